#pragma once

#include "diag/report.hpp"

namespace iop::yaml {

/// Whether the bytes are text that a YAML reader may be given: of a size we read, UTF-8, without control
/// characters, and without so many open brackets that reading them would take much memory. What is wrong
/// goes to `report` (Y101, Y107, Y109), the first cause alone.
bool fit_to_read(Report& report);

}  // namespace iop::yaml
