#pragma once

#include <string>

#include "payment/row.hpp"

namespace iop::payment {

/// What makes `days`, a part of `whole`, begin or end where they do: the row's limits, or a payee that
/// leaves, as a source. Empty where neither does, and at the ends of `whole`.
std::string edge_source(const Row& row, DateRange days, DateRange whole);

/// What changes on `day` who is paid by whom: amendments, and notices by which payees leave the day before.
std::string change_source(const Row& row, Date day);

/// Where it stands who is paid by whom on `days`: the row's keys, with the amendments that set them by the
/// last of the days, and the notices by which payees leave before that.
std::string parties_source(const Row& row, DateRange days);

}  // namespace iop::payment
