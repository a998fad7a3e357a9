#include "audited.hpp"
#include "catch.hpp"
#include "render/audit.hpp"

// What is owed of a duty, and when: as its periods and the amendments of the agreement have it.

using namespace iop;
using Status = AuditStatus;

namespace {

/// A calendar agreement of five years, with what follows.
std::string five_years(const std::string& rest,
                       const std::string& term = "{start: 2030-01-01, end: 2034-12-31}") {
  return "iop: 1\nkind: assignment\ntitle: Prov\n"
         "parties:\n  a: {name: A, sector: public}\n  b: {name: B, sector: public}\n"
         "term: " +
         term + "\n" + rest;
}

}  // namespace

TEST_CASE("a single duty that an amendment brings is owed as it stands when it is due") {
  const std::string added = five_years(
      "duties: {}\namendments: [{effective: 2032-06-15, set: {duties.slut: {what: Slutrapport, every: once, "
      "due: 2033-06-01}, duties.slut2: {what: Slutrapport 2, every: once}, duties.sent: {what: Start, every: "
      "once, due: 2032-06-14}}}]\n");
  const Audited late{added, Date::of(2033, 7, 2)};
  CHECK(late.period("slut", "once").status == Status::missing);
  CHECK(late.period("slut", "once").whole);
  const auto deadline = late.of(DeadlineKind::duty)[1];
  CHECK(deadline.title.sv == "Slutrapport");
  CHECK(deadline.status == DeadlineStatus::overdue);
  CHECK(alarms(deadline, Date::of(2033, 7, 2)));
  // Without a day it is due on the last, on which it stands.
  CHECK(late.period("slut2", "once").status == Status::upcoming);
  CHECK(late.period("slut2", "once").due == Date::of(2034, 12, 31));
  // The day before it was agreed on it could not be done.
  CHECK(late.period("sent", "once").status == Status::not_covered);
  CHECK(late.of(DeadlineKind::duty)[0].title.sv == "Start; åtagandet fanns inte på sin dag");
  CHECK(Audited{added, Date::of(2033, 5, 2)}.period("slut", "once").status == Status::upcoming);
}

TEST_CASE("a single duty that an amendment takes out keeps what came of it") {
  const std::string out =
      "duties: {o: {what: Startrapport, every: once, due: 2030-05-01}}\n"
      "amendments: [{effective: 2031-06-15, set: {duties.o: null}}]\n";
  CHECK(Audited{five_years(out), Date::of(2033, 1, 1)}.period("o", "once").status == Status::missing);
  const Audited done{five_years(out + "done: [{duty: o, period: once, date: 2030-04-01, reference: R}]\n"),
                     Date::of(2033, 1, 1)};
  CHECK(done.period("o", "once").status == Status::done);
  CHECK(done.audit.stray.empty());
  // Taken out before its day it is not owed.
  CHECK(Audited{five_years("duties: {o: {what: Startrapport, every: once, due: 2031-06-15}}\n"
                           "amendments: [{effective: 2031-06-15, set: {duties.o: null}}]\n")}
            .audit.duties.empty());
}

TEST_CASE("a single duty whose day is moved is owed once, on the day that stood when it came") {
  const auto moved = [](const std::string& effective, const std::string& from, const std::string& to) {
    return Audited{
        five_years("duties: {o: {what: Rapport, every: once, due: " + from +
                   "}}\namendments: [{effective: " + effective + ", set: {duties.o.due: " + to + "}}]\n"),
        Date::of(2034, 1, 1)}
        .period("o", "once")
        .due;
  };
  CHECK(moved("2030-04-01", "2030-05-01", "2031-05-01") == Date::of(2031, 5, 1));
  // Also once the first day had passed; back past its own beginning the new day stands all the same.
  CHECK(moved("2030-06-01", "2030-05-01", "2031-05-01") == Date::of(2031, 5, 1));
  CHECK(moved("2031-01-01", "2031-05-01", "2030-05-01") == Date::of(2030, 5, 1));
}

