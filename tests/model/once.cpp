#include <algorithm>

#include "model/walk.hpp"

namespace model {

namespace {

/// The term's end when every amendment has taken effect, in order.
Day term_end(const Case& c) {
  Day end = c.end;
  Day effective{1, 1, 1};
  for (const auto& change : c.changes) {
    if (!change.term_end || change.effective < effective) continue;
    effective = change.effective;
    end = *change.term_end;
  }
  return end;
}

/// Agreement months, in parts, that the row lasts as written.
mpq_class months_as_written(const Case& c) {
  Day last = term_end(c);
  if (c.row_end) last = std::min(last, *c.row_end);
  mpq_class out;
  int month = 0;
  for (Day day = c.start; day <= last; day = next(day)) {
    while (day >= add_months(c.start, month + 1)) ++month;
    if (c.row_start && day < *c.row_start) continue;
    int length = 0;
    for (Day d = add_months(c.start, month); d < add_months(c.start, month + 1); d = next(d)) ++length;
    out += mpq_class{1, length};
  }
  return out;
}

}  // namespace

Schedule paid_once(const Case& c, const Walk& walk) {
  const auto& days = walk.days();
  const mpq_class whole_time = months_as_written(c);
  const auto& terms = *days.back().terms;
  Earned earned;
  mpq_class part;
  for (const auto& day : days) {
    for (const auto& [who, share] : day.parts) {
      const mpq_class mine = day.month_part * 12 / whole_time * share;
      add_to(earned, who, mine);
      part += mine;
    }
  }
  long long unit = terms.amount % 100 != 0 ? 1 : 100;
  Mode mode = Mode::half_up;
  if (terms.indexation) {
    unit = terms.indexation->unit;
    mode = terms.indexation->mode;
  }
  const mpq_class exact = part * mpq_class{static_cast<long>(terms.amount)};
  const long long amount = part == 1 ? terms.amount : rounded(exact, unit, mode);
  const long long payable = amount % 100 == 0 ? 100 : 1;
  const auto given = largest_remainder(amount, earned, payable);
  Schedule out;
  for (std::size_t i = 0; i < earned.size(); ++i) {
    out.instalments.push_back({1, days.front().day, days.back().day, earned[i].first.first,
                               earned[i].first.second, given[i], Status::final});
  }
  return out;
}

}  // namespace model
