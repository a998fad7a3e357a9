#pragma once

#include "payment/steps.hpp"

namespace iop::payment {

// The steps of cutting an agreement year's amount into instalments, where a change in the year plays in.

/// What is taken of a year's amount before `first`.
Step taken_before_step(int year, Date first, const FigurePtr& taken, Money amount, std::string source);
/// What is left of `level` when `taken` is taken: `figure`, `amount`.
Step left_step(int year, const FigurePtr& level, const FigurePtr& taken, const FigurePtr& figure,
               Money amount);
/// No more than is left of a year's amount.
Step at_most_step(int year, const FigurePtr& value, const FigurePtr& most, Money amount, std::string source);
/// Nothing, where `taken` before is more than what has accrued, `level`.
Step nothing_accrued_step(int year, const FigurePtr& level, const FigurePtr& taken, std::string source);

/// What a payee has left to get: `value`, but not less than nothing.
FigurePtr not_negative(const FigurePtr& value);

}  // namespace iop::payment
