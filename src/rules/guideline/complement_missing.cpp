#include <array>

#include "rules/guideline/clause_words.hpp"
#include "rules/rule.hpp"

namespace iop::rules {

namespace {

/// Points at a clause that speaks of a complement under another id, if there is one: it may speak of IOPs in
/// general.
void note_other_clause(const Record<std::string>& clauses, Report::Finding finding, const Source& source) {
  for (const std::string_view word : std::array{"komplement", "kompletter"}) {
    for (const auto& clause : clauses) {
      const auto place = place_of_letters(source, clause.span, word);
      if (!place) continue;
      finding.note(*place, message_of({"kan gälla IOP i allmänhet: räknas inte automatiskt",
                                       "may be about IOPs in general: not counted automatically"}));
      return;
    }
  }
}

void check(const Subject& subject, Findings& findings) {
  const auto& clauses = subject.agreement.clauses;
  if (!clauses && !clauses.absent()) return;
  if (clauses->find("complement") != nullptr) return;
  const auto what =
      message({"ingen klausul säger att detta IOP är ett komplement till det offentliga uppdraget",
               "no clause says that this IOP is a complement to the public mandate"});
  auto finding = clauses ? findings.add(clauses.key(), what) : findings.add_to_file(subject.root, what);
  note_other_clause(*clauses, finding, findings.source());
  finding.help(
      message({"säger avtalet det om detta IOP, citera orden under `complement`; annars är det en fråga för "
               "parterna",
               "if the agreement says so of this IOP, quote the words under `complement`; otherwise it is a "
               "matter for the parties"}));
}

}  // namespace

extern const FileRule complement_missing{
    {"G311",
     "complement-missing",
     Severity::warning,
     {"ingen klausul `complement` säger att detta IOP kompletterar det offentliga uppdraget",
      "no `complement` clause says that this IOP complements the public mandate"},
     "Västra Götalandsregionens förutsättningar för IOP, punkt 2; avtalet HSNG 2021-00405 återger den"},
    Judges::iop_only,
    Adjustable::yes,
    check,
    Needs::whole_document};

}  // namespace iop::rules
