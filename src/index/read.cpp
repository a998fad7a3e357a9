#include "field/field.hpp"
#include "index/series.hpp"

namespace iop {

namespace {

constexpr int first_year = 1900;
constexpr int last_year = 2199;
constexpr int most_decimals = 6;

}  // namespace

/// The day of the year when a value is expected.
struct ExpectedDay {
  unsigned month = 0;
  unsigned day = 0;
};

/// One value as the file has it.
struct IndexRow {
  Located<Decimal> change;
  Located<Decimal> level;
  Located<IndexStatus> status;
  Located<Date> published;
  Located<std::string> source;
};

struct IndexRows {
  struct Row {
    int year;
    Span key;
    IndexRow row;
  };
  std::vector<Row> rows;
};

/// An index file as written.
struct IndexFile {
  Located<std::string> series;
  Located<std::string> name;
  Located<std::string> publisher;
  Located<IndexUnit> unit;
  Located<field::Bounded<0, most_decimals>> decimals;
  Located<ExpectedDay> expected;
  Located<IndexRows> values;
};

}  // namespace iop

namespace iop::field {

IOP_DECLARE_CODEC(ExpectedDay);
IOP_DECLARE_CODEC(IndexRows);

template <>
struct Fields<IndexRow> {
  static constexpr std::array table{
      field<&IndexRow::change>(
          "change", Need::optional,
          {"förändring i procent, som den publicerats", "change in per cent, as published"}),
      field<&IndexRow::level>("level", Need::optional,
                              {"indextal, som det publicerats", "index level, as published"}),
      field<&IndexRow::status>("status", Need::required,
                               {"definitivt eller preliminärt", "definitive or preliminary"}),
      field<&IndexRow::published>("published", Need::required,
                                  {"dagen det publicerades", "the day it was published"}),
      field<&IndexRow::source>("source", Need::required, {"var det publicerades", "where it was published"})};
  static_assert(complete<IndexRow>(table));
  static constexpr std::array<std::string_view, 2> either{"change", "level"};
  static constexpr ObjectInfo info{.name = "index_value",
                                   .article = {"indexvärdet", "the index value"},
                                   .fields = table,
                                   .one_of = either};
};

template <>
struct Fields<IndexFile> {
  static constexpr std::array table{
      field<&IndexFile::series>(
          "series", Need::required,
          {"seriens beteckning, som avtalen skriver den", "the series as agreements name it"}),
      field<&IndexFile::name>("name", Need::required, {"seriens namn", "the series' name"}),
      field<&IndexFile::publisher>("publisher", Need::optional, {"vem som ger ut den", "who publishes it"}),
      field<&IndexFile::unit>("unit", Need::required,
                              {"procentuell förändring eller indextal", "percentage change or index level"}),
      field<&IndexFile::decimals>("decimals", Need::required,
                                  {"antal decimaler som publiceras", "how many decimals are published"}),
      field<&IndexFile::expected>("expected", Need::required,
                                  {"ungefärlig dag då årets värde publiceras, MM-DD",
                                   "about when the year's value is published, MM-DD"}),
      field<&IndexFile::values>("values", Need::required, {"värden per år", "values by year"})};
  static_assert(complete<IndexFile>(table));
  static constexpr ObjectInfo info{
      .name = "index_series", .article = {"indexserien", "the index series"}, .fields = table};
};

namespace {

constexpr Text a_day_of_year{"en dag på året, MM-DD", "a day of the year, MM-DD"};
constexpr Text values_by_year{"värden under sina år", "values by year"};

unsigned digit(char c) {
  return c >= '0' && c <= '9' ? static_cast<unsigned>(c - '0') : 100U;
}

}  // namespace

const TypeInfo Codec<ExpectedDay>::type{.shape = TypeInfo::Shape::text,
                                        .article = a_day_of_year,
                                        .pattern = "^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"};
bool Codec<ExpectedDay>::read(const yaml::Node& node, Span, ExpectedDay& out, Report& report) {
  if (!node.is_scalar()) {
    report_wrong_type(node, a_day_of_year, report);
    return false;
  }
  const auto& text = node.text;
  constexpr int leap_year = 2000;
  if (text.size() == 5 && text[2] == '-') {
    out = {digit(text[0]) * 10 + digit(text[1]), digit(text[3]) * 10 + digit(text[4])};
    const bool month = out.month >= 1 && out.month <= 12;
    if (month && out.day >= 1 && out.day <= last_day_of_month(leap_year, out.month)) return true;
  }
  report
      .add(invalid_date, node.span,
           message({"`{}` är ingen dag på året", "`{}` is not a day of the year"}, text))
      .help(message({"skriv MM-DD, som `12-15`", "write MM-DD, such as `12-15`"}));
  return false;
}

const TypeInfo Codec<IndexRows>::type{.shape = TypeInfo::Shape::record,
                                      .article = values_by_year,
                                      .key_pattern = "^(19|20|21)[0-9]{2}$",
                                      .item = &Codec<IndexRow>::type};
bool Codec<IndexRows>::read(const yaml::Node& node, Span, IndexRows& out, Report& report) {
  // A series of which nothing is known yet is written `values:` with nothing after it.
  if (node.is_null()) return true;
  if (!node.is_mapping()) {
    report_wrong_type(node, values_by_year, report);
    return false;
  }
  for (std::size_t i = 0; i < node.member_count(); ++i) {
    IndexRows::Row row{0, node.key(i).span, {}};
    const bool dated = read_integer(node.key(i), first_year, last_year, row.year, report);
    const bool read = Codec<IndexRow>::read(node.value(i), node.key(i).span, row.row, report);
    if (dated && read) out.rows.push_back(std::move(row));
  }
  return true;
}

}  // namespace iop::field

