#include "rules/payment/rows.hpp"

namespace iop::rules {

namespace {

/// The keys without which payments cannot be dated; `once` has no periods.
std::vector<std::string> missing_keys(const Funding& funding) {
  std::vector<std::string> missing;
  if (funding.instalments.absent()) missing.push_back(quoted("instalments"));
  const bool has_periods =
      funding.instalments.absent() || (funding.instalments && *funding.instalments != Instalments::once);
  if (has_periods && funding.periods.absent()) missing.push_back(quoted("periods"));
  return missing;
}

void tell_of_frequency(const FundingRow& row, std::vector<std::string> missing, Findings& findings) {
  if (row.value.invoiced.absent()) missing.push_back(quoted("invoiced"));
  findings
      .add(row.id_span, message({"betalningarna på raden `{}` kan inte dateras: {} saknas",
                                 "the payments of row `{}` cannot be dated: {} missing"},
                                row.id, listed(missing)))
      .help(
          message_of({"läs vad avtalet säger om utbetalning: hur ofta (`instalments`), efter avtalsår eller "
                      "kalenderår (`periods`), i förskott eller i efterskott (`invoiced`); säger det inget, "
                      "fråga parterna och skriv svaret här och skälet under `assumptions`",
                      "read what the agreement says of payment: how often (`instalments`), by agreement year "
                      "or calendar year (`periods`), in advance or in arrears (`invoiced`); if it does not "
                      "say, ask the parties and write the answer here and the reason under `assumptions`"}));
}

void tell_of_invoicing(const FundingRow& row, Findings& findings) {
  findings
      .add(
          Severity::note, row.id_span,
          message({"raden `{}` säger inte om den faktureras i förskott eller i efterskott: `invoiced` saknas",
                   "row `{}` does not say whether it is invoiced in advance or in arrears: `invoiced` is "
                   "missing"},
                  row.id))
      .help(message_of(
          {"skriv `invoiced: in_advance` (i förskott) eller `invoiced: in_arrears` (i efterskott); "
           "säger avtalet inget, fråga parterna och skriv skälet under `assumptions`",
           "write `invoiced: in_advance` or `invoiced: in_arrears`; if the agreement does not say, "
           "ask the parties and write the reason under `assumptions`"}));
}

void check(const Subject& subject, Findings& findings) {
  for (const auto* row : readable_rows(subject)) {
    const auto missing = missing_keys(row->value);
    if (!missing.empty()) {
      tell_of_frequency(*row, missing, findings);
    } else if (row->value.invoiced.absent()) {
      tell_of_invoicing(*row, findings);
    }
  }
}

}  // namespace

extern const FileRule payment_frequency_missing{
    {"P502",
     "payment-frequency-missing",
     Severity::warning,
     {"en rad som inte säger hur ofta eller efter vilka perioder den betalas (bara `invoiced`: en "
      "anmärkning)",
      "a row that does not say how often or by which periods it is paid (only `invoiced`: a note)"},
     "praxis: OSN 2025-00506 (\"årsvis\") och OSN 2023-01807 (\"halvårsvis\"); HSNG 2021-00405 säger inget",
     {.why = "Säger avtalet inte hur ofta det betalas, efter avtalsår eller kalenderår och i "
             "förskott eller i efterskott, går det inte att säga när en betalning ska ske eller "
             "vad den ska vara på. OSN 2025-00506 säger \"årsvis\" och OSN 2023-01807 \"halvårsvis\", "
             "men inte allt det andra; HSNG 2021-00405 säger ingenting. Programmet räknar då fram "
             "årsbelopp men inga utbetalningar. Läs vad avtalet säger; säger det inget, fråga "
             "parterna, skriv svaret och anteckna skälet under `assumptions`. Saknas bara "
             "`invoiced` är det en anmärkning.",
      .bad = R"(stod:
  payer: vgr
  payee: foreningen
  amount: 500000
  payment_days: 30)",
      .good = R"(stod:
  payer: vgr
  payee: foreningen
  amount: 500000
  instalments: half_yearly
  periods: agreement_year
  invoiced: in_advance
  payment_days: 30)",
      .summary = "Without frequency, periods and advance or arrears no payment can be dated; ask the "
                 "parties and note why."}},
    Judges::iop_only,
    Adjustable::yes,
    check,
    Needs::whole_document};

}  // namespace iop::rules
