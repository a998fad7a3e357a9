#include "index/add.hpp"

#include <algorithm>
#include <array>

#include <fmt/core.h>

#include "base/text.hpp"
#include "yaml/reader.hpp"
#include "yaml/written.hpp"

namespace iop {

namespace {

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

/// The value with as many decimals as the series prints, if there is room for them.
Decimal as_printed(Decimal value, int decimals) {
  constexpr std::int64_t room = 100'000'000'000'000;
  const auto fits = [&] { return value.coefficient < room && value.coefficient > -room; };
  for (; value.decimals < decimals && fits(); ++value.decimals) value.coefficient *= 10;
  return value;
}

/// A line of the file without its line break, and the byte after the break.
struct Line {
  std::string_view text;
  std::size_t begin = 0;
  std::size_t next = 0;

  [[nodiscard]] std::size_t indent() const { return std::min(text.find_first_not_of(' '), text.size()); }
  [[nodiscard]] bool has_content() const { return indent() < text.size() && text[indent()] != '#'; }
};

std::vector<Line> lines_of(std::string_view bytes) {
  std::vector<Line> out;
  for (std::size_t begin = 0; begin < bytes.size(); begin = out.back().next) {
    const auto end = std::min(bytes.find('\n', begin), bytes.size());
    auto line = bytes.substr(begin, end - begin);
    if (line.ends_with('\r')) line.remove_suffix(1);
    out.push_back({line, begin, std::min(end + 1, bytes.size())});
  }
  return out;
}

/// `2016:` at the line's beginning; 0 where something else stands there.
int year_of(const Line& line) {
  const auto text = line.text.substr(line.indent());
  if (text.size() < 5 || text[4] != ':' || !std::all_of(text.begin(), text.begin() + 4, is_digit)) return 0;
  return (text[0] - '0') * 1000 + (text[1] - '0') * 100 + (text[2] - '0') * 10 + (text[3] - '0');
}

/// Where the line of a year belongs, and how far its neighbours are indented.
struct InsertionPoint {
  std::size_t line = 0;  ///< it follows this line
  std::size_t indent = 2;
};

std::optional<InsertionPoint> find_place(const std::vector<Line>& lines, int year) {
  const auto begins_values = [](const Line& line) { return line.text.starts_with("values:"); };
  const auto values = std::find_if(lines.begin(), lines.end(), begins_values);
  if (values == lines.end()) return std::nullopt;
  InsertionPoint place{static_cast<std::size_t>(values - lines.begin())};
  bool after_this = true;  // the lines of an entry follow where the entry itself does
  bool first = true;
  for (std::size_t i = place.line + 1; i < lines.size(); ++i) {
    if (!lines[i].has_content()) continue;
    if (lines[i].indent() == 0) break;
    if (first) place.indent = lines[i].indent();
    first = false;
    if (lines[i].indent() <= place.indent) after_this = year_of(lines[i]) < year;
    if (after_this) place.line = i;
  }
  return place;
}

std::optional<Failure> refusal(const IndexSeries& series, int year, const Decimal& change, Date published,
                               std::string_view source, Date today) {
  if (series.values.contains(year)) {
    return Failure{
        message({"{} {} finns redan i filen", "{} {} is already in the file"}, series.series, year),
        message({"ett publicerat värde ändras för hand, med källa",
                 "a published value is changed by hand, with its source"})};
  }
  if (year > today.year()) {
    return Failure{message({"{} är ännu inte här: idag är det {}", "{} has not come yet: today is {}"}, year,
                           today.to_string())};
  }
  if (published > today) {
    return Failure{message(
        {"publiceringen {} ligger efter dagens datum {}", "the publication on {} lies after today, {}"},
        published.to_string(), today.to_string())};
  }
  if (published < Date::of(year, 1, 1)) {
    return Failure{message({"publiceringen {} ligger före indexåret {}",
                            "the publication on {} lies before the index year {}"},
                           published.to_string(), year),
                   message({"ett års värde publiceras tidigast under året",
                            "a year's value is published in that year at the earliest"})};
  }
  if (change.decimals > series.decimals) {
    return Failure{
        message({"`{}` har fler decimaler än seriens {}", "`{}` has more decimals than the series' {}"},
                change.to_string(), series.decimals),
        message({"skriv värdet som det publicerats", "write the value as it was published"})};
  }
  if (text::trim(source).empty()) {
    return Failure{message({"källan saknas", "the source is missing"}),
                   message({"ange var värdet publicerats", "say where the value was published"})};
  }
  if (!yaml::is_writable(source)) {
    return Failure{message({"källan innehåller styrtecken eller dolda tecken",
                            "the source holds control or hidden characters"})};
  }
  return std::nullopt;
}

bool same_value(const IndexValue& a, const IndexValue& b) {
  return a.value.to_string() == b.value.to_string() && a.status == b.status && a.published == b.published &&
         a.source == b.source;
}

/// Whether `text` reads as `series` with `value` added and nothing else changed.
bool reads_as(std::string text, const IndexSeries& series, int year, const IndexValue& value) {
  const Source source{"", yaml::without_byte_order_mark(std::move(text))};
  Report report{source};
  const auto root = yaml::read(report);
  const auto read = root ? read_series(*root, report) : std::nullopt;
  if (!read || report.has_errors() || read->values.size() != series.values.size() + 1) return false;
  auto expected = series.values;
  expected[year] = value;
  return std::equal(expected.begin(), expected.end(), read->values.begin(), [](const auto& a, const auto& b) {
    return a.first == b.first && same_value(a.second, b.second);
  });
}

}  // namespace

Result<std::string> with_added_value(std::string_view file_bytes, const IndexSeries& series, int year,
                                     const Decimal& change, IndexStatus status, Date published,
                                     std::string_view source, Date today) {
  const auto trimmed = text::trim(source);
  if (auto failure = refusal(series, year, change, published, trimmed, today)) return *std::move(failure);
  const IndexValue value{as_printed(change, series.decimals), status, published, std::string{trimmed}};
  const auto lines = lines_of(file_bytes);
  const Failure by_hand{
      message({"värdena i filen står inte en post under den andra, eller `{}` är inget möjligt värde",
               "the file's values do not stand one entry below the other, or `{}` is no possible value"},
              value.value.to_string()),
      message({"lägg till raden för hand", "add the line by hand"})};
  const auto place = find_place(lines, year);
  if (!place) return by_hand;
  const auto line =
      fmt::format("{:{}}{}: {{{}: {}, status: {}, published: {}, source: {}}}", "", place->indent, year,
                  series.unit == IndexUnit::level ? "level" : "change", value.value.to_string(),
                  field::name_of(status), published.to_string(), yaml::written(trimmed));
  const auto& before = lines[place->line];
  const std::string_view line_break = file_bytes.find("\r\n") != std::string_view::npos ? "\r\n" : "\n";
  const bool last_is_open = before.next == before.begin + before.text.size();
  std::string out{file_bytes.substr(0, before.next)};
  if (last_is_open) out += line_break;
  out += line;
  if (!last_is_open) out += line_break;
  out += file_bytes.substr(before.next);
  if (!reads_as(out, series, year, value)) return by_hand;
  return out;
}

}  // namespace iop
