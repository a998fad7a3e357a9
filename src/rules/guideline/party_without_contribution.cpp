#include <algorithm>

#include "rules/guideline/contributions.hpp"
#include "rules/rule.hpp"
#include "term/standing.hpp"

namespace iop::rules {

namespace {

void check(const Subject& subject, Findings& findings) {
  const auto not_signed = unsigned_parties(subject.agreement);
  for (const auto& party : *subject.agreement.parties) {
    if (!party.readable || contributes(subject.agreement, party)) continue;
    const auto& listed = party.value.contributes;
    findings
        .add(listed ? listed.key() : party.id_span,
             message({"`{}` {} men bidrar inte med något", "`{}` {} but contributes nothing"},
                     party.value.name.value_or(party.id),
                     std::ranges::find(not_signed, party.id) == not_signed.end()
                         ? Text{"har undertecknat", "has signed"}
                         : Text{"är avtalspart", "is a party"}))
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
     "Västra Götalandsregionens förutsättningar för IOP, punkt 5: parternas respektive bidrag ska framgå",
     {.why = "Ett IOP är en samfinansierad samverkan, och \"parternas respektive bidrag till "
             "samverkan ska framgå av den skriftliga överenskommelsen\": det är regionens femte "
             "förutsättning. En part som undertecknar utan att bidra är i praktiken en beställare "
             "eller en mottagare, och då liknar avtalet ett köp. Bidraget behöver inte vara "
             "pengar: personal, lokaler, kompetens och ideellt arbete räknas. Skriv det som "
             "avtalet säger under partens `contributes`; säger avtalet inget, ta upp det med "
             "parterna.",
      .bad = R"(foreningen:
  name: Föreningen Exempel
  sector: civil_society
  organisation_number: 802000-0009)",
      .good = R"(foreningen:
  name: Föreningen Exempel
  sector: civil_society
  organisation_number: 802000-0009
  contributes: [{kind: premises, what: Träffpunkten}])",
      .summary = "The region's fifth condition: every party's contribution shall be in the agreement. "
                 "It need not be money."}},
    Judges::iop_only,
    Adjustable::yes,
    check,
    Needs::whole_document};

}  // namespace iop::rules
