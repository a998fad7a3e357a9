#pragma once

#include <string_view>

#include "rules/rule.hpp"

namespace iop::rules {

/// Whether no clause has the id `clause`; no where the clauses could not be read.
bool lacks_clause(const Agreement& agreement, std::string_view clause);

/// A finding about a clause that is not there: shown at `clauses`, or at the file where there are none.
Report::Finding add_to_clauses(const Subject& subject, Findings& findings, Message what);

/// Judges the clause with the id `clause`, where it can be read, by the profile's words: `silent` is said of
/// it where it says none of them undenied. Nothing where the profile has no words.
void judge_words(const Agreement& agreement, std::string_view clause, const Message& silent,
                 Findings& findings);

}  // namespace iop::rules
