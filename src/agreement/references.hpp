#pragma once

#include "agreement/agreement.hpp"
#include "diag/report.hpp"

namespace iop {

/// Finds every id of a party, participant, funding row or duty that the agreement refers to and does not
/// define.
void check_references(const Agreement& agreement, Report& report);

}  // namespace iop
