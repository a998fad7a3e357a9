#include "index/series.hpp"

#include "catch.hpp"
#include "index/add.hpp"
#include "unit/index/series_text.hpp"
#include "unit/term/document.hpp"

using namespace iop;
using test::day;
using test::read_text;
using test::SeriesFile;

TEST_CASE("an index file is read as published") {
  const SeriesFile file{read_text("schemas/index/vpi.yaml")};
  REQUIRE(file.series);
  CHECK(file.report.empty());
  CHECK(file.series->series == "VPI");
  CHECK(file.series->unit == IndexUnit::percent_change);
  CHECK(file.series->decimals == 1);
  CHECK(file.series->expected(2026) == day("2026-12-15"));
  REQUIRE(file.series->values.contains(2013));
  CHECK(file.series->values.at(2013).value.to_string() == "2.0");
  CHECK(file.series->values.at(2013).source == "SKL cirkulär 16:62");
}

TEST_CASE("what is wrong with an index file is told where it stands") {
  const auto first = [](const std::string& row) {
    const SeriesFile file{test::vpi_head + "values:\n" + row};
    return file.report.empty() ? std::string{}
                               : std::string{file.report.items().front().diagnostic.rule->code};
  };
  const std::string rest = ", status: definitive, published: 2016-12-12, source: SKR}\n";
  CHECK(first("  2016: {change: 2.2" + rest).empty());
  CHECK(first("  2016: {change: 2.22" + rest) == "S209");
  CHECK(first("  2016: {change: -100.0" + rest) == "S209");
  CHECK(first("  2016: {level: 102.2" + rest) == "S203");
  CHECK(first("  2016: {change: 2.2, status: definitive, published: 2016-12-12}\n") == "S202");
  CHECK(first("  16: {change: 2.2" + rest) == "S209");
  CHECK(first("  sexton: {change: 2.2" + rest) == "S203");
  CHECK_FALSE(SeriesFile{"name: VPI\n"}.series);
  CHECK(SeriesFile{test::vpi_head + "values:\n"}.series);
}

TEST_CASE("a value counts from its publication on") {
  const SeriesFile file{test::vpi_head +
                        "values:\n"
                        "  2025: {change: 3.1, status: preliminary, published: 2025-12-16, source: SKR}\n"};
  const auto& vpi = *file.series;
  CHECK_FALSE(change_of(vpi, 2025, day("2025-12-15"), {}));
  const auto change = change_of(vpi, 2025, day("2025-12-16"), {});
  REQUIRE(change);
  CHECK(change->printed == "3.1");
  CHECK(change->percent == Rational(31, 10));
  CHECK(change->preliminary);
  CHECK_FALSE(change->assumed);
  CHECK_FALSE(change_of(vpi, 2024, day("2025-12-16"), {}));
  CHECK_FALSE(change_of(vpi, 2026, day("2025-12-16"), {}));
}

TEST_CASE("levels give the exact change, and need both years") {
  const SeriesFile file{
      "series: KPI\nname: Konsumentprisindex\nunit: level\ndecimals: 2\nexpected: 01-15\nvalues:\n"
      "  2024: {level: 300.00, status: definitive, published: 2025-01-15, source: SCB}\n"
      "  2025: {level: 307.00, status: definitive, published: 2026-01-15, source: SCB}\n"};
  REQUIRE(file.series);
  const auto change = change_of(*file.series, 2025, day("2026-02-01"), {});
  REQUIRE(change);
  CHECK(change->percent == Rational(7, 3));
  CHECK(change->printed == "300.00 -> 307.00");
  REQUIRE(change->is_of_levels());
  CHECK(change->rows[0].year == 2024);
  CHECK(change->rows[0].value == "300.00");
  CHECK(change->rows[0].published == day("2025-01-15"));
  CHECK(change->rows[1].year == 2025);
  CHECK(change->rows[1].value == "307.00");
  CHECK_FALSE(change_of(*file.series, 2024, day("2026-02-01"), {}));
  CHECK(missing_years(*file.series, 2024, day("2026-02-01")) == std::vector{2023});
  CHECK(missing_years(*file.series, 2026, day("2026-02-01")) == std::vector{2026});
  CHECK(missing_years(*file.series, 2023, day("2026-02-01")) == std::vector{2022, 2023});
}

TEST_CASE("a value is published once it is known, or the day it is expected is over") {
  const SeriesFile file{test::vpi_head +
                        "values:\n"
                        "  2024: {change: 3.1, status: definitive, published: 2024-12-11, source: SKR}\n"};
  const auto& vpi = *file.series;
  CHECK_FALSE(vpi.is_published(2024, day("2024-12-10")));
  CHECK(vpi.is_published(2024, day("2024-12-11")));
  CHECK_FALSE(vpi.is_published(2025, day("2025-12-15")));
  CHECK(vpi.is_published(2025, day("2025-12-16")));
}

TEST_CASE("assumptions fill gaps and nothing else") {
  const SeriesFile file{read_text("schemas/index/vpi.yaml")};
  IndexAssumptions assumptions;
  CHECK_FALSE(add_assumption(assumptions, "VPI=2.5"));
  CHECK_FALSE(add_assumption(assumptions, "VPI:2027=3.0"));
  const auto today = day("2026-11-22");
  CHECK(change_of(*file.series, 2016, today, assumptions)->printed == "2.2");
  CHECK(change_of(*file.series, 2026, today, assumptions)->printed == "2.5");
  const auto other = change_of(*file.series, 2027, today, assumptions);
  CHECK(other->printed == "3.0");
  CHECK(other->assumed);
  CHECK(other->rows.empty());
  // Values there may be in a file that cannot be read are no gap.
  auto unreadable = *file.series;
  unreadable.readable = false;
  CHECK_FALSE(change_of(unreadable, 2026, today, assumptions));
  for (const auto* text :
       {"VPI", "=2.5", "VPI:26=2.5", "VPI:2026:1=2", "VPI=2,5", "VPI=", "V PI=2", "VPI=-100", "VPI=1"}) {
    CAPTURE(text);
    CHECK(add_assumption(assumptions, text));
  }
}
