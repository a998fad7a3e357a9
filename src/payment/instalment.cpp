#include "payment/instalment.hpp"

#include <algorithm>
#include <map>

#include "payment/steps.hpp"

namespace iop::payment {

namespace {

constexpr int months_in_year = 12;

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

/// What is taken of a year's amount.
struct Taken {
  Money amount;
  FigurePtr figure;
};

/// What `days` take of a year whose amount is known.
Taken take_evenly(const PaidYear& year, Money whole, const EvenPart& part, const std::string& source,
                  std::vector<Step>& steps) {
  const auto amounts = split_evenly(whole, part.of, year.unit());
  const Money amount = amounts.at(static_cast<std::size_t>(part.number) - 1);
  if (part.of < 2) return {amount, year.figure()};
  steps.push_back(even_part_step(year.number(), part, year.figure(), year.unit(), amount, source));
  return {amount, steps.back().figure};
}

Taken take_accrued(const PaidYear& year, DateRange days, const std::string& source,
                   std::vector<Step>& steps) {
  const auto mine = intersect(days, year.days());
  const Money by_last = year.rounded_by(mine.last);
  const Money by_first = year.rounded_by(mine.first.previous());
  if (mine == year.days()) return {by_last, year.figure()};
  const Rounding rule{year.unit(), RoundingMode::half_up, source};
  steps.push_back(
      accrued_until_step(year.number(), mine.last, year.accrued_figure(mine.last), by_last, rule));
  const auto until = steps.back().figure;
  if (by_first == Money{}) return {by_last, until};
  steps.push_back(accrued_before_step(year.number(), mine.first, year.accrued_figure(mine.first.previous()),
                                      by_first, rule));
  return {Money::from_ore(by_last.ore() - by_first.ore()),
          difference_of(message({"del av avtalsår {}", "part of agreement year {}"}, year.number()), until,
                        steps.back().figure)};
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
  std::vector<FigurePtr> figures;  ///< of the parts
};

/// What each payee still has to get of an agreement year, by the year's number, in the order of the payees.
using Remaining = std::map<int, std::vector<Taken>>;

/// An instalment, cut out of the years and divided among the payees. Where the payees' parts stay the same
/// all the year, each has its part of the year by largest remainder, and an instalment is divided in
/// proportion to what each still has to get: so no part is negative, and the instalments of each sum to its
/// part of the year. Else each instalment is divided by what accrued in it.
class Cut {
 public:
  Cut(const Row& row, const InstalmentPeriod& period, const std::vector<InstalmentPeriod>& periods,
      Remaining& remaining)
      : row_(row), period_(period), periods_(periods), remaining_(remaining) {
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
    auto taken = even ? take_evenly(year, *whole, *even, source_, out_.derivation)
                      : take_accrued(year, period_.days, source_, out_.derivation);
    out_.parts.back().amount = taken.amount;
    figures_.push_back(taken.figure);
    const auto sum = add(amount_, taken.amount);
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
      out_.figure = whole_of(figures_);
      if (out_.derivation.size() > 1 || out_.parts.size() > 1) {
        out_.derivation.push_back(instalment_step(period_.days, amount_, figures_, source_));
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
      out[i].figure = whole_of(by_payee_[i].figures);
      append_new(out[i].derivation, by_payee_[i].steps);
    }
    return out;
  }

 private:
  [[nodiscard]] FigurePtr whole_of(const std::vector<FigurePtr>& figures) const {
    return sum_of(message({"delbetalning {} till {}", "instalment {} to {}"}, period_.days.first.to_string(),
                          period_.days.last.to_string()),
                  figures);
  }

  PayeeAmount& amounts_of(const std::string& payee) {
    const auto found = std::find(payees_.begin(), payees_.end(), payee);
    const auto index = static_cast<std::size_t>(found - payees_.begin());
    if (found == payees_.end()) {
      payees_.push_back(payee);
      by_payee_.emplace_back();
    }
    return by_payee_[index];
  }

