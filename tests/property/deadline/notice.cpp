#include <rapidcheck.h>

#include "catch.hpp"
#include "deadline/notice_outcome.hpp"
#include "yaml/reader.hpp"

using namespace iop;

namespace {

Date day_between(Date first, Date last) {
  return Date::from_days(*rc::gen::inRange(first.days(), last.days() + 1));
}

/// An agreement of some term, notice, model and counting, with a row that pays by months.
std::string any_agreement(Date start, Date end) {
  const auto model = *rc::gen::element<std::string>("party_leaves", "whole_agreement", "unanimous");
  const auto counting = *rc::gen::element<std::string>("same_day", "full_calendar_months");
  const auto notice = std::to_string(*rc::gen::inRange(0, 14)) + " months";
  return "iop: 1\nkind: iop\ndiarienummer: OSN 2031-00042\ntitle: Prov\nguideline: RS 2021-04161\n"
         "parties:\n  vgr: {name: Regionen, sector: public}\n"
         "  foreningen: {name: Föreningen, sector: civil_society}\n"
         "term: {start: " +
         start.to_string() + ", end: " + end.to_string() + "}\ntermination: {notice: " + notice +
         ", model: " + model + ", counting: " + counting +
         "}\nfunding:\n  stod: {payer: vgr, payee: foreningen, amount: 120000, instalments: monthly, "
         "periods: "
         "agreement_year}\n";
}

/// An agreement read from text, to be asked.
struct Read {
  explicit Read(std::string text) : source("prov.yaml", std::move(text)), report(source) {
    root = std::move(*yaml::read(report));
    agreement = decode(root, report);
    timeline = std::make_unique<Timeline>(root, agreement);
  }
  [[nodiscard]] NoticeAnswer ask(const NoticeQuestion& question) const {
    return answer_of({"prov", &root, timeline.get(), &indices, &none, today, today}, question);
  }
  Source source;
  Report report;
  yaml::Node root;
  Agreement agreement;
  std::unique_ptr<Timeline> timeline;
  IndexTable indices;
  IndexAssumptions none;
  Date today = Date::of(2000, 1, 1);
};

}  // namespace

TEST_CASE("notice on the last day to leave by a day ends by it, and on the day after it does not") {
  CHECK(rc::check([] {
    const Date start = day_between(Date::of(2020, 1, 1), Date::of(2022, 12, 31));
    const Date end = day_between(start.plus_days(40), start.plus_days(1500));
    const Read agreement{any_agreement(start, end)};
    const Date target = day_between(start, end.previous());
    const auto answer = agreement.ask({{}, {}, {}, target});
    RC_PRE(answer.leave_by && answer.leave_by->last_day);
    const auto& outcome = answer.outcomes.front();
    RC_ASSERT(outcome.effect == NoticeEffect::agreement_ends);
    RC_ASSERT(*outcome.last_day <= target);
    RC_ASSERT(*answer.leave_by->too_late > target);
    RC_ASSERT(*outcome.later.last_day > target);
  }));
}

TEST_CASE("the later the notice, the later the end, and the more is paid") {
  CHECK(rc::check([] {
    const Date start = day_between(Date::of(2020, 1, 1), Date::of(2022, 12, 31));
    const Date end = day_between(start.plus_days(40), start.plus_days(1500));
    const Read agreement{any_agreement(start, end)};
    const Date given = day_between(start, end);
    const auto now = agreement.ask({given, {}, {}, {}}).outcomes.front();
    const auto next = agreement.ask({given.next(), {}, {}, {}}).outcomes.front();
    RC_ASSERT(*now.last_day <= end);
    RC_ASSERT(*now.last_day <= *next.last_day);
    RC_ASSERT(now.difference.amount.value() <= Money{});
    RC_ASSERT(now.later.last_day == next.last_day);
    // What a day later costs is the difference of the two answers.
    const auto later = subtract(*next.difference.amount, *now.difference.amount);
    RC_ASSERT(now.later.difference.amount == *later);
  }));
}
