#pragma once

#include "cli/agreements.hpp"
#include "payment/verification.hpp"

namespace iop::cli {

/// The issued bases of one funding row of `file`, recomputed; `schedule` is the row's.
Verification verification_of(const AgreementFile& file, const FundingSchedule& schedule,
                             const IndexTable& indices, Date today);

}  // namespace iop::cli
