#include "model/model.hpp"

#include <algorithm>
#include <iterator>
#include <map>

namespace model {

namespace {

/// What is known of an amount per year on some day.
struct Amount {
  mpq_class ore;
  bool indexed = false;
  bool preliminary = false;
  std::optional<int> missing;  ///< the first index year that is not known
};

/// One day that the row pays for.
struct PaidDay {
  Day day;
  int year = 0;  ///< agreement year
  const Terms* terms = nullptr;
  Amount amount;
  mpq_class month_part;  ///< of the year: 1/12 over the agreement month's days
  std::vector<std::pair<std::string, mpq_class>> earned;  ///< öre by payee
  mpq_class total;                                        ///< öre to all payees
  mpq_class so_far;  ///< öre to all payees since the agreement year began
};

class Reckoning {
 public:
  explicit Reckoning(const Case& c) : c_(c), ending_(ending_of(c)) {
    for (int n = 0; month_begins_.empty() || month_begins_.rbegin()->first <= ending_.last; ++n) {
      month_begins_.emplace(add_months(c.start, n), n);
    }
    versions_[{1, 1, 1}] = terms_from({1, 1, 1});
    for (const auto& change : c.changes) versions_[change.effective] = terms_from(change.effective);
  }

  Schedule schedule() {
    walk();
    if (days_.empty()) return {};
    cut();
    return days_.front().terms->months == 0 && days_.front().terms->dated ? once() : yearly();
  }

 private:
  std::optional<Terms> terms_from(Day day) const {
    auto terms = c_.terms;
    auto changes = c_.changes;
    std::stable_sort(changes.begin(), changes.end(),
                     [](const Change& a, const Change& b) { return a.effective < b.effective; });
    for (const auto& change : changes) {
      if (change.effective > day) break;
      if (change.removes) return std::nullopt;
      terms.amount = change.amount.value_or(terms.amount);
      terms.months = change.months.value_or(terms.months);
      if (!terms.indexation) continue;
      terms.indexation->share = change.share.value_or(terms.indexation->share);
      terms.indexation->compound = change.compound.value_or(terms.indexation->compound);
      terms.indexation->each_year = change.each_year.value_or(terms.indexation->each_year);
      terms.indexation->first = change.first.value_or(terms.indexation->first);
    }
    return terms;
  }

  /// What the row says on `day`; null where it is not there.
  const Terms* terms_on(Day day) const {
    const auto& terms = std::prev(versions_.upper_bound(day))->second;
    return terms ? &*terms : nullptr;
  }

  /// Whether an amendment states an amount on this very day.
  bool stated_on(Day day) const {
    return std::any_of(c_.changes.begin(), c_.changes.end(),
                       [&](const Change& change) { return change.effective == day && change.amount; });
  }

  std::optional<int> percent_tenths(int year, Amount& amount) const {
    const auto found = c_.index.find(year);
    if (found != c_.index.end() && Day{year, 12, 15} <= c_.today) return found->second;
    if (c_.assumed) amount.preliminary = true;
    return c_.assumed;
  }

  /// The chain's step into the agreement year that begins on `first`.
  void index(int year, Day first, const Indexation& terms) {
    if (year < terms.first) return;
    now_.indexed = true;
    const int index_year = first.year - (terms.previous ? 1 : 0);
    const auto tenths = percent_tenths(index_year, now_);
    if (!tenths) {
      if (!now_.missing) now_.missing = index_year;
      return;
    }
    mpq_class step{terms.share * *tenths, 100 * 1000};
    step.canonicalize();
    if (terms.compound) {
      now_.ore *= 1 + step;
      if (terms.each_year) now_.ore = mpq_class{static_cast<long>(rounded(now_.ore, terms.unit, terms.mode))};
      sum_base_ = now_.ore;
      sum_ = 0;
    } else {
      sum_ += step;
      now_.ore = sum_base_ * (1 + sum_);
    }
  }

  void state(long long ore) {
    now_ = {mpq_class{static_cast<long>(ore)}, false, false, std::nullopt};
    sum_base_ = now_.ore;
    sum_ = 0;
  }

