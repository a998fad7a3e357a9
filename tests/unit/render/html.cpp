
#include <sstream>

#include "agreement/decode.hpp"
#include "catch.hpp"
#include "render/site/chart.hpp"
#include "render/site/parts.hpp"
#include "yaml/reader.hpp"

namespace {

using namespace iop;
using namespace iop::render::site;

std::string written(const Element& element, const Discretion& discretion = {}) {
  std::ostringstream out;
  write(out, element, discretion);
  const auto text = out.str();
  const std::string doctype = "<!DOCTYPE html>\n";
  REQUIRE(text.starts_with(doctype));
  return text.substr(doctype.size(), text.size() - doctype.size() - 1);
}

Discretion discretion_of(const std::string& yaml) {
  const Source source{"a.yaml", yaml};
  Report report{source};
  const auto root = yaml::read(report);
  REQUIRE(root);
  return Discretion{decode(*root, report)};
}

}  // namespace

TEST_CASE("texts of others stay texts, wherever they stand") {
  CHECK(written(Element{"p", "</p><script>alert(\"1\") & &amp;"}) ==
        "<p>&lt;/p&gt;&lt;script&gt;alert(&quot;1&quot;) &amp; &amp;amp;</p>");
  CHECK(written(Element{"p", Attribute{"title", "\"><img src=x onerror='x'>"}}) ==
        "<p title=\"&quot;&gt;&lt;img src=x onerror='x'&gt;\"></p>");
  CHECK(written(Element{"title", "]]> <!-- </title>"}) == "<title>]]&gt; &lt;!-- &lt;/title&gt;</title>");
}

TEST_CASE("what hides, reorders or is no character is shown by its number") {
  CHECK(written(Element{"p", "a\u202Eb\u200B\u00AD"}) ==
        "<p>a&lt;U+202E&gt;b&lt;U+200B&gt;&lt;U+00AD&gt;</p>");
  CHECK(written(Element{"p", std::string{"a\x1B[31m\0b", 7}}) == "<p>a&lt;U+001B&gt;[31m&lt;U+0000&gt;</p>");
  CHECK(written(Element{"p", "\uFFFE\uFDD0\U0001FFFF"}) ==
        "<p>&lt;U+FFFE&gt;&lt;U+FDD0&gt;&lt;U+1FFFF&gt;</p>");
  CHECK(written(Element{"p", "\xC3("}) == "<p>\uFFFD(</p>");
}

TEST_CASE("a link leads nowhere but into the site") {
  CHECK(Target{"../regler/G312.html#a_b"}.text() == "../regler/G312.html#a_b");
  CHECK(Target{"javascript:alert(1)"}.text() == "javascript-alert-1-");
  CHECK(Target{"//example.org/"}.text() == "example.org/");
  CHECK(Target{"a\" onclick=\"x"}.text() == "a--onclick--x");
}

TEST_CASE("what stands in backticks is code; one alone is a backtick") {
  CHECK(written(Element{"p", in_prose("raden `stod` och `<b>` är ` ensam")}) ==
        "<p>raden <code>stod</code> och <code>&lt;b&gt;</code> är ` ensam</p>");
}

TEST_CASE("names of those who signed, personal addresses and telephone numbers are masked") {
  const auto keep = discretion_of(
      "signatures:\n  - {party: a, name: Eva Exempelsson}\n  - {party: b, name: Exempel}\n"
      "parties: {b: {name: Föreningen Exempel}}\n");
  CHECK(keep("Eva Exempelsson skrev") == "*** *********** skrev");
  CHECK(keep("name: eva  exempelsson}") == "name: ***  ***********}");
  CHECK(keep("Evald Exempelsson") == "Evald Exempelsson");
  // A name that a party bears is no person's alone.
  CHECK(keep("Föreningen Exempel") == "Föreningen Exempel");
  CHECK(keep("skriv till eva.exempelsson@example.org!") == "skriv till ***************************!");
  CHECK(keep("skriv till registrator@example.org") == "skriv till registrator@example.org");
  CHECK(keep("ring 070-123 45 67.") == "ring ******* ** **.");
  // Amounts, days and numbers of cases are none.
  for (const char* text :
       {"1 340 000 kr", "2026-01-01 – 2026-12-31", "OSN 2031-00042", "232100-0131", "0 kr"}) {
    CHECK(keep(text) == text);
  }
  CHECK(written(Element{"p", "av Eva Exempelsson"}, keep) == "<p>av *** ***********</p>");
}

TEST_CASE("places along a chart are whole numbers, also of the largest amounts") {
  constexpr auto most = std::numeric_limits<std::int64_t>::max();
  CHECK(along(1, 3) == 33'333);
  CHECK(along(0, 5) == 0);
  CHECK(along(5, 5) == whole_width);
  CHECK(along(7, 5) == whole_width);
  CHECK(along(1, 0) == 0);
  CHECK(along(most, most) == whole_width);
  CHECK(along(most / 2, most) <= whole_width / 2);
  CHECK(along(most / 2, most) >= whole_width / 2 - 2);
}

TEST_CASE("a chart draws each part by its own ink, and says what it is") {
  const auto drawn = written(
      figure_of({.id = "d",
                 .caption = "Belopp",
                 .title = "Titel <b>",
                 .description = "Beskrivning",
                 .bars = {{"År 1", "10 kr", {{Ink::filled, 0, 25'000}, {Ink::hatched, 25'000, 50'000}}},
                          {"År 2", "okänt", {{Ink::outlined, 0, whole_width}}}},
                 .ticks = {},
                 .legend = {}}));
  CHECK(drawn.find("<title id=\"d-titel\">Titel &lt;b&gt;</title>") != std::string::npos);
  CHECK(drawn.find("aria-labelledby=\"d-titel d-beskrivning\"") != std::string::npos);
  CHECK(drawn.find("<rect x=\"0.000%\" y=\"24\" width=\"25.000%\" height=\"14\" class=\"filled\">") !=
        std::string::npos);
  CHECK(drawn.find("<rect x=\"25.000%\" y=\"24\" width=\"25.000%\" height=\"14\" class=\"hatched\" "
                   "fill=\"url(#d-streck)\">") != std::string::npos);
  CHECK(drawn.find("<rect x=\"0.000%\" y=\"72\" width=\"100.000%\" height=\"14\" class=\"outlined\">") !=
        std::string::npos);
}
