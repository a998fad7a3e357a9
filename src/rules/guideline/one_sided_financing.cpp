#include <algorithm>

#include "rules/guideline/contributions.hpp"
#include "rules/rule.hpp"

namespace iop::rules {

namespace {

/// Something other than taking part; what is given but not readable counts.
bool puts_in_resources(const Agreement& agreement, const Entry<Party>& party) {
  const auto& listed = party.value.contributes;
  if (!listed && !listed.absent()) return true;
  return pays_funding(agreement, party.id) ||
         std::any_of(listed->begin(), listed->end(), [](const Located<Contribution>& contribution) {
           const auto& kind = contribution->kind;
           return !kind || *kind != ContributionKind::participation;
         });
}

void check(const Subject& subject, Findings& findings) {
  const auto& parties = subject.agreement.parties;
  if (!parties) return;
  std::vector<const Entry<Party>*> civil;
  for (const auto& party : *parties) {
    // Whoever's side is not known may be the one who contributes.
    if (!party.readable || !party.value.sector) return;
    if (*party.value.sector != Sector::civil_society) continue;
    if (puts_in_resources(subject.agreement, party)) return;
    civil.push_back(&party);
  }
  if (civil.empty()) {
    findings
        .add(parties.key(), message({"ingen part kommer ur civilsamhället: bara det offentliga bidrar med "
                                     "resurser, och det är inget partnerskap med det idéburna",
                                     "no party comes from civil society: only the public side puts in "
                                     "resources, and that is no partnership with civil society"}))
        .help(message({"skriv in den idéburna parten; är dokumentet inget IOP, skriv `kind: assignment` "
                       "(uppdrag) eller `kind: pilot`",
                       "write in the civil-society party; where the document is no IOP, write `kind: "
                       "assignment` or `kind: pilot`"}));
    return;
  }
  const auto point = [](const Entry<Party>& party) {
    return party.value.contributes ? party.value.contributes.key() : party.id_span;
  };
  auto finding = findings.add(
      point(*civil.front()),
      message({"civilsamhället bidrar inte med mer än sitt deltagande: bara det offentliga finansierar",
               "civil society contributes no more than taking part: only the public side finances"}));
  for (std::size_t i = 1; i < civil.size(); ++i) {
    finding.note(point(*civil[i]),
                 message({"inte heller `{}`", "nor does `{}`"}, civil[i]->value.name.value_or(civil[i]->id)));
  }
  finding.help(
      message({"skriv in de lokaler, den personal, den kompetens eller de pengar som avtalet säger att den "
               "idéburna parten går in med",
               "write in the premises, staff, competence or money that the agreement says the civil-society "
               "party puts in"}));
}

}  // namespace

extern const FileRule one_sided_financing{
    {"G342",
     "one-sided-financing",
     Severity::warning,
     {"ingen part ur civilsamhället bidrar med annat än deltagande",
      "no civil-society party contributes anything other than participation"},
     "Västra Götalandsregionens förutsättningar för IOP, punkt 5 (samfinansierad); Region Jönköpings län: "
     "regionen går inte in enbart som finansiär",
     {.why = "Samfinansiering betyder att båda sidor går in med resurser. Bidrar den idéburna "
             "sidan bara med att delta i möten är det offentliga ensam finansiär, och det är vad "
             "Region Jönköpings län uttryckligen utesluter: ett IOP innebär inte att regionen "
             "\"går in enbart som finansiär\". Ett sådant avtal kan bedömas som ett köp av en "
             "tjänst; Kammarrätten i Göteborg (mål nr 3556-18) lät Alingsås kommun betala 5 "
             "miljoner kronor för en otillåten direktupphandling, fast avtalet kallades IOP. "
             "Skriv in de lokaler, den personal, den kompetens eller de pengar som avtalet säger "
             "att den idéburna parten går in med.",
      .bad = R"(foreningen:
  name: Föreningen Exempel
  sector: civil_society
  organisation_number: 802000-0009
  contributes: [{kind: participation, what: Deltar i styrgruppen}])",
      .good = R"(foreningen:
  name: Föreningen Exempel
  sector: civil_society
  organisation_number: 802000-0009
  contributes: [{kind: participation, what: Deltar i styrgruppen}, {kind: staff, what: Värdar}])",
      .summary = "Co-financing means that both sides put in resources; where only the public side "
                 "does, the agreement may be judged a purchase."}},
    Judges::iop_only,
    Adjustable::yes,
    check,
    Needs::whole_document};

}  // namespace iop::rules
