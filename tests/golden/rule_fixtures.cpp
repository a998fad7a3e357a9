#include <algorithm>
#include <cstdlib>

#include "catch.hpp"
#include "rules/catalogue.hpp"
#include "support/revision.hpp"
#include "support/world.hpp"

// tests/rules/<family>/<rule-name>/: bad.yaml (or bad/) breaks the rule exactly as bad.out says, good.yaml
// (or good/) does not break it. bad.out is written by hand, before the rule. Where there is an old/, the rule
// compares: bad/ and good/ are work trees, and old/ is what HEAD holds.

namespace {

namespace fs = std::filesystem;
using namespace iop::test;

const iop::RuleInfo* rule_named(const std::string& name) {
  for (const auto* rule : iop::rules::all_rules()) {
    if (rule->name == name) return rule;
  }
  return nullptr;
}

/// `validate` on the `which` of a fixture, its own rule selected.
Ran validate(const fs::path& folder, const std::string& which, const std::vector<std::string>& options) {
  std::vector<std::string> arguments{"validate"};
  arguments.insert(arguments.end(), options.begin(), options.end());
  if (!fs::exists(folder / "old")) {
    arguments.push_back(fs::is_directory(folder / which) ? which : which + ".yaml");
    return TestWorld{.cwd = folder}.run(arguments);
  }
  arguments.insert(arguments.end(), {"--against", "HEAD"});
  const auto tree = folder / which;
  return TestWorld{.cwd = tree, .git = git_with(tree, texts_in(folder / "old"))}.run(arguments);
}

}  // namespace

TEST_CASE("every rule finds what its fixture breaks, and nothing in its good one") {
  for (const auto& entry : fs::recursive_directory_iterator{repository() / "tests/rules"}) {
    if (entry.path().filename() != "bad.out") continue;
    const auto folder = entry.path().parent_path();
    const auto* rule = rule_named(folder.filename().string());
    INFO(folder.lexically_relative(repository()).string());
    REQUIRE(rule != nullptr);
    const std::string code{rule->code};
    const auto bad = validate(folder, "bad", {"--select", code});
    CHECK(bad.out == file_text(entry.path()));
    CHECK(bad.err.empty());
    const auto good = validate(folder, "good", {"-q", "--select", code});
    CHECK(good.out.empty());
    // English is there too, and is another text.
    const auto english = validate(folder, "bad", {"--lang", "en", "--select", code});
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
