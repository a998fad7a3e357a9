#include "render/verification.hpp"

namespace iop::render {

namespace {

Json clue_json(const std::optional<IndexClue>& clue) {
  if (!clue) return {};
  return {{"series", clue->series}, {"year", clue->year}, {"now", clue->now}, {"instead", clue->instead}};
}

std::vector<Step> changed_steps(const IssuedCheck& check) {
  std::vector<Step> out;
  for (const auto step : check.changed) out.push_back(check.now.at(step));
  return out;
}

}  // namespace

Json check_json(const IssuedCheck& check, Lang lang) {
  const bool differs = check.difference && *check.difference != Money{};
  return {{"period", check.period},
          {"instalment", check.number > 0 ? Json(check.number) : Json{}},
          {"payer", text_or_null(check.payer)},
          {"payee", text_or_null(check.payee)},
          {"rows", check.rows},
          {"issued", json_of(check.issued)},
          {"date", json_of(check.date)},
          {"references", check.references},
          {"recomputed", json_of(check.recomputed)},
          {"difference", json_of(check.difference)},
          {"verdict", field::name_of(check.verdict)},
          {"settled_by", check.settled_by ? Json(*check.settled_by) : Json{}},
          {"may_carry", check.may_carry},
          {"has_next", check.has_next},
          {"problem", check.problem ? Json(check.problem->in(lang)) : Json{}},
          {"why", differs && !check.problem ? Json(words_for_cause(check).in(lang)) : Json{}},
          {"index_clue", clue_json(check.clue)},
          {"derivation_then", check.then.empty() ? Json{} : steps_json(check.then, lang)},
          {"derivation_now", check.now.empty() ? Json{} : steps_json(check.now, lang)},
          {"differing_steps", check.then.empty() ? Json{} : steps_json(changed_steps(check), lang)}};
}

namespace {

Json later_json(const AgreementVerification& agreement, const Verification& row) {
  Json out = Json::array();
  for (const auto& later : row.later) {
    out.push_back({{"agreement", agreement.id},
                   {"funding", row.funding},
                   {"period", later.period},
                   {"amount", later.amount.to_string()},
                   {"date", later.date.to_string()},
                   {"reference", text_or_null(later.reference)}});
  }
  return out;
}

}  // namespace

void verification_json(std::ostream& out, const PaymentsStyle& style, const VerificationListing& listing) {
  Json issued = Json::array();
  Json later = Json::array();
  Json states = Json::array();
  for (const auto& agreement : listing.agreements) {
    if (listing.as_of) states.push_back(state_json("agreement", agreement.id, agreement.state));
    for (const auto& row : agreement.rows) {
      for (auto& item : later_json(agreement, row)) later.push_back(std::move(item));
      for (const auto& check : row.checks) {
        Json item{{"agreement", agreement.id},
                  {"diarienummer", text_or_null(agreement.diarienummer)},
                  {"funding", row.funding}};
        item.update(check_json(check, style.style.lang));
        issued.push_back(std::move(item));
      }
    }
  }
  out << written({{"schema", "iop.invoice/1"},
                  {"today", listing.today.to_string()},
                  {"as_of", json_of(listing.as_of)},
                  {"bases", Json::array()},
                  {"issued", std::move(issued)},
                  {"later", std::move(later)},
                  {"states", std::move(states)}});
}

}  // namespace iop::render
