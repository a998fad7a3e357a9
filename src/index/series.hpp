#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/date.hpp"
#include "base/decimal.hpp"
#include "base/rational.hpp"
#include "diag/report.hpp"
#include "field/codec.hpp"
#include "yaml/node.hpp"

namespace iop {

enum class IndexUnit : std::uint8_t { percent_change, level };
enum class IndexStatus : std::uint8_t { definitive, preliminary };

/// One published value: a percentage change, or a level.
struct IndexValue {
  Decimal value;
  IndexStatus status = IndexStatus::definitive;
  Date published;
  std::string source;
};

/// An index series as published (format.md 4); never interpolated, never extrapolated.
struct IndexSeries {
  std::string series;  ///< `VPI`
  std::string name;
  std::string publisher;
  IndexUnit unit = IndexUnit::percent_change;
  int decimals = 1;
  unsigned expected_month = 12;  ///< when the value of a year is expected, in that year; approximate
  unsigned expected_day = 15;
  std::map<int, IndexValue> values;

  std::string path;    ///< the file as the user would name it
  std::string sha256;  ///< of the file's bytes, lower-case hex; whoever reads the file fills it in
  /// False: the file has errors. Nothing is computed from it then, and nothing assumed in its place.
  bool readable = true;

  /// About when the value of index year `year` is published.
  [[nodiscard]] Date expected(int year) const;
  /// Whether the value of index year `year` is published on `today`, as far as can be told: it is known, or
  /// the day it is expected is over.
  [[nodiscard]] bool is_published(int year, Date today) const;
};

/// A value of one index year as its publisher has it.
struct PublishedIndex {
  int year = 0;
  std::string value;  ///< as printed: a percentage or a level
  IndexStatus status = IndexStatus::definitive;
  Date published;
  std::string source;
};

/// The index change of one year, as a factor step: what was published, and the exact change in per cent.
struct IndexChange {
  std::string series;
  int year = 0;
  std::string printed;       ///< the percentage as printed; for levels the two levels, `I(Y-1) -> I(Y)`
  Rational percent;          ///< exact
  bool preliminary = false;  ///< rests on a preliminary value
  bool assumed = false;      ///< given by --assume
  std::optional<Date> published;
  std::string source;
  /// What it follows from: the year's value, of levels the year before's first; none where it is assumed.
  std::vector<PublishedIndex> rows;

  [[nodiscard]] bool is_of_levels() const { return rows.size() == 2; }
};

/// `--assume VPI=2.5` (every year without a value) and `--assume VPI:2026=2.5` (that year).
struct IndexAssumptions {
  std::map<std::string, Decimal> every_year;
  std::map<std::pair<std::string, int>, Decimal> one_year;
  [[nodiscard]] std::optional<Decimal> find(const std::string& series, int year) const;
};
/// Adds one `SERIES[:YEAR]=PERCENT`, above -100 per cent; fails on anything else, and on one already given.
std::optional<Failure> add_assumption(IndexAssumptions& assumptions, std::string_view text);

/// The change of `year` known on `today` (published by then), or assumed; none otherwise. An assumption never
/// stands in for a known value.
std::optional<IndexChange> change_of(const IndexSeries& series, int year, Date today,
                                     const IndexAssumptions& assumptions);

/// The change assumed for `year` of `series`, whether or not there is such a series; none without assumption.
std::optional<IndexChange> assumed_change(const std::string& series, int year,
                                          const IndexAssumptions& assumptions);

/// The index years, ascending, whose values the change of `year` needs and that are not known on `today`:
/// `year`, for levels the year before too.
std::vector<int> missing_years(const IndexSeries& series, int year, Date today);

/// Reads an index file; what is wrong goes to `report`. A value that cannot be read is left out; none where
/// the series itself cannot be told.
std::optional<IndexSeries> read_series(const yaml::Node& root, Report& report);

/// The table of an index file, for its JSON Schema.
const field::ObjectInfo& series_fields();

/// All series at hand, by name.
using IndexTable = std::map<std::string, IndexSeries>;

}  // namespace iop

namespace iop::field {

template <>
struct Names<IndexUnit> {
  static constexpr std::array<std::string_view, 2> values{"percent_change", "level"};
};
template <>
struct Names<IndexStatus> {
  static constexpr std::array<std::string_view, 2> values{"definitive", "preliminary"};
};

}  // namespace iop::field
