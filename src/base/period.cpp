#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

#include <fmt/core.h>

#include "base/date.hpp"
#include "base/text.hpp"

namespace iop {

namespace {

using Kind = PeriodName::Kind;

constexpr int first_year = 1900;
constexpr int last_year = 2199;
constexpr int last_agreement_year = 999;

/// How a calendar year is cut, and how its parts are written after `YYYY-`.
struct Cut {
  Kind kind;
  std::string_view prefix;
  int parts;
};
constexpr std::array<Cut, 3> cuts{
    {{Kind::half_year, "H", 2}, {Kind::tertial, "T", 3}, {Kind::quarter, "Q", 4}}};

/// The digits as a number; none where there is anything else, or more than four of them.
std::optional<int> digits(std::string_view text) {
  int value = 0;
  if (text.empty() || text.size() > 4 || text.find_first_not_of("0123456789") != text.npos)
    return std::nullopt;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

std::optional<PeriodName> agreement_year(std::string_view text) {
  const auto number = digits(text);
  if (!number || text.front() == '0' || *number > last_agreement_year) return std::nullopt;
  return PeriodName{Kind::agreement_year, 0, *number};
}

std::optional<PeriodName> part_of_year(int year, std::string_view part) {
  if (part == "VT") return PeriodName{Kind::termin, year, 1};
  if (part == "HT") return PeriodName{Kind::termin, year, 2};
  for (const Cut& cut : cuts) {
    if (part.size() != 2 || !part.starts_with(cut.prefix)) continue;
    const auto number = digits(part.substr(1));
    if (number && *number >= 1 && *number <= cut.parts) return PeriodName{cut.kind, year, *number};
  }
  const auto month = digits(part);
  if (part.size() == 2 && month && *month >= 1 && *month <= 12) return PeriodName{Kind::month, year, *month};
  return std::nullopt;
}

std::optional<PeriodName> read(std::string_view text) {
  if (text == "once") return PeriodName{};
  if (text.starts_with('A')) return agreement_year(text.substr(1));
  const auto year = digits(text.substr(0, 4));
  if (text.size() < 4 || !year || *year < first_year || *year > last_year) return std::nullopt;
  if (text.size() == 4) return PeriodName{Kind::year, *year, 0};
  if (text[4] != '-') return std::nullopt;
  return part_of_year(*year, text.substr(5));
}

/// Upper case, with neither spaces nor hyphens: `vt 2034` and `2034-vt` become `VT2034` and `2034VT`.
std::string compact(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == ' ' || c == '-' || c == '_') continue;
    out += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
  }
  return out;
}

std::optional<PeriodName> meant(std::string_view text) {
  const std::string plain = compact(text);
  if (plain == "ONCE") return PeriodName{};
  const bool all_digits = plain.find_first_not_of("0123456789") == plain.npos;
  if (plain.size() == 5 && all_digits && text.size() == 6)
    return read(fmt::format("{}-0{}", plain.substr(0, 4), plain[4]));
  if (const auto year_first =
          plain.size() > 4 ? read(fmt::format("{}-{}", plain.substr(0, 4), plain.substr(4))) : read(plain)) {
    return year_first;
  }
  if (plain.starts_with("A0") || plain.starts_with("Å")) {
    return agreement_year(
        std::string_view{plain}.substr(std::min(plain.find_first_of("123456789"), plain.size())));
  }
  if (plain.size() != 6) return read(plain);
  return read(fmt::format("{}-{}", plain.substr(2), plain.substr(0, 2)));
}

}  // namespace

Result<PeriodName> PeriodName::parse(std::string_view text) {
  if (const auto period = read(text)) return *period;
  Failure failure{message({"`{0}` är ingen period", "`{0}` is not a period"}, text::excerpt(text))};
  if (const auto likely = text.size() <= 16 ? meant(text) : std::nullopt) {
    failure.fix = message({"skriv `{0}`", "write `{0}`"}, likely->to_string());
  } else {
    failure.fix = {
        "skriv som `2034`, `2034-VT`, `2034-H1`, `2034-T1`, `2034-Q1`, `2034-03`, `A2` eller `once`",
        "write as `2034`, `2034-VT`, `2034-H1`, `2034-T1`, `2034-Q1`, `2034-03`, `A2` or `once`"};
  }
  return failure;
}

std::string PeriodName::to_string() const {
  switch (kind) {
    case Kind::year:
      return fmt::format("{:04}", year);
    case Kind::termin:
      return fmt::format("{:04}-{}", year, number == 1 ? "VT" : "HT");
    case Kind::half_year:
      return fmt::format("{:04}-H{}", year, number);
    case Kind::tertial:
      return fmt::format("{:04}-T{}", year, number);
    case Kind::quarter:
      return fmt::format("{:04}-Q{}", year, number);
    case Kind::month:
      return fmt::format("{:04}-{:02}", year, number);
    case Kind::agreement_year:
      return fmt::format("A{}", number);
    case Kind::once:
      break;
  }
  return "once";
}

DateRange PeriodName::calendar_days() const {
  const int months = kind == Kind::month     ? 1
                     : kind == Kind::quarter ? 3
                     : kind == Kind::tertial ? 4
                     : kind == Kind::year    ? 12
                                             : 6;
  const int part = kind == Kind::year ? 0 : number - 1;
  const Date first = add_months(Date::of(year, 1, 1), part * months);
  return {first, add_months(first, months).previous()};
}

}  // namespace iop
