#include "deadline/next.hpp"

#include "catch.hpp"
#include "sample.hpp"

using namespace iop;
using Kind = DeadlineKind;

namespace {

const Date today = Date::of(2026, 11, 22);

/// Three years that notice of six months ends, and what `rest` adds.
NextDays next_with(const std::string& rest) {
  const Sample sample{
      agreement_text("term: {start: 2026-01-01, end: 2028-12-31}\n"
                     "termination: {notice: 6 months, model: party_leaves, counting: same_day}\n" +
                     rest),
      today};
  CHECK(sample.report.empty());
  return next_days(sample.deadlines, today);
}

void check_coming(const std::string& rest, Kind kind, Date date) {
  INFO(rest);
  const auto next = next_with(rest);
  REQUIRE(next.coming);
  CHECK(next.coming->kind == kind);
  CHECK(next.coming->date == date);
}

}  // namespace

TEST_CASE("the next day is the first of what somebody acts on or what ends something") {
  // Notice on 2028-06-30 ends on 2028-12-30, the day after it too late: 19 months ahead.
  check_coming("", Kind::last_notice, Date::of(2028, 6, 30));
  check_coming("notices: [{party: foreningen, given: 2026-09-01}]\n", Kind::notice_end, Date::of(2027, 3, 1));
  check_coming("options: [{amount: 1, what: Mer, decide_by: 2026-12-01}]\n", Kind::option,
               Date::of(2026, 12, 1));
  check_coming("milestones: [{date: 2026-11-22, what: I dag}]\n", Kind::milestone, today);
  // A year that begins and a waiver that expires are nobody's to keep.
  check_coming(
      "waivers: [{rule: G352, reason: Skäl, approved_by: Chefen, expires: 2026-12-01}]\n"
      "duties: {rapport: {what: Rapport, every: year, due: 02-28}}\n"
      "followed_from: 2026-01-01\n",
      Kind::duty, Date::of(2027, 2, 28));
}

TEST_CASE("what is from before the register but still to come is not passed over") {
  check_coming("duties: {mote: {what: Möte, every: termin}}\nfollowed_from: 2027-02-01\n", Kind::duty,
               Date::of(2026, 12, 31));
}

TEST_CASE("what is done or covered only in part is not the next day") {
  check_coming(
      "duties: {mote: {what: Möte, every: termin}}\n"
      "done: [{duty: mote, period: 2026-HT, date: 2026-11-02, reference: A1}]\n"
      "followed_from: 2026-07-01\n",
      Kind::duty, Date::of(2027, 6, 30));
  // The agreement ends on 2027-03-01, inside the termin.
  check_coming(
      "duties: {mote: {what: Möte, every: termin}}\nfollowed_from: 2026-07-01\n"
      "done: [{duty: mote, period: 2026-HT, date: 2026-11-02, reference: A1}]\n"
      "notices: [{party: foreningen, given: 2026-09-01}]\n",
      Kind::notice_end, Date::of(2027, 3, 1));
}

TEST_CASE("what is overdue is counted beside the next day") {
  const auto next = next_with(
      "milestones: [{date: 2026-10-01, what: A}, {date: 2026-11-21, what: B}, {date: 2026-12-15, what: C},"
      " {date: 2026-12-15, what: D}]\n");
  CHECK(next.overdue == 2);
  REQUIRE(next.coming);
  CHECK(next.coming->date == Date::of(2026, 12, 15));
  CHECK(next.coming->title.sv == "C");
  CHECK(next.coming->others == 1);

  const Sample over{agreement_text("term: {start: 2020-01-01, end: 2024-12-31}\n"), today};
  const auto none = next_days(over.deadlines, today);
  CHECK(none.overdue == 0);
  CHECK_FALSE(none.coming);
}
