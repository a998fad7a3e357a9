#pragma once

#include "payment/figures.hpp"
#include "payment/row.hpp"

namespace iop::payment {

// The steps of a derivation, in words and as figures. Amounts are kronor; `exact` is given where `value` was
// rounded from it.

Step stated_step(Money amount, std::string source);
Step stated_once_step(Money amount, std::string source);
/// What the amount of agreement year `year` is multiplied by; `sum_step` is for simple indexation, over the
/// years so far, where `before` are the earlier ones, none in the first.
Step factor_step(int year, const IndexChange& change, const FigurePtr& share);
Step sum_step(int year, const IndexChange& change, const FigurePtr& share, const FigurePtr& before);
Step product_step(int year, const FigurePtr& base, const FigurePtr& factor, std::string source);
/// The last step's amount after rounding.
Step rounded_step(const FigurePtr& exact, Money amount, const Rounding& rounding);
Step remaining_shares_step(DateRange days, const std::vector<Share>& shares, std::string source);
Step accrued_step(int year, DateRange days, const FigurePtr& yearly, const FigurePtr& share,
                  std::string source);
Step accrued_once_step(DateRange days, const FigurePtr& amount, const FigurePtr& share, std::string source);
/// Part `part` of `of` of a year's amount, in whole multiples of `unit`.
struct EvenPart {
  int number = 1;
  int of = 1;
};
Step even_part_step(int year, EvenPart part, const FigurePtr& whole, Money unit, Money amount,
                    std::string source);
/// What of a year's amount has accrued by `last`.
Step accrued_until_step(int year, Date last, const FigurePtr& exact, Money amount, const Rounding& rounding);
Step instalment_step(DateRange days, Money amount, const std::vector<FigurePtr>& parts, std::string source);

/// One amount cut by weights among payees (`split_by_weights`).
struct Division {
  FigurePtr amount;
  std::vector<Share> weights;  ///< with their figures, where they have any
  Money unit;

  [[nodiscard]] bool has_weight() const;
  /// The payee, led by its payer (`vgr/en`) where several pay it.
  [[nodiscard]] std::string label(std::size_t index) const;
  /// `total`, the amount's value, among the payees; there must be weight.
  [[nodiscard]] std::vector<Money> cut(Money total) const;
};
/// What the payee `index` of `division` gets of an agreement year, and of an instalment: in proportion to
/// what each still has to get.
Step year_share_step(int year, const Division& division, std::size_t index, Money amount, std::string source);
Step share_step(const Division& division, std::size_t index, Money amount, std::string source);

/// `a` followed by those of `b` that it does not have yet.
void append_new(std::vector<Step>& a, const std::vector<Step>& b);

}  // namespace iop::payment
