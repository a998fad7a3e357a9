#pragma once

#include <cstddef>
#include <optional>

#include "deadline/deadline.hpp"

namespace iop {

/// A day and what it is, with how many others fall on it.
struct NextDay {
  Date date;
  DeadlineKind kind = DeadlineKind::term_end;
  Message title;
  std::size_t others = 0;
};

/// What is overdue, and what comes first of what somebody acts on or what ends something.
struct NextDays {
  std::size_t overdue = 0;
  std::optional<NextDay> coming;  ///< today at the earliest, however far ahead
};

/// `found` is sorted by `earlier`. Of the kinds that `alarms` counts, and options; what the agreement covers
/// only in part is no one's to keep.
NextDays next_days(const Deadlines& found, Date today);

}  // namespace iop
