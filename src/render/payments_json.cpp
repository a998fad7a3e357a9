#include "render/json.hpp"
#include "render/payments.hpp"
#include "render/state.hpp"

namespace iop::render {

namespace {

Json index_json(const std::optional<IndexUse>& index) {
  if (!index) return {};
  return {{"series", index->series},
          {"year", index->year},
          {"change", index->change ? Json(index->change->printed) : Json{}},
          {"assumed", index->change ? Json(index->change->assumed) : Json(false)}};
}

Json funding_json(const FundingSchedule& funding, const QuotedLimits* limits, Lang lang) {
  Json years = Json::array();
  for (const auto& year : funding.years) {
    years.push_back({{"agreement_year", year.number},
                     {"start", year.days.first.to_string()},
                     {"end", year.days.last.to_string()},
                     {"amount", json_of(year.amount)},
                     {"status", field::name_of(year.status)},
                     {"index", index_json(year.index)}});
  }
  Json instalments = Json::array();
  for (const auto& instalment : funding.instalments) {
    instalments.push_back({{"number", instalment.number},
                           {"start", instalment.first.to_string()},
                           {"end", json_of(instalment.last)},
                           {"amount", json_of(instalment.amount)},
                           {"status", field::name_of(instalment.status)},
                           {"payer", text_or_null(instalment.payer)},
                           {"payee", text_or_null(instalment.payee)}});
  }
  return {{"id", funding.id},
          {"payer", text_or_null(funding.payer)},
          {"payee", funding.payees.size() == 1 ? Json(funding.payees.front()) : Json{}},
          {"payees", funding.payees},
          {"open_ended", funding.open_ended},
          {"currency", "SEK"},
          {"years", std::move(years)},
          {"instalments", std::move(instalments)},
          {"total", json_of(funding.total)},
          {"total_status", field::name_of(funding.total_status)},
          {"starts", limits != nullptr ? limit_json(limits->first, lang) : Json{}},
          {"ends", limits != nullptr ? limit_json(limits->last, lang) : Json{}}};
}

}  // namespace

void payments_json(std::ostream& out, const PaymentsStyle& style, const PaymentsListing& listing) {
  Json agreements = Json::array();
  for (const auto& agreement : listing.agreements) {
    Json funding = Json::array();
    for (const auto& row : agreement.funding)
      funding.push_back(funding_json(row, agreement.limits_of(row), style.style.lang));
    const auto& diarienummer = agreement.agreement->diarienummer;
    agreements.push_back({{"agreement", agreement.id},
                          {"diarienummer", diarienummer ? Json(diarienummer->value) : Json{}},
                          {"amended", amended_json(agreement.state)},
                          {"notices", notices_json(agreement.state)},
                          {"left_out", left_out_json(agreement.state)},
                          {"funding", std::move(funding)}});
  }
  out << written({{"schema", "iop.payments/1"},
                  {"today", listing.today.to_string()},
                  {"as_of", json_of(listing.as_of)},
                  {"agreements", std::move(agreements)}});
}

}  // namespace iop::render
