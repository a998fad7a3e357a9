#include "term/notice.hpp"

#include "catch.hpp"
#include "unit/term/document.hpp"

using namespace iop;
using test::day;

namespace {

constexpr Duration months(int n) {
  return {n, Duration::Unit::months};
}
constexpr auto same_day = NoticeCounting::same_day;
constexpr auto whole_months = NoticeCounting::full_calendar_months;

}  // namespace

TEST_CASE("a notice ends on the same day number, or the month's last where there is none") {
  CHECK(notice_end(day("2022-08-31"), months(6), same_day) == day("2023-02-28"));
  CHECK(notice_end(day("2027-08-31"), months(6), same_day) == day("2028-02-29"));
  CHECK(notice_end(day("2026-02-28"), months(2), same_day) == day("2026-04-28"));
  CHECK(notice_end(day("2026-03-01"), {2, Duration::Unit::weeks}, same_day) == day("2026-03-15"));
}

TEST_CASE("whole calendar months end with the n-th month after the notice's own") {
  CHECK(notice_end(day("2026-04-15"), months(3), whole_months) == day("2026-07-31"));
  CHECK(notice_end(day("2026-04-01"), months(3), whole_months) == day("2026-07-31"));
  CHECK(notice_end(day("2026-08-31"), months(6), whole_months) == day("2027-02-28"));
  CHECK(notice_end(day("2026-01-31"), {1, Duration::Unit::years}, whole_months) == day("2027-01-31"));
  CHECK(notice_end(day("2026-04-15"), {90, Duration::Unit::days}, whole_months) == day("2026-07-14"));
}

TEST_CASE("the last notice day is found by counting forward") {
  CHECK(last_notice_day(day("2029-09-30"), months(6), same_day) == day("2029-03-31"));
  CHECK(last_notice_day(day("2026-12-31"), months(6), same_day) == day("2026-06-30"));
  CHECK(last_notice_day(day("2030-12-31"), months(6), same_day) == day("2030-06-30"));
  CHECK(last_notice_day(day("2029-09-29"), months(6), same_day) == day("2029-03-29"));
  CHECK(last_notice_day(day("2029-09-30"), months(6), whole_months) == day("2029-03-31"));
  CHECK(last_notice_day(day("2029-09-29"), months(6), whole_months) == day("2029-02-28"));
}
