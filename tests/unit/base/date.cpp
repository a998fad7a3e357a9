#include "base/date.hpp"

#include "catch.hpp"
#include "vectors.hpp"

using iop::add_months;
using iop::Date;
using iop::DateRange;
using iop::Duration;
using iop::Weekday;

namespace {

constexpr auto months = Duration::Unit::months;

std::string what(std::string_view text) {
  return Date::parse(text).failure().what.en;
}
std::string fix(std::string_view text) {
  return Date::parse(text).failure().fix.en;
}

}  // namespace

TEST_CASE("a date is read and written as YYYY-MM-DD") {
  const Date date = day("2034-01-31");
  CHECK(date.year() == 2034);
  CHECK(date.month() == 1);
  CHECK(date.day() == 31);
  CHECK(date.weekday() == Weekday::tuesday);
  CHECK(date.to_string() == "2034-01-31");
  CHECK(Date::of(1970, 1, 1).days() == 0);
  CHECK(Date::of(1969, 12, 31).weekday() == Weekday::wednesday);
  CHECK(day("2024-02-29").next() == day("2024-03-01"));
  CHECK(day("2030-12-31") - day("2026-01-01") + 1 == 1826);
}

TEST_CASE("the first and last years that are read") {
  CHECK(day("1900-01-01").to_string() == "1900-01-01");
  CHECK(day("2199-12-31").to_string() == "2199-12-31");
  CHECK(what("1899-12-31") == "the year in `1899-12-31` is outside 1900 to 2199");
  CHECK_FALSE(Date::parse("2200-01-01").ok());
  CHECK_FALSE(Date::parse("1900-02-29").ok());
  CHECK(Date::parse("2000-02-29").ok());
}

TEST_CASE("a day that does not exist is explained") {
  const auto failure = Date::parse("2026-02-30").failure();
  CHECK(failure.what.sv == "`2026-02-30` finns inte: februari 2026 har 28 dagar");
  CHECK(failure.what.en == "`2026-02-30` does not exist: February 2026 has 28 days");
  CHECK(failure.fix.sv == "månadens sista dag är `2026-02-28`");
  CHECK(what("2026-13-01") == "`2026-13-01` does not exist: months run from 01 to 12");
  CHECK(fix("2026-13-01") == "write `2026-01-13`");
  CHECK(fix("2026-13-13").empty());
  CHECK(fix("2026-04-00").empty());
}

TEST_CASE("a slip in the form of a date is met with what was meant") {
  CHECK(what("2025-1-1") == "`2025-1-1` is not a date of the form YYYY-MM-DD");
  CHECK(Date::parse("2025-1-1").failure().what.sv == "`2025-1-1` är inget datum på formen ÅÅÅÅ-MM-DD");
  CHECK(fix("2025-1-1") == "write `2025-01-01`");
  CHECK(fix("20250303") == "write `2025-03-03`");
  CHECK(fix("2025/03/03") == "write `2025-03-03`");
  CHECK(fix("2025\u201303\u201303") == "write `2025-03-03`");
  CHECK(fix("den 3 mars 2025") == "write `2025-03-03`");
  CHECK(fix("1 November 2019") == "write `2019-11-01`");
  CHECK(fix("1.11.2019") == "write `2019-11-01`");
  CHECK(fix("25/11/2019") == "write `2019-11-25`");
  CHECK(fix("2025-03-03T10:00:00Z") == "write `2025-03-03`");
}

TEST_CASE("a missing century is not guessed silently") {
  CHECK(fix("250303") ==
        "the century is missing: write the year with four digits, `2025-03-03` if 2025 is meant");
  CHECK(Date::parse("1/11-19").failure().fix.sv ==
        "seklet saknas: skriv året med fyra siffror, `2019-11-01` om 2019 avses");
}

