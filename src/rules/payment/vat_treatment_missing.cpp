#include "rules/payment/rows.hpp"

namespace iop::rules {

namespace {

void check(const Subject& subject, Findings& findings) {
  for (const auto* row : readable_rows(subject)) {
    if (!row->value.vat.absent()) continue;
    findings
        .add(row->id_span, message({"raden `{}` säger inte hur momsen behandlas (`vat`)",
                                    "row `{}` does not say how VAT is treated (`vat`)"},
                                   row->id))
        .help(message_of(
            {"fråga ekonomienheten och skriv `vat: outside_scope` (bidrag utan motprestation), "
             "`vat: exempt` (undantaget från moms) eller `vat: standard_rate` (moms tas ut)",
             "ask the finance office and write `vat: outside_scope` (a grant with nothing in return), "
             "`vat: exempt` (exempt from VAT) or `vat: standard_rate` (VAT is charged)"}));
  }
}

}  // namespace

extern const FileRule vat_treatment_missing{
    {"P509",
     "vat-treatment-missing",
     Severity::warning,
     {"en rad som inte säger hur momsen behandlas", "a row that does not say how VAT is treated"},
     "Skatteverkets rättsliga vägledning: ett bidrag med krav på motprestation kan vara en omsättning som "
     "beskattas",
     {.why = "Stödet kan vara ett bidrag utan motprestation, som ligger utanför momsen, eller en "
             "ersättning för något som utförs, som kan vara en omsättning som beskattas; så "
             "skiljer Skatteverkets rättsliga vägledning. Avgörande är bland annat om uppdraget "
             "är specificerat och om betalaren har rätt att kontrollera hur det utförs. "
             "Programmet tar inte ställning. Fråga ekonomienheten och skriv svaret som `vat`, så "
             "att faktureringsunderlaget säger detsamma varje gång.",
      .bad = R"(payment_days: 30
invoicing: {address: [Exempelnämnden, FE 000, 405 83 Göteborg]})",
      .good = R"(payment_days: 30
vat: outside_scope
invoicing: {address: [Exempelnämnden, FE 000, 405 83 Göteborg]})",
      .summary = "Support may lie outside VAT or be a taxable turnover; the file must say which, and "
                 "the program does not decide."}},
    Judges::iop_only,
    Adjustable::yes,
    check,
    Needs::whole_document};

}  // namespace iop::rules
