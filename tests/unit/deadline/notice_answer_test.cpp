#include "catch.hpp"
#include "deadline/notice_outcome.hpp"
#include "sample.hpp"

using namespace iop;
using Effect = NoticeEffect;
using Paid = PaymentChange;

namespace {

Date day(std::string_view text) {
  return *Date::parse(text);
}

const Date today = Date::of(2027, 3, 10);

/// 120 000 kronor a year from 2026 to 2030, 10 000 a month, paid by quarters.
std::string terms(const std::string& termination, const std::string& rest = "") {
  return "term: {start: 2026-01-01, end: 2030-12-31}\ntermination: {" + termination +
         "}\n"
         "funding:\n  stod: {payer: vgr, payee: foreningen, amount: 120000, instalments: quarterly, periods: "
         "agreement_year, invoiced: in_advance}\n"
         "duties:\n  rapport: {what: Rapport, every: year, due: 02-28, responsible: [foreningen]}\n" +
         rest;
}

/// Questions to an agreement given as text.
struct Asked : Sample {
  explicit Asked(const std::string& yaml) : Sample(yaml, today) {}

  [[nodiscard]] NoticeAnswer ask(const NoticeQuestion& question) const {
    return answer_of({"sample", &*root, timeline.get(), &indices(), &none, today, today}, question);
  }
  [[nodiscard]] NoticeAnswer given(std::string_view on, const std::string& party = "") const {
    return ask({day(on), party, {}, {}});
  }
  [[nodiscard]] NoticeAnswer leave_by(std::string_view target, const std::string& party = "") const {
    return ask({{}, party, {}, day(target)});
  }
  IndexAssumptions none;
};

Money kronor(int amount) {
  return Money::kronor(amount);
}

}  // namespace

TEST_CASE("of two parties either one's notice ends the agreement, with one outcome for both") {
  const Asked sample{agreement_text(terms("notice: 6 months, model: party_leaves, counting: same_day"))};
  const auto answer = sample.given("2027-08-15");
  REQUIRE(answer.outcomes.size() == 1);
  const auto& outcome = answer.outcomes.front();
  CHECK(outcome.parties == std::vector<std::string>{"vgr", "foreningen"});
  CHECK(outcome.effect == Effect::agreement_ends);
  CHECK(outcome.last_day == day("2028-02-15"));
  CHECK(outcome.without == day("2030-12-31"));
  // January 10 000, of February 15 days of 29; the rest of the quarter and eleven quarters are not paid.
  REQUIRE(outcome.funding.size() == 1);
  const auto& lines = outcome.funding.front().lines;
  REQUIRE(lines.size() == 20);
  CHECK(lines[5].settled);
  CHECK(lines[8].change == Paid::changed);
  CHECK(lines[8].with->last == day("2028-02-15"));
  CHECK(lines[8].with->amount == kronor(15172));
  CHECK(lines[9].change == Paid::dropped);
  CHECK(outcome.difference.amount == kronor(-(30000 - 15172) - 11 * 30000));
  // The report of 2026 is late already, that of 2027 due after the end; that of 2028 is of a part of a year.
  REQUIRE(outcome.duties.size() == 2);
  CHECK(outcome.duties.front().deadline.status == DeadlineStatus::overdue);
  CHECK(outcome.duties.back().deadline.period == "2027");
  CHECK(outcome.duties.back().after_end);
  REQUIRE(outcome.partial.size() == 1);
  CHECK(outcome.partial.front().deadline.period == "2028");
  // A day more in February 2028: 16/29 of 10 000 less 15/29.
  CHECK(outcome.later.last_day == day("2028-02-16"));
  CHECK(outcome.later.difference.amount == kronor(15517 - 15172));
}

TEST_CASE("of three parties one leaves, and the others go on") {
  const Asked sample{
      agreement_text(terms("notice: 6 months, model: party_leaves, counting: same_day"), true)};
  const auto answer = sample.given("2027-08-15");
  REQUIRE(answer.outcomes.size() == 3);
  CHECK(answer.outcomes[1].effect == Effect::part_ends);
  CHECK(answer.outcomes[1].remaining == std::vector<std::string>{"vgr", "stiftelsen"});
  REQUIRE(answer.outcomes[1].orphaned.size() == 1);
  CHECK(answer.outcomes[1].orphaned[0].id == "rapport");
  CHECK(answer.outcomes[1].orphaned[0].what == "Rapport");
  CHECK(answer.outcomes[1].agreement_end == day("2030-12-31"));
  // The foundation neither pays nor is paid.
  CHECK(answer.outcomes[2].difference.amount == kronor(0));
  CHECK(sample.given("2027-08-15", "stiftelsen").outcomes.size() == 1);
}