namespace iop {

namespace {

/// Reports what is wrong with a number that is there; true where there is nothing.
bool check_value(const Located<Decimal>& value, const IndexSeries& series, Report& report) {
  const bool level = series.unit == IndexUnit::level;
  if (value->decimals > series.decimals) {
    report
        .add(field::out_of_range, value.span(),
             message({"`{}` har fler decimaler än seriens {}", "`{}` has more decimals than the series' {}"},
                     value->to_string(), series.decimals))
        .help(message({"skriv värdet som det publicerats", "write the value as it was published"}));
    return false;
  }
  if (level ? value->exact() > 0 : value->exact() > -100) return true;
  report.add(field::out_of_range, value.span(),
             level ? message({"ett indextal är större än 0", "an index level is greater than 0"})
                   : message({"en förändring är större än -100 procent", "a change is above -100 per cent"}));
  return false;
}

void add_row(const IndexRows::Row& row, IndexSeries& series, Report& report) {
  const bool level = series.unit == IndexUnit::level;
  const auto& value = level ? row.row.level : row.row.change;
  const auto& other = level ? row.row.change : row.row.level;
  if (!other.absent() && value.absent()) {
    report.add(field::wrong_type, other.key(),
               level ? message({"serien har indextal: skriv `level`", "the series has levels: write `level`"})
                     : message({"serien har procent: skriv `change`",
                                "the series has percentages: write `change`"}));
  }
  if (!value || !check_value(value, series, report)) return;
  if (!row.row.status || !row.row.published || !row.row.source) return;
  series.values[row.year] = {*value, *row.row.status, *row.row.published, *row.row.source};
}

}  // namespace

std::optional<IndexSeries> read_series(const yaml::Node& root, Report& report) {
  IndexFile file;
  const Span first_key = root.items.empty() ? root.span : root.items.front().span;
  if (!field::Codec<IndexFile>::read(root, first_key, file, report)) return std::nullopt;
  if (!file.series || !file.unit || !file.decimals || !file.expected) return std::nullopt;
  IndexSeries series;
  series.series = *file.series;
  series.name = file.name.value_or(*file.series);
  series.publisher = file.publisher.value_or({});
  series.unit = *file.unit;
  series.decimals = *file.decimals;
  series.expected_month = file.expected->month;
  series.expected_day = file.expected->day;
  for (const auto& row : file.values->rows) add_row(row, series, report);
  return series;
}

const field::ObjectInfo& series_fields() {
  return field::Fields<IndexFile>::info;
}

}  // namespace iop
