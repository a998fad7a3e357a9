#include "rules/guideline/contributions.hpp"
#include "rules/rule.hpp"

namespace iop::rules {

namespace {

void check(const Subject& subject, Findings& findings) {
  for (const auto& party : *subject.agreement.parties) {
    if (!party.readable || contributes(subject.agreement, party)) continue;
    const auto& listed = party.value.contributes;
    findings
        .add(listed ? listed.key() : party.id_span,
             message({"`{}` undertecknar men bidrar inte med något", "`{}` signs but contributes nothing"},
                     party.value.name.value_or(party.id)))
        .help(message(
            {"skriv under `contributes` det bidrag som avtalet anger, till exempel lokaler, personal, "
             "kompetens eller pengar; anger det inget är det en fråga för parterna",
             "write under `contributes` the contribution that the agreement states, such as premises, staff, "
             "competence or money; if it states none, it is a matter for the parties"}));
  }
}

}  // namespace

extern const FileRule party_without_contribution{
    {"G341",
     "party-without-contribution",
     Severity::error,
     {"en part som undertecknar men inte bidrar med något", "a signing party that contributes nothing"},
     "Västra Götalandsregionens förutsättningar för IOP, punkt 5: parternas respektive bidrag ska framgå"},
    Judges::iop_only,
    Adjustable::yes,
    check,
    Needs::whole_document};

}  // namespace iop::rules
