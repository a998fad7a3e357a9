#include "base/money.hpp"

#include <algorithm>
#include <cassert>
#include <numeric>

#include <fmt/core.h>

#include "base/number_text.hpp"
#include "base/text.hpp"

namespace iop {

namespace {

Failure out_of_range() {
  return {message({"beloppet ryms inte: {}", "the amount is out of range: {}"}, largest_amount())};
}

Failure too_many_decimals(std::string_view text, const NumberText& number) {
  Failure failure{
      message({"`{0}` har fler än två decimaler", "`{0}` has more than two decimals"}, text::excerpt(text))};
  if (number.fraction.size() == 3 && number.whole.size() <= 3 && number.whole != "0") {
    failure.fix =
        message({"skriv `{0}{1}` om punkten skiljer tusental", "write `{0}{1}` if the point marks thousands"},
                number.whole, number.fraction);
  }
  return failure;
}

std::uint64_t magnitude(std::int64_t ore) {
  return ore < 0 ? 0 - static_cast<std::uint64_t>(ore) : static_cast<std::uint64_t>(ore);
}

Rational rational(std::int64_t value) {
  return Rational{static_cast<long>(value)};
}

bool shift_in(std::int64_t& ore, char digit) {
  return !__builtin_mul_overflow(ore, 10, &ore) && !__builtin_add_overflow(ore, digit - '0', &ore);
}

/// Whether the part cut off counts as one more, away from zero.
bool rounds_away(const mpz_class& quotient, const mpz_class& rest, const mpz_class& whole,
                 RoundingMode mode) {
  const int half = cmp(mpz_class{rest * 2}, whole);
  switch (mode) {
    case RoundingMode::half_up:
      return half >= 0;
    case RoundingMode::half_even:
      return half > 0 || (half == 0 && mpz_odd_p(quotient.get_mpz_t()) != 0);
    case RoundingMode::up:
      return sgn(rest) != 0;
    case RoundingMode::down:
      break;
  }
  return false;
}

}  // namespace

Result<Money> Money::parse(std::string_view text) {
  const auto number = NumberText::read(text);
  if (!number) return not_a_number(text, [](std::string_view reading) { return parse(reading).ok(); });
  if (number->negative) {
    return Failure{message(
        {"`{0}` är negativt; ett belopp är noll eller mer", "`{0}` is negative; an amount is zero or more"},
        text::excerpt(text))};
  }
  if (number->fraction.size() > 2) return too_many_decimals(text, *number);
  std::int64_t ore = 0;
  bool fits = true;
  const std::string_view padding = std::string_view{"00"}.substr(number->fraction.size());
  for (const std::string_view part : {number->whole, number->fraction, padding}) {
    for (const char digit : part) fits = fits && shift_in(ore, digit);
  }
  if (!fits) return out_of_range();
  return from_ore(ore);
}

Rational Money::exact() const {
  return rational(ore_) / 100;
}

std::string Money::to_string() const {
  const std::uint64_t size = magnitude(ore_);
  return fmt::format("{}{}.{:02}", ore_ < 0 ? "-" : "", size / 100, size % 100);
}

std::string Money::swedish() const {
  const std::uint64_t size = magnitude(ore_);
  std::string out = fmt::format("{}", size / 100);
  for (std::size_t left = out.size(); left > 3; left -= 3) out.insert(left - 3, "\u00A0");
  if (has_ore()) out += fmt::format(",{:02}", size % 100);
  return ore_ < 0 ? "\u2212" + out : out;
}

Message largest_amount() {
  return message_of(
      {"det största är 92 233 720 368 547 758,07 kr", "the largest amount is 92 233 720 368 547 758.07 kr"});
}

Result<Money> add(Money a, Money b) {
  std::int64_t ore = 0;
  if (__builtin_add_overflow(a.ore(), b.ore(), &ore)) return out_of_range();
  return Money::from_ore(ore);
}

Result<Money> subtract(Money a, Money b) {
  std::int64_t ore = 0;
  if (__builtin_sub_overflow(a.ore(), b.ore(), &ore)) return out_of_range();
  return Money::from_ore(ore);
}

Result<Money> sum(std::span<const Money> amounts) {
  mpz_class ore;
  for (const Money amount : amounts) ore += static_cast<long>(amount.ore());
  if (!ore.fits_slong_p()) return out_of_range();
  return Money::from_ore(ore.get_si());
}

Result<Money> round_to(const Rational& kronor, Money unit, RoundingMode mode) {
  assert(unit > Money{});
  const Rational units = abs(kronor) * 100 / rational(unit.ore());
  mpz_class quotient;
  mpz_class rest;
  mpz_tdiv_qr(quotient.get_mpz_t(), rest.get_mpz_t(), units.get_num_mpz_t(), units.get_den_mpz_t());
  if (rounds_away(quotient, rest, units.get_den(), mode)) ++quotient;
  mpz_class ore = quotient * static_cast<long>(unit.ore());
  if (sgn(kronor) < 0) ore = -ore;
  if (!ore.fits_slong_p()) return out_of_range();
  return Money::from_ore(ore.get_si());
}

std::vector<Money> split_evenly(Money total, int parts, Money unit) {
  assert(parts >= 1 && unit > Money{} && total.ore() % unit.ore() == 0);
  const std::int64_t units = total.ore() / unit.ore();
  std::int64_t smaller = units / parts;
  std::int64_t larger_parts = units % parts;
  if (larger_parts < 0) {
    --smaller;
    larger_parts += parts;
  }
  std::vector<Money> out;
  out.reserve(static_cast<std::size_t>(parts));
  for (int i = 0; i < parts; ++i) {
    out.push_back(Money::from_ore((i < larger_parts ? smaller + 1 : smaller) * unit.ore()));
  }
  return out;
}

std::vector<Money> split_by_weights(Money total, std::span<const Rational> weights, Money unit) {
  assert(total >= Money{} && unit > Money{} && total.ore() % unit.ore() == 0);
  const Rational all = std::accumulate(weights.begin(), weights.end(), Rational{});
  assert(sgn(all) > 0);
  const Rational units = rational(total.ore() / unit.ore());
  std::vector<std::int64_t> whole;
  std::vector<Rational> rest;
  std::int64_t left = total.ore() / unit.ore();
  for (const Rational& weight : weights) {
    const Rational share = units * weight / all;
    const mpz_class floor = share.get_num() / share.get_den();
    whole.push_back(floor.get_si());
    rest.emplace_back(share - floor);
    left -= whole.back();
  }
  std::vector<std::size_t> order(weights.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&rest](std::size_t a, std::size_t b) { return rest[a] > rest[b]; });
  for (std::size_t i = 0; left > 0; ++i, --left) ++whole[order[i]];
  std::vector<Money> out;
  out.reserve(whole.size());
  for (const std::int64_t count : whole) out.push_back(Money::from_ore(count * unit.ore()));
  return out;
}

}  // namespace iop
