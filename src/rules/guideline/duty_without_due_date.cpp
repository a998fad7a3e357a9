#include "rules/guideline/duties.hpp"

namespace iop::rules {

namespace {

void check(const Subject& subject, Findings& findings) {
  for (const auto& duty : *subject.agreement.duties) {
    const auto& [role, what, every, times, due, responsible] = duty.value;
    if (!duty.readable || !every || !due.absent()) continue;
    if (*every != Every::year && *every != Every::agreement_year) continue;
    findings
        .add(duty.id_span, message({"ingen dag är avtalad för `{}`", "no day is agreed for `{}`"}, duty.id))
        .help(message_of({"låt parterna avtala en dag och skriv den, till exempel `due: 02-28`; till dess "
                          "räknas periodens sista dag",
                          "let the parties agree on a day and write it, such as `due: 02-28`; until then the "
                          "period's last day counts"}));
  }
}

constexpr RulePage page{
    .why =
        "Regeln pekar ut uppgifter som ska göras varje år men som inte har någon dag (`due`). Inget av de "
        "tre kända avtalen "
        "anger någon dag för plan, rapport eller utvärdering. `iop deadlines` räknar då med periodens sista "
        "dag och säger "
        "att ingen dag är avtalad. Det är praxis och ingen brist i lag, därför är fyndet en anmärkning. Låt "
        "parterna "
        "enas om en dag, gärna i god tid före nästa budget, och skriv den som `due`.",
    .bad =
        "duties:\n"
        "  arsrapport: {role: report, what: Årsrapport till parterna, every: year}",
    .good =
        "duties:\n"
        "  arsrapport: {role: report, what: Årsrapport till parterna, every: year, due: 02-28}",
    .summary = "Points out yearly duties for which the agreement names no day."};

}  // namespace

extern const FileRule duty_without_due_date{
    {"G394",
     "duty-without-due-date",
     Severity::note,
     {"en årlig uppgift som ingen dag är avtalad för", "a yearly duty for which no day is agreed"},
     "praxis: inget av de tre kända avtalen anger någon dag för plan, rapport eller utvärdering",
     page},
    Judges::iop_only,
    Adjustable::yes,
    check,
    Needs::whole_document};

}  // namespace iop::rules
