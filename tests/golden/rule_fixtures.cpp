#include <algorithm>
#include <cstdlib>

#include "catch.hpp"
#include "rules/catalogue.hpp"
#include "support/world.hpp"

// tests/rules/<family>/<rule-name>/: bad.yaml (or bad/) breaks the rule exactly as bad.out says, good.yaml
// (or good/) does not break it. bad.out is written by hand, before the rule.

namespace {

namespace fs = std::filesystem;
using namespace iop::test;

const iop::RuleInfo* rule_named(const std::string& name) {
  for (const auto* rule : iop::rules::all_rules()) {
    if (rule->name == name) return rule;
  }
  return nullptr;
}

std::string input_in(const fs::path& folder, const std::string& which) {
  return fs::is_directory(folder / which) ? which : which + ".yaml";
}

}  // namespace

TEST_CASE("every rule finds what its fixture breaks, and nothing in its good one") {
  for (const auto& entry : fs::recursive_directory_iterator{repository() / "tests/rules"}) {
    if (entry.path().filename() != "bad.out") continue;
    const auto folder = entry.path().parent_path();
    const auto* rule = rule_named(folder.filename().string());
    INFO(folder.lexically_relative(repository()).string());
    REQUIRE(rule != nullptr);
    TestWorld world{.cwd = folder};
    const std::string code{rule->code};
    const auto bad = world.run({"validate", "--select", code, input_in(folder, "bad")});
    CHECK(bad.out == file_text(entry.path()));
    CHECK(bad.err.empty());
    const auto good = world.run({"validate", "-q", "--select", code, input_in(folder, "good")});
    CHECK(good.out.empty());
    // English is there too, and is another text.
    const auto english = world.run({"validate", "--lang", "en", "--select", code, input_in(folder, "bad")});
    CHECK(english.out != bad.out);
    CHECK(english.code == bad.code);
  }
}

TEST_CASE("every rule has its fixture") {
  for (const auto* rule : iop::rules::all_rules()) {
    bool found = false;
    for (const auto& entry : fs::recursive_directory_iterator{repository() / "tests/rules"}) {
      found = found || (entry.is_directory() && entry.path().filename() == rule->name &&
                        fs::exists(entry.path() / "bad.out"));
    }
    INFO(rule->code << " " << rule->name);
    CHECK(found);
  }
}
