#include <algorithm>

#include "model/model.hpp"

namespace model {

namespace {

/// Changes that hold on `day`, in the order in which they take effect.
std::vector<Change> in_force(const Case& c, Day day) {
  std::vector<Change> out;
  for (const auto& change : c.changes) {
    if (change.effective <= day) out.push_back(change);
  }
  std::stable_sort(out.begin(), out.end(),
                   [](const Change& a, const Change& b) { return a.effective < b.effective; });
  return out;
}

Day end_of_notice(const Case& c, Day given) {
  int months = c.notice;
  for (const auto& change : in_force(c, given)) months = change.notice.value_or(months);
  if (!c.whole_months) return add_months(given, months);
  const Day last_month = add_months({given.year, given.month, 1}, months);
  return {last_month.year, last_month.month, month_length(last_month.year, last_month.month)};
}

/// Each party's earliest standing notice that is known, by its day.
std::map<std::string, Day> first_notices(const Case& c) {
  std::map<std::string, Day> out;
  for (const auto& notice : c.notices) {
    if (notice.withdrawn || notice.given > c.today) continue;
    const auto [entry, is_new] = out.emplace(notice.party, notice.given);
    if (!is_new) entry->second = std::min(entry->second, notice.given);
  }
  return out;
}

}  // namespace

Ending ending_of(const Case& c) {
  Ending out{c.end, {}};
  for (const auto& change : in_force(c, {9999, 1, 1})) out.last = change.term_end.value_or(out.last);
  // A notice given earlier may end later, where the terms have changed in between: every notice is asked.
  std::map<std::string, Day> ends;
  for (const auto& notice : c.notices) {
    if (notice.withdrawn || notice.given > c.today) continue;
    const Day end = end_of_notice(c, notice.given);
    const auto [entry, is_new] = ends.emplace(notice.party, end);
    if (!is_new) entry->second = std::min(entry->second, end);
  }
  if (c.model == Model::whole_agreement) {
    for (const auto& [party, end] : ends) out.last = std::min(out.last, end);
  } else if (c.model == Model::unanimous) {
    const auto decided = first_notices(c);
    if (decided.size() < c.parties.size()) return out;
    Day latest{1, 1, 1};
    for (const auto& [party, day] : decided) latest = std::max(latest, day);
    out.last = std::min(out.last, end_of_notice(c, latest));
  } else {
    std::vector<Day> days;
    for (const auto& [party, end] : ends) days.push_back(end);
    std::sort(days.begin(), days.end());
    // The agreement ends with the departure that leaves one party alone.
    if (days.size() + 1 >= c.parties.size()) out.last = std::min(out.last, days[c.parties.size() - 2]);
    for (const auto& [party, end] : ends) {
      if (end < out.last) out.gone.emplace(party, end);
    }
  }
  return out;
}

}  // namespace model
