#pragma once

#include "payment/row.hpp"

namespace iop::payment {

// The words of a derivation. Amounts are kronor; `exact` is given where `value` was rounded from it.

Step stated_step(Money amount, std::string source);
Step stated_once_step(Money amount, std::string source);
/// What the amount of agreement year `year` is multiplied by; `sum` is for simple indexation, over the years
/// so far.
Step factor_step(int year, const IndexChange& change, const Rational& share, const Rational& factor);
Step sum_step(int year, const IndexChange& change, const Rational& share, const Rational& factor);
Step product_step(int year, const Rational& base, const Rational& factor, const Rational& amount,
                  std::string source);
/// The last step's amount after rounding.
Step rounded_step(const Rational& exact, Money amount, const Rounding& rounding);
Step remaining_shares_step(DateRange days, const Rational& part, std::string source);
Step accrued_step(int year, DateRange days, const Rational& yearly, const Rational& share,
                  std::string source);
Step accrued_once_step(DateRange days, const Rational& amount, const Rational& share, std::string source);
Step even_part_step(int year, int part, int of, Money amount, std::string source);
/// What of a year's amount has accrued by `last`, and what had before `first`.
Step accrued_until_step(int year, Date last, const Rational& exact, Money amount, std::string source);
Step accrued_before_step(int year, Date first, const Rational& exact, Money amount, std::string source);
Step instalment_step(DateRange days, Money amount, std::string source);
/// What a payee gets of an agreement year, and of an instalment: in proportion to what each still has to get.
Step year_share_step(std::string_view payee, int year, const Rational& exact, Money amount,
                     std::string source);
Step share_step(std::string_view payee, const Rational& exact, Money amount, std::string source);

/// `a` followed by those of `b` that it does not have yet.
void append_new(std::vector<Step>& a, const std::vector<Step>& b);

}  // namespace iop::payment
