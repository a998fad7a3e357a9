#include "rules/payment/staff_share.hpp"

#include "catch.hpp"

using namespace iop;
using namespace iop::rules;

namespace {

List<std::string> list(std::initializer_list<std::string> words) {
  List<std::string> out;
  for (const auto& word : words) out.emplace_back(word, Span{});
  return out;
}

/// The shares that a post states, as they are written.
std::vector<std::string> shares_in(std::string_view what) {
  RuleSetting setting;
  setting.words = {list({"tjänst", "tjänster", "samordnare", "psykolog", "anställda", "årsarbetare"}),
                   Span{}};
  setting.patterns = {list({"halvtid", "heltidstjänst"}), Span{}};
  setting.negations = {list({"moms", "avgifter"}), Span{}};
  std::vector<std::string> found;
  for (const auto& share : staff_shares(what, setting)) {
    found.emplace_back(what.substr(share.begin, share.end - share.begin));
  }
  return found;
}

using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("a share of a post is found in the forms agreements use") {
  const std::vector<std::pair<std::string, Texts>> posts{
      {"medicinska tjänster (psykolog 60%, samordnare 80 % och annat)", {"60%", "80 %"}},
      {"en samordnare på 50 procent", {"50 procent"}},
      {"60-procentig tjänst", {"60-procentig"}},
      {"en koordinator på 100 % tjänst", {"100 %"}},
      {"0.8 tjänst", {"0.8 tjänst"}},
      {"0,8 tjänst som lots", {"0,8 tjänst"}},
      {"1/2 tjänst", {"1/2 tjänst"}},
      {"½ Tjänst", {"½ Tjänst"}},
      {"1,5 årsarbetare", {"1,5 årsarbetare"}},
      {"samordnare 0,5 och lokal", {"0,5"}},
      {"lots på halvtid", {"halvtid"}},
      {"heltidstjänst", {"heltidstjänst"}},
      {"två anställda (80 % och 60 %), moms 25 %", {"80 %"}},
      {"samordnare 80 % inkl. sociala avgifter 31,42 %", {"80 %"}},
  };
  for (const auto& [what, expected] : posts) {
    INFO(what);
    CHECK(shares_in(what) == expected);
  }
}

TEST_CASE("other percentages and numbers are no share of a post") {
  for (const std::string what :
       {"Moms 25 %", "Köp av tjänster, moms 25 %", "25 % moms på tjänster", "Lokaler 20 %", "2 samordnare",
        "tjänster (1,1 mnkr/år)", "samordnare 0,4 miljoner", "Halvtidsutvärdering", "tjänster 2034",
        "Socialtjänst 20 %", "", "%", "12,"}) {
    INFO(what);
    CHECK(shares_in(what).empty());
  }
}
