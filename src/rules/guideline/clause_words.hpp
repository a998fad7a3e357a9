#pragma once

#include <string>
#include <string_view>

#include "diag/located.hpp"

namespace iop::rules {

/// The place of the word (or words) in a clause; the clause's first line where line breaks split it.
Span place_of_word(const Source& source, Span clause, std::string_view word);

/// Whether a text says something: where the words that would say it stand, and the word that denies them.
struct Assertion {
  bool made = false;   ///< at least one of the words stands there undenied
  std::string denial;  ///< else the word that denies the first of them; empty where none of them stands there
  std::size_t at = 0;  ///< where that word begins
};

/// Whether `text` says one of `words` without one of `negations` about it. A negation holds for its own part
/// of the sentence: from the nearest punctuation, `utan`, `men` or `och` before a word to that word, and for
/// the two words after it ("inte ersätta utan komplettera" says it, "kompletterar inte" does not). A word
/// that begins with `...` may close a compound (`...mål` is in "budgetmål", not in "målgrupp"); a negation
/// that is one of the words itself (`ändamål`) denies no other.
Assertion assertion_in(std::string_view text, const List<std::string>& words,
                       const List<std::string>& negations);

/// Where the denial of a clause's words is written; the clause's first line where there is none.
Span place_of_denial(const Source& source, Span clause, const List<std::string>& words,
                     const List<std::string>& negations);

}  // namespace iop::rules
