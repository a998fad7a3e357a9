#include "model/model.hpp"

#include <algorithm>

#include "model/division.hpp"

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

  mpq_class yearly(std::size_t i) const { return days_[i].total / days_[i].month_part; }

  /// How the days that agreement year `number` pays alike are rounded.
  std::pair<long long, Mode> rounding(int number, bool has_ore, bool as_stated) const {
    const auto& terms = walk_.terms_of_year(number);
    if (as_stated) return {1, Mode::half_up};
    if (terms.indexation) return {terms.indexation->unit, terms.indexation->mode};
    return {has_ore ? 1 : 100, Mode::half_up};
  }

  static long long unit_of(long long amount) { return amount % 100 == 0 ? 100 : 1; }

  bool pays_all(std::size_t i) const { return days_[i].parts.size() == days_[i].terms->weights.size(); }

  bool begins_year(std::size_t i) const {
    return days_[i].day == add_months(c_.start, 12 * (days_[i].year - 1));
  }

  /// The last of the days from `first` on, within the year, that are like it.
  template <class Predicate>
  std::size_t alike_from(std::size_t first, Predicate alike) const {
    std::size_t last = first;
    while (last + 1 < days_.size() && days_[last + 1].year == days_[first].year &&
           days_[last + 1].day == next(days_[last].day) && alike(last + 1)) {
      ++last;
    }
    return last;
  }

  void find_changes(YearOfDays& year) const {
    const auto& first = days_[year.first];
    year.same_amount = alike_from(year.first, [&](std::size_t i) { return yearly(i) == yearly(year.first); });
    year.same_parties = alike_from(year.first, [&](std::size_t i) {
      return days_[i].amount.ore == first.amount.ore && days_[i].parts == first.parts;
    });
    year.whole =
        year.same_parties == year.last && next(days_[year.last].day) == add_months(c_.start, 12 * first.year);
    year.undisturbed_part = walk_.part_of_year(first.day, first.year);
    const bool as_stated = begins_year(year.first) && pays_all(year.first) && !first.amount.indexed;
    const auto [unit, mode] = rounding(first.year, first.terms->amount % 100 != 0, as_stated);
    year.undisturbed = rounded(yearly(year.first) * year.undisturbed_part, unit, mode);
    year.undisturbed_unit = unit_of(year.undisturbed);
  }

  /// In öre or kronor, by what the year would have paid had it gone on to its end as on the day at `last`.
  long long unit_by(std::size_t last, const YearOfDays& year) const {
    if (last == year.last) return year.unit;
    const int number = days_[last].year;
    mpq_class total = yearly(last) * walk_.part_of_year(next(days_[last].day), number);
    bool as_stated = begins_year(year.first) && last <= year.same_amount;
    bool has_ore = false;
    for (std::size_t i = year.first; i <= last; ++i) {
      total += days_[i].total;
      as_stated = as_stated && pays_all(i) && !days_[i].amount.indexed;
      has_ore = has_ore || days_[i].terms->amount % 100 != 0;
    }
    const auto [unit, mode] = rounding(number, has_ore, as_stated);
    return unit_of(rounded(total, unit, mode));
  }

  YearOfDays sum_year(std::size_t first) const {
    YearOfDays out;
    out.first = first;
    mpq_class total;
    bool all_payees = true;
    bool indexed = false;
    bool has_ore = false;
    std::size_t i = first;
    for (; i < days_.size() && days_[i].year == days_[first].year; ++i) {
      const auto& day = days_[i];
      if (!out.rests_on.lacks_index) out.rests_on.latest = day.amount.latest;
      out.rests_on.lacks_index = out.rests_on.lacks_index || day.amount.lacks_index;
      out.rests_on.preliminary = out.rests_on.preliminary || day.amount.preliminary;
      total += day.total;
      all_payees = all_payees && pays_all(i);
      indexed = indexed || day.amount.indexed;
      has_ore = has_ore || day.terms->amount % 100 != 0;
    }
    out.last = i - 1;
    if (out.rests_on.lacks_index) return out;
    find_changes(out);
    const int number = days_[first].year;
    const bool even = begins_year(first) && out.same_amount == out.last &&
                      next(days_[out.last].day) == add_months(c_.start, 12 * number);
    const auto [unit, mode] = rounding(number, has_ore, even && all_payees && !indexed);
    out.amount = rounded(total, unit, mode);
    out.unit = unit_of(out.amount);
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

  /// Whether instalment `n` is one of those that the undisturbed year is cut into, as all before it are.
  bool is_even_part(std::size_t n, const YearOfDays& year) const {
    const auto& cut = cuts_[n];
    const auto& terms = *days_[cut.first].terms;
    if (terms.calendar || !cut.whole || cut.last > year.same_amount) return false;
    return begins_year(cut.first) || (year.even_months && *year.even_months == terms.months);
  }

  /// Öre of the year that are paid by the end of instalment `n`, were it not for what is paid before.
  long long level(std::size_t n, const YearOfDays& year) const {
    const std::size_t last = std::min(cuts_[n].last, year.last);
    if (last == year.last) return year.amount;
    if (last > year.same_amount) return rounded(days_[last].so_far, unit_by(last, year), Mode::half_up);
    mpq_class part;
    for (std::size_t i = year.first; i <= last; ++i) part += days_[i].month_part;
    return rounded(mpq_class{static_cast<long>(year.undisturbed)} * part / year.undisturbed_part,
                   year.undisturbed_unit, Mode::half_up);
  }

  /// What instalment `n` takes of the year.
  long long take(std::size_t n, YearOfDays& year) const {
    const long long most = year.amount - year.taken;
    long long taken = 0;
    if (is_even_part(n, year)) {
      const int months = days_[cuts_[n].first].terms->months;
      const long long units = year.undisturbed / year.undisturbed_unit;
      const long long parts = 12 / months;
      taken = (units / parts + (year.even_parts < units % parts ? 1 : 0)) * year.undisturbed_unit;
      if (cuts_[n].last == year.last) taken = most;
      year.even_months = months;
      ++year.even_parts;
    } else {
      taken = std::max(0LL, level(n, year) - year.taken);
      year.even_months.reset();
    }
    taken = std::min(taken, most);
    year.taken += taken;
    return taken;
  }

  void pay(std::size_t n, std::vector<YearOfDays>& years, Schedule& out) {
    const auto& cut = cuts_[n];
    Instalment whole{
        static_cast<int>(n) + 1, days_[cut.first].day, days_[cut.last].day, "", "", 0, Status::final};
    std::vector<std::pair<Pair, long long>> given;
    for (const auto& [who, ore] : earned_in(days_, cut.first, cut.last)) given.emplace_back(who, 0);
    for (auto& year : years) {
      if (cut.last < year.first || cut.first > year.last) continue;
      whole.status = std::max(whole.status, status_of(year.rests_on, cut.due));
      if (year.rests_on.lacks_index) {
        whole.amount.reset();
        continue;
      }
      const std::size_t first = std::max(cut.first, year.first);
      const std::size_t last = std::min(cut.last, year.last);
      const auto taken = take(n, year);
      const auto now = divide(days_, {first, last}, taken, unit_by(last, year), year);
      const auto earned = earned_in(days_, first, last);
      for (std::size_t i = 0; i < earned.size(); ++i) {
        year.given[earned[i].first.second] += now[i];
        for (auto& [who, ore] : given) {
          if (who == earned[i].first) ore += now[i];
        }
      }
    }
    for (const auto& [who, ore] : given) {
      out.instalments.push_back(whole);
      out.instalments.back().payer = who.first;
      out.instalments.back().payee = who.second;
      if (whole.amount) out.instalments.back().amount = ore;
    }
  }

  const Case& c_;
  Walk walk_;
  const std::vector<PaidDay>& days_;
  std::vector<Cut> cuts_;
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
