#include "rules/guideline/wording.hpp"

#include "catch.hpp"

using namespace iop::rules;

namespace {

std::string found_in(std::string_view sentence, std::string_view pattern) {
  const auto passage = WordPattern{pattern}.find_in(sentence);
  return passage ? std::string{sentence.substr(passage->begin, passage->end - passage->begin)} : "-";
}

std::vector<std::string> sentences(std::string_view text) {
  std::vector<std::string> out;
  for (const auto s : sentences_of(text)) out.emplace_back(text.substr(s.begin, s.end - s.begin));
  return out;
}

}  // namespace

TEST_CASE("a pattern is found as whole words in their order") {
  CHECK(found_in("regionen kan köpa platser", "köpa") == "köpa");
  CHECK(found_in("regionen kan inköpa platser", "köpa") == "-");
  CHECK(found_in("ett köp\n    av platser", "köp av") == "köp\n    av");
  CHECK(found_in("ett köp för föreningen av platser", "köp av") == "-");
  CHECK(found_in("av köp", "köp av") == "-");
  CHECK(found_in("KÖPA", "Köpa") == "-");  // the sentence is in lower case, the pattern need not be
  CHECK(found_in("köpa", "Köpa") == "köpa");
}

TEST_CASE("words may stand between, and the last word may close a compound") {
  CHECK(found_in("utföra vårdlotsningstjänst", "utföra ... tjänst") == "utföra vårdlotsningstjänst");
  CHECK(found_in("utföra en tjänst mot ersättning", "utföra ... tjänst") == "utföra en tjänst");
  CHECK(found_in("utföra tjänst", "utföra ... tjänst") == "utföra tjänst");
  CHECK(found_in("tjänst att utföra", "utföra ... tjänst") == "-");
  CHECK(found_in("utföra tjänsten", "utföra ... tjänst") == "-");
  CHECK(found_in("driften mot ersättning", "drift ... ersättning") == "-");
  CHECK(found_in("drift", "drift ... ersättning") == "-");
  CHECK(found_in("något", "...") == "-");
}

TEST_CASE("a sentence ends where the next begins, at a blank line, or before a list") {
  CHECK(sentences("Ett. Två! Tre") == std::vector<std::string>{"Ett.", " Två!", " Tre"});
  CHECK(sentences("bl.a. en t.ex. två") == std::vector<std::string>{"bl.a. en t.ex. två"});
  CHECK(sentences("Ett\ntvå\n  \n  tre").size() == 2);
  CHECK(sentences("Vi bidrar med\n- drift\n- stöd").size() == 3);
  CHECK(sentences("").empty());
  CHECK(sentences("Slut.\n") == std::vector<std::string>{"Slut.\n"});
}
