#include "payment/budget.hpp"

#include <algorithm>

#include "term/years.hpp"

namespace iop {

namespace {

/// The days that a payment is for, as far as its payer pays its payee for them.
DateRange days_of(const Instalment& payment) {
  const DateRange days{payment.first, payment.last.value_or(payment.first)};
  return payment.paid ? intersect(days, *payment.paid) : days;
}

void spread(const Instalment& borne, Date start, std::vector<YearCost>& out) {
  const auto days = days_of(borne);
  const auto whole = years_in(start, days);
  const auto unit = borne.amount && borne.amount->has_ore() ? Money::from_ore(1) : Money::kronor(1);
  Money before;
  for (int year = days.first.year(); year <= days.last.year(); ++year) {
    out.push_back({year, borne.payer, borne.payee, std::nullopt, borne.status});
    if (!borne.amount) continue;
    Money by_end = *borne.amount;
    if (year != days.last.year()) {
      const auto part = years_in(start, {days.first, Date::of(year, 12, 31)});
      // Never more than the amount itself, which is in range.
      by_end = *round_to(borne.amount->exact() * part / whole, unit, RoundingMode::half_up);
    }
    out.back().amount = Money::from_ore(by_end.ore() - before.ore());
    before = by_end;
  }
}

std::optional<Failure> add_to(Money& sum, bool& fits, Money amount) {
  if (!fits) return std::nullopt;
  const auto both = iop::add(sum, amount);
  fits = both.ok();
  sum = fits ? *both : Money{};
  return fits ? std::nullopt : std::optional{both.failure()};
}

}  // namespace

std::vector<YearCost> costs_of(const FundingSchedule& schedule, Date start) {
  std::vector<YearCost> out;
  for (const auto* payments : {&schedule.instalments, &schedule.whole_years}) {
    for (const auto& payment : *payments) spread(payment, start, out);
  }
  return out;
}

std::vector<YearCost> costs_in(CalendarYears years, const FundingSchedule& schedule, Date start) {
  auto costs = costs_of(schedule, start);
  if (costs.empty() && !schedule.total) {
    const auto payee = schedule.payees.size() == 1 ? schedule.payees.front() : std::string{};
    for (int year = std::max(years.first, start.year()); year <= years.last; ++year)
      costs.push_back({year, schedule.payer, payee, std::nullopt, AmountStatus::unknown});
  }
  std::erase_if(costs,
                [&](const YearCost& cost) { return cost.year < years.first || cost.year > years.last; });
  return costs;
}

std::optional<Money> AmountSum::final_sum() const {
  return final_fits ? std::optional{final} : std::nullopt;
}

std::optional<Money> AmountSum::preliminary_sum() const {
  return preliminary_fits ? std::optional{preliminary} : std::nullopt;
}

std::optional<Failure> AmountSum::add(const std::optional<Money>& amount, AmountStatus status) {
  if (!amount) {
    ++(status == AmountStatus::awaited ? awaited : unknown);
    return std::nullopt;
  }
  if (status == AmountStatus::preliminary) return add_to(preliminary, preliminary_fits, *amount);
  return add_to(final, final_fits, *amount);
}

std::optional<Failure> AmountSum::add(const AmountSum& other) {
  awaited += other.awaited;
  unknown += other.unknown;
  if (auto failure = add_to(final, final_fits, other.final)) return failure;
  return add_to(preliminary, preliminary_fits, other.preliminary);
}

}  // namespace iop
