#include "rules/guideline/lacks.hpp"

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

}  // namespace iop::rules
