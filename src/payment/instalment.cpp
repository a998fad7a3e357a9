#include "payment/instalment.hpp"

#include <algorithm>
#include <map>

#include "payment/steps.hpp"
#include "payment/year_shares.hpp"

namespace iop::payment {

namespace {

/// The worse of two: what is unknown outweighs what is awaited, that what is preliminary.
AmountStatus worse(AmountStatus a, AmountStatus b) {
  return std::max(a, b);
}

/// What is cut and divided of one agreement year, instalment by instalment.
struct YearInProgress {
  YearCut cut;
  YearShares shares;
};
using YearsInProgress = std::map<int, YearInProgress>;

/// What one payer pays one payee in an instalment.
struct PayeeAmount {
  AccruedShare who;  ///< and on which days
  Money amount;
  std::vector<YearPart> parts;
  std::vector<Step> steps;
  std::vector<FigurePtr> figures;  ///< of the parts
};

/// An instalment, cut out of the years and divided among who pays and is paid for it.
class Cut {
 public:
  Cut(const Row& row, const InstalmentPeriod& period, int of, YearsInProgress& years)
      : row_(row), period_(period), years_(years) {
    out_.number = period.number;
    out_.of = of;
    out_.first = period.days.first;
    out_.last = period.days.last;
    const auto* terms = row.history.on(period.days.first);
    if (terms != nullptr) out_.invoiced = invoice_day(*terms, period.days);
    source_ = row.source("instalments", period.days.first, "payment");
  }

  void take(const PaidYear& year) {
    out_.status = worse(out_.status, year.status(due_day(row_, period_.days), row_.basis.today));
    const auto days = intersect(period_.days, year.days());
    const auto earned = year.accruals().earned_in(days);
    for (const auto& each : earned) amounts_of(each);
    out_.parts.push_back({year.number(), std::nullopt});
    if (!year.amount()) {
      known_ = false;
      return;
    }
    const auto progress =
        years_.try_emplace(year.number(), YearInProgress{YearCut{year}, YearShares{row_, year}}).first;
    const auto taken = progress->second.cut.take(period_, source_, out_.derivation);
    out_.parts.back() = {year.number(), taken.amount, taken.of};
    figures_.push_back(taken.figure);
    const auto given = progress->second.shares.divide(days, taken, earned);
    for (std::size_t i = 0; i < earned.size(); ++i) give(earned[i], year.number(), given[i]);
    const auto sum = add(amount_, taken.amount);
    if (sum) {
      amount_ = *sum;
    } else {
      known_ = false;
      out_.status = AmountStatus::unknown;
    }
  }

  std::vector<Instalment> among_payees() {
    if (known_) {
      out_.amount = amount_;
      out_.figure = whole_of(figures_);
      if (out_.parts.size() > 1)
        out_.derivation.push_back(instalment_step(period_.days, amount_, figures_, source_));
    } else {
      out_.derivation.clear();
    }
    std::vector<Instalment> out(std::max<std::size_t>(by_payee_.size(), 1), out_);
    for (std::size_t i = 0; i < by_payee_.size(); ++i) {
      out[i].payer = by_payee_[i].who.share.payer;
      out[i].payee = by_payee_[i].who.share.payee;
      out[i].paid = by_payee_[i].who.days;
      if (by_payee_.size() < 2 || !known_) continue;
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

  PayeeAmount& amounts_of(const AccruedShare& who) {
    const auto found = std::find_if(by_payee_.begin(), by_payee_.end(), [&](const PayeeAmount& other) {
      return other.who.share.is_between_same(who.share);
    });
    if (found != by_payee_.end()) {
      found->who.days.last = std::max(found->who.days.last, who.days.last);
      return *found;
    }
    by_payee_.push_back({who, {}, {}, {}, {}});
    return by_payee_.back();
  }

  void give(const AccruedShare& who, int year, const PayeeTaken& given) {
    auto& mine = amounts_of(who);
    // No part is more than the whole; where that is out of range, no amount is told.
    if (const auto sum = add(mine.amount, given.taken.amount)) mine.amount = *sum;
    mine.parts.push_back({year, given.taken.amount, given.taken.of});
    mine.figures.push_back(given.taken.figure);
    append_new(mine.steps, given.steps);
  }

  const Row& row_;
  const InstalmentPeriod& period_;
  YearsInProgress& years_;
  Instalment out_;
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
  for (std::size_t i = 0; i < weights.size(); ++i) {
    out[i].payer = weights[i].payer;
    out[i].payee = weights[i].payee;
  }
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
  YearsInProgress progress;
  for (const auto& period : periods) {
    Cut cut{row, period, static_cast<int>(periods.size()), progress};
    for (const auto& year : years) {
      if (!intersect(year.days(), period.days).empty()) cut.take(year);
    }
    for (auto& instalment : cut.among_payees()) out.push_back(std::move(instalment));
  }
  return out;
}

}  // namespace iop::payment
