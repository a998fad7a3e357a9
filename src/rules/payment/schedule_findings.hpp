#pragma once

#include "payment/schedule.hpp"
#include "rules/rule.hpp"

namespace iop::rules {

/// What keeps a schedule from being computed, as errors: P503 from the first year that needs the choice,
/// P504, and amounts out of range (S205). A series whose file has errors is not told of here: they are the
/// cause, and are told where they stand.
void tell_schedule_errors(const FundingSchedule& schedule, const Agreement& agreement,
                          const IndexTable& indices, Report& report);

}  // namespace iop::rules
