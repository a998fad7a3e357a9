#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

#include "base/result.hpp"

namespace iop {

enum class Weekday : std::uint8_t { monday = 1, tuesday, wednesday, thursday, friday, saturday, sunday };

/// A day in the Gregorian calendar; no time of day, no zone.
class Date {
 public:
  constexpr Date() = default;
  /// The day must exist (month 1 to 12, day 1 to `last_day_of_month`).
  static Date of(int year, unsigned month, unsigned day);
  /// `days` since 1970-01-01.
  static constexpr Date from_days(std::int32_t days) { return Date{days}; }
  /// Reads `YYYY-MM-DD` only, years 1900 to 2199; says what is wrong and what was probably meant.
  static Result<Date> parse(std::string_view text);

  [[nodiscard]] constexpr std::int32_t days() const { return days_; }
  [[nodiscard]] int year() const;
  [[nodiscard]] unsigned month() const;
  [[nodiscard]] unsigned day() const;
  [[nodiscard]] Weekday weekday() const;
  /// `2034-01-31`.
  [[nodiscard]] std::string to_string() const;

  [[nodiscard]] constexpr Date plus_days(std::int32_t n) const { return Date{days_ + n}; }
  [[nodiscard]] constexpr Date next() const { return plus_days(1); }
  [[nodiscard]] constexpr Date previous() const { return plus_days(-1); }
  friend constexpr auto operator<=>(Date, Date) = default;
  /// Days from `b` to `a`.
  friend constexpr std::int32_t operator-(Date a, Date b) { return a.days_ - b.days_; }

 private:
  constexpr explicit Date(std::int32_t days) : days_(days) {}
  std::int32_t days_ = 0;
};

unsigned last_day_of_month(int year, unsigned month);
/// `januari`, `January`; `month` is 1 to 12.
Text month_name(unsigned month);
/// `måndag`, `Monday`.
Text weekday_name(Weekday weekday);

/// The same day number n months later, or that month's last day where it does not exist (lag 1930:173 1 §).
Date add_months(Date date, int months);

/// `first` to `last`, both included.
struct DateRange {
  Date first;
  Date last;

  [[nodiscard]] constexpr bool contains(Date d) const { return first <= d && d <= last; }
  [[nodiscard]] constexpr bool covers(DateRange r) const { return first <= r.first && r.last <= last; }
  [[nodiscard]] constexpr bool empty() const { return last < first; }
  [[nodiscard]] constexpr std::int32_t days() const { return empty() ? 0 : last - first + 1; }
  friend constexpr bool operator==(DateRange, DateRange) = default;
};
/// The days in both; `empty()` where there are none.
DateRange intersect(DateRange a, DateRange b);

/// `N days|weeks|months|years`; a week is 7 days, a year 12 months.
struct Duration {
  enum class Unit : std::uint8_t { days, weeks, months, years };
  int count = 0;
  Unit unit = Unit::days;

  /// Counts from 0 to 36500 days, 5200 weeks, 1200 months, 100 years; `1 day` and so on are accepted.
  static Result<Duration> parse(std::string_view text);

  [[nodiscard]] bool in_months() const { return unit == Unit::months || unit == Unit::years; }
  [[nodiscard]] int months() const { return unit == Unit::years ? count * 12 : count; }
  [[nodiscard]] int days() const { return unit == Unit::weeks ? count * 7 : count; }
  /// In words: `6 månader`, `6 months`.
  [[nodiscard]] Message in_words() const;
  /// As in the files: `6 months`.
  [[nodiscard]] std::string to_string() const;
  friend constexpr bool operator==(Duration, Duration) = default;
};

/// `date` moved forward by `duration`; backward with `subtract`.
Date add(Date date, Duration duration);
Date subtract(Date date, Duration duration);
/// The latest day whose date plus `duration` falls no later than `target`, found by counting forward:
/// subtracting misses the last days of long months (2029-09-30 and 6 months: 2029-03-31).
Date latest_day_reaching(Date target, Duration duration);

/// The name of a period in a file: `2034`, `2034-VT`, `2034-HT`, `2034-H1`, `2034-T1`, `2034-Q1`, `2034-03`,
/// `A2`, `once`.
struct PeriodName {
  enum class Kind : std::uint8_t { year, termin, half_year, tertial, quarter, month, agreement_year, once };
  Kind kind = Kind::once;
  /// The calendar year; 0 for `agreement_year` and `once`.
  int year = 0;
  /// Counts from 1 within the year (VT 1, HT 2), or is the agreement year's number; 0 for `year` and `once`.
  int number = 0;

  static Result<PeriodName> parse(std::string_view text);
  [[nodiscard]] std::string to_string() const;
  /// The days of a calendar period; must not be asked of `agreement_year` and `once`.
  [[nodiscard]] DateRange calendar_days() const;
  friend constexpr auto operator<=>(const PeriodName&, const PeriodName&) = default;
};

}  // namespace iop
