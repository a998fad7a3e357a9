#include "rules/rule.hpp"

namespace iop::rules {

namespace {

/// The document that the copies are of: the agreement as signed, or the amendment that says how many.
const Agreement& copied(const Subject& subject) {
  const auto& timeline = subject.timeline;
  const auto* setter =
      timeline.change_days().empty() ? nullptr : timeline.setter("copies", timeline.change_days().back());
  return setter == nullptr ? timeline.original() : timeline.as_of(*setter->effective);
}

void check(const Subject& subject, Findings& findings) {
  const auto& agreement = copied(subject);
  const auto& copies = agreement.copies;
  const auto& parties = agreement.parties;
  if (!copies || !parties) return;
  const auto count = parties->entries.size();
  if (static_cast<std::size_t>(int{*copies}) == count) return;
  findings
      .add(copies.span(), message({"avtalet är upprättat i {} exemplar, men {} {} det",
                                   "the agreement is made in {} copies, but {} {} it"},
                                  int{*copies}, count,
                                  count == 1 ? Text{"part undertecknar", "party signs"}
                                             : Text{"parter undertecknar", "parties sign"}))
      .note(parties.key(), message_of({"parterna står här", "the parties stand here"}))
      .help(message_of(
          {"jämför med originalet: fattas en part här, eller är antalet fel? Var part brukar ta ett "
           "exemplar",
           "compare with the original: is a party missing here, or is the number wrong? Each party "
           "usually takes a copy"}));
}

}  // namespace

extern const FileRule copies_differ_from_parties{
    {"D604",
     "copies-differ-from-parties",
     Severity::warning,
     {"antalet exemplar är ett annat än antalet parter som undertecknar",
      "the number of copies differs from the number of signing parties"},
     "HSNG 2021-00405, Underskrifter: \"två likalydande exemplar av vilka parterna tagit ett exemplar var\"",
     {.why = "Avtalet säger i hur många likalydande exemplar det är upprättat, och brukligt är "
             "att varje part tar ett. Är antalet ett annat än antalet parter som undertecknar har "
             "antingen en part fallit bort i avskriften eller står fel antal i avtalet. Jämför "
             "med originalet och rätta filen; är det avtalet som är fel, låt siffran stå och "
             "anteckna det i ärendet.",
      .bad = R"(parties:
  vgr: {name: Exempelregionen, sector: public, organisation_number: 232100-0131}
  foreningen: {name: Föreningen Exempel, sector: civil_society, organisation_number: 802000-0009}
copies: 3)",
      .good = R"(parties:
  vgr: {name: Exempelregionen, sector: public, organisation_number: 232100-0131}
  foreningen: {name: Föreningen Exempel, sector: civil_society, organisation_number: 802000-0009}
copies: 2)",
      .summary = "Each party usually takes one copy; another number suggests that a party is missing "
                 "here or that the number is wrong."}},
    Judges::iop_only,
    Adjustable::yes,
    check,
    Needs::whole_document};

}  // namespace iop::rules
