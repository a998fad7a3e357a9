#include "rules/guideline/duties.hpp"

namespace iop::rules {

namespace {

void check(const Subject& subject, Findings& findings) {
  ask_for_yearly(subject, findings, DutyRole::report, {"rapport", "report"});
}

constexpr RulePage page{
    .why =
        "Regeln frågar efter en uppgift med `role: report` som återkommer varje år. I avtalen OSN 2025-00506 "
        "och OSN "
        "2023-01807 rapporteras arbetet årligen till parterna i en årsrapport. Det är praxis och inte "
        "riktlinjens ord. Utan rapport saknar nämnden underlag för att följa upp vad stödet har gett. Skriv "
        "in "
        "uppgiften om avtalet har den; annars bör parterna enas om hur de rapporterar.",
    .bad =
        "duties:\n"
        "  verksamhetsplan: {role: plan, what: Verksamhetsplan, every: year}",
    .good =
        "duties:\n"
        "  arsrapport: {role: report, what: Årsrapport till parterna, every: year}",
    .summary = "Asks for a duty that is a report for every year."};

}  // namespace

extern const FileRule annual_report_missing{
    {"G392",
     "annual-report-missing",
     Severity::warning,
     {"ingen årlig rapport", "no yearly report"},
     "praxis: OSN 2025-00506, Styrgruppens uppdrag, och OSN 2023-01807, IOP:ts styrgrupp",
     page},
    Judges::iop_only,
    Adjustable::yes,
    check,
    Needs::whole_document};

}  // namespace iop::rules
