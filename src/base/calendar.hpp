#pragma once

#include <optional>

#include "base/date.hpp"

namespace iop {

/// Easter Sunday by the Gregorian rule.
Date easter_sunday(int year);

/// The Swedish name of a public holiday (lag 1989:253; Sundays that have no other name: none).
std::optional<Text> public_holiday(Date date);

/// Why `date` is no working day: Saturday, Sunday, public holiday, midsommarafton, julafton or nyårsafton
/// (lag 1930:173 2 §); names the most telling reason; påskafton and pingstafton are named, being Saturdays.
std::optional<Text> free_day(Date date);

/// The weekday of a day that `free_day` gives a reason for, and the reason where it is another: `söndag`,
/// `söndag, nyårsafton`. None of a working day.
std::optional<Message> why_no_working_day(Date date);

/// Not a Saturday, Sunday, public holiday, midsommarafton, julafton or nyårsafton.
bool is_working_day(Date date);
/// `date` itself or the nearest working day before it.
Date working_day_on_or_before(Date date);
/// `date` itself or the nearest working day after it. Banks are open on these days.
Date banking_day_on_or_after(Date date);

}  // namespace iop
