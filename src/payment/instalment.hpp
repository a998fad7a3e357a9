#pragma once

#include "payment/paid_year.hpp"

namespace iop::payment {

/// The day a payment for `days` falls due to be known: the day it is invoiced, or its first where the row
/// does not say.
Date due_day(const Row& row, DateRange days);

/// Cuts the year amounts into the row's instalments and each of those among who pays and is paid for it
/// (format.md 3).
std::vector<Instalment> cut_into_instalments(const Row& row, const std::vector<PaidYear>& years,
                                             const std::vector<InstalmentPeriod>& periods);

/// Divides `whole` by weights, largest remainder, one row a payer and payee. `whole` has number, days,
/// status, amount and figure; its amount is a multiple of `unit`.
std::vector<Instalment> divide(const Instalment& whole, const std::vector<Share>& weights, Money unit,
                               const std::string& source);

}  // namespace iop::payment
