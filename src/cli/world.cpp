#include "cli/world.hpp"

namespace iop::cli {

namespace {

constexpr std::int64_t hour = 3600;
constexpr std::int64_t day = 24 * hour;

/// 01:00 UTC on the last Sunday of `month`, as seconds since 1970.
std::int64_t clock_change(int year, unsigned month) {
  auto date = Date::of(year, month, last_day_of_month(year, month));
  while (date.weekday() != Weekday::sunday) date = date.previous();
  return date.days() * day + hour;
}

Date date_at(std::int64_t seconds) {
  const auto days = (seconds >= 0 ? seconds : seconds - day + 1) / day;
  return Date::from_days(static_cast<std::int32_t>(days));
}

}  // namespace

Date date_in_sweden(std::int64_t unix_seconds) {
  const int year = date_at(unix_seconds).year();
  const bool summer = unix_seconds >= clock_change(year, 3) && unix_seconds < clock_change(year, 10);
  return date_at(unix_seconds + (summer ? 2 : 1) * hour);
}

}  // namespace iop::cli
