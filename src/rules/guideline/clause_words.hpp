#pragma once

#include <optional>
#include <string_view>

#include "diag/located.hpp"

namespace iop::rules {

/// The place of the word (or words) in a clause; the clause's first line where line breaks split it.
Span place_of_word(const Source& source, Span clause, std::string_view word);

/// The place of the letters in a clause, inside a word too; none where they do not stand there.
std::optional<Span> place_of_letters(const Source& source, Span clause, std::string_view letters);

}  // namespace iop::rules
