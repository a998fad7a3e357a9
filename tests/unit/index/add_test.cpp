#include "index/add.hpp"

#include "catch.hpp"
#include "unit/index/series_text.hpp"
#include "unit/term/document.hpp"

using namespace iop;
using test::day;
using test::SeriesFile;

namespace {

const auto today = day("2026-11-22");

std::string row(int year, const std::string& change) {
  return "  " + std::to_string(year) + ": {change: " + change +
         ", status: definitive, published: 2016-12-12, source: SKL cirkulär 16:62}\n";
}

Result<std::string> add(const std::string& file, int year, const std::string& change = "2.5",
                        const std::string& source = "SKR", const std::string& published = "2024-12-16") {
  const SeriesFile read{file};
  return with_added_value(file, *read.series, year, *Decimal::parse(change), IndexStatus::definitive,
                          day(published), source, today);
}

std::string new_row(int year, const std::string& change = "2.5", const std::string& source = "SKR") {
  return "  " + std::to_string(year) + ": {change: " + change +
         ", status: definitive, published: 2024-12-16, source: " + source + "}\n";
}

}  // namespace

TEST_CASE("one line is added in year order and every other byte stays") {
  const auto head = test::vpi_head + "values:\n";
  CHECK(*add(head + row(2012, "1.8") + row(2016, "2.2"), 2014) ==
        head + row(2012, "1.8") + new_row(2014) + row(2016, "2.2"));
  CHECK(*add(head + row(2012, "1.8"), 2024) == head + row(2012, "1.8") + new_row(2024));
  CHECK(*add(head + row(2012, "1.8"), 2011) == head + new_row(2011) + row(2012, "1.8"));
  CHECK(*add(head, 2024) == head + new_row(2024));
}

TEST_CASE("the shipped file takes a value at its end") {
  const auto file = test::read_text("schemas/index/vpi.yaml");
  CHECK(*add(file, 2024) == file + new_row(2024));
}

TEST_CASE("comments, blank lines and what follows stay where they are") {
  const auto head = test::vpi_head + "values:   # per år\n\n  # cirkulär 16:62\n";
  const auto tail = "\n  # senare år\n" + row(2016, "2.2") + "publisher: SKR\n";
  CHECK(*add(head + row(2012, "1.8") + tail, 2013) == head + row(2012, "1.8") + new_row(2013) + tail);
}

TEST_CASE("the file's own indentation and line breaks are kept") {
  const std::string four =
      "values:\n    2012:\n        change: 1.8\n        status: definitive\n"
      "        published: 2016-12-12\n        source: SKR\n";
  CHECK(*add(test::vpi_head + four, 2024) == test::vpi_head + four + "  " + new_row(2024));
  auto crlf = test::vpi_head + "values:\n" + row(2012, "1.8");
  for (std::size_t i = 0; (i = crlf.find('\n', i)) != std::string::npos; i += 2) crlf.insert(i, "\r");
  CHECK(add(crlf, 2024)->ends_with("source: SKR}\r\n"));
  auto open = test::vpi_head + "values:\n" + row(2012, "1.8");
  open.pop_back();
  auto added = "\n" + new_row(2024);
  added.pop_back();
  CHECK(*add(open, 2024) == open + added);
  const auto marked = "\xEF\xBB\xBF" + test::vpi_head + "values:\n" + row(2012, "1.8");
  const SeriesFile read{marked.substr(3)};
  CHECK(*with_added_value(marked, *read.series, 2024, {25, 1}, IndexStatus::definitive, day("2024-12-16"),
                          "SKR", today) == marked + new_row(2024));
}

TEST_CASE("decimals are filled up, and a source is quoted where YAML could take it for something else") {
  const auto file = test::vpi_head + "values:\n";
  CHECK(*add(file, 2024, "2") == file + new_row(2024, "2.0"));
  CHECK(*add(file, 2024, "-0.5", "SKR cirkulär 24:50") == file + new_row(2024, "-0.5", "SKR cirkulär 24:50"));
  CHECK(*add(file, 2024, "2.5", "SKR: \"VPI\", s. 3 # {1}") ==
        file + new_row(2024, "2.5", "\"SKR: \\\"VPI\\\", s. 3 # {1}\""));
  CHECK(*add(file, 2024, "2.5", "no") == file + new_row(2024, "2.5", "\"no\""));
  CHECK(*add(file, 2024, "2.5", "2024-12-16") == file + new_row(2024, "2.5", "\"2024-12-16\""));
  CHECK(*add(file, 2024, "2.5", "C:\\nytt") == file + new_row(2024, "2.5", "\"C:\\\\nytt\""));
}

TEST_CASE("what must not be added is refused") {
  const auto file = test::vpi_head + "values:\n" + row(2016, "2.2");
  CHECK_FALSE(add(file, 2016));
  CHECK_FALSE(add(file, 2027));
  CHECK_FALSE(add(file, 2024, "2.5", "SKR", "2026-11-23"));
  CHECK_FALSE(add(file, 2024, "2.5", "SKR", "2023-12-31"));
  CHECK(add(file, 2024, "2.5", "SKR", "2024-01-01"));
  CHECK_FALSE(add(file, 2024, "2.55"));
  CHECK_FALSE(add(file, 2024, "-100"));
  CHECK_FALSE(add(file, 2024, "2.5", ""));
  CHECK_FALSE(add(file, 2024, "2.5", "  "));
  CHECK_FALSE(add(file, 2024, "2.5", "SKR\nvalues:"));
  CHECK_FALSE(add(file, 2024, "2.5", "SKR\xC2\x85"));
  CHECK_FALSE(add(file, 2024, "2.5", "SKR\xE2\x80\xAE"));
  CHECK_FALSE(add(file, 2024, "2.5", "SKR\xFF"));
  const auto flow = test::vpi_head +
                    "values: {2016: {change: 2.2, status: definitive, published: 2016-12-12, source: SKR}}\n";
  CHECK_FALSE(add(flow, 2024));
}
