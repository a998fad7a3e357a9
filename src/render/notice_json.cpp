#include <array>

#include "render/json.hpp"
#include "render/notice.hpp"
#include "render/state.hpp"

namespace iop::render {

std::span<const NoticeFormat> notice_formats() {
  static constexpr std::array formats{NoticeFormat{"text", notice_text}, NoticeFormat{"json", notice_json}};
  return formats;
}

namespace {

Json part_json(const std::optional<PaymentPart>& part) {
  if (!part) return {};
  return {{"start", part->first.to_string()},
          {"end", json_of(part->last)},
          {"amount", json_of(part->amount)},
          {"status", field::name_of(part->status)}};
}

Json sum_json(const AmountSum& sum) {
  return {{"final", json_of(sum.final_sum())},
          {"preliminary", json_of(sum.preliminary_sum())},
          {"awaited", sum.awaited},
          {"unknown", sum.unknown}};
}

Json difference_json(const MoneyDifference& difference) {
  return {{"amount", json_of(difference.amount)}, {"status", field::name_of(difference.status)}};
}

Json funding_json(const FundingOutcome& row, Lang lang) {
  Json lines = Json::array();
  for (const auto& line : row.lines) {
    lines.push_back({{"number", line.number},
                     {"payer", text_or_null(line.payer)},
                     {"payee", text_or_null(line.payee)},
                     {"change", field::name_of(line.change)},
                     {"settled", line.settled},
                     {"without", part_json(line.without)},
                     {"with", part_json(line.with)}});
  }
  Json excess = Json::array();
  for (const auto& one : row.excess) {
    excess.push_back({{"period", one.period},
                      {"payee", text_or_null(one.payee)},
                      {"issued", one.issued.to_string()},
                      {"difference", one.difference.to_string()}});
  }
  Json problems = Json::array();
  for (const auto& problem : row.problems) problems.push_back(problem.in(lang));
  return {{"id", row.id},
          {"payer", text_or_null(row.payer)},
          {"payees", row.payees},
          {"currency", "SEK"},
          {"lines_are", row.by_year ? "agreement_years" : "instalments"},
          {"lines", std::move(lines)},
          {"settled", sum_json(row.settled)},
          {"without", sum_json(row.without)},
          {"with", sum_json(row.with)},
          {"difference", difference_json(row.difference)},
          {"issued_excess", std::move(excess)},
          {"problems", std::move(problems)}};
}

Json day_json(const Deadline& deadline, Lang lang) {
  return {{"kind", field::name_of(deadline.kind)},    {"date", deadline.date.to_string()},
          {"title", deadline.title.in(lang)},         {"status", field::name_of(deadline.status)},
          {"period", json_of(deadline.period)},       {"about", deadline.about},
          {"partly_covered", deadline.partly_covered}};
}

Json days_json(const std::vector<Deadline>& days, Lang lang) {
  Json out = Json::array();
  for (const auto& day : days) out.push_back(day_json(day, lang));
  return out;
}

Json groups_json(const std::vector<DaysOfOne>& groups, Lang lang) {
  Json out = Json::array();
  for (const auto& group : groups) {
    out.push_back({{"kind", field::name_of(group.kind)},
                   {"about", group.about},
                   {"first", group.first.to_string()},
                   {"last", group.last.to_string()},
                   {"days", days_json(group.days, lang)}});
  }
  return out;
}

Json duties_json(const std::vector<RemainingDuty>& duties, Lang lang) {
  Json out = Json::array();
  for (const auto& duty : duties) {
    auto day = day_json(duty.deadline, lang);
    day["after_end"] = duty.after_end;
    out.push_back(std::move(day));
  }
  return out;
}

Json outcome_json(const NoticeOutcome& outcome, Lang lang) {
  Json funding = Json::array();
  for (const auto& row : outcome.funding) funding.push_back(funding_json(row, lang));
  Json orphaned = Json::array();
  for (const auto& duty : outcome.orphaned) orphaned.push_back(duty.id);
  return {{"parties", outcome.parties},
          {"given", outcome.given.to_string()},
          {"effect", field::name_of(outcome.effect)},
          {"why", text_or_null(outcome.why.in(lang))},
          {"counted_end", json_of(outcome.counted_end)},
          {"last_day", json_of(outcome.last_day)},
          {"last_day_without", json_of(outcome.without)},
          {"agreement_end", json_of(outcome.agreement_end)},
          {"ends_before_start", outcome.last_day && *outcome.last_day < outcome.start},
          {"basis", text_or_null(outcome.basis.in(lang))},
          {"remaining_parties", outcome.remaining},
          {"duties_without_party", std::move(orphaned)},
          {"funding", std::move(funding)},
          {"difference", difference_json(outcome.difference)},
          {"duties", duties_json(outcome.duties, lang)},
          {"partial_duties", duties_json(outcome.partial, lang)},
          {"vanishing", groups_json(outcome.vanishing, lang)},
          {"appearing", days_json(outcome.appearing, lang)},
          {"day_later",
           {{"given", outcome.later.given.to_string()},
            {"effect", field::name_of(outcome.later.effect)},
            {"last_day", json_of(outcome.later.last_day)},
            {"difference", difference_json(outcome.later.difference)}}}};
}

Json leave_by_json(const std::optional<LeaveBy>& leave, Lang lang) {
  if (!leave) return {};
  return {{"target", leave->target.to_string()},
          {"last_day_for_notice", json_of(leave->last_day)},
          {"ends", json_of(leave->ends)},
          {"day_after_ends", json_of(leave->too_late)},
          {"today_ends", json_of(leave->today_ends)},
          {"says", text_or_null(leave->says.in(lang))}};
}

template <class Decisions>
Json decisions_json(const Decisions& decisions) {
  Json out = Json::array();
  for (const auto& decision : decisions) {
    out.push_back({{"party", decision.party}, {"date", decision.day.to_string()}});
  }
  return out;
}

}  // namespace

void notice_json(std::ostream& out, const Style& style, const NoticeReport& report) {
  const auto& answer = report.answer;
  const auto lang = style.lang;
  const auto& diarienummer = report.agreement->diarienummer;
  Json remarks = Json::array();
  for (const auto& remark : answer.remarks) remarks.push_back(remark.in(lang));
  Json clauses = Json::array();
  for (const auto* clause : report.clauses) clauses.push_back({{"id", clause->id}, {"text", clause->value}});
  Json outcomes = Json::array();
  for (const auto& outcome : answer.outcomes) outcomes.push_back(outcome_json(outcome, lang));
  out << written({{"schema", "iop.notice/1"},
                  {"today", report.today.to_string()},
                  {"as_of", json_of(report.as_of)},
                  {"agreement", answer.agreement},
                  {"diarienummer", diarienummer ? Json(diarienummer->value) : Json{}},
                  {"amended", amended_json(report.state)},
                  {"notices", notices_json(report.state)},
                  {"left_out", left_out_json(report.state)},
                  {"model", answer.model ? Json(field::name_of(*answer.model)) : Json{}},
                  {"notice", answer.notice ? Json(answer.notice->to_string()) : Json{}},
                  {"counting", answer.counting ? Json(field::name_of(*answer.counting)) : Json{}},
                  {"cause_required", answer.for_cause},
                  {"obstacle", text_or_null(answer.obstacle.in(lang))},
                  {"remarks", std::move(remarks)},
                  {"decisions", decisions_json(answer.decisions)},
                  {"undecided", answer.undecided},
                  {"assumed_decisions", decisions_json(answer.assumed)},
                  {"leave_by", leave_by_json(answer.leave_by, lang)},
                  {"outcomes", std::move(outcomes)},
                  {"clauses", std::move(clauses)}});
}

}  // namespace iop::render
