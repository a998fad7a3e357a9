#include <string>
#include <vector>

#include "base/text.hpp"
#include "rules/guideline/lacks.hpp"

namespace iop::rules {

namespace {

/// Those of the profile's words that no clause holds; none where a clause cannot be read.
std::vector<std::string> words_missing(const Record<std::string>& clauses, const List<std::string>& words) {
  std::vector<std::string> missing;
  for (const auto& word : words) {
    if (word) missing.push_back(*word);
  }
  for (const auto& clause : clauses) {
    if (!clause.readable) return {};
    const auto lower = text::lower(clause.value);
    std::erase_if(missing, [&](const std::string& word) {
      const auto beginning = text::lower(word.substr(0, word.find(' ')));
      return lower.find(beginning) != std::string::npos &&
             text::find_word(lower, word) != std::string_view::npos;
    });
  }
  return missing;
}

void check(const Subject& subject, Findings& findings) {
  const auto& clauses = subject.agreement.clauses;
  if (!clauses && !clauses.absent()) return;
  auto missing = words_missing(*clauses, *findings.setting().words);
  if (missing.empty()) return;
  for (auto& word : missing) word.insert(0, "`").append("`");
  const Message what{"klausulerna nämner inte " + text::join(missing, "och"),
                     "the clauses do not name " + text::join(missing, "and")};
  const auto* principles = clauses->find("principles");
  auto finding = principles != nullptr ? findings.add(principles->id_span, what)
                                       : add_to_clauses(subject, findings, what);
  finding.help(message_of(
      {"bygger avtalet på principerna med andra ord, låt parterna bekräfta det; nämner det dem, citera orden "
       "under `principles`",
       "if the agreement rests on the principles in other words, let the parties confirm it; if it names "
       "them, quote the words under `principles`"}));
}

constexpr RulePage page{
    .why =
        "Regeln letar i klausulerna efter de ord som riktlinjens profil har för samverkans principer, och "
        "nämner dem som inte finns någonstans. Avtalet OSN 2025-00506 säger enligt riktlinjen RS 2021-04161 "
        "att "
        "partnerskapet ska genomsyras av sex principer: dialog, långsiktighet, kvalitet, öppenhet och "
        "insyn, självständighet och oberoende, samt mångfald. Ett avtal kan bygga på samma principer med "
        "andra ord; regeln kan inte avgöra det. Citera orden om de finns, och ta annars upp principerna "
        "med parterna.",
    .bad =
        "clauses:\n"
        "  principles: Samverkan bygger på dialog, kvalitet samt öppenhet och insyn.",
    .good =
        "clauses:\n"
        "  principles: Samverkan bygger på dialog, kvalitet, mångfald samt öppenhet och insyn.\n"
        "  independence: Vi värnar föreningens självständighet och oberoende, och långsiktighet.",
    .summary = "Looks for the profile's words for the principles of partnership in all clauses."};

}  // namespace

extern const FileRule principles_missing{
    {"G372",
     "principles-missing",
     Severity::warning,
     {"klausulerna nämner inte alla principer som riktlinjen räknar upp",
      "the clauses do not name all the principles that the guideline lists"},
     "avtalet OSN 2025-00506, Värdegrund för partnerskapet: de sex principerna",
     page},
    Judges::iop_only,
    Adjustable::yes,
    check,
    Needs::whole_document};

}  // namespace iop::rules
