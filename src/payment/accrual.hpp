#pragma once

#include "payment/chain.hpp"

namespace iop::payment {

/// What accrues alike on some days of one agreement year.
struct Accrual {
  DateRange days;
  Rational yearly;            ///< kronor per whole agreement year, to all payees of the row
  std::vector<Share> shares;  ///< of those payees whose part has not ended
  FigurePtr figure = {};      ///< of `yearly`
  FigurePtr paid = {};        ///< of `paid_yearly`; none before it is computed
  std::string source = {};    ///< of what accrues; and why just on these days
  std::string edges = {};

  [[nodiscard]] Rational part() const;  ///< of `yearly` that is paid
  [[nodiscard]] Rational paid_yearly() const { return yearly * part(); }
};

/// What has accrued from one payer to one payee: kronor, before any rounding, and on which days.
struct AccruedShare {
  Share share;
  DateRange days;
};

/// What accrues on the days of one agreement year that a row pays for.
struct Accruals {
  Date start;  ///< the agreement's
  int year = 1;
  DateRange whole;            ///< the agreement year
  std::vector<Accrual> list;  ///< ascending

  /// Kronor that have accrued by the end of `day`, before any rounding.
  [[nodiscard]] Rational by(Date day) const;
  /// What of `accrual` has accrued in `days`, which are some of its own; there must be a `paid` figure.
  [[nodiscard]] Step step_of(const Accrual& accrual, DateRange days) const;
  /// Of what has accrued by the end of `day`.
  [[nodiscard]] std::vector<Step> steps_by(Date day) const;
  [[nodiscard]] FigurePtr figure_by(Date day) const;
  /// The last day before an amendment, a departure or the end of payment changes how much accrues; there must
  /// be accruals.
  [[nodiscard]] Date same_amount_until() const;
  /// The last day before that, or who pays whom and in what parts, changes.
  [[nodiscard]] Date unchanged_until() const;
  /// Whether as much accrues on all days of the agreement year.
  [[nodiscard]] bool are_even() const;
  /// The payees and their parts, where these are the same on all days; else empty.
  [[nodiscard]] std::vector<Share> constant_shares() const;
  /// Who has earned what in `days`, in the order in which they first do.
  [[nodiscard]] std::vector<AccruedShare> earned_in(DateRange days) const;
  /// What the payee of `of` has earned in `days`, from its payer or, where that is empty, from all.
  [[nodiscard]] FigurePtr earned_figure(DateRange days, const Share& of) const;
};

}  // namespace iop::payment
