#include "payment/instalment.hpp"

#include <algorithm>

#include "payment/steps.hpp"

namespace iop::payment {

namespace {

constexpr int months_in_year = 12;

/// The place of an instalment among those that cut one agreement year into equal numbers of months.
struct EvenPart {
  int number = 1;
  int of = 1;
};

/// Whether the instalments of a year paid whole are all whole themselves, so that each is as good as the
/// next.
bool cuts_evenly(const PaidYear& year, const InstalmentPeriod& period,
                 const std::vector<InstalmentPeriod>& periods) {
  if (period.periods != Periods::agreement_year || !year.is_even()) return false;
  const auto alike = [&](const InstalmentPeriod& other) {
    return other.frequency == period.frequency && other.periods == period.periods && !other.is_cut() &&
           year.days().covers(other.days);
  };
  return std::count_if(periods.begin(), periods.end(), alike) * months_of(period.frequency) == months_in_year;
}

std::optional<EvenPart> even_part(const PaidYear& year, const InstalmentPeriod& period,
                                  const std::vector<InstalmentPeriod>& periods) {
  if (!cuts_evenly(year, period, periods)) return std::nullopt;
  const auto before = std::count_if(periods.begin(), periods.end(), [&](const InstalmentPeriod& other) {
    return year.days().covers(other.days) && other.number < period.number;
  });
  return EvenPart{static_cast<int>(before) + 1, months_in_year / months_of(period.frequency)};
}

/// What has been paid of a year's amount by the end of an instalment, and what before it.
struct Taken {
  Money before;
  Money by_end;
  [[nodiscard]] Money amount() const { return Money::from_ore(by_end.ore() - before.ore()); }
};

Taken take_evenly(const PaidYear& year, Money whole, const EvenPart& part, const std::string& source,
                  std::vector<Step>& steps) {
  const auto amounts = split_evenly(whole, part.of, year.unit());
  Taken taken;
  for (int number = 1; number <= part.number; ++number) {
    taken.before = taken.by_end;
    taken.by_end = Money::from_ore(taken.by_end.ore() + amounts[static_cast<std::size_t>(number) - 1].ore());
  }
  if (part.of > 1) {
    steps.push_back(even_part_step(year.number(), part.number, part.of, taken.amount(), source));
  }
  return taken;
}

Taken take_accrued(const PaidYear& year, DateRange days, const std::string& source,
                   std::vector<Step>& steps) {
  const auto mine = intersect(days, year.days());
  const Taken taken{year.rounded_by(mine.first.previous()), year.rounded_by(mine.last)};
  if (mine == year.days()) return taken;
  steps.push_back(
      accrued_until_step(year.number(), mine.last, year.accrued_by(mine.last), taken.by_end, source));
  if (taken.before != Money{}) {
    steps.push_back(accrued_before_step(year.number(), mine.first, year.accrued_by(mine.first.previous()),
                                        taken.before, source));
  }
  return taken;
}

std::vector<Rational> parts_of(const std::vector<Share>& shares) {
  std::vector<Rational> parts;
  parts.reserve(shares.size());
  for (const auto& share : shares) parts.push_back(share.part);
  return parts;
}

/// The worse of two: what is unknown outweighs what is awaited, that what is preliminary.
AmountStatus worse(AmountStatus a, AmountStatus b) {
  return std::max(a, b);
}

/// What one payee gets in an instalment.
struct PayeeAmount {
  Money amount;
  std::vector<YearPart> parts;
  std::vector<Step> steps;
};

/// An instalment, cut out of the years and divided among the payees. Where the payees' parts stay the same
/// all the year, what each has got by the end of an instalment is its part by largest remainder of what has
/// been paid by then: so the instalments of each sum to its part of the year. Else each instalment is divided
/// by what accrued in it.
class Cut {
 public:
  Cut(const Row& row, const InstalmentPeriod& period, const std::vector<InstalmentPeriod>& periods)
      : row_(row), period_(period), periods_(periods) {
    out_.number = period.number;
    out_.of = static_cast<int>(periods.size());
    out_.first = period.days.first;
    out_.last = period.days.last;
    const auto* terms = row.history.on(period.days.first);
    if (terms != nullptr) out_.invoiced = invoice_day(*terms, period.days);
    source_ = row.source("instalments", period.days.first, "payment");
  }

  void take(const PaidYear& year) {
    out_.status = worse(out_.status, year.status(due_day(row_, period_.days), row_.basis.today));
    std::vector<Share> accrued;
    year.add_accrued(period_.days, accrued);
    for (const auto& share : accrued) amounts_of(share.payee);
    out_.parts.push_back({year.number(), std::nullopt});
    const auto& whole = year.amount();
    if (!whole) {
      known_ = false;
      return;
    }
    const auto even = even_part(year, period_, periods_);
    const auto taken = even ? take_evenly(year, *whole, *even, source_, out_.derivation)
                            : take_accrued(year, period_.days, source_, out_.derivation);
    out_.parts.back().amount = taken.amount();
    const auto sum = add(amount_, taken.amount());
    if (!sum) {
      known_ = false;
      out_.status = AmountStatus::unknown;
      return;
    }
    amount_ = *sum;
    share(year, taken, accrued);
  }

