#include "catch.hpp"
#include "sample.hpp"

using namespace iop;
using Kind = DeadlineKind;
using Status = DeadlineStatus;
using Dates = std::vector<std::string>;

namespace {

const Date today = Date::of(2026, 11, 22);

std::string term(const std::string& start, const std::string& end, const std::string& model) {
  return agreement_text("term: {start: " + start + ", end: " + end +
                            "}\ntermination: {notice: 6 months, model: " + model + ", counting: same_day}\n",
                        true);
}

bool says(const Message& message, const std::string& words) {
  return message.sv.find(words) != std::string::npos;
}

}  // namespace

TEST_CASE("the last notice day is counted forward, and says what it brings") {
  SECTION("2029-09-30: påskafton, and the notice ends with the term") {
    const Sample sample{term("2024-10-01", "2029-09-30", "unanimous"), today};
    const auto d = sample.one(Kind::last_notice);
    CHECK(d.date.to_string() == "2029-03-31");
    CHECK(d.free_day->sv == "påskafton");
    CHECK(d.working_day_before->to_string() == "2029-03-29");
    CHECK(d.status == Status::upcoming);
    CHECK(d.days_left == 860);
    CHECK(says(d.title, "alla parter"));
    CHECK(says(d.title, "sista dagen som förkortar är 2029-03-29"));
    CHECK(says(d.basis,
               "termination.notice 6 månader, räknat till samma dag (lag 1930:173 1 §): sista beslut "
               "2029-03-31 slutar "
               "2029-09-30"));
  }
  SECTION("2030-12-31: a day is won") {
    const Sample sample{term("2026-01-01", "2030-12-31", "party_leaves"), today};
    const auto d = sample.one(Kind::last_notice);
    CHECK(d.date.to_string() == "2030-06-30");
    CHECK(d.working_day_before->to_string() == "2030-06-28");
    CHECK(says(d.title, "i förtid: upphör då 2030-12-30 i stället för 2030-12-31"));
  }
  SECTION("2026-12-31: passed, and a working day") {
    const Sample sample{term("2022-01-01", "2026-12-31", "whole_agreement"), today};
    const auto d = sample.one(Kind::last_notice);
    CHECK(d.date.to_string() == "2026-06-30");
    CHECK(d.status == Status::past);
    CHECK(d.days_left == -145);
    CHECK_FALSE(d.working_day_before.has_value());
  }
}

TEST_CASE("whole calendar months end with the term and shorten nothing on the last day") {
  const Sample sample{
      agreement_text(
          "term: {start: 2026-01-01, end: 2030-12-31}\n"
          "termination: {notice: 6 months, model: party_leaves, counting: full_calendar_months}\n"),
      today};
  const auto d = sample.one(Kind::last_notice);
  CHECK(d.date.to_string() == "2030-06-30");
  CHECK(says(d.title, "sista dagen som förkortar är 2030-05-31"));
}

TEST_CASE("one may leave by each year's end but the last") {
  const Sample sample{term("2024-10-01", "2029-09-30", "party_leaves"), today};
  CHECK(sample.dates_of(Kind::leave_notice) == Dates{"2025-03-31", "2026-03-31", "2027-03-31", "2028-03-31"});
  CHECK(sample.one(Kind::leave_notice, "A2").status == Status::past);
  CHECK(says(sample.one(Kind::leave_notice, "A3").title, "utgången av avtalsår 3 (2027-09-30)"));
}

TEST_CASE("the term's end recalls the last notice day") {
  const Sample sample{term("2022-01-01", "2026-12-31", "whole_agreement"), today};
  const auto d = sample.one(Kind::term_end);
  CHECK(d.date.to_string() == "2026-12-31");
  CHECK(d.days_left == 39);
  CHECK(d.free_day->sv == "nyårsafton");
  CHECK(d.working_day_before->to_string() == "2026-12-30");
  CHECK(says(d.title, "sista uppsägningsdag var 2026-06-30"));
  CHECK(sample.dates_of(Kind::agreement_year) ==
        Dates{"2023-01-01", "2024-01-01", "2025-01-01", "2026-01-01"});
}

TEST_CASE("what cannot be counted is said, not guessed") {
  const Sample sample{agreement_text("term: {start: 2026-01-01, end: 2030-12-31}\n"
                                     "termination: {notice: 6 months, model: party_leaves}\n"),
                      today};
  CHECK(sample.of(Kind::last_notice).empty());
  CHECK(sample.of(Kind::leave_notice).empty());
  CHECK(sample.remarks_on("termination"));
  CHECK(sample.of(Kind::term_end).size() == 1);
}

