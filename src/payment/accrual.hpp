#pragma once

#include "payment/chain.hpp"

namespace iop::payment {

/// What accrues alike on some days of one agreement year.
struct Accrual {
  DateRange days;
  Rational yearly;            ///< kronor per whole agreement year, to all payees of the row
  std::vector<Share> shares;  ///< of those payees whose part has not ended
  FigurePtr figure = {};      ///< of `yearly`
  FigurePtr paid = {};        ///< of `paid_yearly`; none with an obstacle

  [[nodiscard]] Rational part() const;  ///< of `yearly` that is paid
  [[nodiscard]] Rational paid_yearly() const { return yearly * part(); }
};

/// What a row pays for one agreement year.
class PaidYear {
 public:
  /// `paid` are the days of the year that the row pays for.
  PaidYear(const Row& row, const ChainYear& year, DateRange paid);

  [[nodiscard]] int number() const { return number_; }
  [[nodiscard]] DateRange days() const { return days_; }
  [[nodiscard]] const std::vector<Accrual>& accruals() const { return accruals_; }
  [[nodiscard]] const std::optional<Obstacle>& obstacle() const { return obstacle_; }
  /// How sure the amount is for a payment due on `due`.
  [[nodiscard]] AmountStatus status(Date due, Date today) const;
  [[nodiscard]] const std::vector<UnknownValue>& unknown() const { return unknown_; }
  [[nodiscard]] const std::vector<Step>& steps() const { return steps_; }
  [[nodiscard]] const std::optional<IndexUse>& index() const { return index_; }
  [[nodiscard]] const std::vector<std::string>& lacking() const { return lacking_; }

  /// The year's payable amount; none with an obstacle.
  [[nodiscard]] const std::optional<Money>& amount() const { return amount_; }
  [[nodiscard]] const FigurePtr& figure() const { return figure_; }
  /// What its instalments are whole multiples of: 1 krona, or 1 öre where the amount has öre.
  [[nodiscard]] Money unit() const;
  /// Paid whole, at one and the same amount per year.
  [[nodiscard]] bool is_even() const;
  /// What of the amount has accrued by the end of `day`, exactly and rounded half up to `unit`.
  [[nodiscard]] Rational accrued_by(Date day) const;
  [[nodiscard]] Money rounded_by(Date day) const;
  /// Of `accrued_by`; only where the amount is known and `day` is one of `days`.
  [[nodiscard]] FigurePtr accrued_figure(Date day) const;
  /// The payees and their parts, where these are the same on all days paid for; else empty.
  [[nodiscard]] std::vector<Share> constant_shares() const;
  /// What the payees' amounts are whole multiples of: as `unit`, or 1 öre where the year pays the stated
  /// shares and one of them has öre.
  [[nodiscard]] Money share_unit() const { return shares_in_ore_ ? Money::from_ore(1) : unit(); }
  /// Kronor per payee that accrue in `days`, before any rounding, in the order of the payees.
  void add_accrued(DateRange days, std::vector<Share>& by_payee) const;
  /// What of that `payee` gets; only where the amount is known.
  [[nodiscard]] FigurePtr payee_figure(DateRange days, const std::string& payee) const;

 private:
  void cut(const Row& row, const YearlyAmount& amount);
  void pay(const Row& row, const Funding& terms, StatedIn stated, bool indexed);
  [[nodiscard]] Rational exact_by(Date day) const;
  [[nodiscard]] FigurePtr exact_figure(Date day) const;

  Date start_;
  int number_;
  DateRange days_;
  DateRange whole_;
  std::vector<Accrual> accruals_;
  std::optional<Obstacle> obstacle_;
  bool preliminary_ = false;
  std::vector<UnknownValue> unknown_;
  std::vector<Step> steps_;
  std::optional<IndexUse> index_;
  std::vector<std::string> lacking_;
  std::optional<Money> amount_;
  bool shares_in_ore_ = false;
  Rational exact_;    ///< the amount before rounding
  FigurePtr figure_;  ///< of the amount
};

}  // namespace iop::payment