  void share(const PaidYear& year, const Taken& taken, std::vector<Share>& accrued) {
    const auto constant = year.constant_shares();
    const auto source = row_.source("shares", period_.days.first);
    if (accrued.size() < 2) {
      for (const auto& only : accrued) give(only.payee, year.number(), taken);
    } else if (!constant.empty()) {
      share_remaining(year, taken, constant, source);
    } else {
      for (auto& share : accrued) share.figure = year.payee_figure(period_.days, share.payee);
      divide_by(year, taken, accrued, source);
    }
  }

  void share_remaining(const PaidYear& year, const Taken& taken, std::vector<Share> shares,
                       const std::string& source) {
    const auto& amount = year.amount();
    if (!amount) return;
    auto& left = remaining_[year.number()];
    const Division whole{year.figure(), shares, year.share_unit()};
    if (!whole.has_weight()) return;
    const auto amounts = whole.cut(*amount);
    const bool first = left.empty();
    for (std::size_t i = 0; i < shares.size(); ++i) {
      auto step = year_share_step(year.number(), whole, i, amounts[i], source);
      if (first) left.push_back({amounts[i], step.figure});
      amounts_of(shares[i].payee).steps.push_back(std::move(step));
      shares[i].part = left[i].amount.exact();
      shares[i].figure = left[i].figure;
    }
    const auto given = divide_by(year, taken, shares, source);
    for (std::size_t i = 0; i < given.size(); ++i) {
      left[i].amount = Money::from_ore(left[i].amount.ore() - given[i].amount.ore());
      left[i].figure =
          difference_of(message({"kvar för `{}` av avtalsår {}", "left for `{}` of agreement year {}"},
                                shares[i].payee, year.number()),
                        left[i].figure, given[i].figure);
    }
  }

  std::vector<Taken> divide_by(const PaidYear& year, const Taken& taken, const std::vector<Share>& shares,
                               const std::string& source) {
    const Division division{taken.figure, shares, year.share_unit()};
    if (!division.has_weight()) return {};
    const auto amounts = division.cut(taken.amount);
    std::vector<Taken> out;
    for (std::size_t i = 0; i < shares.size(); ++i) {
      auto step = share_step(division, i, amounts[i], source);
      out.push_back({amounts[i], step.figure});
      amounts_of(shares[i].payee).steps.push_back(std::move(step));
      give(shares[i].payee, year.number(), out.back());
    }
    return out;
  }

  void give(const std::string& payee, int year, const Taken& taken) {
    auto& given = amounts_of(payee);
    // No part is more than the whole, which is in range.
    given.amount = Money::from_ore(given.amount.ore() + taken.amount.ore());
    given.parts.push_back({year, taken.amount});
    given.figures.push_back(taken.figure);
  }

  const Row& row_;
  const InstalmentPeriod& period_;
  const std::vector<InstalmentPeriod>& periods_;
  Remaining& remaining_;
  Instalment out_;
  std::vector<std::string> payees_;
  std::vector<PayeeAmount> by_payee_;
  std::vector<FigurePtr> figures_;  ///< of what it takes of each year
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
  for (std::size_t i = 0; i < weights.size(); ++i) out[i].payee = weights[i].payee;
  const Division division{whole.figure, weights, unit};
  if (weights.size() < 2 || !whole.amount || !division.has_weight()) return out;
  const auto amounts = division.cut(*whole.amount);
  for (std::size_t i = 0; i < out.size(); ++i) {
    auto step = share_step(division, i, amounts[i], source);
    out[i].amount = amounts[i];
    out[i].figure = step.figure;
    out[i].derivation.push_back(std::move(step));
  }
  return out;
}

std::vector<Instalment> cut_into_instalments(const Row& row, const std::vector<PaidYear>& years,
                                             const std::vector<InstalmentPeriod>& periods) {
  std::vector<Instalment> out;
  Remaining remaining;
  for (const auto& period : periods) {
    Cut cut{row, period, periods, remaining};
    for (const auto& year : years) {
      if (!intersect(year.days(), period.days).empty()) cut.take(year);
    }
    for (auto& instalment : cut.among_payees()) out.push_back(std::move(instalment));
  }
  return out;
}

}  // namespace iop::payment
