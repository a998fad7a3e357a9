#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "deadline/deadline.hpp"

namespace iop {

/// What a calendar program knows the deadline by: letters and digits that follow from its agreement, kind,
/// subject and period alone.
std::string uid_of(const Deadline& deadline);

/// How many days before the deadline each of `alarms` reminds of it, each once, in their order. None of what
/// is done, and of what has passed or is overdue.
std::vector<std::int32_t> reminders_of(const Deadline& deadline, const std::vector<Duration>& alarms);

}  // namespace iop
