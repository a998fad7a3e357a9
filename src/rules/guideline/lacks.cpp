#include "rules/guideline/lacks.hpp"

#include "rules/guideline/clause_words.hpp"

namespace iop::rules {

bool lacks_clause(const Agreement& agreement, std::string_view clause) {
  const auto& clauses = agreement.clauses;
  return (clauses || clauses.absent()) && clauses->find(clause) == nullptr;
}

Report::Finding add_to_clauses(const Subject& subject, Findings& findings, Message what) {
  const auto& clauses = subject.agreement.clauses;
  return clauses ? findings.add(clauses.key(), std::move(what))
                 : findings.add_to_file(subject.root, std::move(what));
}

void judge_words(const Agreement& agreement, std::string_view clause, const Message& silent,
                 Findings& findings) {
  const auto* entry = agreement.clauses->find(clause);
  const auto& setting = findings.setting();
  if (entry == nullptr || !entry->readable || setting.words->empty()) return;
  const auto assertion = assertion_in(entry->value, *setting.words, *setting.negations);
  if (assertion.made) return;
  const auto what = assertion.denial.empty()
                        ? silent
                        : message({"`{}` nekar: {}", "`{}` denies it: {}"}, assertion.denial, silent);
  findings.add(place_of_denial(findings.source(), entry->span, *setting.words, *setting.negations), what)
      .help(message_of(
          {"säger avtalet det på ett annat ställe, citera de orden här; annars är det en fråga för "
           "parterna",
           "if the agreement says so elsewhere, quote those words here; otherwise it is a matter "
           "for the parties"}));
}

}  // namespace iop::rules