TEST_CASE("the whole agreement ends by anybody's notice, but not once the term ends before it") {
  const Asked sample{agreement_text(terms("notice: 6 months, model: whole_agreement, counting: same_day"))};
  const auto last = sample.given("2030-06-30").outcomes.front();
  CHECK(last.effect == Effect::agreement_ends);
  CHECK(last.last_day == day("2030-12-30"));
  // One day of December's 10 000.
  CHECK(last.difference.amount == kronor(-323));
  CHECK(last.later.effect == Effect::none);
  CHECK(last.later.difference.amount == kronor(323));
  const auto late = sample.given("2030-07-01").outcomes.front();
  CHECK(late.effect == Effect::none);
  CHECK(late.counted_end == day("2031-01-01"));
  CHECK(late.last_day == day("2030-12-31"));
  CHECK(late.difference.amount == kronor(0));
  CHECK(sample.given("2031-02-01").outcomes.front().why.sv.find("har redan upphört 2030-12-31") !=
        std::string::npos);
}

TEST_CASE("an earlier notice in the file counts, and a later one in it does not yet") {
  const auto ends = [](const std::string& notice, std::string_view on) {
    const Asked sample{
        agreement_text(terms("notice: 6 months, model: whole_agreement, counting: same_day", notice))};
    return sample.given(on).outcomes.front();
  };
  const auto earlier = ends("notices: [{party: vgr, given: 2027-01-20}]\n", "2027-03-01");
  CHECK(earlier.effect == Effect::none);
  CHECK(earlier.without == day("2027-07-20"));
  const auto later = ends("notices: [{party: vgr, given: 2028-01-20}]\n", "2027-03-01");
  CHECK(later.effect == Effect::agreement_ends);
  CHECK(later.without == day("2030-12-31"));
  CHECK(later.last_day == day("2027-09-01"));
}

TEST_CASE("whole calendar months end with a month, and a day later may cost one") {
  const Asked sample{
      agreement_text(terms("notice: 3 months, model: whole_agreement, counting: full_calendar_months"))};
  const auto outcome = sample.given("2027-08-31").outcomes.front();
  CHECK(outcome.last_day == day("2027-11-30"));
  CHECK(outcome.later.last_day == day("2027-12-31"));
  CHECK(outcome.later.difference.amount == kronor(10000));
  const auto before = sample.given("2027-08-30").outcomes.front();
  CHECK(before.later.last_day == before.last_day);
  CHECK(before.later.difference.amount == kronor(0));
}

TEST_CASE("a notice that is asked about follows the terms of its day") {
  const Asked sample{
      agreement_text(terms("notice: 3 months, model: whole_agreement, counting: same_day",
                           "amendments: [{effective: 2028-01-01, set: {termination.notice: 12 months}}]\n"))};
  const auto outcome = sample.given("2027-12-31").outcomes.front();
  CHECK(outcome.last_day == day("2028-03-31"));
  CHECK(outcome.later.last_day == day("2029-01-01"));
}

TEST_CASE("unanimous: who has decided, who has not, and what if the last one does") {
  const Asked sample{agreement_text(terms("notice: 6 months, model: unanimous, counting: same_day",
                                          "notices: [{party: stiftelsen, decided: 2027-02-01}]\n"),
                                    true)};
  const auto one = sample.ask({{}, {}, {{"vgr", day("2027-04-05")}}, {}});
  CHECK(one.undecided == std::vector<std::string>{"foreningen"});
  REQUIRE(one.decisions.size() == 2);
  CHECK(one.decisions.front().party == "stiftelsen");
  REQUIRE(one.assumed.size() == 1);
  CHECK(one.assumed.front().day == day("2027-04-05"));
  CHECK(one.outcomes.front().last_day == day("2027-10-05"));
  CHECK(one.outcomes.front().later.last_day == day("2027-10-06"));
  const auto all = sample.ask({{}, {}, {{"vgr", day("2027-04-05")}, {"foreningen", day("2027-05-31")}}, {}});
  CHECK(all.undecided.empty());
  CHECK(all.assumed.empty());
  CHECK(all.outcomes.front().given == day("2027-05-31"));
  CHECK(all.outcomes.front().last_day == day("2027-11-30"));
  // A decision earlier than today is not made earlier by what is assumed of the others.
  const auto early = sample.given("2027-02-10");
  CHECK(early.assumed.size() == 2);
  CHECK(early.outcomes.front().last_day == day("2027-08-10"));
}

