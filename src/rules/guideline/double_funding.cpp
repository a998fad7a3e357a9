#include <algorithm>

#include "base/text.hpp"
#include "rules/register.hpp"
#include "rules/rule.hpp"

namespace iop::rules {

namespace {

bool is_called(const Party& party, const std::string& name) {
  const auto same = [&](const Located<std::string>& known) {
    return known && text::lower(*known) == text::lower(name);
  };
  return same(party.name) || std::any_of(party.also_known_as->begin(), party.also_known_as->end(), same);
}

/// The party whose guideline it is: the one of its name, else the only public one that signs.
const Entry<Party>* region_of(const Subject& subject) {
  const Entry<Party>* only_public = nullptr;
  int publics = 0;
  for (const auto& party : *subject.agreement.parties) {
    if (subject.profile != nullptr && subject.profile->region &&
        is_called(party.value, *subject.profile->region)) {
      return &party;
    }
    if (!party.value.sector || *party.value.sector != Sector::public_sector) continue;
    only_public = &party;
    ++publics;
  }
  return publics == 1 ? only_public : nullptr;
}

/// Whether `id` is the region, by its own id or as the same organisation under another.
bool is_region(const std::string& id, const Entry<Party>& region, const Agreement& agreement) {
  if (id == region.id) return true;
  const auto* party = agreement.party(id);
  const auto& number = region.value.organisation_number;
  return party != nullptr && number && party->organisation_number && *party->organisation_number == *number;
}

void check(const Subject& subject, Findings& findings) {
  const auto* region = region_of(subject);
  if (region == nullptr) return;
  for (const auto& support : *subject.agreement.other_support) {
    if (!support || !support->payer || !is_region(*support->payer, *region, subject.agreement)) continue;
    findings
        .add(support->payer.span(),
             message({"`{}` ger annat stöd till detta IOP: {}", "`{}` gives other support to this IOP: {}"},
                     *support->payer, text::excerpt(support->what.value_or({}), 60)))
        .help(message_of({"stöd till organisationen för annat än detta IOP hör inte hit: ta då bort raden; "
                          "annars får de två stöden inte löpa samtidigt",
                          "support to the organisation for anything else than this IOP does not belong here: "
                          "then remove the row; otherwise the two supports may not run at the same time"}));
  }
}

constexpr RuleInfo info{
    "G351",
    "double-funding",
    Severity::error,
    {"annat stöd från regionen till samma IOP, eller ett stöd som två filer anger",
     "other support from the region to the same IOP, or a support that two files name"},
    "Västra Götalandsregionens förutsättningar för IOP, punkt 6",
    {.why =
         "Regeln läser `other_support`: annat stöd till samma IOP än det som avtalet självt ger. Det blir "
         "ett fynd när "
         "regionen betalar det (också under ett annat id med samma organisationsnummer), när två filer anger "
         "samma stöd (`reference`), och när stödet självt är "
         "ett avtal i registret. Ett IOP får enligt den sjätte av Västra Götalandsregionens förutsättningar "
         "inte annat långsiktigt eller kortsiktigt ekonomiskt stöd från regionen till det civila samhället. "
         "Organisationen får däremot ha till exempel verksamhetsbidrag för annat (OSN 2025-00506); sådant "
         "ska inte stå i "
         "`other_support`. Rätta raden, eller avgör vilket av stöden som ska bära insatsen.",
     .bad = "other_support:\n"
            "  - {payer: regionen, what: Projektbidrag till samtalsstödet, amount: 50000}",
     .good = "other_support: []",
     .summary =
         "Finds other support from the region to the same partnership, the same support in two files, and "
         "support that is itself an agreement of the register."}};

}  // namespace

extern const FileRule double_funding{info, Judges::iop_only, Adjustable::yes, check};

namespace {

Diagnostic finding_at(const Place& at, std::string pointer, Message what, Message help, Note note) {
  Diagnostic finding;
  finding.rule = &double_funding.info;
  finding.severity = double_funding.info.severity;
  finding.at = at;
  finding.pointer = std::move(pointer);
  finding.what = std::move(what);
  finding.help = std::move(help);
  finding.notes.push_back(std::move(note));
  return finding;
}

const Message one_agreement_is_enough{
    "samma insats får inte stöd genom två avtal: rätta beteckningen, eller avgör vilket av avtalen som bär "
    "insatsen",
    "the same effort may not be supported through two agreements: correct the reference, or decide which of "
    "them carries it"};

/// Support of this file that an earlier one names, or that an earlier one is.
void judge_support(const RegisterEntry::Support& support, Seen& seen, std::vector<Diagnostic>& findings) {
  if (const auto known = seen.diarienummer.find(support.reference); known != seen.diarienummer.end()) {
    findings.push_back(finding_at(
        support.at, support.pointer,
        message({"stödet `{}` är självt ett avtal i registret: `{}`",
                 "the support `{}` is itself an agreement of the register: `{}`"},
                support.reference, known->second.file),
        one_agreement_is_enough,
        {message_of({"avtalet som stödet kommer från", "the agreement that the support comes from"}),
         known->second}));
    return;
  }
  const auto [first, is_new] = seen.supports.try_emplace(support.reference, support.at);
  if (is_new || first->second.file == support.at.file) return;
  findings.push_back(finding_at(
      support.at, support.pointer,
      message({"stödet `{}` anges också i `{}`", "the support `{}` is named in `{}` too"}, support.reference,
              first->second.file),
      message_of(
          {"ett och samma stöd kan inte bära två IOP: skriv raden i det IOP som stödet gäller, eller "
           "rätta beteckningen",
           "one and the same support cannot carry two IOPs: write the row in the IOP that it is for, or "
           "correct the reference"}),
      {message_of({"samma stöd", "the same support"}), first->second}));
}

/// This file's agreement, where an earlier file names it as support.
void judge_agreement(const RegisterEntry& entry, const Seen& seen, std::vector<Diagnostic>& findings) {
  if (!entry.diarienummer_at) return;
  const auto named = seen.supports.find(entry.diarienummer);
  if (named == seen.supports.end() || named->second.file == entry.file.file) return;
  findings.push_back(finding_at(*entry.diarienummer_at, entry.diarienummer_pointer,
                                message({"avtalet `{}` anges som annat stöd i `{}`",
                                         "the agreement `{}` is named as other support in `{}`"},
                                        entry.diarienummer, named->second.file),
                                one_agreement_is_enough,
                                {message_of({"här anges det", "it is named here"}), named->second}));
}

void check_register(const RegisterEntry& entry, Seen& seen, std::vector<Diagnostic>& findings) {
  if (!entry.is_iop) return;
  for (const auto& support : entry.supports) {
    if (support.reference != entry.diarienummer) judge_support(support, seen, findings);
  }
  judge_agreement(entry, seen, findings);
}

}  // namespace

extern const RegisterRule double_funding_in_register{info, check_register};

}  // namespace iop::rules
