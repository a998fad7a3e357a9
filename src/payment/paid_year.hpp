#pragma once

#include "payment/accrual.hpp"

namespace iop::payment {

/// What a row pays for one agreement year.
class PaidYear {
 public:
  /// `paid` are the days of the year that the row pays for.
  PaidYear(const Row& row, const ChainYear& year, DateRange paid);

  [[nodiscard]] int number() const { return accruals_.year; }
  [[nodiscard]] DateRange days() const { return days_; }
  [[nodiscard]] DateRange whole() const { return accruals_.whole; }
  [[nodiscard]] const Accruals& accruals() const { return accruals_; }
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
  /// What the payees' amounts are whole multiples of: as `unit`, or 1 öre where the year pays the stated
  /// shares and one of them has öre.
  [[nodiscard]] Money share_unit() const { return shares_in_ore_ ? Money::from_ore(1) : unit(); }
  /// The same of the year had nothing changed after `day`: what a later change makes of the amount is nothing
  /// to instalments before it.
  [[nodiscard]] Money unit_by(Date day) const;
  [[nodiscard]] Money share_unit_by(Date day) const;
  /// What of the amount, evenly over what accrues, has accrued by the end of `day`; there must be an amount.
  [[nodiscard]] Rational accrued_by(Date day) const;
  [[nodiscard]] FigurePtr accrued_figure(Date day) const;

  /// The year as it would be had nothing changed since its first paid day: itself where nothing does. What is
  /// paid of it before the change follows from that, so that the change leaves it as it was.
  [[nodiscard]] const PaidYear& undisturbed() const { return prefixes_.empty() ? *this : prefixes_.front(); }
  [[nodiscard]] bool is_undisturbed() const { return prefixes_.empty(); }

 private:
  /// The year had it gone on to its end as the last of the first `count` accruals of `all` says.
  PaidYear(const Row& row, const ChainYear& year, const std::vector<Accrual>& all, std::size_t count);
  [[nodiscard]] const PaidYear& had_nothing_changed_after(Date day) const;
  [[nodiscard]] bool cut(const Row& row, const YearlyAmount& amount);
  void gather(const YearlyAmount& amount);
  void pay(const Row& row, const Funding& terms);
  void accrue(const Row& row, Accrual& accrual, std::vector<FigurePtr>& accrued);
  [[nodiscard]] Rounding rounding(const Row& row, const Funding& terms) const;

  DateRange days_;
  Accruals accruals_;
  StatedIn stated_ = StatedIn::kronor;
  bool indexed_ = false;
  bool preliminary_ = false;
  bool shares_in_ore_ = false;
  std::optional<Obstacle> obstacle_;
  std::vector<UnknownValue> unknown_;
  std::vector<Step> steps_;
  std::optional<IndexUse> index_;
  std::vector<std::string> lacking_;
  std::optional<Money> amount_;
  FigurePtr figure_;                ///< of the amount
  std::vector<PaidYear> prefixes_;  ///< by how many of the accruals; none where nothing changes
};

}  // namespace iop::payment
