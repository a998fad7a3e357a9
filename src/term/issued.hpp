#pragma once

#include "term/instalments.hpp"

namespace iop {

/// Whether an `issued` period names the instalment: by its days, or by a period whose days are those; of a
/// cut instalment also by what it was before. `start` and `term_end` are the amended term's.
bool names(const PeriodReference& period, const InstalmentPeriod& instalment, Date start,
           std::optional<Date> term_end);

}  // namespace iop
