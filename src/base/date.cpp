#include "base/date.hpp"

#include <algorithm>
#include <array>
#include <chrono>

#include <fmt/core.h>

namespace iop {

namespace {

std::chrono::year_month_day civil(Date date) {
  return std::chrono::sys_days{std::chrono::days{date.days()}};
}

Date date_of(const std::chrono::year_month_day& ymd) {
  return Date::from_days(static_cast<std::int32_t>(std::chrono::sys_days{ymd}.time_since_epoch().count()));
}

}  // namespace

Date Date::of(int year, unsigned month, unsigned day) {
  return date_of(std::chrono::year{year} / std::chrono::month{month} / std::chrono::day{day});
}

int Date::year() const {
  return static_cast<int>(civil(*this).year());
}
unsigned Date::month() const {
  return static_cast<unsigned>(civil(*this).month());
}
unsigned Date::day() const {
  return static_cast<unsigned>(civil(*this).day());
}

Weekday Date::weekday() const {
  const std::chrono::weekday day{std::chrono::sys_days{std::chrono::days{days_}}};
  return static_cast<Weekday>(day.iso_encoding());
}

std::string Date::to_string() const {
  const auto ymd = civil(*this);
  return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(ymd.year()), static_cast<unsigned>(ymd.month()),
                     static_cast<unsigned>(ymd.day()));
}

unsigned last_day_of_month(int year, unsigned month) {
  const auto last = std::chrono::year{year} / std::chrono::month{month} / std::chrono::last;
  return static_cast<unsigned>(last.day());
}

Text month_name(unsigned month) {
  static constexpr std::array<Text, 12> names{{{"januari", "January"},
                                               {"februari", "February"},
                                               {"mars", "March"},
                                               {"april", "April"},
                                               {"maj", "May"},
                                               {"juni", "June"},
                                               {"juli", "July"},
                                               {"augusti", "August"},
                                               {"september", "September"},
                                               {"oktober", "October"},
                                               {"november", "November"},
                                               {"december", "December"}}};
  return names.at(month - 1);
}

Text weekday_name(Weekday weekday) {
  static constexpr std::array<Text, 7> names{{{"måndag", "Monday"},
                                              {"tisdag", "Tuesday"},
                                              {"onsdag", "Wednesday"},
                                              {"torsdag", "Thursday"},
                                              {"fredag", "Friday"},
                                              {"lördag", "Saturday"},
                                              {"söndag", "Sunday"}}};
  return names.at(static_cast<std::size_t>(weekday) - 1);
}

Date add_months(Date date, int months) {
  const auto from = civil(date);
  const auto month = std::chrono::year_month{from.year(), from.month()} + std::chrono::months{months};
  return date_of(month / std::min(from.day(), (month / std::chrono::last).day()));
}

DateRange intersect(DateRange a, DateRange b) {
  return {std::max(a.first, b.first), std::min(a.last, b.last)};
}

Date add(Date date, Duration duration) {
  return duration.in_months() ? add_months(date, duration.months()) : date.plus_days(duration.days());
}

Date subtract(Date date, Duration duration) {
  return duration.in_months() ? add_months(date, -duration.months()) : date.plus_days(-duration.days());
}

Date latest_day_reaching(Date target, Duration duration) {
  // From the first of a month forward is the first of a month: a start that is never too late.
  Date day = subtract(target, duration);
  if (duration.in_months()) day = Date::of(day.year(), day.month(), 1);
  while (add(day.next(), duration) <= target) day = day.next();
  return day;
}

}  // namespace iop