  std::vector<Instalment> among_payees() {
    if (known_) {
      out_.amount = amount_;
      if (out_.derivation.size() > 1 || out_.parts.size() > 1) {
        out_.derivation.push_back(instalment_step(period_.days, amount_, source_));
      }
    } else {
      out_.derivation.clear();
    }
    std::vector<Instalment> out(std::max<std::size_t>(payees_.size(), 1), out_);
    for (std::size_t i = 0; i < payees_.size(); ++i) {
      out[i].payee = payees_[i];
      if (payees_.size() < 2 || !known_) continue;
      out[i].amount = by_payee_[i].amount;
      out[i].parts = by_payee_[i].parts;
      append_new(out[i].derivation, by_payee_[i].steps);
    }
    return out;
  }

 private:
  PayeeAmount& amounts_of(const std::string& payee) {
    const auto found = std::find(payees_.begin(), payees_.end(), payee);
    const auto index = static_cast<std::size_t>(found - payees_.begin());
    if (found == payees_.end()) {
      payees_.push_back(payee);
      by_payee_.emplace_back();
    }
    return by_payee_[index];
  }

  void share(const PaidYear& year, const Taken& taken, const std::vector<Share>& accrued) {
    const auto constant = year.constant_shares();
    if (accrued.size() < 2) {
      for (const auto& only : accrued) give(only.payee, year.number(), taken.amount());
    } else if (!constant.empty()) {
      share_by(year, taken, constant);
    } else {
      share_by(year, {Money{}, taken.amount()}, accrued);
    }
  }

  void share_by(const PaidYear& year, const Taken& taken, const std::vector<Share>& shares) {
    const auto parts = parts_of(shares);
    Rational all;
    for (const auto& part : parts) all += part;
    if (sgn(all) == 0) return;
    const auto by_end = split_by_weights(taken.by_end, parts, year.share_unit());
    const auto before = split_by_weights(taken.before, parts, year.share_unit());
    const auto source = row_.source("shares", period_.days.first);
    for (std::size_t i = 0; i < shares.size(); ++i) {
      auto& steps = amounts_of(shares[i].payee).steps;
      steps.push_back(share_step(shares[i].payee, taken.by_end.exact() * parts[i] / all, by_end[i], source));
      if (taken.before != Money{}) {
        steps.push_back(
            share_before_step(shares[i].payee, taken.before.exact() * parts[i] / all, before[i], source));
      }
      give(shares[i].payee, year.number(), Money::from_ore(by_end[i].ore() - before[i].ore()));
    }
  }

  void give(const std::string& payee, int year, Money amount) {
    auto& given = amounts_of(payee);
    // No part is more than the whole, which is in range.
    given.amount = Money::from_ore(given.amount.ore() + amount.ore());
    given.parts.push_back({year, amount});
  }

  const Row& row_;
  const InstalmentPeriod& period_;
  const std::vector<InstalmentPeriod>& periods_;
  Instalment out_;
  std::vector<std::string> payees_;
  std::vector<PayeeAmount> by_payee_;
  Money amount_;
  bool known_ = true;
  std::string source_;
};

}  // namespace

Date due_day(const Row& row, DateRange days) {
  const auto* terms = row.history.on(days.first);
  const auto invoiced = terms != nullptr ? invoice_day(*terms, days) : std::nullopt;
  return invoiced.value_or(days.first);
}

std::vector<Instalment> divide(const Instalment& whole, const std::vector<Share>& weights, Money unit,
                               const std::string& source) {
  std::vector<Instalment> out(std::max<std::size_t>(weights.size(), 1), whole);
  std::vector<Rational> parts;
  Rational all;
  for (std::size_t i = 0; i < weights.size(); ++i) {
    out[i].payee = weights[i].payee;
    parts.push_back(weights[i].part);
    all += weights[i].part;
  }
  if (weights.size() < 2 || !whole.amount) return out;
  if (sgn(all) == 0) return out;
  const auto amounts = split_by_weights(*whole.amount, parts, unit);
  for (std::size_t i = 0; i < out.size(); ++i) {
    out[i].amount = amounts[i];
    out[i].derivation.push_back(
        share_step(weights[i].payee, whole.amount->exact() * parts[i] / all, amounts[i], source));
  }
  return out;
}

std::vector<Instalment> cut_into_instalments(const Row& row, const std::vector<PaidYear>& years,
                                             const std::vector<InstalmentPeriod>& periods) {
  std::vector<Instalment> out;
  for (const auto& period : periods) {
    Cut cut{row, period, periods};
    for (const auto& year : years) {
      if (!intersect(year.days(), period.days).empty()) cut.take(year);
    }
    for (auto& instalment : cut.among_payees()) out.push_back(std::move(instalment));
  }
  return out;
}

}  // namespace iop::payment
