#include "rules/rule.hpp"

namespace iop::rules {

namespace {

void check(const Subject& subject, Findings& findings) {
  const auto& governance = subject.agreement.governance;
  const bool given = governance ? !governance->group.absent() : !governance.absent();
  if (given) return;
  const auto what = message({"avtalet har varken styrgrupp eller referensgrupp",
                             "the agreement has neither a steering group nor a reference group"});
  auto finding = governance ? findings.add(governance.key(), what) : findings.add_to_file(subject.root, what);
  finding.help(
      message({"utser avtalet en grupp, skriv `group: styrgrupp` eller `group: referensgrupp` under "
               "`governance`; annars är det en fråga för parterna",
               "if the agreement appoints a group, write `group: styrgrupp` or `group: referensgrupp` under "
               "`governance`; otherwise it is a matter for the parties"}));
}

}  // namespace

extern const FileRule group_missing{
    {"G381",
     "group-missing",
     Severity::warning,
     {"varken styrgrupp eller referensgrupp", "neither a steering group nor a reference group"},
     "praxis: alla tre kända avtal har en grupp som följer partnerskapet (OSN 2025-00506, OSN 2023-01807, "
     "HSNG 2021-00405)",
     {.why = "Alla tre kända avtal har en styrgrupp eller en referensgrupp som följer "
             "partnerskapet. Utan en sådan finns ingen som gemensamt planerar, följer upp och tar "
             "hand om avvikelser, och samverkan blir lätt en beställning med en leverans. Regeln "
             "vilar på praxis: riktlinjens text har inte hittats. Står gruppen i avtalet, skriv "
             "den under `governance`; gör den inte det, föreslå parterna en.",
      .bad = R"(governance:
  convener: Enhetschefen)",
      .good = R"(governance:
  group: styrgrupp
  convener: Enhetschefen)",
      .summary = "All known agreements have a group that follows the partnership; this one has none. "
                 "Rests on practice."}},
    Judges::iop_only,
    Adjustable::yes,
    check,
    Needs::whole_document};

}  // namespace iop::rules
