#pragma once

#include <optional>
#include <vector>

#include "agreement/duty.hpp"
#include "base/rational.hpp"

namespace iop {

/// Agreement year `number` (from 1): from `add_months(start, 12(k-1))` to the day before the next; the last
/// one may be cut by the end.
struct AgreementYear {
  int number = 1;
  DateRange days;   ///< as far as the agreement reaches
  DateRange whole;  ///< twelve months
  [[nodiscard]] bool is_short() const { return days != whole; }
};

/// The days of agreement year `number` of an agreement that starts on `start`.
DateRange whole_agreement_year(Date start, int number);
/// The agreement year that `day` (not before `start`) lies in.
int agreement_year_of(Date start, Date day);
/// All agreement years of `[start, end]`; none where `end` is before `start`.
std::vector<AgreementYear> agreement_years(Date start, Date end);

/// The share (0 to 1) of agreement year `number`'s amount that accrues in `days`: evenly over its twelve
/// agreement months, each beginning on the start's day number (clamped), a part of a month by its days
/// (format.md 3).
Rational accrued_share(Date start, int number, DateRange days);

/// The agreement months in `days` (none before `start`), as years.
Rational years_in(Date start, DateRange days);

/// The days of a named period in an agreement that starts on `start`. An agreement year ends with the
/// agreement, and one that begins after `end` has no days; `once` is the whole of `[start, end]` and has none
/// where there is no end. Calendar periods are whole, whatever the agreement covers of them.
std::optional<DateRange> days_of(const PeriodName& name, Date start, std::optional<Date> end);

/// The periods of a duty that an agreement touches, ascending; `days` as `days_of` gives them, `whole` where
/// the agreement covers the whole period (an agreement year of less than twelve months is not whole).
struct DutyPeriod {
  PeriodName name;
  DateRange days;
  bool whole = true;
};
std::vector<DutyPeriod> duty_periods(Every every, Date start, Date end);

}  // namespace iop
