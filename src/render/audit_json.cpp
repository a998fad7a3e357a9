#include "render/audit.hpp"

namespace iop::render {

namespace {

Json tally_json(const AuditTally& tally) {
  Json out = Json::object();
  for (std::size_t i = 0; i < tally.counts.size(); ++i) {
    out[std::string{field::name_of(static_cast<AuditStatus>(i))}] = tally.counts.at(i);
  }
  return out;
}

Json evidence_json(const DutyEvidence& row) {
  return {{"row", row.row},
          {"date", json_of(row.date)},
          {"reference", text_or_null(row.reference)},
          {"counts", row.counts()},
          {"flaw", row.counts() ? Json{} : Json(field::name_of(row.flaw))}};
}

Json period_json(const AuditedPeriod& period) {
  Json evidence = Json::array();
  for (const auto& row : period.evidence) evidence.push_back(evidence_json(row));
  return {{"period", period.name.to_string()},
          {"start", period.days.first.to_string()},
          {"end", period.endless ? Json{} : Json(period.days.last.to_string())},
          {"year", period.year ? Json(*period.year) : Json{}},
          {"covered_whole", period.whole},
          {"due", json_of(period.due)},
          {"due_agreed", period.day_agreed},
          {"times", period.times},
          {"counted", period.counted},
          {"completed", json_of(period.completed)},
          {"status", field::name_of(period.status)},
          {"evidence", std::move(evidence)}};
}

Json duty_json(const AuditedDuty& duty, Lang lang) {
  Json periods = Json::array();
  for (const auto& period : duty.periods) periods.push_back(period_json(period));
  return {{"duty", duty.id},
          {"role", duty.role ? Json(field::name_of(*duty.role)) : Json{}},
          {"what", duty.what},
          {"every", field::name_of(duty.every)},
          {"times", duty.times},
          {"due", text_or_null(duty.due)},
          {"responsible", duty.responsible},
          {"in_words", duty.in_words.in(lang)},
          {"totals", tally_json(duty.tally)},
          {"periods", std::move(periods)}};
}

}  // namespace

Json audit_json(const DutyAudit& audit, const std::optional<std::string>& diarienummer, Lang lang) {
  Json duties = Json::array();
  for (const auto& duty : audit.duties) duties.push_back(duty_json(duty, lang));
  Json years = Json::array();
  for (const auto& year : audit.years) {
    years.push_back({{"year", year.year}, {"totals", tally_json(year.tally)}});
  }
  Json stray = Json::array();
  for (const auto& row : audit.stray) {
    stray.push_back({{"row", row.row},
                     {"duty", row.duty},
                     {"period", row.period.to_string()},
                     {"date", json_of(row.date)},
                     {"reference", text_or_null(row.reference)}});
  }
  return {{"agreement", audit.agreement},
          {"diarienummer", json_of(diarienummer)},
          {"followed_from", json_of(audit.followed_from)},
          {"totals", tally_json(audit.tally)},
          {"years", std::move(years)},
          {"duties", std::move(duties)},
          {"stray", std::move(stray)}};
}

}  // namespace iop::render
