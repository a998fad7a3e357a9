#include "term/years.hpp"

#include "catch.hpp"
#include "unit/term/document.hpp"

using namespace iop;
using test::day;

TEST_CASE("agreement years count from the start's day number") {
  const auto years = agreement_years(day("2024-10-01"), day("2029-09-30"));
  REQUIRE(years.size() == 5);
  CHECK(years[1].days == DateRange{day("2025-10-01"), day("2026-09-30")});
  CHECK_FALSE(years[4].is_short());
  const auto leap = agreement_years(day("2024-02-29"), day("2026-01-15"));
  REQUIRE(leap.size() == 2);
  CHECK(leap[1].whole == DateRange{day("2025-02-28"), day("2026-02-27")});
  CHECK(leap[1].is_short());
  CHECK(agreement_years(day("2026-01-01"), day("2025-12-31")).empty());
  CHECK(agreement_year_of(day("2024-10-01"), day("2025-09-30")) == 1);
  CHECK(agreement_year_of(day("2024-10-01"), day("2025-10-01")) == 2);
}

TEST_CASE("a year's amount accrues evenly over its agreement months, within one by its days") {
  const auto start = day("2024-10-01");
  CHECK(accrued_share(start, 1, {start, day("2025-09-30")}) == 1);
  CHECK(accrued_share(start, 1, {start, day("2025-03-31")}) == Rational(1, 2));
  CHECK(accrued_share(start, 1, {start, day("2024-10-10")}) == Rational(5, 186));
  CHECK(accrued_share(start, 2, {start, day("2025-09-30")}) == 0);
  // The month from 31 January: 29 days until 28 February, 28 from then on.
  CHECK(accrued_share(day("2025-01-31"), 1, {day("2025-01-31"), day("2025-02-27")}) == Rational(1, 12));
  CHECK(accrued_share(day("2025-01-31"), 1, {day("2025-02-28"), day("2025-03-30")}) == Rational(1, 12));
}

TEST_CASE("named periods in an agreement") {
  const auto start = day("2024-10-01");
  const auto end = day("2029-06-30");
  const auto days = [&](std::string_view name) { return days_of(*PeriodName::parse(name), start, end); };
  CHECK(days("2026-VT") == DateRange{day("2026-01-01"), day("2026-06-30")});
  CHECK(days("A2") == DateRange{day("2025-10-01"), day("2026-09-30")});
  CHECK(days("A5") == DateRange{day("2028-10-01"), end});
  CHECK_FALSE(days("A6"));
  CHECK(days("once") == DateRange{start, end});
  CHECK_FALSE(days_of(*PeriodName::parse("once"), start, std::nullopt));
  CHECK(days_of(*PeriodName::parse("A6"), start, std::nullopt) == whole_agreement_year(start, 6));
}

TEST_CASE("002 touches eleven terminer and covers nine whole") {
  const auto periods = duty_periods(Every::termin, day("2024-10-01"), day("2029-09-30"));
  CHECK(periods.size() == 11);
  CHECK(std::count_if(periods.begin(), periods.end(), [](const auto& p) { return p.whole; }) == 9);
  CHECK(periods.front().name.to_string() == "2024-HT");
  CHECK(periods.front().days == DateRange{day("2024-07-01"), day("2024-12-31")});
  CHECK(periods.back().name.to_string() == "2029-HT");
}

TEST_CASE("every kind of period has its count") {
  const auto count = [](Every every) {
    return duty_periods(every, day("2026-01-01"), day("2030-12-31")).size();
  };
  CHECK(count(Every::month) == 60);
  CHECK(count(Every::quarter) == 20);
  CHECK(count(Every::tertial) == 15);
  CHECK(count(Every::half_year) == 10);
  CHECK(count(Every::termin) == 10);
  CHECK(count(Every::year) == 5);
  CHECK(count(Every::agreement_year) == 5);
  CHECK(count(Every::once) == 1);
  CHECK(duty_periods(Every::month, day("2026-01-02"), day("2026-01-01")).empty());
}

TEST_CASE("the last agreement year may be short, and then is touched only in part") {
  const auto periods = duty_periods(Every::agreement_year, day("2026-01-01"), day("2027-06-30"));
  REQUIRE(periods.size() == 2);
  CHECK(periods[0].whole);
  CHECK_FALSE(periods[1].whole);
  CHECK(periods[1].days.last == day("2027-06-30"));
}
