#include "catch.hpp"
#include "deadline/listing.hpp"
#include "sample.hpp"

using namespace iop;
using Kind = DeadlineKind;
using Status = DeadlineStatus;
using Dates = std::vector<std::string>;

namespace {

std::string with_duty(const std::string& duty, const std::string& rest = "") {
  return agreement_text(
      "term: {start: 2024-10-01, end: 2029-09-30}\n"
      "termination: {notice: 6 months, model: whole_agreement, counting: same_day}\n"
      "duties:\n  mote: {what: Styrgruppen träffas, responsible: [vgr], " +
      duty + "}\n" + rest);
}

const Date today = Date::of(2027, 7, 1);

}  // namespace

TEST_CASE("a termin is due by its last day where no day is agreed; the partly covered never fail") {
  const Sample sample{with_duty("every: termin", "followed_from: 2026-07-01\n"), today};
  CHECK(sample.of(Kind::duty).size() == 11);
  const auto first = sample.one(Kind::duty, "2024-HT");
  CHECK(first.partly_covered);
  CHECK(first.status == Status::unknown);
  const auto before = sample.one(Kind::duty, "2026-VT");
  CHECK(before.date.to_string() == "2026-06-30");
  CHECK(before.status == Status::unknown);
  const auto late = sample.one(Kind::duty, "2027-VT");
  CHECK(late.status == Status::overdue);
  CHECK(late.title.sv == "Styrgruppen träffas (vårterminen 2027); ingen dag avtalad");
  CHECK(late.basis.sv == "duties.mote: varje termin, periodens sista dag; ansvarig: Regionen");
  CHECK(alarms(late, today));
  CHECK(sample.one(Kind::duty, "2027-HT").status == Status::upcoming);
  const auto last = sample.one(Kind::duty, "2029-HT");
  CHECK(last.partly_covered);
  CHECK(last.status == Status::upcoming);
  CHECK_FALSE(alarms(last, Date::of(2030, 12, 31)));
  CHECK(Sample{with_duty("every: termin"), Date::of(2030, 2, 1)}.one(Kind::duty, "2029-HT").status ==
        Status::past);
}

TEST_CASE("evidence closes a period, as many times as agreed") {
  const std::string done =
      "done:\n"
      "  - {duty: mote, period: 2027-VT, date: 2027-02-03, reference: OSN 2031-00042-12}\n"
      "  - {duty: mote, period: 2026-HT, date: 2026-09-03, reference: OSN 2031-00042-10}\n"
      "  - {duty: mote, period: 2026-H2, date: 2026-12-03, reference: OSN 2031-00042-11}\n"
      "  - {duty: mote, period: 2027-VT, date: 2027-12-31, reference: OSN 2031-00042-13}\n";
  const Sample sample{with_duty("every: termin, times: 2", done), today};
  const auto half = sample.one(Kind::duty, "2027-VT");
  CHECK(half.status == Status::overdue);
  CHECK(half.title.sv.find("1 av 2 gjorda") != std::string::npos);
  const auto closed = sample.one(Kind::duty, "2026-HT");
  CHECK(closed.status == Status::done);
  CHECK(closed.basis.sv.find("gjort 2026-09-03 (OSN 2031-00042-10); gjort 2026-12-03") != std::string::npos);
}

TEST_CASE("a due day of the year is the first one after the period") {
  const Sample sample{with_duty("every: year, due: 02-29"), today};
  CHECK(sample.one(Kind::duty, "2026").date.to_string() == "2027-02-28");
  CHECK(sample.one(Kind::duty, "2027").date.to_string() == "2028-02-29");
  // A due day after the agreement's end still stands.
  CHECK(
      Sample{with_duty("every: agreement_year, due: 01-15"), today}.one(Kind::duty, "A5").date.to_string() ==
      "2030-01-15");
}

TEST_CASE("a due day after the period, before it, or of its own") {
  CHECK(Sample{with_duty("every: year, due: {after_end: 2 months}"), today}
            .one(Kind::duty, "2026")
            .date.to_string() == "2027-02-28");
  CHECK(Sample{with_duty("every: year, due: {before_start: 1 month}"), today}
            .one(Kind::duty, "2028")
            .date.to_string() == "2027-12-01");
  CHECK(Sample{with_duty("every: once, due: 2028-06-15"), today}.one(Kind::duty, "once").date.to_string() ==
        "2028-06-15");
}

TEST_CASE("duties stop with the agreement") {
  const Sample sample{
      with_duty("every: termin", "notices: [{party: vgr, given: 2026-08-31, cause: Nytt uppdrag}]\n"), today};
  CHECK(sample.of(Kind::duty).back().period == "2027-VT");
  CHECK(sample.of(Kind::duty).back().partly_covered);
}