  /// Every day of the agreement in turn; those that the row pays for are kept.
  void walk() {
    int months = 0;  // begun so far
    Day month_end = c_.start;
    for (Day day = c_.start; day <= ending_.last; day = next(day)) {
      const bool begins = day == month_end;
      if (begins) {
        month_end = add_months(c_.start, ++months);
        month_days_ = 0;
        for (Day d = day; d < month_end; d = next(d)) ++month_days_;
      }
      const int year = (months - 1) / 12 + 1;
      const auto* terms = terms_on(day);
      if (terms == nullptr) continue;
      take_effect(day, *terms, begins && (months - 1) % 12 == 0 ? year : 0);
      keep(day, year, *terms);
    }
  }

  /// Lets a new amount take effect, and the chain its step where agreement year `begun` begins (0: none
  /// does).
  void take_effect(Day day, const Terms& terms, int begun) {
    if (day == c_.start) state(terms.amount);
    if (stated_on(day)) {
      state(terms.amount);
    } else if (begun != 0 && terms.indexation) {
      index(begun, day, *terms.indexation);
    }
    if (begun != 0) year_terms_[begun] = terms;
  }

  bool still_there(const std::string& party, Day day) const {
    const auto gone = ending_.gone.find(party);
    return gone == ending_.gone.end() || day <= gone->second;
  }

  void keep(Day day, int year, const Terms& terms) {
    if ((c_.row_start && day < *c_.row_start) || (c_.row_end && day > *c_.row_end)) return;
    if (!still_there(c_.payer, day)) return;
    PaidDay paid{.day = day, .year = year, .terms = &terms, .amount = now_, .month_part = mpq_class{1, 12}};
    paid.month_part /= month_days_;
    mpq_class all;
    for (const auto& [payee, weight] : terms.weights) all += static_cast<long>(weight);
    for (const auto& [payee, weight] : terms.weights) {
      if (!still_there(payee, day)) continue;
      const mpq_class earned = now_.ore * paid.month_part * static_cast<long>(weight) / all;
      paid.earned.emplace_back(payee, earned);
      paid.total += earned;
    }
    if (paid.earned.empty()) return;
    paid.so_far = paid.total;
    if (!days_.empty() && days_.back().year == year) paid.so_far += days_.back().so_far;
    days_.push_back(std::move(paid));
  }

