#include "rules/date/notices.hpp"

namespace iop::rules {

namespace {

constexpr Text end_note{"avtalet slutar här", "the agreement ends here"};

void judge_amendments(const Agreement& agreement, const Located<Date>& end, Findings& findings) {
  for (const auto& amendment : *agreement.amendments) {
    if (!amendment || !amendment->effective || *amendment->effective <= *end) continue;
    findings
        .add(amendment->effective.span(),
             message({"ändringen gäller från {}, efter avtalets sista dag {}",
                      "the amendment takes effect on {}, after the agreement's last day {}"},
                     amendment->effective->to_string(), end->to_string()))
        .note(end.span(), message_of(end_note))
        .help(message_of(
            {"rätta dagen; ska avtalet förlängas, sätt `term.end` i en ändring",
             "correct the day; if the agreement is to be extended, set `term.end` in an amendment"}));
  }
}

void judge_notices(const Agreement& agreement, const Located<Date>& end, Findings& findings) {
  for (const auto* notice : standing_notices(agreement)) {
    const auto& day = day_of(*notice);
    if (!day || *day <= *end) continue;
    findings
        .add(Severity::warning, day.span(),
             message({"uppsägningen är gjord {}, efter avtalets sista dag {}",
                      "the notice was given on {}, after the agreement's last day {}"},
                     day->to_string(), end->to_string()))
        .note(end.span(), message_of(end_note))
        .help(message_of({"rätta dagen, eller ta bort uppsägningen: avtalet hade redan upphört",
                          "correct the day, or remove the notice: the agreement was already over"}));
  }
}

void check(const Subject& subject, Findings& findings) {
  const auto& agreement = subject.agreement;
  if (!agreement.term || !agreement.term->end) return;
  judge_amendments(agreement, agreement.term->end, findings);
  judge_notices(agreement, agreement.term->end, findings);
}

}  // namespace

extern const FileRule amendment_outside_term{
    {"D605",
     "amendment-outside-term",
     Severity::error,
     {"en ändring som gäller från en dag efter avtalets slut (en uppsägning efter slutet: varning)",
      "an amendment that takes effect after the agreement's end (a notice after it: a warning)"},
     "avtal på bestämd tid upphör av sig självt på slutdagen; OSN 2025-00506: omförhandlas och sägs upp "
     "\"under tidsperioden\"",
     {.why = "Ett avtal på bestämd tid upphör av sig självt på slutdagen, och det som har upphört "
             "kan varken ändras eller sägas upp. En ändring som ska gälla från en senare dag är "
             "felskriven, eller förutsätter en förlängning som inte står i filen. Rätta dagen, "
             "eller skriv först den ändring som flyttar `term.end`. Regeln prövar mot den senast "
             "ändrade slutdagen; en uppsägning efter slutet är en varning.",
      .bad = R"(amendments:
  - effective: 2036-06-01
    set: {term.end: 2037-12-31}
  - effective: 2038-01-01
    set: {copies: 2})",
      .good = R"(amendments:
  - effective: 2036-06-01
    set: {term.end: 2037-12-31}
  - effective: 2037-06-01
    set: {copies: 2})",
      .summary = "What has ended by itself can be neither amended nor given notice of. Correct the "
                 "day, or write the extension first."}},
    Judges::every_document,
    Adjustable::no,
    check};

}  // namespace iop::rules