TEST_CASE("in an agreement without an end a single duty has the day it can have, or none") {
  const Audited sample{
      five_years("duties:\n  bef: {what: Före start, every: once, due: {before_start: 1 months}}\n"
                 "  ing: {what: Ingen dag, every: once}\n  slut: {what: Slut, every: once, times: 2, due: "
                 "{after_end: 1 month}}\n"
                 "done:\n  - {duty: ing, period: once, date: 2031-02-01, reference: R-1}\n"
                 "  - {duty: bef, period: once, date: 2029-11-20, reference: R-2}\n"
                 "  - {duty: slut, period: once, date: 2031-02-01, reference: R-3}\n",
                 "{start: 2030-01-01}"),
      Date::of(2033, 7, 2)};
  CHECK(sample.period("bef", "once").due == Date::of(2029, 12, 1));
  CHECK(sample.period("bef", "once").status == Status::done);
  CHECK(sample.one(DeadlineKind::duty).title.sv == "Före start");
  const auto& done = sample.period("ing", "once");
  CHECK(done.status == Status::done);
  CHECK(done.completed == Date::of(2031, 2, 1));
  CHECK_FALSE(done.due);
  CHECK(done.year == 2031);
  const auto& none = sample.period("slut", "once");
  CHECK(none.status == Status::undated);
  CHECK_FALSE(none.year);
  CHECK(render::audit_cell(none, Lang::sv) == "1 av 2, ingen dag");
  CHECK(sample.audit.stray.empty());
  CHECK(sample.audit.tally.total() == 3);
  for (const auto& remark : sample.deadlines.remarks) {
    if (remark.kind == DeadlineKind::duty) CHECK(remark.is_owed == (remark.about == "duties.slut"));
  }
}

TEST_CASE("a single duty's period ends on its day, for what the register does not follow") {
  const std::string rest =
      "followed_from: 2032-01-01\nduties:\n  dat: {what: Start, every: once, due: 2030-05-01}\n"
      "  sen: {what: Sen, every: once, due: 2032-01-01}\n";
  for (const auto* term : {"{start: 2030-01-01, end: 2034-12-31}", "{start: 2030-01-01}"}) {
    const Audited sample{five_years(rest, term), Date::of(2033, 7, 2)};
    CHECK(sample.period("dat", "once").status == Status::unknown);
    CHECK(sample.period("sen", "once").status == Status::missing);
  }
}

TEST_CASE("what is still to come is not unknown, though the register begins later") {
  const Audited sample{
      five_years("followed_from: 2032-01-01\nduties:\n  ar: {what: Rapport, every: year, due: 02-28}\n"
                 "  plan: {what: Plan, every: year, due: {before_start: 1 month}}\n"
                 "milestones: [{date: 2031-08-01, what: M}, {date: 2031-05-01, what: L}]\n"),
      Date::of(2031, 7, 1)};
  // 2030 has ended before the register begins; 2031 has not ended, nor has its day come.
  CHECK(sample.period("ar", "2030").status == Status::unknown);
  CHECK(sample.period("ar", "2031").status == Status::upcoming);
  // Due in December 2030 for 2031: it has passed.
  CHECK(sample.period("plan", "2031").status == Status::unknown);
  CHECK(sample.period("plan", "2032").status == Status::upcoming);
  CHECK(sample.of(DeadlineKind::milestone)[0].status == DeadlineStatus::unknown);
  CHECK(sample.of(DeadlineKind::milestone)[1].status == DeadlineStatus::upcoming);
  // In January 2032 the year 2031 is one that ended before the register began, though its day is to come.
  const Audited after{
      five_years("followed_from: 2032-01-01\nduties: {ar: {what: R, every: year, due: 02-28}}\n"),
      Date::of(2032, 1, 10)};
  CHECK(after.period("ar", "2031").status == Status::unknown);
  CHECK(after.period("ar", "2032").status == Status::upcoming);
}

