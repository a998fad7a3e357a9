#include "deadline/audit.hpp"

#include <sstream>

#include "audited.hpp"
#include "base/text.hpp"
#include "catch.hpp"
#include "render/audit.hpp"
#include "support/world.hpp"

using namespace iop;
using Status = AuditStatus;

namespace {

std::string file() {
  return test::file_text(test::repository() / "tests/data/agreements/granskning.yaml");
}

AuditTally tally(std::array<int, 8> counts) {
  return {counts};
}

std::string with_duty(const std::string& duty, const std::string& rest = "") {
  return agreement_text(
      "term: {start: 2024-10-01, end: 2029-09-30}\n"
      "termination: {notice: 6 months, model: whole_agreement, counting: same_day}\n"
      "duties:\n  mote: {what: Styrgruppen träffas, responsible: [vgr], " +
      duty + "}\n" + rest);
}

}  // namespace

TEST_CASE("an audit tells of every period what was done and what was not") {
  const Audited sample{file()};
  // Twice a termin; the evidence may stand in any order and name the half-year.
  CHECK(sample.period("mote", "2024-HT").status == Status::unknown);
  const auto& done = sample.period("mote", "2025-VT");
  CHECK(done.status == Status::done);
  CHECK(done.completed == Date::of(2025, 5, 20));
  CHECK(done.evidence.front().reference == "OSN 2024-00042-7");
  const auto& late = sample.period("mote", "2025-HT");
  CHECK(late.status == Status::late);
  CHECK(late.completed == Date::of(2026, 1, 20));
  CHECK(late.due == Date::of(2025, 12, 31));
  CHECK_FALSE(late.day_agreed);
  // A row written twice, and one without a reference: of three rows one counts.
  const auto& partly = sample.period("mote", "2026-VT");
  CHECK(partly.status == Status::partly);
  CHECK(partly.counted == 1);
  REQUIRE(partly.evidence.size() == 3);
  CHECK(partly.evidence[1].flaw == EvidenceFlaw::repeated);
  CHECK(partly.evidence[2].flaw == EvidenceFlaw::no_reference);
  CHECK(sample.period("mote", "2026-HT").status == Status::upcoming);
  CHECK(sample.period("mote", "2026-HT").counted == 1);
  // Before the period, after it, of the agreement year, and on a day of its own.
  CHECK(sample.period("plan", "2025").status == Status::done);
  CHECK(sample.period("plan", "2026").status == Status::missing);
  CHECK(sample.period("plan", "2026").due == Date::of(2025, 12, 1));
  CHECK(sample.period("plan", "2027").status == Status::upcoming);
  CHECK(sample.period("plan", "2028").status == Status::not_covered);
  CHECK(sample.period("rapport", "2025").status == Status::done);
  CHECK(sample.period("rapport", "2025").completed == sample.period("rapport", "2025").due);
  CHECK(sample.period("bokslut", "A1").status == Status::late);
  CHECK(sample.period("bokslut", "A1").due == Date::of(2025, 8, 30));
  CHECK(sample.period("bokslut", "A2").status == Status::missing);
  const auto& once = sample.period("utvardering", "once");
  CHECK(once.status == Status::upcoming);
  CHECK(once.evidence.front().flaw == EvidenceFlaw::in_the_future);
}

TEST_CASE("an audit is summed by year, by duty and in all") {
  const Audited sample{file()};
  // done, late, partly, missing, unknown, upcoming, not_covered; a period counts in the year it ends.
  std::vector<AuditTally> years;
  for (const auto& year : sample.audit.years) years.push_back(year.tally);
  REQUIRE(years.size() == 5);
  CHECK(sample.audit.years.front().year == 2024);
  CHECK(years[0].counts == tally({0, 0, 0, 0, 3, 0, 0}).counts);
  CHECK(years[1].counts == tally({3, 2, 0, 0, 0, 0, 0}).counts);
  CHECK(years[2].counts == tally({0, 0, 1, 2, 0, 2, 0}).counts);
  CHECK(years[3].counts == tally({0, 0, 0, 0, 0, 6, 0}).counts);
  CHECK(years[4].counts == tally({0, 0, 0, 0, 0, 2, 2}).counts);
  CHECK(sample.duty("mote").tally.counts == tally({1, 1, 1, 0, 1, 4, 0}).counts);
  CHECK(sample.audit.tally.counts == tally({3, 2, 1, 2, 3, 10, 2}).counts);
  CHECK(sample.audit.tally.total() == 23);
}

