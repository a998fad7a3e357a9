#include "deadline/landmarks.hpp"

#include "catch.hpp"
#include "sample.hpp"

using namespace iop;

TEST_CASE("milestones and options are told whenever they fall, and those without a day last") {
  const Sample sample{
      "iop: 1\nkind: pilot\ntitle: Prov\nparties: {a: {name: A, sector: public}}\nterm: {start: 2025-01-01}\n"
      "milestones:\n"
      "  - {period: once, what: Slutredovisning}\n"
      "  - {period: 2027-VT, what: Redovisning}\n"
      "  - {date: 2025-03-03, what: Start}\n"
      "options:\n"
      "  - {amount: 1200000, what: Fortsättning}\n"
      "  - {decide_by: 2025-09-17, what: Utökning, amount: 300000}\n",
      Date::of(2026, 11, 22)};
  CHECK(sample.report.empty());
  const auto found = landmarks_of(sample.timeline->amended(), sample.deadlines);
  REQUIRE(found.size() == 5);

  CHECK(found[0].title.sv == "Start");
  CHECK(found[0].status == DeadlineStatus::overdue);
  CHECK(found[1].kind == DeadlineKind::option);
  CHECK(found[1].date == Date::of(2025, 9, 17));
  CHECK(found[1].status == DeadlineStatus::past);
  CHECK(found[1].title.sv == "Sista dagen att besluta om optionen: Utökning (300\u00a0000 kr)");
  // The last day of the spring term, 39 + 181 days ahead.
  CHECK(found[2].date == Date::of(2027, 6, 30));
  CHECK(found[2].days_left == 220);
  CHECK(found[2].status == DeadlineStatus::upcoming);
  CHECK_FALSE(found[3].date);
  CHECK(found[3].title.sv == "Slutredovisning");
  CHECK(found[3].basis.sv == "milestones.0");
  CHECK_FALSE(found[4].date);
  CHECK(found[4].title.sv == "Option utan dag för beslut: Fortsättning (1\u00a0200\u00a0000 kr)");
}
