#include "base/number_text.hpp"

#include <algorithm>
#include <charconv>
#include <vector>

#include "base/text.hpp"

namespace iop {

namespace {

constexpr std::string_view digit_chars = "0123456789";

bool all_digits(std::string_view s) {
  return !s.empty() && s.find_first_not_of(digit_chars) == s.npos;
}

bool remove_all(std::string& s, std::string_view what) {
  const std::size_t before = s.size();
  for (std::size_t at = s.find(what); at != s.npos; at = s.find(what, at)) s.erase(at, what.size());
  return s.size() != before;
}

bool remove_units(std::string& s) {
  const std::size_t before = s.size();
  for (const std::string_view unit : {":-", ",-", "kronor", "kr.", "kr", "sek", "%", "procent"}) {
    if (s.ends_with(unit)) s.erase(s.size() - unit.size());
    if (s.starts_with(unit)) s.erase(0, unit.size());
  }
  return s.size() != before;
}

bool remove_spaces(std::string& s) {
  bool removed = false;
  for (const std::string_view space : {" ", "\u00A0", "\u2007", "\u2009", "\u202F", "_", "'", "\u2019"}) {
    removed = remove_all(s, space) || removed;
  }
  return removed;
}

/// `1.5e6` as `1500000`; as it is where the exponent is not a small whole number.
std::string without_exponent(const std::string& s) {
  const std::size_t e = s.find('e');
  if (e == s.npos) return s;
  std::string_view power = std::string_view{s}.substr(e + 1);
  if (power.starts_with('+')) power.remove_prefix(1);
  if (!all_digits(power) || power.size() > 2) return s;
  std::size_t exponent = 0;
  std::from_chars(power.data(), power.data() + power.size(), exponent);
  std::string mantissa = s.substr(0, e);
  const std::size_t point = mantissa.find('.');
  const std::size_t decimals = point == s.npos ? 0 : mantissa.size() - point - 1;
  if (exponent < decimals || exponent > 15) return s;
  if (point != s.npos) mantissa.erase(point, 1);
  return mantissa.append(exponent - decimals, '0');
}

/// Whether `mark` cuts `s` into groups of three digits, the first shorter or not.
bool grouped_by(std::string_view s, char mark) {
  if (s.starts_with('-')) s.remove_prefix(1);
  std::size_t at = s.find(mark);
  if (at == 0 || at > 3) return false;
  while (at != s.npos) {
    s.remove_prefix(at + 1);
    at = s.find(mark);
    if (std::min(at, s.size()) != 3) return false;
  }
  return true;
}

/// The readings of the points and commas in `s`: none, one, or two where `1,280` may be either.
std::vector<std::string> readings_of(const std::string& s) {
  const auto commas = std::count(s.begin(), s.end(), ',');
  const auto points = std::count(s.begin(), s.end(), '.');
  if (commas == 0 && points <= 1) return {s};
  const std::size_t last = s.find_last_of(",.");
  const char mark = s[last];
  const char other = mark == ',' ? '.' : ',';
  std::vector<std::string> readings;
  if (grouped_by(s, mark)) {
    std::string joined = s;
    remove_all(joined, {&mark, 1});
    readings.push_back(joined);
  }
  if ((mark == ',' ? commas : points) == 1) {
    std::string decimal = s;
    decimal[last] = '.';
    if (s.find(other) != s.npos) {
      if (!grouped_by(s.substr(0, last), other)) return {};
      decimal = s.substr(0, last);
      remove_all(decimal, {&other, 1});
      decimal += '.' + s.substr(last + 1);
    }
    readings.push_back(decimal);
  }
  return readings;
}

std::string tidied(std::string s) {
  const std::string sign = s.starts_with('-') ? "-" : "";
  s.erase(0, sign.size());
  if (s.ends_with('.')) s.pop_back();
  const std::size_t first = s.find_first_not_of('0');
  s.erase(0, first == s.npos ? (s.empty() ? 0 : s.size() - 1) : first);
  if (s.starts_with('.')) s.insert(0, 1, '0');
  return sign + s;
}

constexpr Text has_unit{"enheten skrivs inte ut", "the unit is not written"};
constexpr Text has_separators{"siffrorna grupperas inte", "digits are not grouped"};
constexpr Text has_comma{"decimaler skrivs efter punkt, inte komma", "decimals follow a point, not a comma"};
constexpr Text has_comma_or_groups{"kommatecken skrivs inte i tal", "numbers have no commas"};
constexpr Text has_exponent{"talet skrivs utan exponent", "a number has no exponent"};
constexpr Text has_plus{"talet skrivs utan plustecken", "a number has no plus sign"};
constexpr Text has_dash{"minustecknet skrivs som bindestreck", "the minus sign is written as a hyphen"};
constexpr Text has_zeros{"talet börjar inte med nollor", "a number has no leading zeros"};
constexpr Text has_bare_point{"det står siffror på båda sidor om punkten",
                              "digits stand on both sides of the point"};

struct Cleaned {
  std::string text;
  std::optional<Text> why;
};

/// The text without what surrounds a number, and the first thing that was wrong with it.
Cleaned cleaned(std::string_view written) {
  Cleaned out{text::lower(text::trim(written)), std::nullopt};
  std::string& s = out.text;
  const auto blame = [&out](bool wrong, Text why) {
    if (wrong && !out.why) out.why = why;
  };
  blame(remove_units(s), has_unit);
  s = std::string{text::trim(s)};
  blame(remove_spaces(s), has_separators);
  for (const std::string_view minus : {"\u2212", "\u2013"}) {
    if (!s.starts_with(minus)) continue;
    s.replace(0, minus.size(), 1, '-');
    blame(true, has_dash);
  }
  if (s.starts_with('+')) {
    s.erase(0, 1);
    blame(true, has_plus);
  }
  blame(s.find('e') != s.npos && NumberText::read(std::string_view{s}.substr(0, s.find('e'))), has_exponent);
  const auto commas = std::count(s.begin(), s.end(), ',');
  const auto points = std::count(s.begin(), s.end(), '.');
  blame(commas > 1 || points > 1 || (commas == 1 && points == 1), has_separators);
  blame(commas == 1 && grouped_by(s, ','), has_comma_or_groups);
  blame(commas == 1, has_comma);
  blame(s.starts_with('.') || s.ends_with('.'), has_bare_point);
  blame(s.size() > 1 && s.find_first_not_of("-0") != s.npos && s.find_first_of('0') <= 1, has_zeros);
  return out;
}

Message suggestion(const std::vector<std::string>& readings) {
  if (readings.empty()) {
    return {"skriv bara siffror och vid behov en decimalpunkt, till exempel `1280000` eller `2.5`",
            "write digits only and, where needed, a decimal point, as in `1280000` or `2.5`"};
  }
  if (readings.size() == 1) return message({"skriv `{0}`", "write `{0}`"}, readings[0]);
  return message({"skriv `{0}` eller `{1}`", "write `{0}` or `{1}`"}, readings[0], readings[1]);
}

}  // namespace

std::optional<NumberText> NumberText::read(std::string_view text) {
  NumberText number;
  number.negative = text.starts_with('-');
  if (number.negative) text.remove_prefix(1);
  const std::size_t point = text.find('.');
  number.whole = text.substr(0, point);
  if (!all_digits(number.whole)) return std::nullopt;
  // YAML 1.1 reads `0123` as octal: one text, one number.
  if (number.whole.size() > 1 && number.whole.front() == '0') return std::nullopt;
  if (point == text.npos) return number;
  number.fraction = text.substr(point + 1);
  if (!all_digits(number.fraction)) return std::nullopt;
  return number;
}

Failure not_a_number(std::string_view text, bool (*accepts)(std::string_view)) {
  const Cleaned plain = cleaned(text.substr(0, 64));
  std::vector<std::string> readings;
  for (const std::string& reading : readings_of(without_exponent(plain.text))) {
    std::string number = tidied(reading);
    if (NumberText::read(number) && accepts(number)) readings.push_back(std::move(number));
  }
  Failure failure{message({"`{0}` är inget tal", "`{0}` is not a number"}, text::excerpt(text)),
                  suggestion(readings)};
  if (!readings.empty() && plain.why) {
    failure.what =
        message({"`{0}` läses inte: {1}", "`{0}` cannot be read: {1}"}, text::excerpt(text), *plain.why);
  }
  return failure;
}

}  // namespace iop
