#include "render/invoice.hpp"

#include <algorithm>
#include <array>

#include "render/csv.hpp"
#include "render/state.hpp"
#include "render/verification.hpp"

namespace iop::render {

std::span<const InvoiceFormat> invoice_formats() {
  static constexpr std::array formats{InvoiceFormat{"text", ".txt", invoice_text},
                                      InvoiceFormat{"json", ".json", invoice_json},
                                      InvoiceFormat{"csv", ".csv", invoice_csv}};
  return formats;
}

namespace {

Json party_json(const AgreementPayments& agreement, const std::string& id) {
  const auto* party = agreement.party(id);
  const bool numbered = party != nullptr && party->organisation_number;
  return {{"id", id},
          {"name", party != nullptr ? json_of(party->name) : Json{}},
          {"organisation_number", numbered ? Json(party->organisation_number->value) : Json{}}};
}

/// The days of the period that payer and payee have with each other.
Json paid_for_json(const Instalment& instalment) {
  const auto days = instalment.paid;
  return {{"start", (days ? days->first : instalment.first).to_string()},
          {"end", days ? Json(days->last.to_string()) : json_of(instalment.last)}};
}

Json invoicing_json(const Funding& row) {
  if (!row.invoicing) return {{"address", nullptr}, {"reference", nullptr}};
  Json address;
  if (row.invoicing->address) {
    address = Json::array();
    for (const auto& line : *row.invoicing->address) address.push_back(*line);
  }
  return {{"address", std::move(address)}, {"reference", json_of(row.invoicing->reference)}};
}

Json due_json(const std::optional<InvoiceDue>& due) {
  if (!due) return {};
  return {
      {"arrived", due->arrived.to_string()}, {"due", due->due.to_string()}, {"paid", due->paid.to_string()}};
}

Json corrections_json(const InvoiceBasis& basis, Lang lang) {
  Json all = Json::array();
  for (const auto& check : basis.corrections) {
    Json line{{"amount", json_of(check.difference)}};
    line.update(check_json(check, lang));
    all.push_back(std::move(line));
  }
  return all;
}

Json already_issued_json(const InvoiceBasis& basis) {
  Json all = Json::array();
  for (const auto& check : basis.already_issued) {
    all.push_back({{"period", check.period},
                   {"amount", json_of(check.issued)},
                   {"date", json_of(check.date)},
                   {"references", check.references},
                   {"rows", check.rows}});
  }
  return all;
}

Json remarks_json(const InvoiceBasis& basis, Lang lang) {
  Json all = Json::array();
  for (const auto& remark : basis.remarks) all.push_back(remark.in(lang));
  return all;
}

Json assumptions_json(const InvoiceBasis& basis) {
  Json all = Json::array();
  for (const auto* assumption : basis.assumptions) {
    all.push_back({{"about", json_of(assumption->about)},
                   {"text", json_of(assumption->text)},
                   {"decided_by", json_of(assumption->decided_by)},
                   {"date", json_of(assumption->date)}});
  }
  return all;
}

Json clauses_json(const InvoiceBasis& basis) {
  Json all = Json::array();
  for (const auto* clause : basis.clauses) all.push_back({{"id", clause->id}, {"text", clause->value}});
  return all;
}

Json basis_json(const InvoiceBasis& basis, Lang lang) {
  const auto& agreement = *basis.agreement->agreement;
  const auto& instalment = *basis.instalment;
  const auto& row = *basis.row;
  Json years = Json::array();
  for (const auto& part : instalment.parts) {
    years.push_back({{"agreement_year", part.year}, {"amount", json_of(part.amount)}});
  }
  return {{"agreement", basis.agreement->id},
          {"diarienummer", agreement.diarienummer ? Json(agreement.diarienummer->value) : Json{}},
          {"funding", basis.funding->id},
          {"payer", party_json(*basis.agreement, instalment.payer)},
          {"payee", party_json(*basis.agreement, instalment.payee)},
          {"period", {{"start", instalment.first.to_string()}, {"end", json_of(instalment.last)}}},
          {"paid_for", paid_for_json(instalment)},
          {"starts", limit_json(basis.starts, lang)},
          {"ends", limit_json(basis.ends, lang)},
          {"instalment",
           {{"number", instalment.number}, {"of", instalment.of != 0 ? Json(instalment.of) : Json{}}}},
          {"agreement_years", std::move(years)},
          {"amount", json_of(instalment.amount)},
          {"corrections", corrections_json(basis, lang)},
          {"payable", basis.payable.to_string()},
          {"already_issued", already_issued_json(basis)},
          {"remarks", remarks_json(basis, lang)},
          {"currency", "SEK"},
          {"status", field::name_of(instalment.status)},
          {"vat", row.vat ? Json(field::name_of(*row.vat)) : Json{}},
          {"payment_days", row.payment_days ? Json(row.payment_days->value) : Json{}},
          {"due", due_json(basis.due)},
          {"invoicing", invoicing_json(row)},
          {"derivation", steps_json(basis.derivation(), lang)},
          {"amended", amended_json(basis.agreement->state)},
          {"notices", notices_json(basis.agreement->state)},
          {"left_out", left_out_json(basis.agreement->state)},
          {"clauses", clauses_json(basis)},
          {"assumptions", assumptions_json(basis)},
          {"agreement_sha256", basis.agreement_sha256},
          {"index_sha256", text_or_null(basis.index_sha256)}};
}

/// A correction as a row of its own, so that the amounts sum to what is payable.
void csv_correction(CsvWriter& csv, const InvoiceBasis& basis, const IssuedCheck& check) {
  const auto& diarienummer = basis.agreement->agreement->diarienummer;
  csv.text(basis.agreement->id);
  csv.text(diarienummer ? diarienummer->value : "");
  csv.text(basis.funding->id);
  csv.text(check.payer);
  csv.text(check.payee);
  csv.count(check.number);
  csv.count(basis.instalment->of);
  csv.text(check.first.to_string());
  csv.text(check.last ? check.last->to_string() : "");
  csv.amount(check.difference);
  csv.text("SEK");
  csv.text("correction");
  csv.end_row();
}

void csv_basis(CsvWriter& csv, const InvoiceBasis& basis) {
  csv_instalment(csv, *basis.agreement, *basis.funding, *basis.instalment);
  for (const auto& check : basis.corrections) csv_correction(csv, basis, check);
}

}  // namespace

void invoice_json(std::ostream& out, const PaymentsStyle& style, const InvoiceListing& listing) {
  Json bases = Json::array();
  for (const auto& basis : listing.bases) bases.push_back(basis_json(basis, style.style.lang));
  out << written({{"schema", "iop.invoice/1"},
                  {"today", listing.today.to_string()},
                  {"as_of", json_of(listing.as_of)},
                  {"bases", std::move(bases)},
                  {"issued", nullptr}});
}

void invoice_csv(std::ostream& out, const PaymentsStyle& style, const InvoiceListing& listing) {
  CsvWriter csv{out, style.dialect};
  csv_instalment_header(csv);
  for (const auto& basis : listing.bases) csv_basis(csv, basis);
}

}  // namespace iop::render
