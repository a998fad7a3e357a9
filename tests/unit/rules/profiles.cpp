#include <algorithm>
#include <set>

#include "catch.hpp"
#include "rules/catalogue.hpp"
#include "rules/profile.hpp"
#include "support/world.hpp"
#include "yaml/reader.hpp"

using namespace iop;
using namespace iop::rules;
using namespace iop::test;

namespace {

/// The codes of the rules whose level a profile may set.
std::set<std::string> adjustable_rules() {
  std::set<std::string> codes;
  for (const auto* rule : file_rules()) {
    const char family = rule->info.code.front();
    const bool may = rule->adjustable == Adjustable::yes && (family == 'G' || family == 'P' || family == 'D');
    if (may) codes.emplace(rule->info.code);
  }
  for (const auto* rule : register_rules()) codes.emplace(rule->info.code);
  return codes;
}

template <class Look>
void for_each_profile(const Look& look) {
  int profiles = 0;
  for (const auto& entry : std::filesystem::directory_iterator{repository() / "schemas/guidelines"}) {
    INFO(entry.path().filename().string());
    const Source source{entry.path().filename().string(), file_text(entry.path())};
    Report report{source};
    const auto root = yaml::read(report);
    REQUIRE(root);
    const auto profile = read_profile(*root, report);
    CHECK(report.empty());
    look(profile);
    ++profiles;
  }
  CHECK(profiles >= 3);
}

}  // namespace

TEST_CASE("every shipped profile says of every rule how strictly it applies and on whose words") {
  for_each_profile([](const Profile& profile) {
    for (const auto& code : adjustable_rules()) {
      INFO(code);
      const auto& setting = profile.setting(code);
      REQUIRE(setting.level);
      CHECK((*setting.level == Level::off || setting.quote_source));
    }
  });
}

TEST_CASE("what only practice supports is at most a warning") {
  for_each_profile([](const Profile& profile) {
    for (const auto& [code, id_span, span, setting, readable] : *profile.rules) {
      // Two files of one name are no matter of the guideline.
      if (!setting.quote_source || !setting.quote_source->starts_with("Praxis") || code == "R705") continue;
      INFO(code);
      CHECK(*setting.level != Level::error);
    }
  });
}
