#include <algorithm>

#include "rules/guideline/contributions.hpp"
#include "rules/rule.hpp"

namespace iop::rules {

namespace {

bool signs(const Agreement& agreement, std::string_view id) {
  const auto& signatures = *agreement.signatures;
  return std::any_of(signatures.begin(), signatures.end(), [&](const Located<Signature>& signature) {
    return signature->party.present() && *signature->party == id;
  });
}

/// Where the participant is named a member of the group; none where it is not.
const Located<std::string>* membership_of(const Agreement& agreement, std::string_view id) {
  for (const auto& member : *agreement.governance->members) {
    if (member->party && *member->party == id) return &member->party;
  }
  return nullptr;
}

Text part_taken(bool contributes, bool sits) {
  if (contributes && sits) return {"bidrar och sitter i gruppen", "contributes and sits in the group"};
  if (contributes) return {"bidrar", "contributes"};
  return {"sitter i gruppen", "sits in the group"};
}

void check(const Subject& subject, Findings& findings) {
  const auto& agreement = subject.agreement;
  for (const auto& participant : *agreement.participants) {
    if (!participant.readable || signs(agreement, participant.id)) continue;
    const bool gives = contributes(agreement, participant);
    const auto* member = membership_of(agreement, participant.id);
    if (!gives && member == nullptr) continue;
    auto finding = findings.add(
        participant.id_span,
        message({"`{}` {} men undertecknar inte", "`{}` {} but does not sign"},
                participant.value.name.value_or(participant.id), part_taken(gives, member != nullptr)));
    if (member != nullptr)
      finding.note(member->span(), message({"ledamot i gruppen", "member of the group"}));
    finding.help(message(
        {"avtalet binder bara den som undertecknar: låt deltagaren underteckna som part, eller säkra "
         "bidraget på annat sätt",
         "the agreement binds only those who sign: let the participant sign as a party, or secure the "
         "contribution in another way"}));
  }
}

}  // namespace

extern const FileRule contributor_not_signing{
    {"G343",
     "contributor-not-signing",
     Severity::warning,
     {"en deltagare som bidrar, eller sitter i gruppen, men inte undertecknar",
      "a participant who contributes, or sits in the group, but does not sign"},
     "avtalet HSNG 2021-00405, Samfinansiering: respektive part går in med resurser; följer av G341",
     {.why = "Avtalet binder bara den som undertecknar. En deltagare som ska bidra, eller som "
             "sitter i styrgruppen eller referensgruppen, har alltså inget åtagande om den inte "
             "är part: i avtalet HSNG 2021-00405 räknas två sådana upp bland dem som "
             "samfinansierar. Dras bidraget tillbaka finns inget att hänvisa till. Låt deltagaren "
             "underteckna som part, eller säkra bidraget på annat sätt och anteckna hur.",
      .bad = R"(participants:
  kommunen:
    name: Exempelby kommun
    sector: public
    contributes: [{kind: staff, what: En samordnare}])",
      .good = R"(parties:
  kommunen:
    name: Exempelby kommun
    sector: public
    organisation_number: 212000-0001
    contributes: [{kind: staff, what: En samordnare}])",
      .summary = "An agreement binds only those who sign: a participant who is to contribute has "
                 "promised nothing."}},
    Judges::iop_only,
    Adjustable::yes,
    check,
    Needs::whole_document};

}  // namespace iop::rules
