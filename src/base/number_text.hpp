#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/result.hpp"

namespace iop {

/// A number as written: `-?whole[.fraction]`, both parts digits, no needless leading zero.
struct NumberText {
  bool negative = false;
  std::string_view whole;
  std::string_view fraction;

  /// None where the text is anything else.
  static std::optional<NumberText> read(std::string_view text);
};

/// Why `text` is no number as `NumberText` reads it, and which one it probably means; `accepts` says which
/// readings the caller could use.
Failure not_a_number(std::string_view text, bool (*accepts)(std::string_view));

}  // namespace iop
