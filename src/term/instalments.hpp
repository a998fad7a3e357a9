#pragma once

#include <vector>

#include "term/ending.hpp"
#include "term/years.hpp"

namespace iop {

/// The days of one instalment, cut to what the row, the term and the ending leave of it.
struct InstalmentPeriod {
  int number = 1;      ///< within the row's whole term, from 1
  DateRange days;
  bool cut = false;    ///< shorter than its whole period
};

/// The days a funding row pays for: its own start and end within the term, until the payer's or the payee's part
/// ends. Empty where it pays for none; none where the term has no end.
std::optional<DateRange> paid_days(const Timeline& timeline, const Ending& ending, std::string_view funding);

/// The instalments of a row in order; empty where frequency or periods are not stated (P502), or the term is open.
/// Frequency changes by amendment take effect at their day (format.md 3; elsewhere than at a boundary: P514).
std::vector<InstalmentPeriod> instalment_periods(const Timeline& timeline, const Ending& ending,
                                                 std::string_view funding);

/// The day an instalment is invoiced: its first day in advance, the day after its last in arrears; none where the
/// agreement does not say.
std::optional<Date> invoice_day(const Funding& row, DateRange instalment);

}  // namespace iop
