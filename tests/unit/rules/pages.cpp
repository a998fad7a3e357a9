#include <algorithm>
#include <vector>

#include "base/text.hpp"
#include "catch.hpp"
#include "rules/catalogue.hpp"
#include "support/world.hpp"

// Every rule has its page (`iop rules CODE`), and the page's examples are lines of the rule's fixture.

namespace {

namespace fs = std::filesystem;
using namespace iop::test;

std::vector<std::string> lines_of(std::string_view text) {
  std::vector<std::string> lines;
  std::istringstream in{std::string{text}};
  for (std::string line; std::getline(in, line);) lines.push_back(line);
  return lines;
}

fs::path fixture_of(const iop::RuleInfo& rule) {
  for (const auto& entry : fs::recursive_directory_iterator{repository() / "tests/rules"}) {
    if (entry.is_directory() && entry.path().filename() == rule.name) return entry.path();
  }
  return {};
}

/// The lines of `bad.yaml`, or of all files in `bad/`, in the order of their names.
std::vector<std::string> fixture_lines(const fs::path& fixture, const std::string& which) {
  if (fs::exists(fixture / (which + ".yaml"))) return lines_of(file_text(fixture / (which + ".yaml")));
  std::vector<fs::path> files;
  for (const auto& entry : fs::recursive_directory_iterator{fixture / which}) {
    if (entry.is_regular_file()) files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  std::vector<std::string> lines;
  for (const auto& file : files) {
    for (auto& line : lines_of(file_text(file))) lines.push_back(std::move(line));
  }
  return lines;
}

/// Whether every line of `example`, behind the same indentation, stands in `lines`, in that order.
bool stand_in(const std::vector<std::string>& example, const std::vector<std::string>& lines) {
  constexpr std::size_t deepest = 16;
  for (std::size_t indent = 0; indent <= deepest; ++indent) {
    auto from = lines.begin();
    const bool all = std::all_of(example.begin(), example.end(), [&](const std::string& line) {
      from = std::find(from, lines.end(), std::string(indent, ' ') + line);
      return from != lines.end() && from++ != lines.end();
    });
    if (all) return true;
  }
  return false;
}

/// Whether nothing of the file can be shown in a few lines: its bytes, or its size, are the defect.
bool has_no_lines_to_show(const iop::RuleInfo& rule) {
  return rule.code == "Y101" || rule.code == "Y107";
}

/// Whether a rule of this family may rest on nothing but the file format and the register's own order.
bool may_lack_source(const iop::RuleInfo& rule) {
  return std::string_view{"YSRWC"}.find(rule.code.front()) != std::string_view::npos;
}

}  // namespace

TEST_CASE("every rule says in both languages what it finds, why, and on whose words") {
  for (const auto* rule : iop::rules::all_rules()) {
    INFO(rule->code << " " << rule->name);
    CHECK(rule->code.size() == 4);
    CHECK_FALSE(rule->name.empty());
    CHECK(rule->finds.complete());
    CHECK(rule->page.why.ends_with('.'));
    CHECK(rule->page.summary.ends_with('.'));
    CHECK((!rule->source.empty() || may_lack_source(*rule)));
  }
}

TEST_CASE("the examples on a rule's page are lines of its fixture") {
  for (const auto* rule : iop::rules::all_rules()) {
    INFO(rule->code << " " << rule->name);
    const auto& page = rule->page;
    CHECK(page.bad.empty() == has_no_lines_to_show(*rule));
    CHECK(page.good.empty() == has_no_lines_to_show(*rule));
    const auto fixture = fixture_of(*rule);
    REQUIRE_FALSE(fixture.empty());
    CHECK(stand_in(lines_of(page.bad), fixture_lines(fixture, "bad")));
    CHECK(stand_in(lines_of(page.good), fixture_lines(fixture, "good")));
    if (!page.bad.empty()) CHECK(page.bad != page.good);
  }
}
