#include <sstream>

#include "base/text.hpp"
#include "catch.hpp"
#include "render/rules.hpp"

namespace {

using namespace iop;

const rules::RuleSetting silent;

/// Every rule, under a profile that says nothing of any.
rules::Handbook whole_handbook() {
  rules::Handbook handbook{{"RS 2021-04161"}, {}};
  for (const auto* rule : rules::all_rules()) {
    handbook.rules.push_back({rule, {{"RS 2021-04161", rule->severity, &silent, {}}}});
  }
  return handbook;
}

std::vector<std::string> table_lines(std::size_t width) {
  std::ostringstream out;
  render::handbook_text(out, {.width = width}, render::HandbookForm::table, whole_handbook());
  std::istringstream in{out.str()};
  std::vector<std::string> lines;
  for (std::string line; std::getline(in, line);) lines.push_back(line);
  return lines;
}

bool holds(const std::vector<std::string>& lines, std::string_view word) {
  for (const auto& line : lines) {
    if (line.find(word) != std::string::npos) return true;
  }
  return false;
}

}  // namespace

TEST_CASE("the table of rules keeps within the terminal") {
  for (const std::size_t width : {50U, 60U, 80U, 100U, 120U, 200U}) {
    INFO(width);
    for (const auto& line : table_lines(width)) CHECK(text::display_width(line) <= width);
  }
}

TEST_CASE("a narrow table puts what a rule finds below it, and a narrower one leaves out the profiles") {
  const auto rows = rules::all_rules().size();
  CHECK(table_lines(200).size() == rows + 2);
  CHECK(table_lines(70).size() == 2 * (rows + 1) + 1);
  CHECK(holds(table_lines(70), "2021-04161"));
  CHECK(table_lines(50).size() == 2 * (rows + 1));
  CHECK_FALSE(holds(table_lines(50), "2021-04161"));
}
