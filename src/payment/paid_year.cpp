#include "payment/paid_year.hpp"

#include <algorithm>

#include "payment/edges.hpp"
#include "payment/steps.hpp"
#include "term/parties.hpp"

namespace iop::payment {

namespace {

/// Whether `paid` is the amount that `terms` state, and a payee's stated share of it has öre.
bool pays_shares_in_ore(const Funding& terms, Money paid) {
  if (!terms.shares || !terms.shares->amounts || paid != *terms.amount) return false;
  const auto& shares = terms.shares->amounts->entries;
  return std::any_of(shares.begin(), shares.end(), [](const auto& share) { return share.value.has_ore(); });
}

}  // namespace

PaidYear::PaidYear(const Row& row, const ChainYear& year, DateRange paid)
    : days_(paid), accruals_{row.start, year.number, year.whole, {}}, index_(year.index) {
  const YearlyAmount* first = nullptr;
  for (const auto& amount : year.amounts) {
    if (!cut(row, amount)) continue;
    if (first == nullptr) first = &amount;
    gather(amount);
  }
  if (obstacle_) return;
  if (first == nullptr || year.terms == nullptr) {
    amount_ = Money{};
    figure_ = stated_figure(message_of({"inget belopp", "no amount"}), 0, {});
    return;
  }
  const auto all = accruals_.list;
  pay(row, *year.terms);
  if (accruals_.unchanged_until() == year.whole.last) return;
  for (std::size_t count = 1; count <= all.size(); ++count)
    prefixes_.push_back(PaidYear{row, year, all, count});
}

PaidYear::PaidYear(const Row& row, const ChainYear& year, const std::vector<Accrual>& all, std::size_t count)
    : days_{all.front().days.first, year.whole.last},
      accruals_{row.start, year.number, year.whole, {}},
      index_(year.index) {
  accruals_.list.assign(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(count));
  for (const auto& amount : year.amounts) {
    const bool any = std::any_of(accruals_.list.begin(), accruals_.list.end(), [&](const Accrual& accrual) {
      return amount.days.contains(accrual.days.first);
    });
    if (any) gather(amount);
  }
  accruals_.list.back().days.last = year.whole.last;
  pay(row, *year.terms);
}

bool PaidYear::cut(const Row& row, const YearlyAmount& amount) {
  const auto days = intersect(amount.days, days_);
  bool any = false;
  for (Date day = days.first; day <= days.last;) {
    const Date last = last_alike(row.history, row.basis.ending, day, days.last);
    if (row.history.on(day) != nullptr) {
      accruals_.list.push_back({{day, last}, amount.amount, shares_on(row, day), amount.figure});
      any = true;
    }
    day = last.next();
  }
  return any;
}

void PaidYear::gather(const YearlyAmount& amount) {
  if (amount.obstacle && !obstacle_) obstacle_ = amount.obstacle;
  if (amount.stated == StatedIn::ore) stated_ = StatedIn::ore;
  indexed_ = indexed_ || amount.indexed;
  preliminary_ = preliminary_ || amount.preliminary;
  unknown_.insert(unknown_.end(), amount.unknown.begin(), amount.unknown.end());
  lacking_.insert(lacking_.end(), amount.lacking.begin(), amount.lacking.end());
  append_new(steps_, amount.steps);
}

AmountStatus PaidYear::status(Date due, Date today) const {
  if (obstacle_) return status_of(*obstacle_, due, today);
  return preliminary_ ? AmountStatus::preliminary : AmountStatus::final;
}

/// The steps to what accrues: those of a year that pays one amount to all its payees go without saying.
void PaidYear::accrue(const Row& row, Accrual& accrual, std::vector<FigurePtr>& accrued) {
  const bool all = accrual.part() == 1;
  accrual.source = row.source("amount", accrual.days.first);
  accrual.edges = edge_source(row, accrual.days, accruals_.whole);
  accrual.paid = accrual.figure;
  if (!all) {
    steps_.push_back(remaining_shares_step(accrual.days, accrual.shares,
                                           parties_source(row, {days_.first, accrual.days.last})));
    accrual.paid =
        product_of(message_of({"belopp per avtalsår för dem", "amount per agreement year for them"}),
                   {{"yearly", accrual.figure}, {"part", steps_.back().figure}}, accrual.source);
  }
  auto step = accruals_.step_of(accrual, accrual.days);
  accrued.push_back(step.figure);
  if (!accruals_.are_even() || !all) steps_.push_back(std::move(step));
}

/// A whole year that is not indexed pays what is stated.
Rounding PaidYear::rounding(const Row& row, const Funding& terms) const {
  const auto& list = accruals_.list;
  const bool all_payees =
      std::all_of(list.begin(), list.end(), [](const Accrual& accrual) { return accrual.part() == 1; });
  if (accruals_.are_even() && all_payees && !indexed_)
    return {Money::from_ore(1), RoundingMode::half_up, row.source("amount", days_.first)};
  return rounding_of(row, terms, whole().first, stated_);
}

void PaidYear::pay(const Row& row, const Funding& terms) {
  std::vector<FigurePtr> accrued;
  for (auto& accrual : accruals_.list) accrue(row, accrual, accrued);
  figure_ = accruals_.are_even() ? accruals_.list.front().paid
                                 : sum_of(message({"avtalsår {}", "agreement year {}"}, number()), accrued);
  const Rational exact = figure_->value;
  const auto rule = rounding(row, terms);
  const auto rounded = round_to(exact, rule.unit, rule.mode);
  if (!rounded || sgn(exact) < 0) {
    obstacle_ = Obstacle{Obstacle::Kind::range, std::nullopt,
                         !rounded ? rounded.failure().what
                                  : message_of({"indexeringen ger ett negativt belopp",
                                                "the indexation gives a negative amount"})};
    return;
  }
  if (rounded->exact() != exact) {
    steps_.push_back(rounded_step(figure_, *rounded, rule));
    figure_ = steps_.back().figure;
  }
  amount_ = *rounded;
  shares_in_ore_ = pays_shares_in_ore(terms, *rounded);
}

Money PaidYear::unit() const {
  return amount_ && amount_->has_ore() ? Money::from_ore(1) : Money::kronor(1);
}

const PaidYear& PaidYear::had_nothing_changed_after(Date day) const {
  if (prefixes_.empty() || day >= days_.last) return *this;
  std::size_t last = 0;
  while (last + 1 < prefixes_.size() && accruals_.list[last + 1].days.first <= day) ++last;
  return prefixes_[last];
}

Money PaidYear::unit_by(Date day) const {
  return had_nothing_changed_after(day).unit();
}

Money PaidYear::share_unit_by(Date day) const {
  return had_nothing_changed_after(day).share_unit();
}

Rational PaidYear::accrued_by(Date day) const {
  const Rational all = accruals_.by(days_.last);
  if (sgn(all) == 0) return 0;
  return amount_.value_or(Money{}).exact() * accruals_.by(day) / all;
}

FigurePtr PaidYear::accrued_figure(Date day) const {
  if (sgn(accruals_.by(days_.last)) == 0)
    return stated_figure(message_of({"inget belopp", "no amount"}), 0, {});
  const auto share =
      quotient_of(message({"del av avtalsår {} till och med {}", "part of agreement year {} by {}"}, number(),
                          day.to_string()),
                  accruals_.figure_by(day), accruals_.figure_by(days_.last));
  return product_of(
      message({"avtalsår {}: del av årets belopp", "agreement year {}: part of its amount"}, number()),
      {{"amount", figure_}, {"share", share}}, {});
}

}  // namespace iop::payment
