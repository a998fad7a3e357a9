#include "rules/guideline/duties.hpp"

namespace iop::rules {

namespace {

void check(const Subject& subject, Findings& findings) {
  ask_for_yearly(subject, findings, DutyRole::evaluation, {"utvärdering", "evaluation"});
}

constexpr RulePage page{
    .why =
        "Regeln frågar efter en uppgift med `role: evaluation` som återkommer varje år. Enligt avtalen OSN "
        "2025-00506 och HSNG "
        "2021-00405 ska innehållet utvärderas årligen och vid behov revideras inför kommande budgetår. Det "
        "är praxis och inte riktlinjens ord. En revision av liknande avtal i Lycksele fann att "
        "måluppfyllelsen inte "
        "gick att bedöma eftersom utvärdering saknades. Skriv in uppgiften om avtalet har den; annars bör "
        "parterna "
        "bestämma hur och när de utvärderar.",
    .bad =
        "duties:\n"
        "  utvardering: {role: evaluation, what: Parterna utvärderar, every: once}",
    .good =
        "duties:\n"
        "  utvardering: {role: evaluation, what: Parterna utvärderar, every: year}",
    .summary = "Asks for a duty that is an evaluation every year."};

}  // namespace

extern const FileRule evaluation_missing{
    {"G393",
     "evaluation-missing",
     Severity::warning,
     {"ingen årlig utvärdering", "no yearly evaluation"},
     "praxis: OSN 2025-00506 och HSNG 2021-00405, Tidsperiod och villkor för partnerskapet",
     page},
    Judges::iop_only,
    Adjustable::yes,
    check,
    Needs::whole_document};

}  // namespace iop::rules
