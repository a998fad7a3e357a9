#include "rules/profile.hpp"

#include "catch.hpp"
#include "yaml/reader.hpp"

using namespace iop;

namespace {

/// The findings of a profile with these rules.
std::vector<Diagnostic> findings_of(const std::string& rules) {
  const Source source{"profil.yaml",
                      "guideline: 1\nreference: RE 2031-1\nregion: Exempelregionen\ntitle: Exempel\n"
                      "valid_from: unknown\nvalid_to: unknown\nsource: påhittad\nrules:\n" +
                          rules};
  Report report{source};
  const auto root = yaml::read(report);
  REQUIRE(root);
  rules::read_profile(*root, report);
  return report.take([&](Span span) { return yaml::pointer_at(*root, span); });
}

}  // namespace

TEST_CASE("a profile cannot change the level of what guards a computation") {
  for (const std::string code :
       {"P503", "P504", "P508", "P514", "D601", "D605", "N951", "W903", "S204", "Y102"}) {
    const auto found = findings_of("  " + code + ": {level: off}\n");
    INFO(code);
    REQUIRE(found.size() == 1);
    CHECK(found.front().rule->code == "S212");
    CHECK(found.front().pointer == "/rules/" + code + "/level");
    CHECK(found.front().at.begin == Position{9, 17});
    CHECK(found.front().what.sv.find(code) != std::string::npos);
  }
}

TEST_CASE("a profile may change the others, and repeat a level that is fixed") {
  CHECK(findings_of("  P501: {level: off}\n  G312: {level: error}\n  R701: {level: note}\n").empty());
  CHECK(findings_of("  P508: {level: error}\n  P503: {level: warning}\n").empty());
}
