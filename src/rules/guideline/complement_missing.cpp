#include "base/text.hpp"
#include "rules/guideline/clause_words.hpp"
#include "rules/guideline/lacks.hpp"
#include "rules/rule.hpp"

namespace iop::rules {

namespace {

/// Points at a clause that speaks of a complement under another id, if there is one: it may speak of IOPs in
/// general.
void note_other_clause(const Record<std::string>& clauses, Report::Finding finding,
                       const Findings& findings) {
  for (const auto& word : *findings.setting().words) {
    for (const auto& clause : clauses) {
      if (!word || text::find_word(clause.value, *word) == std::string_view::npos) continue;
      finding.note(place_of_word(findings.source(), clause.span, *word),
                   message_of({"kan gälla IOP i allmänhet: räknas inte automatiskt",
                               "may be about IOPs in general: not counted automatically"}));
      return;
    }
  }
}

/// There is no such clause at all.
void tell_missing(const Subject& subject, Findings& findings) {
  const auto& clauses = subject.agreement.clauses;
  const auto what =
      message({"ingen klausul säger att detta IOP är ett komplement till det offentliga uppdraget",
               "no clause says that this IOP is a complement to the public mandate"});
  auto finding = clauses ? findings.add(clauses.key(), what) : findings.add_to_file(subject.root, what);
  note_other_clause(*clauses, finding, findings);
  finding.help(
      message({"säger avtalet det om detta IOP, citera orden under `complement`; annars är det en fråga för "
               "parterna",
               "if the agreement says so of this IOP, quote the words under `complement`; otherwise it is a "
               "matter for the parties"}));
}

void check(const Subject& subject, Findings& findings) {
  const auto& clauses = subject.agreement.clauses;
  if (!clauses && !clauses.absent()) return;
  if (clauses->find("complement") == nullptr) return tell_missing(subject, findings);
  judge_words(
      subject.agreement, "complement",
      message_of({"klausulen säger inte att detta IOP är ett komplement till det offentliga uppdraget",
                  "the clause does not say that this IOP is a complement to the public mandate"}),
      findings);
}

}  // namespace

extern const FileRule complement_missing{
    {"G311",
     "complement-missing",
     Severity::warning,
     {"ingen klausul `complement` säger, med något av riktlinjens ord (`words`), att detta IOP kompletterar "
      "det offentliga uppdraget",
      "no `complement` clause says, in one of the guideline's `words`, that this IOP complements the public "
      "mandate"},
     "Västra Götalandsregionens förutsättningar för IOP, punkt 2; avtalet HSNG 2021-00405 återger den",
     {.why = "Ett IOP ska vara ett komplement till det offentliga utbudet eller uppdraget: det är "
             "den andra av Västra Götalandsregionens sex förutsättningar. Regeln letar efter en "
             "klausul `complement` där avtalet säger det om det egna partnerskapet, med något av "
             "de ord som riktlinjens profil anger och utan att neka det; att "
             "riktlinjen återges i allmänna ordalag räcker inte. Saknas orden går det inte att "
             "visa att insatsen inte är regionens eget uppdrag, som ska skötas i egen regi eller "
             "upphandlas. Sök i avtalet efter orden och citera dem. Finns de inte, är bristen "
             "avtalets och bör rättas vid nästa omförhandling.",
      .bad = R"(clauses:
  iop_form: Ett IOP kan tecknas kring insatser som utgör ett komplement till vården.)",
      .good = R"(clauses:
  iop_form: Ett IOP kan tecknas kring insatser som utgör ett komplement till vården.
  complement: Samtalsstödet utgör ett komplement till vårdens uppdrag.)",
      .summary = "The region's second condition is that the IOP complements the public mandate; no "
                 "clause says so of this IOP."}},
    Judges::iop_only,
    Adjustable::yes,
    check,
    Needs::whole_document};

}  // namespace iop::rules