  bool begins_instalment(const Terms& terms, Day day) const {
    if (terms.calendar) return day.day == 1 && (day.month - 1) % terms.months == 0;
    const auto month = month_begins_.find(day);
    return month != month_begins_.end() && month->second % terms.months == 0;
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

  Status status_of(std::optional<int> missing, bool preliminary, Day due) const {
    if (!missing) return preliminary ? Status::preliminary : Status::final;
    return c_.today >= Day{*missing, 12, 15} || c_.today >= due ? Status::unknown : Status::awaited;
  }

  /// One agreement year of the paid days.
  struct YearOfDays {
    std::size_t first = 0;
    std::size_t last = 0;
    std::optional<int> missing;
    bool preliminary = false;
    long long amount = 0;
    long long unit = 100;
    bool even = false;
    mpq_class total;
  };

  YearOfDays sum_year(std::size_t first) const {
    YearOfDays out{first, first, {}, false, 0, 100, true, {}};
    bool all_payees = true;
    bool indexed = false;
    bool has_ore = false;
    std::size_t i = first;
    for (; i < days_.size() && days_[i].year == days_[first].year; ++i) {
      const auto& day = days_[i];
      if (!out.missing) out.missing = day.amount.missing;
      out.preliminary = out.preliminary || day.amount.preliminary;
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
    if (out.missing) return out;
    const auto& terms = year_terms_.at(number);
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
      const auto status = status_of(year.missing, year.preliminary, due);
      out.years.push_back({first.year, first.day, last, std::nullopt, status});
      if (!year.missing) out.years.back().amount = year.amount;
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

  using Earned = std::vector<std::pair<std::string, mpq_class>>;

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
      whole.status = std::max(whole.status, status_of(year.missing, year.preliminary, cut.due));
      if (year.missing) {
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

  static void add_to(std::vector<std::pair<std::string, mpq_class>>& sums, const std::string& payee,
                     const mpq_class& ore) {
    for (auto& [name, sum] : sums) {
      if (name != payee) continue;
      sum += ore;
      return;
    }
    sums.emplace_back(payee, ore);
  }

  /// A unit at a time to whoever lacks most.
  static std::vector<long long> largest_remainder(long long amount, const Earned& earned, long long unit) {
    mpq_class all;
    for (const auto& [payee, ore] : earned) all += ore;
    std::vector<long long> given;
    std::vector<mpq_class> lacks;
    long long left = amount / unit;
    for (const auto& [payee, ore] : earned) {
      mpq_class due;
      if (all != 0) due = mpq_class{static_cast<long>(amount / unit)} * ore / all;
      const mpz_class units = due.get_num() / due.get_den();
      given.push_back(units.get_si());
      lacks.push_back(due - units);
      left -= given.back();
    }
    for (; left > 0 && all != 0; --left) {
      const auto most = std::max_element(lacks.begin(), lacks.end()) - lacks.begin();
      ++given[static_cast<std::size_t>(most)];
      lacks[static_cast<std::size_t>(most)] = -1;
    }
    for (auto& units : given) units *= unit;
    return given;
  }

  static void divide(const Instalment& whole, const Earned& earned, long long unit, Schedule& out) {
    const auto given = largest_remainder(whole.amount.value_or(0), earned, unit);
    for (std::size_t i = 0; i < earned.size(); ++i) {
      out.instalments.push_back(whole);
      out.instalments.back().payee = earned[i].first;
      if (whole.amount) out.instalments.back().amount = given[i];
    }
  }

  /// The whole amount, or what of it had accrued over the months of the row's days.
  Schedule once() const {
    Day last = c_.end;
    for (const auto& change : c_.changes) last = change.term_end.value_or(last);
    last = latest_end(last);
    if (c_.row_end) last = std::min(last, *c_.row_end);
    mpq_class whole_time;
    int month = 0;
    for (Day day = c_.start; day <= last; day = next(day)) {
      while (day >= add_months(c_.start, month + 1)) ++month;
      if (c_.row_start && day < *c_.row_start) continue;
      int length = 0;
      for (Day d = add_months(c_.start, month); d < add_months(c_.start, month + 1); d = next(d)) ++length;
      whole_time += mpq_class{1, length};
    }
    const auto& terms = *days_.back().terms;
    mpq_class all;
    for (const auto& [payee, weight] : terms.weights) all += static_cast<long>(weight);
    std::vector<std::pair<std::string, mpq_class>> earned;
    mpq_class part;
    for (const auto& day : days_) {
      for (const auto& [payee, weight] : terms.weights) {
        if (!still_there(payee, day.day)) continue;
        const mpq_class share = day.month_part * 12 / whole_time * static_cast<long>(weight) / all;
        add_to(earned, payee, share);
        part += share;
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
    Schedule out;
    divide({1, days_.front().day, days_.back().day, "", amount, Status::final}, earned,
           amount % 100 == 0 ? 100 : 1, out);
    return out;
  }

  /// The term's end when every amendment has taken effect, in order.
  Day latest_end(Day end) const {
    Day effective{1, 1, 1};
    for (const auto& change : c_.changes) {
      if (!change.term_end || change.effective < effective) continue;
      effective = change.effective;
      end = *change.term_end;
    }
    return end;
  }

  const Case& c_;
  Ending ending_;
  std::map<Day, std::optional<Terms>> versions_;
  std::map<Day, int> month_begins_;  ///< agreement months, from 0
  std::vector<PaidDay> days_;
  std::vector<Cut> cuts_;
  std::map<std::size_t, std::vector<long long>>
      left_;  ///< öre each payee still has to get, by the year's first day
  std::map<int, Terms> year_terms_;
  Amount now_;
  mpq_class sum_base_;
  mpq_class sum_;
  int month_days_ = 30;
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
