#include "base/date.hpp"

#include <algorithm>
#include <utility>

#include <rapidcheck.h>

#include "base/calendar.hpp"
#include "catch.hpp"

using iop::add_months;
using iop::Date;
using iop::Duration;
using iop::PeriodName;

namespace {

const Date first_day = Date::of(1900, 1, 1);
const Date last_day = Date::of(2199, 12, 31);

Date any_date() {
  return Date::from_days(*rc::gen::inRange(first_day.days(), last_day.days() + 1));
}

}  // namespace

TEST_CASE("every day from 1900 to 2199 is its year, month and day") {
  int year = 1900;
  unsigned month = 1;
  unsigned day = 1;
  auto weekday = iop::Weekday::monday;
  bool all = true;
  for (Date date = first_day; date <= last_day; date = date.next()) {
    all = all && date.year() == year && date.month() == month && date.day() == day &&
          date.weekday() == weekday && Date::of(year, month, day) == date &&
          *Date::parse(date.to_string()) == date;
    weekday = weekday == iop::Weekday::sunday ? iop::Weekday::monday
                                              : static_cast<iop::Weekday>(static_cast<int>(weekday) + 1);
    const bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    const bool short_month = month == 4 || month == 6 || month == 9 || month == 11;
    const unsigned length = month == 2 ? (leap ? 29 : 28) : short_month ? 30 : 31;
    all = all && iop::last_day_of_month(year, month) == length;
    if (++day <= length) continue;
    day = 1;
    if (++month <= 12) continue;
    month = 1;
    ++year;
  }
  CHECK(all);
  CHECK(year == 2200);
}

TEST_CASE("adding months keeps the day number or takes the month's last day") {
  CHECK(rc::check([] {
    const Date date = any_date();
    const int n = *rc::gen::inRange(-600, 1201);
    const Date moved = add_months(date, n);
    const int months =
        (moved.year() - date.year()) * 12 + static_cast<int>(moved.month()) - static_cast<int>(date.month());
    RC_ASSERT(months == n);
    RC_ASSERT(moved.day() == std::min(date.day(), iop::last_day_of_month(moved.year(), moved.month())));
  }));
}

TEST_CASE("adding months keeps the order of days") {
  CHECK(rc::check([] {
    const Date date = any_date();
    const int n = *rc::gen::inRange(0, 1201);
    RC_ASSERT(add_months(date, n) <= add_months(date.next(), n));
  }));
}

TEST_CASE("notice on the latest day ends in time and a day later does not") {
  CHECK(rc::check([] {
    const Date target = any_date();
    const auto unit = *rc::gen::element(Duration::Unit::days, Duration::Unit::weeks, Duration::Unit::months,
                                        Duration::Unit::years);
    const Duration notice{*rc::gen::inRange(0, 100), unit};
    const Date latest = latest_day_reaching(target, notice);
    RC_ASSERT(add(latest, notice) <= target);
    RC_ASSERT(target < add(latest.next(), notice));
    RC_ASSERT(subtract(target, notice) <= latest);
  }));
}

TEST_CASE("a duration reads back as it prints") {
  CHECK(rc::check([] {
    const auto unit = *rc::gen::element(Duration::Unit::days, Duration::Unit::weeks, Duration::Unit::months,
                                        Duration::Unit::years);
    const Duration duration{*rc::gen::inRange(0, 101), unit};
    RC_ASSERT(*Duration::parse(duration.to_string()) == duration);
  }));
}

TEST_CASE("the periods of a year follow each other, fill it, and read back as they print") {
  using Kind = PeriodName::Kind;
  CHECK(rc::check([] {
    const int year = *rc::gen::inRange(1900, 2200);
    const auto [kind, parts] = *rc::gen::element(std::pair{Kind::termin, 2}, std::pair{Kind::half_year, 2},
                                                 std::pair{Kind::tertial, 3}, std::pair{Kind::quarter, 4},
                                                 std::pair{Kind::month, 12});
    Date expected = Date::of(year, 1, 1);
    for (int n = 1; n <= parts; ++n) {
      const PeriodName period{kind, year, n};
      RC_ASSERT(*PeriodName::parse(period.to_string()) == period);
      RC_ASSERT(period.calendar_days().first == expected);
      expected = period.calendar_days().last.next();
    }
    RC_ASSERT(expected == Date::of(year + 1, 1, 1));
    const PeriodName whole{Kind::year, year, 0};
    RC_ASSERT(*PeriodName::parse(whole.to_string()) == whole);
    const PeriodName agreement_year{Kind::agreement_year, 0, *rc::gen::inRange(1, 1000)};
    RC_ASSERT(*PeriodName::parse(agreement_year.to_string()) == agreement_year);
  }));
}

TEST_CASE("no bytes upset the readers of dates, durations and periods") {
  CHECK(rc::check([] {
    const auto text = *rc::gen::container<std::string>(
        rc::gen::element('0', '1', '2', '9', '-', '/', '.', ' ', 'A', 'v', 'T', 'm', '\xC3', '\xA5', '\0'));
    if (const auto date = Date::parse(text); date.ok()) RC_ASSERT(date->to_string() == text);
    if (const auto time = Duration::parse(text); time.ok())
      RC_ASSERT(time->to_string().starts_with(text.substr(0, 3)));
    if (const auto period = PeriodName::parse(text); period.ok()) RC_ASSERT(period->to_string() == text);
  }));
}

TEST_CASE("a working day is neither weekend nor holiday, and the nearest ones have none between") {
  CHECK(rc::check([] {
    const Date date = any_date();
    const Date before = iop::working_day_on_or_before(date);
    const Date after = iop::banking_day_on_or_after(date);
    RC_ASSERT(is_working_day(before));
    RC_ASSERT(is_working_day(after));
    RC_ASSERT(before <= date);
    RC_ASSERT(date <= after);
    for (Date d = before.next(); d < after; d = d.next()) RC_ASSERT(!is_working_day(d));
    RC_ASSERT(after - before <= 7);
  }));
}
