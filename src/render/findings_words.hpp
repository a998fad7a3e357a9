#pragma once

#include <string>

#include "render/findings.hpp"

namespace iop::render {

/// What a finding says in plain text, for formats that have room for one text: the sentence, then a line for
/// each note (with its place, where it has one) and for the help. Safe in a log.
std::string finding_words(const Diagnostic& finding, Lang lang);

/// `file:line:column`, as an editor opens it.
std::string place_words(const Place& place);

/// `0 fel, 4 varningar, 0 anmärkningar i 1 fil`.
std::string tally_words(const Tally& tally, Lang lang);

}  // namespace iop::render
