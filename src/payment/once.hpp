#pragma once

#include "payment/row.hpp"

namespace iop::payment {

/// The one instalment of a row paid `once`, by payee; what keeps its amount from being known goes to
/// `problems`. `paid` is none where nothing ends the row. Empty where the row pays for no days.
std::vector<Instalment> pay_once(const Row& row, std::optional<DateRange> paid,
                                 std::vector<ScheduleProblem>& problems);

}  // namespace iop::payment
