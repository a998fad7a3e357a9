#include <algorithm>
#include <array>

#include "yaml/node.hpp"

namespace iop::yaml {
namespace {

constexpr bool is_digit(char c) {
  return c >= '0' && c <= '9';
}
constexpr bool is_octal(char c) {
  return c >= '0' && c <= '7';
}
constexpr bool is_hexadecimal(char c) {
  return is_digit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

template <std::size_t N>
bool one_of(std::string_view s, const std::array<std::string_view, N>& words) {
  return std::find(words.begin(), words.end(), s) != words.end();
}

std::size_t eat_digits(std::string_view& s) {
  std::size_t count = 0;
  while (count < s.size() && is_digit(s[count])) ++count;
  s.remove_prefix(count);
  return count;
}

bool eat(std::string_view& s, std::string_view any) {
  if (s.empty() || any.find(s.front()) == std::string_view::npos) return false;
  s.remove_prefix(1);
  return true;
}

/// `[-+]? ( [0-9]+ ( \. [0-9]* )? | \. [0-9]+ ) ( [eE] [-+]? [0-9]+ )?`, or an infinity or not-a-number.
CoreType decimal_type(std::string_view s) {
  static constexpr std::array<std::string_view, 3> infinities{".inf", ".Inf", ".INF"};
  static constexpr std::array<std::string_view, 3> not_numbers{".nan", ".NaN", ".NAN"};
  if (one_of(s, not_numbers)) return CoreType::number;
  eat(s, "+-");
  if (one_of(s, infinities)) return CoreType::number;
  const auto whole = eat_digits(s);
  if (whole > 0 && s.empty()) return CoreType::integer;
  if (eat(s, ".")) {
    if (eat_digits(s) == 0 && whole == 0) return CoreType::text;
  } else if (whole == 0) {
    return CoreType::text;
  }
  if (eat(s, "eE")) {
    eat(s, "+-");
    if (eat_digits(s) == 0) return CoreType::text;
  }
  return s.empty() ? CoreType::number : CoreType::text;
}

}  // namespace

CoreType core_type(std::string_view plain) {
  static constexpr std::array<std::string_view, 5> nulls{"", "~", "null", "Null", "NULL"};
  static constexpr std::array<std::string_view, 6> booleans{"true",  "True",  "TRUE",
                                                            "false", "False", "FALSE"};
  if (plain.size() <= 4 && one_of(plain, nulls)) return CoreType::null;
  if (plain.size() <= 5 && one_of(plain, booleans)) return CoreType::boolean;
  if (plain.size() > 2 && plain[0] == '0' && (plain[1] == 'o' || plain[1] == 'x')) {
    const auto digits = plain.substr(2);
    const bool fits = plain[1] == 'o' ? std::all_of(digits.begin(), digits.end(), is_octal)
                                      : std::all_of(digits.begin(), digits.end(), is_hexadecimal);
    return fits ? CoreType::integer : CoreType::text;
  }
  return decimal_type(plain);
}

}  // namespace iop::yaml
