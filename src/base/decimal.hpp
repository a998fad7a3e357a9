#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "base/rational.hpp"
#include "base/result.hpp"

namespace iop {

/// A decimal number exactly as it is printed: `coefficient` / 10^`decimals`.
struct Decimal {
  std::int64_t coefficient = 0;
  int decimals = 0;

  /// Reads `-?digits[.digits]`, at most 15 digits in all; no exponent, no separators, no leading `+`
  /// and no leading zeros (octal to some YAML readers).
  static Result<Decimal> parse(std::string_view text);

  [[nodiscard]] Rational exact() const;
  /// As printed: `2.2`, `-0.5`, `100`.
  [[nodiscard]] std::string to_string() const;
};

}  // namespace iop
