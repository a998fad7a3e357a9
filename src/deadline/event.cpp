#include "deadline/event.hpp"

#include <algorithm>

#include "base/sha256.hpp"

namespace iop {

std::string uid_of(const Deadline& deadline) {
  constexpr std::size_t digits = 40;
  std::string all;
  // No part holds a NUL: neither file names nor agreements can.
  for (const std::string_view part :
       {std::string_view{deadline.agreement}, field::name_of(deadline.kind),
        std::string_view{deadline.subject},
        deadline.period ? std::string_view{*deadline.period} : std::string_view{}}) {
    all.append(part).push_back('\0');
  }
  return "iop-" + sha256(all).substr(0, digits);
}

std::vector<std::int32_t> reminders_of(const Deadline& deadline, const std::vector<Duration>& alarms) {
  std::vector<std::int32_t> days;
  if (deadline.status == DeadlineStatus::done || deadline.days_left < 0) return days;
  for (const auto& alarm : alarms) {
    const auto before = deadline.date - subtract(deadline.date, alarm);
    if (std::ranges::find(days, before) == days.end()) days.push_back(before);
  }
  return days;
}

}  // namespace iop