TEST_CASE("the last agreement year is whole where it ends with the term, and part where a notice cuts it") {
  const std::string duty =
      "duties: {a: {what: Redovisning, every: agreement_year, due: {after_end: 2 months}}}\n"
      "termination: {notice: 3 months, model: whole_agreement, counting: same_day}\n";
  const std::string term = "{start: 2032-03-01, end: 2034-12-31}";
  const Audited whole{five_years(duty, term), Date::of(2035, 3, 1)};
  CHECK(whole.period("a", "A3").whole);
  CHECK(whole.period("a", "A3").due == Date::of(2035, 2, 28));
  CHECK(whole.period("a", "A3").status == Status::missing);
  CHECK_FALSE(whole.one(DeadlineKind::duty, "A3").partly_covered);
  // Notice on 2034-07-01 ends on 2034-10-01.
  const Audited cut{five_years(duty + "notices: [{party: a, given: 2034-07-01}]\n", term),
                    Date::of(2035, 3, 1)};
  CHECK(cut.period("a", "A3").status == Status::not_covered);
  // An amended end is the term's.
  const Audited amended{
      five_years(duty + "amendments: [{effective: 2033-01-01, set: {term.end: 2034-08-31}}]\n", term),
      Date::of(2035, 3, 1)};
  CHECK(amended.period("a", "A3").due == Date::of(2034, 10, 31));
  CHECK(amended.period("a", "A3").status == Status::missing);
}

TEST_CASE("a period that began before the duty recurred so is owed in part only") {
  const Audited sample{five_years("duties: {m: {what: Möte, every: month}}\n"
                                  "amendments: [{effective: 2032-10-01, set: {duties.m.every: year}}]\n"),
                       Date::of(2034, 1, 1)};
  CHECK(sample.period("m", "2032-09").status == Status::missing);
  CHECK(sample.period("m", "2032").status == Status::not_covered);
  CHECK(sample.one(DeadlineKind::duty, "2032").title.sv ==
        "Möte (2032); ingen dag avtalad; åtagandet gäller så bara en del av perioden");
  CHECK(sample.period("m", "2033").status == Status::missing);
  // From the first day of a year on it is owed whole.
  CHECK(Audited{five_years("duties: {m: {what: Möte, every: month}}\n"
                           "amendments: [{effective: 2032-01-01, set: {duties.m.every: year}}]\n"),
                Date::of(2034, 1, 1)}
            .period("m", "2032")
            .whole);
}

TEST_CASE("evidence from before the agreement, or of a meeting before its period, closes nothing") {
  const auto status = [](const std::string& duty, const std::string& row) {
    const Audited sample{
        five_years("duties: {d: {what: D, " + duty + "}}\ndone: [{duty: d, " + row + ", reference: R}]\n"),
        Date::of(2034, 1, 1)};
    return sample.audit.duties.front().periods;
  };
  const auto flaw = [&](const std::string& duty, const std::string& row) {
    for (const auto& period : status(duty, row)) {
      if (!period.evidence.empty()) return period.evidence.front().flaw;
    }
    throw std::runtime_error("no evidence");
  };
  CHECK(flaw("every: quarter", "period: 2031-Q1, date: 1999-05-01") == EvidenceFlaw::before_agreement);
  CHECK(status("every: quarter", "period: 2031-Q1, date: 1999-05-01")[4].status == Status::missing);
  CHECK(flaw("every: year", "period: 2030, date: 2030-01-01") == EvidenceFlaw::none);
  CHECK(flaw("every: year", "period: 2030, date: 2029-12-31") == EvidenceFlaw::before_agreement);
  // Due before the start, it is done before it; that of the next year may be done early too.
  const std::string plan = "role: plan, every: year, due: {before_start: 1 month}";
  CHECK(flaw(plan, "period: 2030, date: 2029-11-20") == EvidenceFlaw::none);
  CHECK(flaw(plan, "period: 2031, date: 2029-11-20") == EvidenceFlaw::before_agreement);
  CHECK(flaw(plan, "period: 2031, date: 2030-11-20") == EvidenceFlaw::none);
  // A meeting is held in its period: last January's date is a slip.
  const std::string meeting = "role: meeting, every: termin";
  CHECK(flaw(meeting, "period: 2032-VT, date: 2031-12-31") == EvidenceFlaw::before_period);
  CHECK(flaw(meeting, "period: 2032-VT, date: 2032-01-01") == EvidenceFlaw::none);
  CHECK(flaw(meeting, "period: 2032-VT, date: 2032-08-01") == EvidenceFlaw::none);
  CHECK(flaw("every: termin", "period: 2032-VT, date: 2031-12-31") == EvidenceFlaw::none);
}
