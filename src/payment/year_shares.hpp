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
/// nothing changed. After a change it is in proportion to what each has earned by then and not got, whoever
/// paid it, and the last instalment settles that. What a payee gets is divided among its payers by what has
/// accrued from each in the instalment. No part is negative.
class YearShares {
 public:
  /// `year` must have an amount; both must outlive this.
  YearShares(const Row& row, const PaidYear& year) : row_(row), year_(year) {}

  /// One for each of `earned`, which is what has accrued in `days` of the year; they sum to `taken`.
  std::vector<PayeeTaken> divide(DateRange days, const Taken& taken, const std::vector<AccruedShare>& earned);

 private:
  /// What a payee has got so far.
  struct Given {
    std::string payee;
    Rational amount;
    std::vector<FigurePtr> figures;
  };

  [[nodiscard]] std::vector<PayeeTaken> by_what_is_left(const Taken& taken, const std::string& source);
  [[nodiscard]] std::vector<PayeeTaken> by_what_is_owed(DateRange days, const Taken& taken,
                                                        const std::vector<AccruedShare>& earned) const;
  /// What each of `payees` has to get by the end of `days`, given or not.
  [[nodiscard]] std::vector<PayeeTaken> due(DateRange days, const std::vector<std::string>& payees) const;
  [[nodiscard]] std::vector<PayeeTaken> among_payers(DateRange days, const PayeeTaken& given,
                                                     std::vector<Share> payers) const;
  [[nodiscard]] static std::vector<PayeeTaken> cut(const Taken& taken, const std::vector<Share>& weights,
                                                   Money unit, const std::string& source);
  [[nodiscard]] Money unit_after_change(Date day) const;
  [[nodiscard]] FigurePtr less_given(const FigurePtr& owed, const std::string& payee) const;
  void note(const std::vector<AccruedShare>& to, const std::vector<PayeeTaken>& given);

  const Row& row_;
  const PaidYear& year_;
  std::vector<Taken> left_;  ///< of the year had nothing changed, in the order of its payees
  std::vector<Given> given_;
};

}  // namespace iop::payment
