#include <rapidcheck.h>

#include "catch.hpp"
#include "term/notice.hpp"
#include "term/years.hpp"

using namespace iop;

namespace {

Date any_day() {
  return Date::from_days(*rc::gen::inRange(Date::of(2000, 1, 1).days(), Date::of(2060, 1, 1).days()));
}

/// Mostly the beginnings and ends of months, where mistakes are.
Date edgy_day() {
  const Date date = any_day();
  switch (*rc::gen::inRange(0, 4)) {
    case 0:
      return Date::of(date.year(), date.month(), 1);
    case 1:
      return Date::of(date.year(), date.month(), last_day_of_month(date.year(), date.month()));
    default:
      return date;
  }
}

Duration any_notice() {
  const auto unit = *rc::gen::element(Duration::Unit::months, Duration::Unit::months, Duration::Unit::years,
                                      Duration::Unit::weeks, Duration::Unit::days);
  return {*rc::gen::inRange(0, unit == Duration::Unit::years ? 3 : 25), unit};
}

NoticeCounting any_counting() {
  return *rc::gen::element(NoticeCounting::same_day, NoticeCounting::full_calendar_months);
}

}  // namespace

TEST_CASE("a notice on the last notice day ends by the target, one on the day after does not") {
  CHECK(rc::check([] {
    const Date target = edgy_day();
    const auto notice = any_notice();
    const auto counting = any_counting();
    const Date last = last_notice_day(target, notice, counting);
    RC_ASSERT(notice_end(last, notice, counting) <= target);
    RC_ASSERT(notice_end(last.next(), notice, counting) > target);
  }));
}

TEST_CASE("a later notice never ends earlier") {
  CHECK(rc::check([] {
    const Date given = edgy_day();
    const auto notice = any_notice();
    const auto counting = any_counting();
    RC_ASSERT(notice_end(given, notice, counting) <= notice_end(given.next(), notice, counting));
    RC_ASSERT(notice_end(given, notice, counting) >= given);
  }));
}

TEST_CASE("agreement years follow each other without gap, and each day lies in one") {
  CHECK(rc::check([] {
    const Date start = edgy_day();
    const Date end = start.plus_days(*rc::gen::inRange(0, 3000));
    Date day = start;
    for (const auto& year : agreement_years(start, end)) {
      RC_ASSERT(year.days.first == day);
      RC_ASSERT(agreement_year_of(start, year.days.first) == year.number);
      RC_ASSERT(agreement_year_of(start, year.days.last) == year.number);
      day = year.days.last.next();
    }
    RC_ASSERT(day == end.next());
  }));
}

TEST_CASE("what accrues in two parts of a year is what accrues in both together") {
  CHECK(rc::check([] {
    const Date start = edgy_day();
    const int number = *rc::gen::inRange(1, 8);
    const auto whole = whole_agreement_year(start, number);
    const Date cut = whole.first.plus_days(*rc::gen::inRange(0, whole.days() + 1));
    const auto before = accrued_share(start, number, {whole.first, cut.previous()});
    const auto after = accrued_share(start, number, {cut, whole.last});
    RC_ASSERT(before >= 0);
    RC_ASSERT(after >= 0);
    RC_ASSERT(before + after == 1);
    RC_ASSERT(accrued_share(start, number, {start.plus_days(-4000), start.plus_days(40000)}) == 1);
  }));
}

TEST_CASE("the periods of a duty touch every day of the agreement once") {
  CHECK(rc::check([] {
    const Date start = edgy_day();
    const DateRange term{start, start.plus_days(*rc::gen::inRange(0, 3000))};
    const auto every = *rc::gen::inRange(0, 8);
    std::int32_t days = 0;
    for (const auto& period : duty_periods(static_cast<Every>(every), term.first, term.last)) {
      const auto covered = intersect(period.days, term);
      RC_ASSERT(!covered.empty());
      RC_ASSERT(covered.first == term.first.plus_days(days));
      days += covered.days();
      if (static_cast<Every>(every) != Every::agreement_year)
        RC_ASSERT(period.whole == term.covers(period.days));
      if (period.whole) RC_ASSERT(days_of(period.name, term.first, term.last) == period.days);
    }
    RC_ASSERT(days == term.days());
  }));
}