TEST_CASE("what may be read in two ways, or in none, is met with the form alone") {
  const std::string form = "write year, month and day: `YYYY-MM-DD`";
  for (const char* text : {"", "-", "2025", "2025-03", "25-03-03", "01/11/2019", "snart", "2025-03-03-04",
                           "99999999999999999999", "2025-99999999999-01", "\xFF\xFE", "2025-02-29T00:00"}) {
    CAPTURE(text);
    CHECK_FALSE(Date::parse(text).ok());
    CHECK(fix(text) == form);
  }
  CHECK_FALSE(Date::parse(" 2025-01-01").ok());
  CHECK_FALSE(Date::parse("2025-01-01 ").ok());
  CHECK_FALSE(Date::parse(std::string_view{"2025-01-0\0", 10}).ok());
}

TEST_CASE("months are added by day number, clamped to the month's last day") {
  CHECK(add_months(day("2022-08-31"), 6) == day("2023-02-28"));
  CHECK(add_months(day("2027-08-31"), 6) == day("2028-02-29"));
  CHECK(add_months(day("2026-08-31"), 6) == day("2027-02-28"));
  CHECK(add_months(day("2026-05-31"), 6) == day("2026-11-30"));
  CHECK(add_months(day("2025-02-28"), 2) == day("2025-04-28"));
  CHECK(add_months(day("2025-03-01"), 2) == day("2025-05-01"));
  CHECK(add_months(day("2025-03-31"), -1) == day("2025-02-28"));
  CHECK(add_months(day("2025-01-15"), -13) == day("2023-12-15"));
}

TEST_CASE("the latest day whose notice still ends in time is found forward") {
  CHECK(latest_day_reaching(day("2029-09-30"), {6, months}) == day("2029-03-31"));
  CHECK(subtract(day("2029-09-30"), {6, months}) == day("2029-03-30"));
  CHECK(latest_day_reaching(day("2030-12-31"), {6, months}) == day("2030-06-30"));
  CHECK(latest_day_reaching(day("2026-12-31"), {6, months}) == day("2026-06-30"));
  CHECK(latest_day_reaching(day("2029-02-27"), {1, months}) == day("2029-01-27"));
  CHECK(latest_day_reaching(day("2029-02-28"), {1, months}) == day("2029-01-31"));
  CHECK(latest_day_reaching(day("2029-09-30"), {2, Duration::Unit::weeks}) == day("2029-09-16"));
  CHECK(latest_day_reaching(day("2029-09-30"), {0, months}) == day("2029-09-30"));
}

TEST_CASE("every date vector comes out") {
  std::size_t added = 0;
  std::size_t reached = 0;
  for (const auto& row : vectors("dates.csv")) {
    CAPTURE(row[0]);
    const int n = std::stoi(row[3]);
    if (row[1] == "add_months") {
      ++added;
      CHECK(add_months(day(row[2]), n).to_string() == row[4]);
    } else {
      ++reached;
      CHECK(latest_day_reaching(day(row[2]), {n, months}).to_string() == row[4]);
    }
  }
  CHECK(added == 1000);
  CHECK(reached == 1000);
}

TEST_CASE("a range holds both its ends") {
  const DateRange year{day("2034-01-01"), day("2034-12-31")};
  CHECK(year.days() == 365);
  CHECK(year.contains(year.first));
  CHECK(year.contains(year.last));
  CHECK_FALSE(year.contains(year.last.next()));
  const DateRange late{day("2034-12-01"), day("2035-02-01")};
  CHECK(intersect(year, late) == DateRange{day("2034-12-01"), day("2034-12-31")});
  CHECK_FALSE(year.covers(late));
  const DateRange after{day("2035-01-01"), day("2035-02-01")};
  CHECK(intersect(year, after).empty());
  CHECK(intersect(year, after).days() == 0);
}

TEST_CASE("months and weekdays have names in both languages") {
  CHECK(iop::month_name(1).sv == "januari");
  CHECK(iop::month_name(12).en == "December");
  CHECK(iop::weekday_name(Weekday::monday).sv == "måndag");
  CHECK(iop::weekday_name(Weekday::sunday).en == "Sunday");
}
