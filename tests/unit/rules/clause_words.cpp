#include "rules/guideline/clause_words.hpp"

#include "catch.hpp"

using namespace iop;
using namespace iop::rules;

namespace {

List<std::string> list(std::initializer_list<std::string> words) {
  List<std::string> out;
  for (const auto& word : words) out.emplace_back(word, Span{});
  return out;
}

Assertion asserted(std::string_view clause) {
  return assertion_in(clause, list({"komplement", "komplettera", "kompletterar", "kompletteras"}),
                      list({"inte", "ej", "ingen", "inget"}));
}

}  // namespace

TEST_CASE("a clause says what its words say") {
  for (const std::string clause :
       {"Insatserna utgör ett komplement till vården.", "Vården KOMPLETTERAS av föreningen",
        "Stödet ska inte ersätta utan komplettera vården.", "Det är inte vård, det kompletterar vården.",
        "Vården når inte alla. Föreningen kompletterar den.", "Ett komplement, inte en ersättning.",
        "Ett komplement och inte en ersättning", "Den ersätter ingen men kompletterar\nvården",
        "Det är inte ett komplement till skolan; det är ett komplement till vården", "\"komplement\""}) {
    INFO(clause);
    CHECK(asserted(clause).made);
  }
}

TEST_CASE("a clause that is silent or denies it does not say it") {
  for (const std::string clause : {"", "Parterna samverkar.", "Komplementaritet råder.", "delvis, ej alls"}) {
    INFO(clause);
    CHECK_FALSE(asserted(clause).made);
    CHECK(asserted(clause).denial.empty());
  }
  CHECK(asserted("Det är inte ett komplement till vården.").denial == "inte");
  CHECK(asserted("Stödet kompletterar ej vården").denial == "ej");
  CHECK(asserted("Ingen av insatserna är något komplement").denial == "ingen");
  CHECK(asserted("Det är inte fråga om att komplettera\n  vården").denial == "inte");
}

TEST_CASE("a word may close a compound, and a negation among the words denies itself alone") {
  const auto said = [](std::string_view clause) {
    return assertion_in(clause, list({"...mål", "...strategin"}), list({"inget", "ändamål"})).made;
  };
  CHECK(said("regionens budgetmål"));
  CHECK(said("Mål- och budgetarbetet"));
  CHECK(said("mål/plan"));
  CHECK(said("för ändamål som mål"));
  CHECK_FALSE(said("en målgrupp"));
  CHECK_FALSE(said("för detta ändamål"));
  CHECK_FALSE(said("inget budgetmål"));
  CHECK_FALSE(said("strategi"));
}
