#pragma once

#include <vector>

#include "deadline/notice_outcome.hpp"

namespace iop::deadline {

/// What every row pays in `with`, a notice given on `given`, held against `without`.
std::vector<FundingOutcome> funding_outcomes(const PaymentBasis& without, const PaymentBasis& with,
                                             Date given);

/// The differences of all rows together.
MoneyDifference difference_of(const std::vector<FundingOutcome>& rows);

}  // namespace iop::deadline
