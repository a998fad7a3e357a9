#pragma once

#include <vector>

#include "term/funding_history.hpp"
#include "term/years.hpp"

namespace iop {

/// The days of one instalment, cut to what the row, the term and the ending leave of it.
struct InstalmentPeriod {
  int number = 1;  ///< within the row's whole term, from 1
  DateRange days;
  DateRange whole;  ///< before it was cut; of `once` the days themselves
  Instalments frequency = Instalments::once;
  Periods periods = Periods::agreement_year;
  [[nodiscard]] bool is_cut() const { return days != whole; }
};

/// The days a funding row pays for: its own start and end within the term, until the agreement, the payer's
/// part or the last payee's part ends, or an amendment removes the row. `empty()` where it pays for none;
/// none where nothing ends it.
std::optional<DateRange> paid_days(const FundingHistory& row, const Ending& ending);
std::optional<DateRange> paid_days(const Timeline& timeline, const Ending& ending, std::string_view funding);

/// The instalments of a row in order; days for which frequency or periods are not stated (P502) have none,
/// nor has a row that nothing ends. Frequency changes by amendment take effect at their day (format.md 3;
/// elsewhere than at a boundary: P514). `once` needs no periods.
std::vector<InstalmentPeriod> instalment_periods(const Timeline& timeline, const Ending& ending,
                                                 std::string_view funding);
/// Those of `paid`, of an agreement that starts on `start`.
std::vector<InstalmentPeriod> instalment_periods(const FundingHistory& row, Date start, DateRange paid);

/// The days within the row's paid days on which an amendment changes its frequency or periods elsewhere than
/// where both an old and a new instalment would begin (P514).
std::vector<Date> changes_between_instalments(const Timeline& timeline, const Ending& ending,
                                              std::string_view funding);

/// The day an instalment is invoiced: its first day in advance, the day after its last in arrears; none where
/// the agreement does not say.
std::optional<Date> invoice_day(const Funding& row, DateRange instalment);

}  // namespace iop
