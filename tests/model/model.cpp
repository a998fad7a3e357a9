#include "model/model.hpp"

#include <algorithm>
#include <map>

#include "model/walk.hpp"

namespace model {

namespace {

class Reckoning {
 public:
  explicit Reckoning(const Case& c) : c_(c), walk_(c), days_(walk_.days()) {}

  Schedule schedule() {
    if (days_.empty()) return {};
    cut();
    return days_.front().terms->months == 0 && days_.front().terms->dated ? paid_once(c_, walk_) : yearly();
  }

 private:
  bool begins_instalment(const Terms& terms, Day day) const {
    if (terms.calendar) return day.day == 1 && (day.month - 1) % terms.months == 0;
    const auto month = walk_.month_begun(day);
    return month && *month % terms.months == 0;
  }

  /// An instalment by the places of its days in `days_`.
  struct Cut {
    std::size_t first = 0;
    std::size_t last = 0;
    bool whole = true;
    Day due;
  };

  void cut() {
    if (!days_.front().terms->dated) return;
    for (std::size_t i = 0; i < days_.size(); ++i) {
      const auto& terms = *days_[i].terms;
      const bool begins = terms.months != 0 && begins_instalment(terms, days_[i].day);
      const bool changes = i == 0 || days_[i - 1].terms->months != terms.months;
      if (begins || changes) cuts_.push_back({i, i, begins, {}});
      cuts_.back().last = i;
    }
    for (auto& cut : cuts_) {
      const auto& last = days_[cut.last];
      if (last.terms->months != 0 && !begins_instalment(*last.terms, next(last.day))) cut.whole = false;
      const auto invoiced = days_[cut.first].terms->invoiced;
      cut.due = invoiced == Invoiced::in_arrears ? next(last.day) : days_[cut.first].day;
    }
  }

  /// Out on the day it is expected where the file has it; else it is missing once that day is over.
  bool is_published(int index_year) const {
    const Day expected{index_year, 12, 15};
    return c_.today > expected || (c_.today == expected && c_.index.contains(index_year));
  }

  /// `awaited`: the index year is not yet published, nor the payment due.
  Status status_of(const Amount& amount, Day due) const {
    if (!amount.lacks_index) return amount.preliminary ? Status::preliminary : Status::final;
    return c_.today >= due || is_published(amount.latest.value()) ? Status::unknown : Status::awaited;
  }

  /// One agreement year of the paid days.
  struct YearOfDays {
    std::size_t first = 0;
    std::size_t last = 0;
    Amount rests_on;  ///< what of it the amount's status follows from
    long long amount = 0;
    long long unit = 100;
    bool even = false;
    mpq_class total;
  };

  YearOfDays sum_year(std::size_t first) const {
    YearOfDays out{first, first, {}, 0, 100, true, {}};
    bool all_payees = true;
    bool indexed = false;
    bool has_ore = false;
    std::size_t i = first;
    for (; i < days_.size() && days_[i].year == days_[first].year; ++i) {
      const auto& day = days_[i];
      if (!out.rests_on.lacks_index) out.rests_on.latest = day.amount.latest;
      out.rests_on.lacks_index = out.rests_on.lacks_index || day.amount.lacks_index;
      out.rests_on.preliminary = out.rests_on.preliminary || day.amount.preliminary;
      out.total += day.total;
      // The same amount per year on all days, to as many of the payees.
      if (day.total / day.month_part != days_[first].total / days_[first].month_part) out.even = false;
      all_payees = all_payees && day.earned.size() == day.terms->weights.size();
      indexed = indexed || day.amount.indexed;
      has_ore = has_ore || day.terms->amount % 100 != 0;
    }
    out.last = i - 1;
    const int number = days_[first].year;
    out.even = out.even && days_[first].day == add_months(c_.start, 12 * (number - 1)) &&
               next(days_[out.last].day) == add_months(c_.start, 12 * number);
    if (out.rests_on.lacks_index) return out;
    const auto& terms = walk_.terms_of_year(number);
    long long unit = has_ore ? 1 : 100;
    Mode mode = Mode::half_up;
    if (terms.indexation) {
      unit = terms.indexation->unit;
      mode = terms.indexation->mode;
    }
    if (out.even && all_payees && !indexed) unit = 1;
    out.amount = rounded(out.total, unit, mode);
    out.unit = out.amount % 100 == 0 ? 100 : 1;
    return out;
  }

  Schedule yearly() {
    Schedule out;
    std::vector<YearOfDays> years;
    for (std::size_t i = 0; i < days_.size(); i = years.back().last + 1) years.push_back(sum_year(i));
    for (const auto& year : years) {
      const auto& first = days_[year.first];
      const Day last = days_[year.last].day;
      Day due = first.terms->invoiced == Invoiced::in_arrears ? next(last) : first.day;
      bool found = false;
      for (const auto& cut : cuts_) {
        if (cut.last < year.first || cut.first > year.last) continue;
        due = found ? std::min(due, cut.due) : cut.due;
        found = true;
      }
      const auto status = status_of(year.rests_on, due);
      out.years.push_back({first.year, first.day, last, std::nullopt, status});
      if (!year.rests_on.lacks_index) out.years.back().amount = year.amount;
    }
    for (std::size_t n = 0; n < cuts_.size(); ++n) pay(n, years, out);
    return out;
  }

