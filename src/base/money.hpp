#pragma once

#include <compare>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/decimal.hpp"
#include "base/rational.hpp"
#include "base/result.hpp"

namespace iop {

/// Swedish kronor as whole öre in 64 bits: at most 92 233 720 368 547 758.07 kr.
class Money {
 public:
  constexpr Money() = default;
  static constexpr Money from_ore(std::int64_t ore) { return Money{ore}; }
  /// Whole kronor; for constants and tests.
  static constexpr Money kronor(std::int64_t kronor) { return Money{kronor * 100}; }
  /// Reads a decimal in SEK with at most two decimals, not negative (format.md 1).
  static Result<Money> parse(std::string_view text);

  [[nodiscard]] constexpr std::int64_t ore() const { return ore_; }
  [[nodiscard]] constexpr bool has_ore() const { return ore_ % 100 != 0; }
  /// In kronor, exactly.
  [[nodiscard]] Rational exact() const;
  /// `1340000.00`: two decimals, no separators.
  [[nodiscard]] std::string to_string() const;
  /// `1 340 000` or `1 340 000,50`: Swedish form with no-break spaces and a minus sign, without unit.
  [[nodiscard]] std::string swedish() const;

  friend constexpr auto operator<=>(Money, Money) = default;

 private:
  constexpr explicit Money(std::int64_t ore) : ore_(ore) {}
  std::int64_t ore_ = 0;
};

/// `det största är 92 233 720 368 547 758,07 kr`.
Message largest_amount();

/// Fails when the sum leaves the range of `Money`.
Result<Money> add(Money a, Money b);
Result<Money> subtract(Money a, Money b);
Result<Money> sum(std::span<const Money> amounts);

enum class RoundingMode : std::uint8_t { half_up, half_even, down, up };

/// Rounds an exact amount in kronor to a multiple of `unit`; halves and directions count away from zero.
/// `unit` is positive. Fails when the result leaves the range of `Money`.
Result<Money> round_to(const Rational& kronor, Money unit, RoundingMode mode);

/// Cuts `total` into `parts` (at least 1) that differ by at most one `unit`, the larger first, and sum to it.
/// `total` is a multiple of `unit`.
std::vector<Money> split_evenly(Money total, int parts, Money unit);

/// Cuts `total` (a multiple of `unit`, not negative) in proportion to `weights` (not negative, not all zero)
/// by largest remainder, ties to the earliest.
std::vector<Money> split_by_weights(Money total, std::span<const Rational> weights, Money unit);

}  // namespace iop
