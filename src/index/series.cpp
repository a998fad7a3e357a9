#include "index/series.hpp"

#include <algorithm>
#include <charconv>

#include "base/text.hpp"

namespace iop {

namespace {

/// The value of `year` if it was published by `today`.
const IndexValue* known_value(const IndexSeries& series, int year, Date today) {
  const auto found = series.values.find(year);
  return found != series.values.end() && found->second.published <= today ? &found->second : nullptr;
}

PublishedIndex published(int year, const IndexValue& value) {
  return {year, value.value.to_string(), value.status, value.published, value.source};
}

IndexChange percent_change(const IndexSeries& series, int year, const IndexValue& value) {
  IndexChange out{.series = series.series, .year = year, .printed = value.value.to_string()};
  out.percent = value.value.exact();
  out.preliminary = value.status == IndexStatus::preliminary;
  out.published = value.published;
  out.source = value.source;
  out.rows = {published(year, value)};
  return out;
}

IndexChange level_change(const IndexSeries& series, int year, const IndexValue& before,
                         const IndexValue& value) {
  IndexChange out{.series = series.series, .year = year};
  out.printed = before.value.to_string() + " -> " + value.value.to_string();
  out.percent = (value.value.exact() / before.value.exact() - 1) * 100;
  out.preliminary = value.status == IndexStatus::preliminary || before.status == IndexStatus::preliminary;
  out.published = std::max(value.published, before.published);
  out.source = before.source == value.source ? value.source : before.source + "; " + value.source;
  out.rows = {published(year - 1, before), published(year, value)};
  return out;
}

Failure no_assumption(std::string_view text) {
  return {message({"`{}` är inget antagande om ett index", "`{}` is no assumption about an index"},
                  text::excerpt(text)),
          message({"skriv SERIE=PROCENT eller SERIE:ÅR=PROCENT, som `VPI=2.5` eller `VPI:2026=2.5`",
                   "write SERIES=PERCENT or SERIES:YEAR=PERCENT, such as `VPI=2.5` or `VPI:2026=2.5`"})};
}

std::optional<int> year_of(std::string_view text) {
  int year = 0;
  const auto* end = text.data() + text.size();
  const auto [stop, error] = std::from_chars(text.data(), end, year);
  const bool good = error == std::errc{} && stop == end && year >= 1900 && year <= 2199;
  return good ? std::optional{year} : std::nullopt;
}

/// False where there already was one.
template <class Map, class Key>
bool insert(Map& map, Key key, Decimal percent) {
  return map.emplace(std::move(key), percent).second;
}

}  // namespace

Date IndexSeries::expected(int year) const {
  return Date::of(year, expected_month, std::min(expected_day, last_day_of_month(year, expected_month)));
}

bool IndexSeries::is_published(int year, Date today) const {
  return today > expected(year) || known_value(*this, year, today) != nullptr;
}

std::optional<Decimal> IndexAssumptions::find(const std::string& series, int year) const {
  if (const auto one = one_year.find({series, year}); one != one_year.end()) return one->second;
  if (const auto every = every_year.find(series); every != every_year.end()) return every->second;
  return std::nullopt;
}

std::optional<Failure> add_assumption(IndexAssumptions& assumptions, std::string_view text) {
  const auto equals = text.find('=');
  if (equals == std::string_view::npos) return no_assumption(text);
  const auto left = text.substr(0, equals);
  const auto colon = left.find(':');
  const std::string series{left.substr(0, colon)};
  const auto blank = [](char c) { return static_cast<unsigned char>(c) <= ' '; };
  if (series.empty() || std::any_of(series.begin(), series.end(), blank)) return no_assumption(text);
  const auto percent = Decimal::parse(text.substr(equals + 1));
  if (!percent) return percent.failure();
  if (percent->exact() <= -100) {
    return Failure{message({"en förändring på `{}` procent lämnar inget kvar",
                            "a change of `{}` per cent leaves nothing"},
                           percent->to_string()),
                   message({"skriv procent över -100", "write a percentage above -100"})};
  }
  bool is_new = false;
  if (colon == std::string_view::npos) {
    is_new = insert(assumptions.every_year, series, *percent);
  } else {
    const auto year = year_of(left.substr(colon + 1));
    if (!year) return no_assumption(text);
    is_new = insert(assumptions.one_year, std::pair{series, *year}, *percent);
  }
  if (is_new) return std::nullopt;
  return Failure{message({"`{}` har redan ett antagande", "`{}` already has an assumption"}, left),
                 message({"behåll bara det ena", "keep only one of them"})};
}

std::optional<IndexChange> change_of(const IndexSeries& series, int year, Date today,
                                     const IndexAssumptions& assumptions) {
  if (!series.readable) return std::nullopt;
  const auto* value = known_value(series, year, today);
  if (value != nullptr && series.unit == IndexUnit::percent_change)
    return percent_change(series, year, *value);
  const auto* before = series.unit == IndexUnit::level ? known_value(series, year - 1, today) : nullptr;
  if (value != nullptr && before != nullptr) return level_change(series, year, *before, *value);
  return assumed_change(series.series, year, assumptions);
}

std::optional<IndexChange> assumed_change(const std::string& series, int year,
                                          const IndexAssumptions& assumptions) {
  const auto assumed = assumptions.find(series, year);
  if (!assumed) return std::nullopt;
  IndexChange out{.series = series, .year = year, .printed = assumed->to_string()};
  out.percent = assumed->exact();
  out.assumed = true;
  out.source = "--assume";
  return out;
}

std::vector<int> missing_years(const IndexSeries& series, int year, Date today) {
  std::vector<int> out;
  const int first = series.unit == IndexUnit::level ? year - 1 : year;
  for (int needed = first; needed <= year; ++needed) {
    if (known_value(series, needed, today) == nullptr) out.push_back(needed);
  }
  return out;
}

}  // namespace iop
