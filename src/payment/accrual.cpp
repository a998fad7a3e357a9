#include "payment/accrual.hpp"

#include <algorithm>

#include "payment/steps.hpp"

namespace iop::payment {

namespace {

/// The last day on which the row and its payees are the same as on `day`.
Date last_alike(const Row& row, Date day, Date last) {
  for (const auto& version : row.history.versions()) {
    if (version.from > day) last = std::min(last, version.from.previous());
  }
  for (const auto& departure : row.basis.ending.departures) {
    if (departure.last_day >= day) last = std::min(last, departure.last_day);
  }
  return last;
}

std::vector<Share> shares_on(const Row& row, const Funding& terms, Date day) {
  auto shares = shares_of(terms);
  std::erase_if(shares, [&](const Share& share) {
    const auto last = row.basis.ending.last_day_of(share.payee);
    return last && *last < day;
  });
  return shares;
}

/// Whether `paid` is the amount that `terms` state, and a payee's stated share of it has öre.
bool pays_shares_in_ore(const Funding& terms, Money paid) {
  if (!terms.shares || !terms.shares->amounts || paid != *terms.amount) return false;
  const auto& shares = terms.shares->amounts->entries;
  return std::any_of(shares.begin(), shares.end(), [](const auto& share) { return share.value.has_ore(); });
}

}  // namespace

Rational Accrual::part() const {
  Rational out;
  for (const auto& share : shares) out += share.part;
  return out;
}

PaidYear::PaidYear(const Row& row, const ChainYear& year, DateRange paid)
    : start_(row.start), number_(year.number), days_(paid), whole_(year.whole), index_(year.index) {
  auto stated = StatedIn::kronor;
  bool indexed = false;
  for (const auto& amount : year.amounts) {
    if (intersect(amount.days, paid).empty()) continue;
    cut(row, amount);
    if (amount.obstacle && !obstacle_) obstacle_ = amount.obstacle;
    if (amount.stated == StatedIn::ore) stated = StatedIn::ore;
    indexed = indexed || amount.indexed;
    preliminary_ = preliminary_ || amount.preliminary;
    unknown_.insert(unknown_.end(), amount.unknown.begin(), amount.unknown.end());
    lacking_.insert(lacking_.end(), amount.lacking.begin(), amount.lacking.end());
    append_new(steps_, amount.steps);
  }
  if (!obstacle_ && year.terms != nullptr) pay(row, *year.terms, stated, indexed);
}

void PaidYear::cut(const Row& row, const YearlyAmount& amount) {
  const auto days = intersect(amount.days, days_);
  for (Date day = days.first; day <= days.last;) {
    const Date last = last_alike(row, day, days.last);
    if (const auto* terms = row.history.on(day)) {
      accruals_.push_back({{day, last}, amount.amount, shares_on(row, *terms, day), amount.figure});
    }
    day = last.next();
  }
}

AmountStatus PaidYear::status(Date due, Date today) const {
  if (obstacle_) return status_of(*obstacle_, due, today);
  return preliminary_ ? AmountStatus::preliminary : AmountStatus::final;
}

bool PaidYear::is_even() const {
  std::int32_t days = 0;
  for (const auto& accrual : accruals_) {
    days += accrual.days.days();
    if (accrual.paid_yearly() != accruals_.front().paid_yearly()) return false;
  }
  return days == whole_.days();
}

void PaidYear::pay(const Row& row, const Funding& terms, StatedIn stated, bool indexed) {
  const auto source = row.source("amount", days_.first);
  bool all_payees = true;
  const bool even = is_even();
  std::vector<FigurePtr> accrued;
  for (auto& accrual : accruals_) {
    accrual.paid = accrual.figure;
    const bool all = accrual.part() == 1;
    if (!all) {
      all_payees = false;
      steps_.push_back(
          remaining_shares_step(accrual.days, accrual.shares, row.source("shares", days_.first)));
      accrual.paid =
          product_of(message_of({"belopp per avtalsår för dem", "amount per agreement year for them"}),
                     {{"yearly", accrual.figure}, {"part", steps_.back().figure}}, source);
    }
    auto step = accrued_step(number_, accrual.days, accrual.paid, years_figure(start_, number_, accrual.days),
                             source);
    accrued.push_back(step.figure);
    exact_ += step.figure->value;
    if (!even || !all) steps_.push_back(std::move(step));
  }
  figure_ =
      even ? accruals_.front().paid : sum_of(message({"avtalsår {}", "agreement year {}"}, number_), accrued);
  const auto rule = even && all_payees && !indexed
                        ? Rounding{Money::from_ore(1), RoundingMode::half_up, source}
                        : rounding_of(row, terms, whole_.first, stated);
  const auto rounded = round_to(exact_, rule.unit, rule.mode);
  if (!rounded || sgn(exact_) < 0) {
    obstacle_ = Obstacle{Obstacle::Kind::range, std::nullopt,
                         !rounded ? rounded.failure().what
                                  : message_of({"indexeringen ger ett negativt belopp",
                                                "the indexation gives a negative amount"})};
    return;
  }
  if (rounded->exact() != exact_) {
    steps_.push_back(rounded_step(figure_, *rounded, rule));
    figure_ = steps_.back().figure;
  }
  amount_ = *rounded;
  shares_in_ore_ = pays_shares_in_ore(terms, *rounded);
}

Money PaidYear::unit() const {
  return amount_ && amount_->has_ore() ? Money::from_ore(1) : Money::kronor(1);
}

Rational PaidYear::exact_by(Date day) const {
  Rational out;
  for (const auto& accrual : accruals_) {
    const DateRange days{accrual.days.first, std::min(accrual.days.last, day)};
    if (!days.empty()) out += accrual.paid_yearly() * accrued_share(start_, number_, days);
  }
  return out;
}

Rational PaidYear::accrued_by(Date day) const {
  if (!amount_ || sgn(exact_) == 0) return 0;
  return amount_->exact() * exact_by(day) / exact_;
}

Money PaidYear::rounded_by(Date day) const {
  // Never more than the amount itself, which is in range.
  return *round_to(accrued_by(day), unit(), RoundingMode::half_up);
}

FigurePtr PaidYear::exact_figure(Date day) const {
  std::vector<FigurePtr> parts;
  for (const auto& accrual : accruals_) {
    const DateRange days{accrual.days.first, std::min(accrual.days.last, day)};
    if (days.empty()) continue;
    parts.push_back(
        accrued_step(number_, days, accrual.paid, years_figure(start_, number_, days), {}).figure);
  }
  return sum_of(message({"upplupet till och med {}", "accrued by {}"}, day.to_string()), parts);
}

FigurePtr PaidYear::accrued_figure(Date day) const {
  if (sgn(exact_) == 0) return stated_figure(message_of({"inget belopp", "no amount"}), 0, {});
  const auto share =
      quotient_of(message({"del av avtalsår {} till och med {}", "part of agreement year {} by {}"}, number_,
                          day.to_string()),
                  exact_figure(day), exact_figure(days_.last));
  return product_of(
      message({"avtalsår {}: del av årets belopp", "agreement year {}: part of its amount"}, number_),
      {{"amount", figure_}, {"share", share}}, {});
}

FigurePtr PaidYear::payee_figure(DateRange days, const std::string& payee) const {
  std::vector<FigurePtr> parts;
  for (const auto& accrual : accruals_) {
    const auto both = intersect(accrual.days, days);
    if (both.empty()) continue;
    for (const auto& share : accrual.shares) {
      if (share.payee != payee) continue;
      const auto part = stated_figure(message({"andel för `{}`", "share of `{}`"}, payee), share.part, {});
      parts.push_back(product_of(
          message({"{} till {}", "{} to {}"}, both.first.to_string(), both.last.to_string()),
          {{"yearly", accrual.figure}, {"share", years_figure(start_, number_, both)}, {"part", part}}, {}));
    }
  }
  return sum_of(message({"upplupet för `{}`", "accrued for `{}`"}, payee), parts);
}

std::vector<Share> PaidYear::constant_shares() const {
  const auto same = [](const Share& a, const Share& b) { return a.payee == b.payee && a.part == b.part; };
  for (const auto& accrual : accruals_) {
    const auto& first = accruals_.front().shares;
    if (!std::equal(first.begin(), first.end(), accrual.shares.begin(), accrual.shares.end(), same))
      return {};
  }
  return accruals_.empty() ? std::vector<Share>{} : accruals_.front().shares;
}

void PaidYear::add_accrued(DateRange days, std::vector<Share>& by_payee) const {
  for (const auto& accrual : accruals_) {
    const auto both = intersect(accrual.days, days);
    if (both.empty()) continue;
    const Rational accrued = accrual.yearly * accrued_share(start_, number_, both);
    for (const auto& share : accrual.shares) {
      auto found = std::find_if(by_payee.begin(), by_payee.end(),
                                [&](const Share& other) { return other.payee == share.payee; });
      if (found == by_payee.end()) found = by_payee.insert(by_payee.end(), {share.payee, 0});
      found->part += accrued * share.part;
    }
  }
}

}  // namespace iop::payment
