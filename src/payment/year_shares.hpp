#pragma once

#include "payment/year_cut.hpp"

namespace iop::payment {

/// What one payee gets of what an instalment takes, and the steps to it.
struct PayeeTaken {
  Taken taken;
  std::vector<Step> steps;
};

/// Divides among payees what the instalments of a row take of one agreement year, one after another.
///
/// Each has its part of the year's amount by largest remainder, and an instalment is divided in proportion to
/// what each still has to get; before anything changes in the year, of what the year would have paid had
/// nothing changed. After a change it is in proportion to what each has earned and not got; where the parts
/// themselves change, to what each earns in the instalment. No part is negative.
class YearShares {
 public:
  /// `year` must have an amount; both must outlive this.
  YearShares(const Row& row, const PaidYear& year) : row_(row), year_(year) {}

  /// One for each of `earned`, which is what has accrued in `days` of the year; they sum to `taken`.
  std::vector<PayeeTaken> divide(DateRange days, const Taken& taken, const std::vector<AccruedShare>& earned);

 private:
  /// What a payee has got so far.
  struct Given {
    Share to;
    Rational amount;
    std::vector<FigurePtr> figures;
  };

  [[nodiscard]] std::vector<PayeeTaken> by_what_is_left(const Taken& taken, const std::string& source);
  [[nodiscard]] std::vector<PayeeTaken> by_what_is_owed(DateRange days, const Taken& taken,
                                                        const std::string& source);
  [[nodiscard]] std::vector<PayeeTaken> by_what_is_earned(DateRange days, const Taken& taken,
                                                          const std::vector<AccruedShare>& earned,
                                                          const std::string& source) const;
  [[nodiscard]] static std::vector<PayeeTaken> cut(const Taken& taken, const std::vector<Share>& weights,
                                                   Money unit, const std::string& source);
  [[nodiscard]] Money unit_after_change() const;
  [[nodiscard]] FigurePtr less_given(const FigurePtr& owed, const Share& to) const;
  void note(const std::vector<AccruedShare>& to, const std::vector<PayeeTaken>& given);

  const Row& row_;
  const PaidYear& year_;
  std::vector<Taken> left_;  ///< of the year had nothing changed, in the order of its payees
  std::vector<Given> given_;
};

}  // namespace iop::payment