TEST_CASE("the last day to leave by a day, and that the day after is too late") {
  const Asked same{agreement_text(terms("notice: 6 months, model: whole_agreement, counting: same_day"))};
  const auto september = same.leave_by("2029-09-30");
  CHECK(september.leave_by->last_day == day("2029-03-31"));
  CHECK(september.leave_by->ends == day("2029-09-30"));
  CHECK(september.leave_by->too_late == day("2029-10-01"));
  CHECK(september.outcomes.front().last_day == day("2029-09-30"));
  const auto needless = same.leave_by("2030-12-31");
  CHECK_FALSE(needless.leave_by->last_day);
  CHECK(needless.outcomes.empty());
  CHECK(same.leave_by("2026-06-30").leave_by->says.sv.find("ingen dag räcker") != std::string::npos);
  // The last day was 2027-01-31; it is 2027-03-10.
  const auto passed = same.leave_by("2027-07-31");
  CHECK(passed.leave_by->last_day == day("2027-01-31"));
  CHECK(passed.leave_by->today_ends == day("2027-09-10"));
  CHECK(passed.outcomes.front().given == today);
  const Asked months{
      agreement_text(terms("notice: 3 months, model: party_leaves, counting: full_calendar_months"))};
  CHECK(months.leave_by("2029-09-30").leave_by->last_day == day("2029-06-30"));
  CHECK(months.leave_by("2029-09-29").leave_by->last_day == day("2029-05-31"));
}

TEST_CASE("who has decided too late is told") {
  const Asked sample{agreement_text(terms("notice: 6 months, model: unanimous, counting: same_day",
                                          "notices: [{party: vgr, decided: 2027-03-05}]\n"))};
  const auto answer = sample.leave_by("2027-08-31");
  CHECK(answer.leave_by->last_day == day("2027-02-28"));
  CHECK(answer.leave_by->says.sv == "går inte: Regionen beslutade 2027-03-05");
}

TEST_CASE("what cannot be counted says why") {
  const Asked sample{agreement_text(terms("notice: 6 months, model: whole_agreement"))};
  CHECK_FALSE(sample.given("2027-08-15").obstacle.empty());
  CHECK_FALSE(sample.leave_by("2029-09-30").obstacle.empty());
}

TEST_CASE("a basis that has been sent and is too large is told") {
  const Asked sample{agreement_text(
      "term: {start: 2026-01-01, end: 2030-12-31}\n"
      "termination: {notice: 1 month, model: whole_agreement, counting: same_day}\n"
      "funding:\n  stod: {payer: vgr, payee: foreningen, amount: 120000, instalments: quarterly, periods: "
      "agreement_year, issued: [{period: 2026-Q4, amount: 30000, date: 2026-10-01}, {period: 2027-Q1, "
      "amount: "
      "30000, date: 2027-01-04}]}\n")};
  const auto outcome = sample.given("2027-01-28").outcomes.front();
  CHECK(outcome.last_day == day("2027-02-28"));
  REQUIRE(outcome.funding.front().excess.size() == 1);
  CHECK(outcome.funding.front().excess.front().period == "2027-Q1");
  CHECK(outcome.funding.front().excess.front().difference == kronor(-10000));
  // Ending on 30 December takes one day of 31 from the fourth quarter, and all of the next.
  const auto before = sample.given("2026-11-30").outcomes.front();
  REQUIRE(before.funding.front().excess.size() == 2);
  CHECK(before.funding.front().excess.front().difference == kronor(-323));
  CHECK(before.funding.front().excess.back().difference == kronor(-30000));
}

TEST_CASE("a notice whose time runs out before the first day ends nothing that has begun") {
  const Asked sample{agreement_text(terms("notice: 6 months, model: whole_agreement, counting: same_day"))};
  const auto early = sample.given("2025-06-30").outcomes.front();
  CHECK(early.last_day == day("2025-12-30"));
  CHECK(early.last_day < early.start);
  CHECK_FALSE(early.later.before_start);
  CHECK(sample.given("2025-06-29").outcomes.front().later.before_start);
  // A day later it ends on the first day itself.
  const auto last = sample.given("2025-07-01").outcomes.front();
  CHECK(last.last_day == day("2026-01-01"));
  CHECK_FALSE(last.last_day < last.start);
  CHECK_FALSE(last.later.before_start);
  const auto none = sample.leave_by("2026-06-01");
  CHECK_FALSE(none.leave_by->last_day);
  CHECK(none.leave_by->says.sv.find("uppsägning dessförinnan räknas inte") != std::string::npos);
}
