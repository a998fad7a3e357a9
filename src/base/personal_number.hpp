#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "base/lang.hpp"

namespace iop {

/// Bytes `[begin, end)` of a text.
struct TextRange {
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// The next personnummer or samordningsnummer at or after `from`: `YYMMDD-NNNN`, `YYYYMMDD-NNNN` (also with
/// `+` or another dash) or twelve digits, never inside a longer run of digits; the day exists, the check
/// digit holds.
std::optional<TextRange> next_personal_number(std::string_view text, std::size_t from = 0);

/// With every digit of such a number as `*`; nothing else changes, so that columns stay.
std::string masked(std::string text);
Message masked(Message message);

}  // namespace iop
