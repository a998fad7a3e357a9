#include "rules/guideline/duties.hpp"

namespace iop::rules {

namespace {

void check(const Subject& subject, Findings& findings) {
  ask_for_yearly(subject, findings, DutyRole::plan, {"verksamhetsplan", "plan"});
}

constexpr RulePage page{
    .why =
        "Regeln frågar efter en uppgift med `role: plan` som återkommer varje år. I avtalen OSN 2025-00506 "
        "och OSN "
        "2023-01807 ansvarar styrgruppen för att verksamheten planeras i en årlig verksamhetsplan. Det är "
        "praxis och "
        "inte riktlinjens ord. Planen gör det möjligt att ändra inriktning under avtalstiden utan att ändra "
        "avtalet. Skriv in uppgiften om avtalet har den; annars bör parterna enas om hur de planerar.",
    .bad =
        "duties:\n"
        "  arsrapport: {role: report, what: Årsrapport till parterna, every: year}",
    .good =
        "duties:\n"
        "  verksamhetsplan: {role: plan, what: Verksamhetsplan, every: year}",
    .summary = "Asks for a duty that is a plan for every year."};

}  // namespace

extern const FileRule annual_plan_missing{
    {"G391",
     "annual-plan-missing",
     Severity::warning,
     {"ingen årlig verksamhetsplan", "no yearly plan"},
     "praxis: OSN 2025-00506, Styrgruppens uppdrag, och OSN 2023-01807, IOP:ts styrgrupp",
     page},
    Judges::iop_only,
    Adjustable::yes,
    check,
    Needs::whole_document};

}  // namespace iop::rules
