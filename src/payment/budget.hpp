#pragma once

#include <string>
#include <vector>

#include "base/result.hpp"
#include "payment/schedule.hpp"

namespace iop {

/// What a calendar year bears of one payment by one payer to one payee.
struct YearCost {
  int year = 0;
  std::string payer;  ///< id; empty where it is not known
  std::string payee;  ///< as `payer`
  std::optional<Money> amount;
  AmountStatus status = AmountStatus::final;
};

/// The cost of `schedule` by calendar year, ascending within each payment. A payment is borne by the days
/// that it is for: one that spans a new year by the agreement months in each year, rounded cumulatively (half
/// up to whole kronor, to whole öre where it has öre), so that all years together bear it exactly. Where the
/// row says nothing of instalments its agreement years stand for them; a payment without a last day is borne
/// by its first year. `start` is the agreement's.
std::vector<YearCost> costs_of(const FundingSchedule& schedule, Date start);

/// The calendar years from `first` to `last`.
struct CalendarYears {
  int first = 0;
  int last = 0;
};

/// `costs_of` within `years`. A row that nothing can be computed of has a payment without amount in each of
/// them, from the agreement's start on.
std::vector<YearCost> costs_in(CalendarYears years, const FundingSchedule& schedule, Date start);

/// Amounts summed by how sure they are; those that are not known are only counted.
struct AmountSum {
  Money final;
  Money preliminary;
  int awaited = 0;  ///< payments
  int unknown = 0;
  bool final_fits = true;  ///< false: the sum has left the range of `Money`, and `final` says nothing
  bool preliminary_fits = true;

  /// Each sum; none where it does not fit.
  [[nodiscard]] std::optional<Money> final_sum() const;
  [[nodiscard]] std::optional<Money> preliminary_sum() const;
  /// Fails where a sum leaves the range of `Money`, once for each sum.
  std::optional<Failure> add(const std::optional<Money>& amount, AmountStatus status);
  std::optional<Failure> add(const AmountSum& other);
};

/// A calendar year's sums.
struct BudgetYear : AmountSum {
  int year = 0;

  using AmountSum::add;
  std::optional<Failure> add(const YearCost& cost) { return add(cost.amount, cost.status); }
};

}  // namespace iop
