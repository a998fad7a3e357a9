#include "base/decimal.hpp"

#include <fmt/core.h>

#include "base/number_text.hpp"
#include "base/text.hpp"

namespace iop {

namespace {

constexpr std::size_t most_digits = 15;

mpz_class power_of_ten(int exponent) {
  mpz_class power;
  mpz_ui_pow_ui(power.get_mpz_t(), 10, static_cast<unsigned long>(exponent));
  return power;
}

}  // namespace

Result<Decimal> Decimal::parse(std::string_view text) {
  const auto number = NumberText::read(text);
  if (!number) return not_a_number(text, [](std::string_view reading) { return parse(reading).ok(); });
  if (number->whole.size() + number->fraction.size() > most_digits) {
    return Failure{message({"`{0}` har fler än {1} siffror", "`{0}` has more than {1} digits"},
                           text::excerpt(text), most_digits)};
  }
  std::int64_t coefficient = 0;
  for (const std::string_view part : {number->whole, number->fraction}) {
    for (const char digit : part) coefficient = coefficient * 10 + (digit - '0');
  }
  return Decimal{number->negative ? -coefficient : coefficient, static_cast<int>(number->fraction.size())};
}

Rational Decimal::exact() const {
  Rational value{mpz_class{static_cast<long>(coefficient)}, power_of_ten(decimals)};
  value.canonicalize();
  return value;
}

std::string Decimal::to_string() const {
  const bool negative = coefficient < 0;
  const auto magnitude =
      negative ? 0 - static_cast<std::uint64_t>(coefficient) : static_cast<std::uint64_t>(coefficient);
  std::string out = fmt::format("{:0{}}", magnitude, decimals + 1);
  if (decimals > 0) out.insert(out.size() - static_cast<std::size_t>(decimals), 1, '.');
  return negative ? fmt::format("-{}", out) : out;
}

}  // namespace iop
