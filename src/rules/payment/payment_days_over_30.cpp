#include "rules/payment/rows.hpp"

namespace iop::rules {

namespace {

/// Räntelagen's limit, where the guideline gives no other.
constexpr int days_by_law = 30;

void check(const Subject& subject, Findings& findings) {
  const int most = findings.setting().days ? int{*findings.setting().days} : days_by_law;
  for (const auto* row : readable_rows(subject)) {
    const auto& funding = row->value;
    if (!funding.payment_days || *funding.payment_days <= most || !funding.payer) continue;
    const auto* payer = subject.agreement.party(*funding.payer);
    if (payer == nullptr || !payer->sector || *payer->sector != Sector::public_sector) continue;
    findings
        .add(funding.payment_days.span(),
             message({"betalningstiden är {} dagar; en offentlig betalare får ha högst {}",
                      "the payment term is {} days; a public payer may have at most {}"},
                     int{*funding.payment_days}, most))
        .note(funding.payer.span(),
              message({"`{}` är en offentlig part", "`{}` is a public party"}, *funding.payer))
        .help(message_of(
            {"jämför med det undertecknade avtalet; stämmer avskriften, ta upp en kortare tid med "
             "parterna (räntelagen rör kommersiella förhållanden: bedöm om den gäller detta stöd)",
             "compare with the signed agreement; if the transcript is right, raise a shorter term with "
             "the parties (räntelagen is about commercial relations: assess whether it covers this "
             "support)"}));
  }
}

}  // namespace

extern const FileRule payment_days_over_30{
    {"P505",
     "payment-days-over-30",
     Severity::warning,
     {"en offentlig betalare med längre betalningstid än 30 dagar",
      "a public payer with a payment term of more than 30 days"},
     "räntelagen (1975:635) 2 a-2 b §§; Upphandlingsmyndigheten, Betaltid",
     {.why = "En offentlig betalare får enligt räntelagen (1975:635) 2 a–2 b §§ inte ha längre "
             "betalningstid än 30 dagar, och parterna kan inte avtala bort det. Räntelagens regel "
             "rör kommersiella förhållanden, så bedöm om den gäller just detta stöd; OSN "
             "2025-00506 anger 30 dagar. Jämför med det undertecknade avtalet. Stämmer "
             "avskriften, ta upp en kortare tid med parterna.",
      .bad = R"(payer: vgr
payment_days: 45)",
      .good = R"(payer: vgr
payment_days: 30)",
      .summary = "By räntelagen 2 a–2 b §§ a public payer may have at most 30 days; assess whether "
                 "that law covers this support."}},
    Judges::iop_only,
    Adjustable::yes,
    check};

}  // namespace iop::rules
