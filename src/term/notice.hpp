#pragma once

#include "term/timeline.hpp"

namespace iop {

/// The last day of an agreement whose notice of `notice` is given on `given` (format.md 2): `same_day` by lag
/// 1930:173 1 §, `full_calendar_months` the last day of the n-th whole calendar month after the month of
/// `given`. Days and weeks have one reading only, whatever `counting` says.
Date notice_end(Date given, Duration notice, NoticeCounting counting);

/// The latest day whose notice still ends no later than `target`, found by counting forward.
Date last_notice_day(Date target, Duration notice, NoticeCounting counting);

/// S202 for each notice without the day that the model of its terms counts from: `given`, or, where all must
/// agree, `decided`. Such a row ends nothing.
void check_notice_days(const Timeline& timeline, Report& report);

}  // namespace iop
