#pragma once

#include "payment/verification.hpp"

namespace iop {

/// The same with the schedules that follow from what `root` tells of each day: the document that
/// `basis.timeline` was read from.
Verification verify_issued(const PaymentBasis& basis, const FundingSchedule& schedule,
                           const yaml::Node& root);

}  // namespace iop