  /// Öre of `year` that are paid by the end of the day at `last`, rounded to the year's unit.
  long long paid_by(const YearOfDays& year, std::size_t last) const {
    if (year.total == 0) return 0;
    return rounded(mpq_class{static_cast<long>(year.amount)} * days_[last].so_far / year.total, year.unit,
                   Mode::half_up);
  }

  /// How many instalments cut this year alike, and which of them `n` is; none where they do not.
  std::optional<std::pair<int, int>> even_place(std::size_t n, const YearOfDays& year) const {
    const auto& terms = *days_[cuts_[n].first].terms;
    if (!year.even || terms.calendar) return std::nullopt;
    int count = 0;
    int place = 0;
    for (std::size_t i = 0; i < cuts_.size(); ++i) {
      const auto& cut = cuts_[i];
      if (cut.first < year.first || cut.last > year.last) continue;
      if (!cut.whole || days_[cut.first].terms->months != terms.months) return std::nullopt;
      if (i == n) place = count;
      ++count;
    }
    return std::pair{count, place};
  }

  /// What is paid of the year before the instalment, and by its end.
  std::pair<long long, long long> take(std::size_t n, const YearOfDays& year) const {
    if (const auto even = even_place(n, year)) {
      const long long units = year.amount / year.unit;
      const long long each = units / even->first;
      const long long larger = units % even->first;
      const auto by = [&](long long parts) { return (each * parts + std::min(parts, larger)) * year.unit; };
      return {by(even->second), by(even->second + 1)};
    }
    const std::size_t first = std::max(cuts_[n].first, year.first);
    const std::size_t last = std::min(cuts_[n].last, year.last);
    return {first > year.first ? paid_by(year, first - 1) : 0, paid_by(year, last)};
  }

  Earned earned_in(std::size_t first, std::size_t last) const {
    Earned out;
    for (std::size_t i = first; i <= last; ++i) {
      for (const auto& [payee, ore] : days_[i].earned) add_to(out, payee, ore);
    }
    return out;
  }

  /// Whether the payees share alike on all days of the year.
  bool share_alike(const YearOfDays& year) const {
    const auto& first = days_[year.first];
    for (std::size_t i = year.first; i <= year.last; ++i) {
      const auto& day = days_[i];
      if (day.earned.size() != first.earned.size()) return false;
      for (std::size_t p = 0; p < first.earned.size(); ++p) {
        if (day.earned[p].first != first.earned[p].first) return false;
        if (day.earned[p].second * first.total != first.earned[p].second * day.total) return false;
      }
    }
    return true;
  }

  void pay(std::size_t n, const std::vector<YearOfDays>& years, Schedule& out) {
    const auto& cut = cuts_[n];
    Instalment whole{
        static_cast<int>(n) + 1, days_[cut.first].day, days_[cut.last].day, "", 0, Status::final};
    std::vector<std::pair<std::string, long long>> given;
    for (const auto& [payee, ore] : earned_in(cut.first, cut.last)) given.emplace_back(payee, 0);
    for (const auto& year : years) {
      if (cut.last < year.first || cut.first > year.last) continue;
      whole.status = std::max(whole.status, status_of(year.rests_on, cut.due));
      if (year.rests_on.lacks_index) {
        whole.amount.reset();
        continue;
      }
      const auto [before, by_end] = take(n, year);
      if (whole.amount) *whole.amount += by_end - before;
      auto earned = earned_in(std::max(cut.first, year.first), std::min(cut.last, year.last));
      auto& left = left_[year.first];
      const bool alike = earned.size() > 1 && share_alike(year);
      if (alike) {
        if (left.empty()) left = largest_remainder(year.amount, earned_in(year.first, year.last), year.unit);
        for (std::size_t i = 0; i < earned.size(); ++i) earned[i].second = static_cast<long>(left[i]);
      }
      const auto now = largest_remainder(by_end - before, earned, year.unit);
      for (std::size_t i = 0; alike && i < now.size(); ++i) left[i] -= now[i];
      for (std::size_t i = 0; i < earned.size(); ++i) {
        for (auto& [payee, ore] : given) {
          if (payee == earned[i].first) ore += now[i];
        }
      }
    }
    for (const auto& [payee, ore] : given) {
      out.instalments.push_back(whole);
      out.instalments.back().payee = payee;
      if (whole.amount) out.instalments.back().amount = ore;
    }
  }

  const Case& c_;
  Walk walk_;
  const std::vector<PaidDay>& days_;
  std::vector<Cut> cuts_;
  std::map<std::size_t, std::vector<long long>>
      left_;  ///< öre each payee still has to get, by the year's first day
};

}  // namespace

long long rounded(const mpq_class& ore, long long unit, Mode mode) {
  const mpq_class units = abs(ore) / mpq_class{static_cast<long>(unit)};
  mpz_class below = units.get_num() / units.get_den();
  const mpq_class rest = units - below;
  const mpq_class half{1, 2};
  bool up = false;
  if (mode == Mode::up) up = rest > 0;
  if (mode == Mode::half_up) up = rest >= half;
  if (mode == Mode::half_even) up = rest > half || (rest == half && mpz_class{below % 2} == 1);
  if (up) ++below;
  const long long out = below.get_si() * unit;
  return ore < 0 ? -out : out;
}

Schedule reckon(const Case& c) {
  return Reckoning{c}.schedule();
}

}  // namespace model
