#pragma once

#include "payment/paid_year.hpp"
#include "term/instalments.hpp"

namespace iop::payment {

/// An amount and what it follows from.
struct Taken {
  Money amount;
  FigurePtr figure;
  PartOf of = PartOf::amount;
};

/// Cuts one agreement year's amount into what its instalments take, one after another (format.md 3).
///
/// Before anything changes in the year, an instalment takes what it would have taken had nothing changed: its
/// part of the even cut of that whole year or, where it is cut or follows the calendar, what has accrued of
/// that year's amount. After a change it takes what has accrued, rounded half up, less what is taken before.
/// No instalment is negative, none takes more than is left of the year's own amount, and the last takes all
/// of it.
class YearCut {
 public:
  /// `year` must have an amount, and outlive the cut.
  explicit YearCut(const PaidYear& year);

  /// What `period`, which comes after those before, takes; `source` is of how the row is cut, and the steps
  /// go to `steps`.
  Taken take(const InstalmentPeriod& period, const std::string& source, std::vector<Step>& steps);

 private:
  [[nodiscard]] bool is_even_part(const InstalmentPeriod& period, DateRange mine) const;
  [[nodiscard]] Taken even_part(const InstalmentPeriod& period, std::vector<Step>& steps) const;
  [[nodiscard]] Taken level_by(Date day, std::vector<Step>& steps) const;
  [[nodiscard]] Taken capped(Taken taken, const Taken& most, std::vector<Step>& steps) const;
  [[nodiscard]] Taken so_far() const;
  [[nodiscard]] Taken rest() const;
  Taken take_evenly(const InstalmentPeriod& period, std::vector<Step>& steps);
  Taken take_accrued(DateRange mine, std::vector<Step>& steps);

  const PaidYear& year_;
  std::string source_;               ///< of the instalment at hand
  Taken all_;                        ///< the year's own amount
  Money taken_;                      ///< so far
  std::vector<FigurePtr> figures_;   ///< of what sums to that
  Date reached_;                     ///< the last day that has been taken for
  std::optional<Instalments> even_;  ///< how all so far is cut evenly; none where it is not
  int even_parts_ = 0;               ///< of those
};

}  // namespace iop::payment
