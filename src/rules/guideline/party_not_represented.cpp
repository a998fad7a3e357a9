#include <algorithm>

#include "rules/rule.hpp"

namespace iop::rules {

namespace {

bool sits(const List<Member>& members, std::string_view party) {
  return std::any_of(members.begin(), members.end(), [&](const Located<Member>& member) {
    return !member || !member->party || *member->party == party;
  });
}

void judge_no_members(const Governance& governance, Findings& findings) {
  findings
      .add(governance.group.span(),
           message_of({"avtalet säger inte vilka som sitter i gruppen (`members`)",
                       "the agreement does not say who sits in the group (`members`)"}))
      .help(
          message_of({"skriv ledamöternas parter och funktioner som `members`; säger avtalet inget är det en "
                      "fråga för parterna",
                      "write the members' parties and functions as `members`; if the agreement says nothing, "
                      "it is a matter for the parties"}));
}

void check(const Subject& subject, Findings& findings) {
  const auto& governance = subject.agreement.governance;
  if (!governance || !governance->group) return;
  const auto& members = governance->members;
  if (members.absent()) return judge_no_members(*governance, findings);
  if (!members) return;
  for (const auto& party : *subject.agreement.parties) {
    if (!party.readable || sits(*members, party.id)) continue;
    findings
        .add(party.id_span, message({"`{}` undertecknar men har ingen ledamot i gruppen",
                                     "`{}` signs but has no member in the group"},
                                    party.value.name.value_or(party.id)))
        .note(members.key(), message_of({"ledamöterna står här", "the members are here"}))
        .help(
            message_of({"jämför med avtalet; stämmer det, ta upp med parterna vem som ska företräda parten",
                        "compare with the agreement; if it is right, ask the parties who is to represent the "
                        "party"}));
  }
}

constexpr RulePage page{
    .why =
        "Regeln jämför parterna med ledamöterna i styrgruppen eller referensgruppen: den som undertecknar "
        "bör "
        "ha någon där. Enligt avtalet OSN 2023-01807 drivs partnerskapet av en styrgrupp med representanter "
        "från samtliga "
        "samverkansparter, och de andra kända avtalen har det likadant. Det är praxis och inte riktlinjens "
        "ord, men SKR:s kriterier talar om "
        "gemensamt engagemang, ägarskap och styrning. Jämför med avtalet; stämmer det, låt parterna utse en "
        "ledamot.",
    .bad =
        "governance:\n"
        "  group: styrgrupp\n"
        "  members: [{party: regionen, function: Enhetschef}]",
    .good =
        "governance:\n"
        "  group: styrgrupp\n"
        "  members: [{party: regionen, function: Enhetschef}, {party: foreningen, function: Samordnare}]",
    .summary = "Asks that every party that signs has a member in the group."};

}  // namespace

extern const FileRule party_not_represented{
    {"G385",
     "party-not-represented",
     Severity::warning,
     {"en part som undertecknar men inte har någon ledamot i gruppen",
      "a signing party without a member in the group"},
     "praxis: alla tre kända avtal har representanter från varje part (OSN 2023-01807, IOP:ts styrgrupp)",
     page},
    Judges::iop_only,
    Adjustable::yes,
    check,
    Needs::whole_document};

}  // namespace iop::rules
