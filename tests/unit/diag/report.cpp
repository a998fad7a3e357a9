#include "diag/report.hpp"

#include "catch.hpp"

using namespace iop;

TEST_CASE("no finding shows a personal identity number") {
  static constexpr RuleInfo rule{"X000", "example", Severity::error, {"exempel", "example"}};
  const Source source{"a.yaml", "a: åäö 811218-9876 b\nc: 198112189876\n"};
  Report report{source};
  report.add(rule, {3, 6}, message({"`{}` är fel", "`{}` is wrong"}, "811218-9876"))
      .note({27, 28}, message({"se {}", "see {}"}, "198112189876"))
      .note(message({"även {}", "also {}"}, "811218-9876"))
      .help(message({"ta bort {}", "remove {}"}, "811218-9876"));
  const auto findings = report.take([](Span) { return std::string{"/parties/19811218-9876"}; });
  REQUIRE(findings.size() == 1);
  const auto& finding = findings.front();
  CHECK(finding.what.sv == "`******-****` är fel");
  CHECK(finding.what.en == "`******-****` is wrong");
  CHECK(finding.at.line == "a: åäö ******-**** b");
  CHECK(finding.at.begin == Position{1, 4});
  REQUIRE(finding.notes.size() == 2);
  CHECK(finding.notes[0].what.sv == "se ************");
  CHECK(finding.notes[0].at->line == "c: ************");
  CHECK(finding.notes[1].what.sv == "även ******-****");
  CHECK(finding.help.sv == "ta bort ******-****");
  CHECK(finding.pointer == "/parties/********-****");
}
