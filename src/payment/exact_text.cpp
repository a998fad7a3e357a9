#include "payment/exact_text.hpp"

#include <algorithm>
#include <optional>

namespace iop {

namespace {

/// How often `prime` divides `number`, which is left without it.
int take_out(mpz_class& number, unsigned long prime) {
  const mpz_class divisor{prime};
  return static_cast<int>(mpz_remove(number.get_mpz_t(), number.get_mpz_t(), divisor.get_mpz_t()));
}

/// The decimals a fraction needs; none where it does not terminate.
std::optional<int> decimals_of(const Rational& value) {
  mpz_class rest = value.get_den();
  const int decimals = std::max(take_out(rest, 2), take_out(rest, 5));
  return rest == 1 ? std::optional{decimals} : std::nullopt;
}

mpz_class power_of_ten(int exponent) {
  mpz_class power;
  mpz_ui_pow_ui(power.get_mpz_t(), 10, static_cast<unsigned long>(exponent));
  return power;
}

/// `digits` / 10^`decimals`.
std::string with_point(const mpz_class& digits, int decimals) {
  std::string out = mpz_class{abs(digits)}.get_str();
  const auto places = static_cast<std::size_t>(decimals);
  if (places > 0) {
    if (out.size() <= places) out.insert(0, places + 1 - out.size(), '0');
    out.insert(out.size() - places, ".");
  }
  return sgn(digits) < 0 ? "-" + out : out;
}

}  // namespace

std::string exact_text(const Rational& value) {
  const auto decimals = decimals_of(value);
  if (!decimals) return value.get_str();
  const Rational scaled = value * power_of_ten(*decimals);
  return with_point(scaled.get_num(), *decimals);
}

std::string decimal_text(const Rational& value, int places) {
  if (decimals_of(value)) return exact_text(value);
  const Rational doubled = abs(value) * power_of_ten(places) * 2 + 1;
  mpz_class rounded = doubled.get_num() / (doubled.get_den() * 2);
  if (sgn(value) < 0) rounded = -rounded;
  return with_point(rounded, places);
}

std::string kronor_text(const Rational& kronor) {
  const Rational ore = kronor * 100;
  return ore.get_den() == 1 ? with_point(ore.get_num(), 2) : decimal_text(kronor);
}

}  // namespace iop
