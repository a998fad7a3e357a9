#include "model/walk.hpp"

#include <algorithm>
#include <iterator>

namespace model {

Walk::Walk(const Case& c) : c_(c), ending_(ending_of(c)) {
  for (int n = 0; month_begins_.empty() || month_begins_.rbegin()->first <= ending_.last; ++n) {
    month_begins_.emplace(add_months(c.start, n), n);
  }
  versions_[{1, 1, 1}] = terms_from({1, 1, 1});
  for (const auto& change : c.changes) versions_[change.effective] = terms_from(change.effective);
  walk();
}

std::optional<int> Walk::month_begun(Day day) const {
  const auto month = month_begins_.find(day);
  return month != month_begins_.end() ? std::optional{month->second} : std::nullopt;
}

std::optional<Terms> Walk::terms_from(Day day) const {
  auto terms = c_.terms;
  auto changes = c_.changes;
  std::stable_sort(changes.begin(), changes.end(),
                   [](const Change& a, const Change& b) { return a.effective < b.effective; });
  for (const auto& change : changes) {
    if (change.effective > day) break;
    if (change.removes) return std::nullopt;
    terms.amount = change.amount.value_or(terms.amount);
    terms.months = change.months.value_or(terms.months);
    terms.payer = change.payer.value_or(terms.payer);
    terms.weights = change.weights.value_or(terms.weights);
    if (!terms.indexation) continue;
    terms.indexation->share = change.share.value_or(terms.indexation->share);
    terms.indexation->compound = change.compound.value_or(terms.indexation->compound);
    terms.indexation->each_year = change.each_year.value_or(terms.indexation->each_year);
    terms.indexation->first = change.first.value_or(terms.indexation->first);
  }
  return terms;
}

/// What the row says on `day`; null where it is not there.
const Terms* Walk::terms_on(Day day) const {
  const auto& terms = std::prev(versions_.upper_bound(day))->second;
  return terms ? &*terms : nullptr;
}

/// Whether an amendment states an amount on this very day.
bool Walk::stated_on(Day day) const {
  return std::any_of(c_.changes.begin(), c_.changes.end(),
                     [&](const Change& change) { return change.effective == day && change.amount; });
}

std::optional<int> Walk::percent_tenths(int year) {
  const auto found = c_.index.find(year);
  if (found != c_.index.end() && Day{year, 12, 15} <= c_.today) return found->second;
  if (c_.assumed) now_.preliminary = true;
  return c_.assumed;
}

/// The chain's step into the agreement year that begins on `first`.
void Walk::index(int year, Day first, const Indexation& terms) {
  if (year < terms.first) return;
  now_.indexed = true;
  const int index_year = first.year - (terms.previous ? 1 : 0);
  now_.latest = index_year;
  const auto tenths = percent_tenths(index_year);
  if (!tenths) {
    now_.lacks_index = true;
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

void Walk::state(long long ore) {
  now_ = {};
  now_.ore = static_cast<long>(ore);
  sum_base_ = now_.ore;
  sum_ = 0;
}

void Walk::walk() {
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
void Walk::take_effect(Day day, const Terms& terms, int begun) {
  if (day == c_.start) state(terms.amount);
  if (stated_on(day)) {
    state(terms.amount);
  } else if (begun != 0 && terms.indexation) {
    index(begun, day, *terms.indexation);
  }
  if (begun != 0) year_terms_[begun] = terms;
}

bool Walk::still_there(const std::string& party, Day day) const {
  const auto gone = ending_.gone.find(party);
  return gone == ending_.gone.end() || day <= gone->second;
}

mpq_class Walk::part_of_year(Day from, int number) const {
  mpq_class out;
  for (int month = 12 * (number - 1); month < 12 * number; ++month) {
    int length = 0;
    int mine = 0;
    for (Day d = add_months(c_.start, month); d < add_months(c_.start, month + 1); d = next(d)) {
      ++length;
      if (d >= from) ++mine;
    }
    out += mpq_class{mine, 12 * length};
  }
  out.canonicalize();
  return out;
}

void Walk::keep(Day day, int year, const Terms& terms) {
  if ((c_.row_start && day < *c_.row_start) || (c_.row_end && day > *c_.row_end)) return;
  if (!still_there(terms.payer, day)) deserted_ = true;
  PaidDay paid{.day = day, .year = year, .terms = &terms, .amount = now_, .month_part = mpq_class{1, 12}};
  paid.month_part /= month_days_;
  mpq_class all;
  for (const auto& [payee, weight] : terms.weights) all += static_cast<long>(weight);
  for (const auto& [payee, weight] : terms.weights) {
    if (!still_there(payee, day)) continue;
    const mpq_class part = mpq_class{static_cast<long>(weight)} / all;
    const mpq_class earned = now_.ore * paid.month_part * part;
    paid.parts.emplace_back(Pair{terms.payer, payee}, part);
    paid.earned.emplace_back(Pair{terms.payer, payee}, earned);
    paid.total += earned;
  }
  if (paid.earned.empty()) deserted_ = true;
  if (deserted_) return;
  paid.so_far = paid.total;
  if (!days_.empty() && days_.back().year == year) paid.so_far += days_.back().so_far;
  days_.push_back(std::move(paid));
}

}  // namespace model