TEST_CASE("a notice that ends the agreement takes what lay after it along") {
  const Sample sample{term("2024-10-01", "2029-09-30", "whole_agreement") +
                          "notices: [{party: vgr, given: 2026-08-31, cause: Nytt uppdrag}]\n",
                      today};
  const auto d = sample.one(Kind::notice_end);
  CHECK(d.date.to_string() == "2027-02-28");
  CHECK(d.working_day_before->to_string() == "2027-02-26");
  CHECK(says(d.title, "2029-09-30"));
  CHECK(says(d.basis, "Regionen 2026-08-31"));
  CHECK(sample.of(Kind::term_end).empty());
  CHECK(sample.of(Kind::last_notice).empty());
  CHECK(sample.dates_of(Kind::leave_notice) == Dates{"2025-03-31", "2026-03-31"});
  CHECK(sample.dates_of(Kind::agreement_year) == Dates{"2025-10-01", "2026-10-01"});
}

TEST_CASE("a party leaves, the others go on") {
  const Sample sample{term("2024-10-01", "2029-09-30", "party_leaves") +
                          "notices: [{party: stiftelsen, given: 2026-08-31, cause: Flytt}]\n",
                      today};
  const auto d = sample.one(Kind::notice_end);
  CHECK(d.date.to_string() == "2027-02-28");
  CHECK(says(d.title, "Stiftelsen"));
  CHECK(sample.of(Kind::term_end).size() == 1);
  CHECK(sample.of(Kind::last_notice).size() == 1);
}

TEST_CASE("unanimous: nothing ends until all have decided, and who is missing is said") {
  const Sample sample{
      term("2024-10-01", "2029-09-30", "unanimous") +
          "notices: [{party: vgr, decided: 2026-08-31}, {party: stiftelsen, decided: 2026-09-15}]\n",
      today};
  CHECK(sample.of(Kind::notice_end).empty());
  REQUIRE(sample.remarks_on("notices"));
  CHECK(says(sample.deadlines.remarks.front().what, "beslut saknas från Föreningen"));
}

TEST_CASE("unanimous: the clock starts with the last decision") {
  const Sample sample{
      term("2024-10-01", "2029-09-30", "unanimous") +
          "notices: [{party: vgr, decided: 2026-08-31}, {party: stiftelsen, decided: 2026-09-15}, "
          "{party: foreningen, given: 2026-09-01, decided: 2026-10-31}]\n",
      today};
  const auto d = sample.one(Kind::notice_end);
  CHECK(d.date.to_string() == "2027-04-30");
  CHECK(says(d.basis, "sista beslut 2026-10-31 slutar 2027-04-30"));
}

TEST_CASE("a notice follows the terms in force on the day it is given") {
  // From 2029-05-01 three months are enough: the last day moves to 2029-06-30.
  const Sample sample{term("2024-10-01", "2029-09-30", "party_leaves") +
                          "amendments: [{effective: 2029-05-01, set: {termination.notice: 3 months}}]\n",
                      today};
  CHECK(sample.one(Kind::last_notice).date.to_string() == "2029-06-30");
  // Before that day it is still six.
  CHECK(sample.one(Kind::leave_notice, "A4").date.to_string() == "2028-03-31");
}

TEST_CASE("a longer notice from a later day leaves the last day under the shorter one") {
  // Six months before 2029-09-30 is 2029-03-31; from 2029-01-15 on twelve are needed.
  const Sample sample{term("2024-10-01", "2029-09-30", "party_leaves") +
                          "amendments: [{effective: 2029-01-15, set: {termination.notice: 12 months}}]\n",
                      today};
  const auto d = sample.one(Kind::last_notice);
  CHECK(d.date.to_string() == "2029-01-14");
  CHECK(says(d.title, "i förtid: upphör då 2029-07-14"));
}

TEST_CASE("the successor's lead time is counted forward and ends with the agreement") {
  const std::string text = agreement_text(
      "term: {start: 2024-10-01, end: 2029-09-30, successor_lead_time: 6 months}\n"
      "termination: {notice: 6 months, model: party_leaves, counting: same_day}\n");
  CHECK(Sample{text, today}.one(Kind::successor).date.to_string() == "2029-03-31");
  CHECK(Sample{text, Date::of(2029, 3, 31)}.one(Kind::successor).status == Status::due);
  CHECK(Sample{text, Date::of(2029, 4, 1)}.one(Kind::successor).status == Status::overdue);
  CHECK(Sample{text, Date::of(2029, 10, 1)}.one(Kind::successor).status == Status::past);
}
