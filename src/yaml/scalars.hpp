#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "diag/source.hpp"

namespace iop::yaml {

struct QuotedScalar {
  std::optional<std::uint32_t> end;     ///< past the closing quote; none where it is never closed
  std::optional<std::uint32_t> escape;  ///< a `\'` inside `"..."`, which yaml-cpp takes and YAML does not
};

/// The quoted scalar whose opening quote stands at `begin`.
QuotedScalar end_of_quoted(std::string_view bytes, std::uint32_t begin);

/// Past the last character of the plain scalar at `begin` that was read as `text`; none where the bytes there
/// are not that text. Comments and indicators cannot stand inside it, so all but blanks must be the same.
std::optional<std::uint32_t> end_of_plain(std::string_view bytes, std::uint32_t begin, std::string_view text);

struct BlockScalar {
  std::uint32_t end;                 ///< of its last line with content, without the line break
  std::optional<std::uint32_t> tab;  ///< a tab where indentation must stand
};

/// The block scalar whose `|` or `>` stands at `begin` inside a block collection at column `parent` (-1:
/// none).
BlockScalar end_of_block(std::string_view bytes, std::uint32_t begin, int parent);

/// yaml-cpp 0.7 makes a space of the last line break of a `>` text where the file ends in blanks without a
/// line break after it: puts that right in `text`, which was read at `block`.
void mend_folded(std::string& text, std::string_view bytes, Span block);

/// Inside braces a comma ends the text before it: the text that `stray` was meant to go on, as it is written
/// with quotes; `"..."` for one that is long or has quotes already. None where `stray` follows no comma.
std::optional<std::string> text_with_quotes(std::string_view bytes, std::uint32_t open, Span stray);

}  // namespace iop::yaml
