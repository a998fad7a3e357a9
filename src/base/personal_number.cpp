#include "base/personal_number.hpp"

#include <algorithm>
#include <array>

#include "base/date.hpp"

namespace iop {

namespace {

// Every form begins with at least this many digits in a row.
constexpr std::size_t shortest_run = 6;

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

/// Where the digits that begin at `at` end.
std::size_t run_end(std::string_view text, std::size_t at) {
  while (at < text.size() && is_digit(text[at])) ++at;
  return at;
}

/// How many bytes the separator at `at` has; 0 where there is none.
std::size_t separator_size(std::string_view text, std::size_t at) {
  constexpr std::array<std::string_view, 8> separators{
      "-",           "+", "\xe2\x80\x90", "\xe2\x80\x91", "\xe2\x80\x92", "\xe2\x80\x93", "\xe2\x80\x94",
      "\xe2\x88\x92"};
  for (const auto separator : separators) {
    if (text.substr(at).starts_with(separator)) return separator.size();
  }
  return 0;
}

int two_digits(std::string_view digits, std::size_t at) {
  return (digits[at] - '0') * 10 + (digits[at + 1] - '0');
}

bool day_exists(int year, int month, int day) {
  // A samordningsnummer adds 60 to the day.
  const int day_of_month = day > 60 ? day - 60 : day;
  return month >= 1 && month <= 12 && day_of_month >= 1 &&
         day_of_month <= static_cast<int>(last_day_of_month(year, static_cast<unsigned>(month)));
}

bool check_digit_holds(std::string_view ten_digits) {
  int sum = 0;
  for (std::size_t i = 0; i < ten_digits.size(); ++i) {
    const int product = (ten_digits[i] - '0') * (i % 2 == 0 ? 2 : 1);
    sum += product / 10 + product % 10;
  }
  return sum % 10 == 0;
}

/// Whether ten or twelve digits are a personal identity number.
bool is_personal(std::string_view digits) {
  const auto ten = digits.substr(digits.size() - 10);
  const int year = two_digits(ten, 0);
  const int month = two_digits(ten, 2);
  const int day = two_digits(ten, 4);
  const auto in_century = [&](int century) { return day_exists(century * 100 + year, month, day); };
  const int century = digits.size() == 12 ? two_digits(digits, 0) : 0;
  const bool exists =
      century == 0 ? in_century(19) || in_century(20) : century >= 18 && century <= 20 && in_century(century);
  return exists && check_digit_holds(ten);
}

/// The number that begins with the digits `[begin, end)`, if it is one.
std::optional<TextRange> number_at(std::string_view text, std::size_t begin, std::size_t end) {
  const auto size = end - begin;
  std::string digits{text.substr(begin, std::min<std::size_t>(size, 12))};
  if (size == 6 || size == 8) {
    const auto separator = separator_size(text, end);
    const auto serial = end + separator;
    if (separator == 0 || run_end(text, serial) != serial + 4) return std::nullopt;
    digits += text.substr(serial, 4);
    end = serial + 4;
  } else if (size != 12) {
    return std::nullopt;
  }
  if (!is_personal(digits)) return std::nullopt;
  return TextRange{begin, end};
}

}  // namespace

std::optional<TextRange> next_personal_number(std::string_view text, std::size_t from) {
  // No run of six digits slips between probes that stand six bytes apart.
  for (std::size_t probe = from + shortest_run - 1; probe < text.size(); probe += shortest_run) {
    if (!is_digit(text[probe])) continue;
    std::size_t begin = probe;
    while (begin > 0 && is_digit(text[begin - 1])) --begin;
    const auto end = run_end(text, probe);
    if (const auto found = number_at(text, begin, end)) return found;
    probe = end;
  }
  return std::nullopt;
}

std::string masked(std::string text) {
  std::size_t from = 0;
  while (const auto found = next_personal_number(text, from)) {
    for (auto i = found->begin; i < found->end; ++i) {
      if (is_digit(text[i])) text[i] = '*';
    }
    from = found->end;
  }
  return text;
}

Message masked(Message message) {
  return {masked(std::move(message.sv)), masked(std::move(message.en))};
}

}  // namespace iop
