#include "rules/payment/rows.hpp"

namespace iop::rules {

namespace {

/// Where the address is missing; none where there is one, or what was given could not be read.
std::optional<Span> missing_at(const FundingRow& row) {
  const auto& invoicing = row.value.invoicing;
  if (invoicing.absent()) return row.id_span;
  if (!invoicing) return std::nullopt;
  if (invoicing->address.absent()) return invoicing.key();
  if (invoicing->address && invoicing->address->empty()) return invoicing->address.key();
  return std::nullopt;
}

void check(const Subject& subject, Findings& findings) {
  for (const auto* row : readable_rows(subject)) {
    const auto at = missing_at(*row);
    if (!at) continue;
    findings
        .add(*at, message({"raden `{}` saknar fakturaadress (`invoicing.address`)",
                           "row `{}` has no invoice address (`invoicing.address`)"},
                          row->id))
        .help(message_of({"fråga betalaren vart underlaget ska skickas och skriv adressen rad för rad: "
                          "`address: [Nämnden, FE 000, 405 83 Göteborg]`",
                          "ask the payer where to send the invoice and write the address line by line: "
                          "`address: [Nämnden, FE 000, 405 83 Göteborg]`"}));
  }
}

}  // namespace

extern const FileRule invoice_address_missing{
    {"P507",
     "invoice-address-missing",
     Severity::warning,
     {"en rad utan fakturaadress", "a row without an invoice address"},
     "VGR:s krav på fakturor: faktureringsadress (FE-adress och 405 83 Göteborg)",
     {.why = "En faktura till Västra Götalandsregionen ska bära en faktureringsadress (en "
             "FE-adress och 405 83 Göteborg), och ofullständiga fakturor skickas tillbaka. "
             "Organisationsnumret är detsamma för alla förvaltningar, så det är adressen som "
             "visar vem som ska betala. Står den i avtalet eller i beställarens anvisningar, "
             "skriv den under `invoicing.address`; annars fråga avtalsansvarig handläggare.",
      .bad = R"(stod:
  payer: vgr
  payee: foreningen
  amount: 500000
  vat: outside_scope)",
      .good = R"(stod:
  payer: vgr
  payee: foreningen
  amount: 500000
  vat: outside_scope
  invoicing: {address: [Exempelnämnden, FE 000, 405 83 Göteborg]})",
      .summary = "The region returns invoices without an address; its organisation number is the same "
                 "for every administration."}},
    Judges::iop_only,
    Adjustable::yes,
    check,
    Needs::whole_document};

}  // namespace iop::rules