TEST_CASE("a duty that an amendment brings holds from then on") {
  const Sample sample{with_duty("every: termin",
                                "amendments:\n  - effective: 2028-03-01\n    set:\n      duties.rapport: "
                                "{what: Årsrapport, every: year}\n"),
                      today};
  std::vector<std::string> periods;
  for (const auto& d : sample.of(Kind::duty)) {
    if (d.about == "duties.rapport") periods.push_back(*d.period + (d.partly_covered ? " partly" : ""));
  }
  CHECK(periods == std::vector<std::string>{"2028 partly", "2029 partly"});
}

TEST_CASE("milestones are owed; options and waivers pass") {
  const Sample sample{
      with_duty("every: year",
                "milestones: [{date: 2027-06-15, what: Halvtidsöversyn}, {period: 2028-VT, what: "
                "Nulägesrapport}]\n"
                "options: [{amount: 1200000, what: Fler platser, decide_by: 2027-05-01}]\n"
                "waivers: [{rule: G352, reason: Riktlinjen är ny, approved_by: Nämnden, expires: "
                "2027-12-31}]\n"
                "validity:\n  samtycke: {what: Samtycke, length: 12 months}\n"),
      today};
  const auto milestones = sample.of(Kind::milestone);
  REQUIRE(milestones.size() == 2);
  CHECK(milestones[0].status == Status::overdue);
  CHECK(milestones[1].date.to_string() == "2028-06-30");
  CHECK(sample.one(Kind::option).status == Status::past);
  CHECK(sample.one(Kind::option).title.sv.find("Fler platser") != std::string::npos);
  CHECK(sample.one(Kind::waiver).status == Status::upcoming);
  CHECK(sample.remarks_on("validity.samtycke"));
}

TEST_CASE("a validity is counted from and including each day given, and always shown") {
  const std::vector<ValidFrom> given{{"samtycke", Date::of(2026, 11, 22)},
                                     {"samtycke", Date::of(2028, 2, 29)},
                                     {"samtycke", Date::of(2024, 12, 31)},
                                     {"samtycke", Date::of(2027, 6, 1)}};
  const Sample sample{with_duty("every: year",
                                "validity:\n  samtycke: {what: Samtycke, length: 12 months}\n  intyg: {what: "
                                "Intyg, length: 30 days}\n"
                                "amendments: [{effective: 2027-06-01, set: {validity.samtycke.length: 6 "
                                "months}}]\n"),
                      today, given};
  // Twelve months end the day before the same date, as an agreement year does; six from the amendment on.
  CHECK(sample.dates_of(Kind::validity) == Dates{"2025-12-30", "2027-11-21", "2027-11-30", "2028-08-28"});
  CHECK(sample.one(Kind::validity, "2024-12-31/2025-12-30").status == Status::past);
  CHECK(within(sample.of(Kind::validity).front(), {today, today}));
  CHECK(sample.of(Kind::validity)[1].basis.sv ==
        "validity.samtycke.length 12 månader från och med 2026-11-22, som räknas in: dagen före 2027-11-22");
  CHECK_FALSE(sample.remarks_on("validity.samtycke"));
  CHECK(sample.remarks_on("validity.intyg"));
}

TEST_CASE("an agreement without an end is dated three years ahead, and says so") {
  const Sample sample{
      "iop: 1\nkind: assignment\ntitle: Koordinatorer\n"
      "parties:\n  vgr: {name: Regionen, sector: public}\n  vastkom: {name: VästKom, sector: public}\n"
      "term: {start: 2027-03-01}\n"
      "duties:\n  rapport: {what: Rapport, every: year, due: 02-28}\n  start: {what: Uppstart, every: "
      "once}\n",
      today};
  CHECK(sample.remarks_on("term.end"));
  CHECK(sample.remarks_on("duties.start"));
  CHECK_FALSE(sample.remarks_on("termination"));
  CHECK(sample.of(Kind::term_end).empty());
  CHECK(sample.dates_of(Kind::duty) == Dates{"2028-02-28", "2029-02-28", "2030-02-28"});
  CHECK(sample.one(Kind::duty, "2027").partly_covered);
}

TEST_CASE("a horizon takes what lies in it and all that is overdue") {
  const Sample sample{with_duty("every: termin", "followed_from: 2026-07-01\n"), today};
  DeadlineListing listing{today, std::nullopt, {DateRange{today, Date::of(2028, 7, 1)}, {Kind::duty}}, {}};
  listing.agreements.push_back(chosen(listing.choice, "sample", sample.agreement, sample.deadlines));
  std::vector<std::string> periods;
  for (const auto& d : listing.agreements.front().shown) periods.push_back(*d.period);
  CHECK(periods == std::vector<std::string>{"2026-HT", "2027-VT", "2027-HT", "2028-VT"});
  CHECK(listing.left_out() == 7);
  CHECK(listing.by_date().size() == 4);
}
