#include "rules/rule.hpp"
#include "rules/waivers.hpp"

namespace iop::rules {

namespace {

void check(const Subject& subject, Findings& findings) {
  for (const auto& waiver : *subject.agreement.waivers) {
    if (!waiver->rule || !waiver->expires || *waiver->expires >= subject.today) continue;
    const auto* rule = rule_named(*waiver->rule);
    if (rule == nullptr || never_waived(*rule).complete()) continue;
    findings
        .add(waiver->expires.span(),
             message({"undantaget från {} gällde till och med {}: det som regeln finner räknas igen",
                      "the waiver of {} held to {}: what the rule finds counts again"},
                     rule->code, waiver->expires->to_string()))
        .help(message_of({"rätta det som regeln finner och ta bort undantaget, eller låt den som godkänner "
                          "undantag besluta om en ny sista dag",
                          "mend what the rule finds and remove the waiver, or have whoever approves waivers "
                          "decide on a new last day"}));
  }
}

}  // namespace

extern const FileRule waiver_expired{
    {"W902",
     "waiver-expired",
     Severity::error,
     {"ett undantag vars sista dag har passerat", "a waiver whose last day has passed"},
     {},
     {.why =
          "Ett undantag gäller till och med den dag som `expires` anger. Från och med dagen därpå räknas det "
          "som regeln finner igen, och undantaget självt är ett fel, så att någon tar ställning: rätta "
          "orsaken och ta bort undantaget, eller besluta om en ny sista dag. `iop deadlines` visar i förväg "
          "när undantag går ut. I exemplet är dagens "
          "datum den 22 november 2026.",
      .bad = "- rule: G362\n"
             "  reason: Numret kommer vid nästa ändring.\n"
             "  approved_by: Exempelnämnden\n"
             "  expires: 2026-11-21",
      .good = "- rule: G362\n"
              "  reason: Numret kommer vid nästa ändring.\n"
              "  approved_by: Exempelnämnden\n"
              "  expires: 2026-11-22",
      .summary = "A waiver holds through its `expires`; from the day after it is an error, and the finding "
                 "counts again."}},
    Judges::every_document,
    Adjustable::no,
    check};

}  // namespace iop::rules
