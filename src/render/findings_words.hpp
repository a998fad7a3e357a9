#pragma once

#include <string>

#include "render/findings.hpp"

namespace iop::render {

/// What a finding says in plain text, for formats that have room for one text: the sentence, then a line for
/// each note (with its place, where it has one), for the waiver and for the help. Safe in a log.
std::string finding_words(const Diagnostic& finding, Lang lang);

/// `error`, `warning`, `note`; of what is waived `undantag` / `waived`.
std::string_view label_of(const Diagnostic& finding, Lang lang);

/// `undantag till och med DAY, godkänt av NAME: REASON`.
Message waiver_words(const Waived& waived);

/// `file:line:column`, as an editor opens it.
std::string place_words(const Place& place);

/// `0 fel, 4 varningar, 0 anmärkningar i 1 fil`, with ` och 1 undantag` where something is waived.
std::string tally_words(const Tally& tally, Lang lang);

/// The line that a place quotes, in three.
struct MarkedLine {
  std::string_view before;
  std::string_view marked;  ///< to the line's end where the place goes on
  std::string_view after;
};
/// Parts `line`, which has as many code points as the line of `place`; it must outlive the parts.
MarkedLine marked_line(const Place& place, std::string_view line);

}  // namespace iop::render
