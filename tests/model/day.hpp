#pragma once

#include <compare>
#include <string>

namespace model {

/// A day, counted the slow way: nothing but the lengths of months and leap years is known here.
struct Day {
  int year = 1;
  int month = 1;
  int day = 1;
  friend auto operator<=>(const Day&, const Day&) = default;
};

inline bool is_leap(int year) {
  return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

inline int month_length(int year, int month) {
  if (month == 2) return is_leap(year) ? 29 : 28;
  return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

inline Day next(Day d) {
  if (++d.day <= month_length(d.year, d.month)) return d;
  d.day = 1;
  if (++d.month <= 12) return d;
  d.month = 1;
  ++d.year;
  return d;
}

inline Day previous(Day d) {
  if (--d.day >= 1) return d;
  if (--d.month < 1) {
    d.month = 12;
    --d.year;
  }
  d.day = month_length(d.year, d.month);
  return d;
}

/// The same day number `months` later, or that month's last day.
inline Day add_months(Day d, int months) {
  for (; months > 0; --months) {
    if (++d.month > 12) {
      d.month = 1;
      ++d.year;
    }
  }
  const int length = month_length(d.year, d.month);
  if (d.day > length) d.day = length;
  return d;
}

inline std::string text(Day d) {
  const auto two = [](int n) { return (n < 10 ? "0" : "") + std::to_string(n); };
  return std::to_string(d.year) + "-" + two(d.month) + "-" + two(d.day);
}

}  // namespace model