TEST_CASE("the table has a line a period, by first day, the longer first") {
  const Audited sample{file()};
  std::vector<std::string> names;
  for (const auto& row : sample.audit.rows) names.push_back(row.name.to_string());
  CHECK(names == std::vector<std::string>{"2024", "once", "A1", "2024-HT", "2025", "2025-VT", "A2", "2025-HT",
                                          "2026", "2026-VT", "A3", "2026-HT", "2027", "2027-VT", "A4",
                                          "2027-HT", "2028", "2028-VT"});
  for (const auto& row : sample.audit.rows) {
    REQUIRE(row.cells.size() == sample.audit.duties.size());
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
      if (row.cells[i]) CHECK(sample.audit.duties[i].periods[*row.cells[i]].name == row.name);
    }
  }
}

TEST_CASE("a row that names no period of its duty is told of, in the audit and among the days") {
  const Audited sample{file()};
  REQUIRE(sample.audit.stray.size() == 1);
  CHECK(sample.audit.stray.front().row == 11);
  CHECK(sample.audit.stray.front().period.to_string() == "2026");
  CHECK(sample.remarks_on("done.11"));
}

TEST_CASE("a duty closes only with a date and a reference, and says what a row lacks") {
  const std::string done = "done:\n  - {duty: mote, period: 2026-VT, date: 2026-03-01}\n";
  const Audited sample{with_duty("every: termin", done)};
  CHECK(sample.period("mote", "2026-VT").status == Status::missing);
  const auto deadline = sample.one(DeadlineKind::duty, "2026-VT");
  CHECK(deadline.status == DeadlineStatus::overdue);
  CHECK(deadline.title.sv.find("bevis i filen räknas inte") != std::string::npos);
  CHECK(deadline.basis.sv.find("gjort 2026-03-01, räknas inte: referens saknas") != std::string::npos);
  const Audited closed{with_duty(
      "every: termin", "done:\n  - {duty: mote, period: 2026-VT, date: 2026-07-03, reference: A}\n")};
  CHECK(closed.one(DeadlineKind::duty, "2026-VT").status == DeadlineStatus::done);
  CHECK(closed.one(DeadlineKind::duty, "2026-VT").basis.sv.find("gjort 2026-07-03 (A); 3 dagar för sent") !=
        std::string::npos);
}

TEST_CASE("a duty whose recurrence is amended keeps one column") {
  const Audited sample{with_duty(
      "every: year", "amendments: [{effective: 2027-01-01, set: {duties.mote.every: half_year}}]\n")};
  REQUIRE(sample.audit.duties.size() == 1);
  CHECK(sample.audit.duties.front().every == Every::half_year);
  std::vector<std::string> names;
  for (const auto& period : sample.audit.duties.front().periods) names.push_back(period.name.to_string());
  CHECK(names == std::vector<std::string>{"2024", "2025", "2026", "2027-H1", "2027-H2", "2028-H1", "2028-H2",
                                          "2029-H1", "2029-H2"});
}

TEST_CASE("an audit and the dated list agree on every period") {
  const Audited sample{file()};
  std::size_t periods = 0;
  for (const auto& duty : sample.audit.duties) periods += duty.periods.size();
  CHECK(periods == sample.of(DeadlineKind::duty).size());
  for (const auto& deadline : sample.of(DeadlineKind::duty)) {
    const auto& period =
        sample.period(deadline.about.substr(std::string{"duties."}.size()), *deadline.period);
    CHECK(period.due == deadline.date);
    CHECK((period.status == Status::done || period.status == Status::late) ==
          (deadline.status == DeadlineStatus::done));
    CHECK((period.status == Status::partly || period.status == Status::missing) ==
          (deadline.status == DeadlineStatus::overdue));
    CHECK((period.status == Status::unknown) == (deadline.status == DeadlineStatus::unknown));
  }
}

TEST_CASE("the table keeps within a narrow terminal") {
  const Audited sample{file()};
  for (const std::size_t width : {40U, 60U, 80U, 100U}) {
    std::ostringstream out;
    render::audit_text(out, {.width = width}, sample.audit);
    std::istringstream lines{out.str()};
    std::size_t widest = 0;
    for (std::string line; std::getline(lines, line) && line.find("bevis ") == std::string::npos;) {
      widest = std::max(widest, text::display_width(line));
    }
    CHECK(widest <= width);
    CHECK(out.str().find("SAKNAS 2026-08-30") != std::string::npos);
  }
}
