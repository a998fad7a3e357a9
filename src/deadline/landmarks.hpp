#pragma once

#include <optional>
#include <vector>

#include "deadline/deadline.hpp"

namespace iop {

/// A milestone or an option of an agreement, whenever it falls.
struct Landmark {
  DeadlineKind kind = DeadlineKind::milestone;
  Message title;
  Message basis;             ///< the path in the file, and how the day was counted
  std::optional<Date> date;  ///< none where the file has no day, or none that can be counted
  std::int32_t days_left = 0;
  DeadlineStatus status = DeadlineStatus::unknown;  ///< of those with a date
};

/// Every milestone and option of `agreement`, whose deadlines are `found`: by day, then those without one in
/// the file's order.
std::vector<Landmark> landmarks_of(const Agreement& agreement, const Deadlines& found);

}  // namespace iop
