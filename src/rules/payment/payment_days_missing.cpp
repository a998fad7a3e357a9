#include "rules/payment/rows.hpp"

namespace iop::rules {

namespace {

void check(const Subject& subject, Findings& findings) {
  for (const auto* row : readable_rows(subject)) {
    if (!row->value.payment_days.absent()) continue;
    findings
        .add(row->id_span, message({"raden `{}` saknar betalningstid (`payment_days`)",
                                    "row `{}` has no payment term (`payment_days`)"},
                                   row->id))
        .help(message_of(
            {"läs avtalet; säger det inget, fråga parterna och skriv dagarna från fakturans registrerade "
             "ankomst, till exempel `payment_days: 30`",
             "read the agreement; if it does not say, ask the parties and write the days from the "
             "invoice's registered arrival, such as `payment_days: 30`"}));
  }
}

}  // namespace

extern const FileRule payment_days_missing{
    {"P512",
     "payment-days-missing",
     Severity::warning,
     {"en rad utan betalningstid", "a row without a payment term"},
     "praxis: OSN 2025-00506, \"Betalning sker 30 dagar efter ankomstregistrerad faktura\"; HSNG "
     "2021-00405 och OSN 2023-01807 säger inget",
     {.why = "Utan betalningstid går det inte att säga när en faktura förfaller. OSN 2025-00506 "
             "säger att betalning sker 30 dagar efter ankomstregistrerad faktura; HSNG 2021-00405 "
             "och OSN 2023-01807 säger inget. Se efter i avtalet och skriv antalet dagar som "
             "`payment_days`. Säger avtalet inget, kom överens med motparten och anteckna det.",
      .bad = R"(invoiced: in_advance
vat: outside_scope)",
      .good = R"(invoiced: in_advance
payment_days: 30
vat: outside_scope)",
      .summary = "Without a payment term nobody can say when an invoice falls due. Rests on practice."}},
    Judges::iop_only,
    Adjustable::yes,
    check,
    Needs::whole_document};

}  // namespace iop::rules
