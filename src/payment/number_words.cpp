#include "payment/number_words.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "payment/exact_text.hpp"

namespace iop {

namespace {

constexpr std::string_view space = "\u00A0";
constexpr std::string_view minus = "\u2212";

/// Digits `[.digits]` with a space before every three of its whole part.
std::string grouped(std::string digits) {
  const auto whole = std::min(digits.find('.'), digits.size());
  for (std::size_t left = whole; left > 3; left -= 3) digits.insert(left - 3, space);
  return digits;
}

std::string without_sign(const std::string& number) {
  return number.starts_with('-') ? number.substr(1) : number;
}

/// The exact text of a fraction without end, its parts grouped.
Message fraction_in_words(const Rational& value) {
  return message({"{}/{}", "{}/{}"}, in_words(std::string{value.get_num().get_str()}),
                 in_words(std::string{value.get_den().get_str()}));
}

bool terminates(const Rational& value) {
  return exact_text(value).find('/') == std::string::npos;
}

/// Rounded so far that the size is clear.
Message about(const Rational& value) {
  constexpr int of_amounts = 2;
  constexpr int of_parts = 6;
  constexpr int amount = 100;
  return in_words(decimal_text(value, abs(value) >= amount ? of_amounts : of_parts));
}

/// A multiple of kronor that amounts are rounded to.
struct Unit {
  std::int64_t ore;
  Text whole;    ///< `hela hundratal kronor`
  Text nearest;  ///< `närmaste hundratal kronor`
  Text half;     ///< half of it: `50 kronor`
  Text even;     ///< an even number of them: `jämna hundratal`
};

constexpr std::array units{Unit{1,
                                {"hela öre", "whole öre"},
                                {"närmaste öre", "the nearest öre"},
                                {"ett halvt öre", "half an öre"},
                                {"jämna antal öre", "even number of öre"}},
                           Unit{100,
                                {"hela kronor", "whole kronor"},
                                {"närmaste krona", "the nearest krona"},
                                {"50 öre", "50 öre"},
                                {"jämna antal kronor", "even number of kronor"}},
                           Unit{1000,
                                {"hela tiotal kronor", "whole tens of kronor"},
                                {"närmaste tiotal kronor", "the nearest ten kronor"},
                                {"5 kronor", "5 kronor"},
                                {"jämna tiotal", "even number of tens"}},
                           Unit{10000,
                                {"hela hundratal kronor", "whole hundreds of kronor"},
                                {"närmaste hundratal kronor", "the nearest hundred kronor"},
                                {"50 kronor", "50 kronor"},
                                {"jämna hundratal", "even number of hundreds"}},
                           Unit{100000,
                                {"hela tusental kronor", "whole thousands of kronor"},
                                {"närmaste tusental kronor", "the nearest thousand kronor"},
                                {"500 kronor", "500 kronor"},
                                {"jämna tusental", "even number of thousands"}}};

const Unit& unit_of(Money unit) {
  const auto* found =
      std::find_if(units.begin(), units.end(), [&](const Unit& known) { return known.ore == unit.ore(); });
  return found != units.end() ? *found : units.front();
}

}  // namespace

Message in_words(const std::string& number) {
  if (number.find_first_not_of("-.0123456789") != std::string::npos) return {number, number};
  auto text = grouped(without_sign(number));
  if (number.starts_with('-')) text.insert(0, minus);
  Message out{text, std::move(text)};
  std::replace(out.sv.begin(), out.sv.end(), '.', ',');
  return out;
}

Message in_words(const Rational& value) {
  if (terminates(value)) return in_words(exact_text(value));
  return message({"{} ≈ {}", "{} ≈ {}"}, fraction_in_words(value), about(value));
}

Message operand_in_words(const Rational& value) {
  return terminates(value) ? in_words(value) : message({"({})", "({})"}, in_words(value));
}

Message kronor_in_words(const Rational& kronor) {
  const Rational ore = kronor * 100;
  const bool whole_ore = kronor.get_den() != 1 && ore.get_den() == 1;
  return message({"{}{}kr", "{}{}kr"}, whole_ore ? in_words(kronor_text(kronor)) : in_words(kronor), space);
}

Message whole_units(Money unit) {
  return message_of(unit_of(unit).whole);
}

Message rounding_in_words(Money unit, RoundingMode mode) {
  const auto& to = unit_of(unit);
  switch (mode) {
    case RoundingMode::down:
      return message({"nedåt till {}", "down to {}"}, to.whole);
    case RoundingMode::up:
      return message({"uppåt till {}", "up to {}"}, to.whole);
    case RoundingMode::half_even:
      return message({"till {}, {} till närmaste {}", "to {}, {} to the nearest {}"}, to.nearest, to.half,
                     to.even);
    case RoundingMode::half_up:
      break;
  }
  return message({"till {}, {} uppåt", "to {}, {} up"}, to.nearest, to.half);
}

}  // namespace iop
