#include "render/deadlines.hpp"
#include "render/state.hpp"
#include "render/status.hpp"

namespace iop::render {

namespace {

Json agreement_json(const AgreementStanding& agreement) {
  Json departures = Json::array();
  for (const auto& leaving : agreement.departures)
    departures.push_back({{"party", leaving.party}, {"last_day", leaving.last_day.to_string()}});
  Json decisions = Json::array();
  for (const auto& one : agreement.decisions)
    decisions.push_back({{"party", one.party}, {"date", one.day.to_string()}});
  return {{"agreement", agreement.id},
          {"diarienummer", json_of(agreement.diarienummer)},
          {"title", text_or_null(agreement.title)},
          {"standing", field::name_of(agreement.standing)},
          {"start", agreement.start.to_string()},
          {"last_day", json_of(agreement.last_day)},
          {"days_left", agreement.last_day ? Json(agreement.days_left) : Json{}},
          {"not_signed_by", agreement.unsigned_parties},
          {"departures", std::move(departures)},
          {"decisions", std::move(decisions)},
          {"undecided", agreement.undecided}};
}

Json basis_json(const BasisToSend& basis, Lang lang) {
  return {{"agreement", basis.invoice.agreement},
          {"about", basis.invoice.about},
          {"title", basis.invoice.title.in(lang)},
          {"date", basis.invoice.date.to_string()},
          {"days_left", basis.invoice.days_left},
          {"period", json_of(basis.invoice.period)},
          {"instalment", {{"number", basis.number}, {"of", basis.of != 0 ? Json(basis.of) : Json{}}}},
          {"amount", json_of(basis.amount)},
          {"currency", "SEK"},
          {"status", field::name_of(basis.status)},
          {"draft", basis.of_draft}};
}

Json value_json(const IndexValueNeeded& value) {
  return {{"series", value.series},
          {"year", value.year},
          {"state", field::name_of(value.state)},
          {"expected", json_of(value.expected)},
          {"agreements", value.agreements}};
}

Json waiver_json(const WaiverEnd& waiver) {
  return {{"agreement", waiver.agreement},
          {"rule", waiver.rule},
          {"about", waiver.about},
          {"expires", waiver.expires.to_string()},
          {"days_left", waiver.days_left}};
}

Json named_state_json(const NamedStates::value_type& named) {
  return state_json("agreement", named.first, named.second);
}

template <class Items, class Make>
Json list_json(const Items& items, Make make) {
  Json all = Json::array();
  for (const auto& item : items) all.push_back(make(item));
  return all;
}

}  // namespace

void status_json(std::ostream& out, const Style& style, const RegisterStatus& status) {
  const auto deadline = [&](const Deadline& one) { return deadline_json(one, style.lang); };
  const auto basis = [&](const BasisToSend& one) { return basis_json(one, style.lang); };
  const auto undated = [&](const DeadlineRemark& one) -> Json {
    return {{"agreement", one.agreement}, {"about", one.about}, {"message", one.what.in(style.lang)}};
  };
  out << written({{"schema", "iop.status/1"},
                  {"today", status.today.to_string()},
                  {"as_of", json_of(status.as_of)},
                  {"until", status.until.to_string()},
                  {"agreements", list_json(status.agreements, agreement_json)},
                  {"files_with_errors", list_json(status.left_out, left_out_file_json)},
                  {"overdue", list_json(status.overdue, deadline)},
                  {"bases", list_json(status.bases, basis)},
                  {"undated_bases", list_json(status.undated, undated)},
                  {"undated_duties", list_json(status.undated_duties, undated)},
                  {"index_values", list_json(status.index_values, value_json)},
                  {"waivers", list_json(status.waivers, waiver_json)},
                  {"ahead", list_json(status.ahead, deadline)},
                  {"states", list_json(status.states, named_state_json)}});
}

}  // namespace iop::render
