#pragma once

#include "payment/schedule.hpp"
#include "rules/rule.hpp"

namespace iop::rules {

/// P504: each index value that an amount needs, that is published or whose payment is due, and that the
/// series lacks; a series that does not exist is told of once. At the row's indexation, at `severity`. A
/// series whose file has errors is not told of: they are the cause, and are told where they stand.
void tell_missing_values(const FundingSchedule& schedule, const Agreement& agreement,
                         const IndexTable& indices, Severity severity, Report& report);

/// What keeps a schedule from being computed, as errors: P503 from the first year that needs the choice,
/// P504, and amounts out of range (S205).
void tell_schedule_errors(const FundingSchedule& schedule, const Agreement& agreement,
                          const IndexTable& indices, Report& report);

}  // namespace iop::rules
