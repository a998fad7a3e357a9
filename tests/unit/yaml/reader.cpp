#include "yaml/reader.hpp"

#include <string>
#include <vector>

#include "catch.hpp"

namespace {

using iop::Diagnostic;
using iop::Report;
using iop::Source;
using iop::yaml::Node;

struct Reading {
  std::optional<Node> root;
  std::vector<Diagnostic> findings;
  /// `Y102 2:3-2:9 /pointer` for each finding.
  std::string places;
};

Reading read(std::string bytes) {
  const Source source("file.yaml", std::move(bytes));
  Report report(source);
  Reading reading{iop::yaml::read(report), {}, {}};
  reading.findings = report.take(
      [&](iop::Span span) { return reading.root ? pointer_at(*reading.root, span) : std::string{}; });
  for (const auto& finding : reading.findings) {
    const auto [begin, end] = std::pair{finding.at.begin, finding.at.end};
    if (!reading.places.empty()) reading.places += "; ";
    reading.places += std::string{finding.rule->code} + " " + std::to_string(begin.line) + ":" +
                      std::to_string(begin.column) + "-" + std::to_string(end.line) + ":" +
                      std::to_string(end.column) + (finding.pointer.empty() ? "" : " " + finding.pointer);
    CHECK_FALSE(finding.what.sv.empty());
    CHECK_FALSE(finding.what.en.empty());
    CHECK_FALSE(finding.help.empty());
  }
  return reading;
}

std::string places(std::string bytes) {
  return read(std::move(bytes)).places;
}

std::string repeated(std::string_view part, std::size_t size) {
  std::string out;
  while (out.size() + part.size() <= size) out += part;
  return out;
}

constexpr std::size_t mebibyte = iop::yaml::max_file_size;

}  // namespace

TEST_CASE("Y101: what is not UTF-8 text") {
  using namespace std::string_literals;
  CHECK(places("a: \xe5\n") == "Y101 1:4-1:5");
  CHECK(places("a: \xc0\xaf\n") == "Y101 1:4-1:5");
  CHECK(places("a: \xed\xa0\x80\n") == "Y101 1:4-1:5");
  CHECK(places("a: å\x01\n") == "Y101 1:5-1:6");
  CHECK(places("a: \"x\0y\"\n"s) == "Y101 1:6-1:7");
  CHECK(places("a: x\x7f\n") == "Y101 1:5-1:6");
  CHECK(places("a: x\xc2\x85y\n") == "Y101 1:5-1:6");
  CHECK(places("a: x\xe2\x80\xa8y\n") == "Y101 1:5-1:6");
  CHECK(places("a: x\ry: z\n") == "Y101 1:5-1:6");
  CHECK(places("a: x\n\xef\xbb\xbf"
               "b: y\n") == "Y101 2:1-2:2");
  CHECK(places("\xff\xfe"
               "a\0:\0"s) == "Y101 1:1-1:1");
  CHECK(places("\0a\0:\0 "s) == "Y101 1:1-1:1");
  CHECK(places("\xff\xfe\0\0"s) == "Y101 1:1-1:1");
  CHECK(read("\xfe\xff\0a"s).findings[0].what.sv == "filen är sparad som UTF-16, inte som UTF-8");
  CHECK(read("a: \xe5\n").findings[0].what.en ==
        "byte E5 is not UTF-8; the file seems to be saved as Windows-1252, where it is `å`");
  CHECK_FALSE(read("a: \xe5\n").root);
  CHECK(places("a: x\r\nb: 'y\r\n  z'\r\n").empty());
}

TEST_CASE("Y102: one a file, at its cause") {
  struct Case {
    const char* bytes;
    const char* place;
    const char* what;
  };
  const Case cases[] = {
      {"a: 1\nb: \"öppen\nc: 3\n", "Y102 2:4-2:5", "citattecknet `\"` som öppnas här stängs aldrig"},
      {"a: 'öppen\n", "Y102 1:4-1:5", "citattecknet `'` som öppnas här stängs aldrig"},
      {"a: 'öppen", "Y102 1:4-1:5", "citattecknet `'` som öppnas här stängs aldrig"},
      {"a: \"x\nb: \"y\"\n", "Y102 1:4-1:5",
       "citattecknet `\"` som öppnas här stängs först på en senare rad, och där står mer text efter det"},
      {"a: \"x\" y\n", "Y102 1:8-1:9", "text efter det avslutande citattecknet"},
      {"a: 1\nlös rad\nb: 2\n", "Y102 2:1-2:8", "raden är ingen nyckel: kolonet saknas"},
      {"a: 1\nlös rad\n", "Y102 2:1-2:8", "här väntas en nyckel med kolon efter"},
      {"a: 1\nb:2\n", "Y102 2:2-2:3", "efter kolonet saknas ett mellanslag"},
      {"a: b: c\n", "Y102 1:5-1:6", "ett kolon som inte hör till någon nyckel"},
      {"a:\n    b: 1\n  c: 2\n", "Y102 3:3-3:7", "raden är inte indragen som de rader den hör ihop med"},
      {"a:\n\tb: 1\n", "Y102 2:1-2:2", "en tabb där raden ska dras in med mellanslag"},
      {"a:\n  - x\n\t- y\n", "Y102 3:1-3:2", "en tabb där raden ska dras in med mellanslag"},
      {"%YAML 1.2\n---\na: 1\n", "Y102 1:1-1:10", "ett direktiv (`%`) hör inte hemma i filen"},
      {"a: 1\n%x\n", "Y102 2:1-2:3", "ett direktiv (`%`) hör inte hemma i filen"},
      {"a: @x\n", "Y102 1:4-1:5", "ett värde får inte börja med `@`"},
      {"a: [x, y\nb: 1\n", "Y102 1:4-1:5", "`[` som öppnas här stängs inte"},
      {"[x, y", "Y102 1:1-1:2", "`[` som öppnas här stängs inte"},
      {"a: [x}\n", "Y102 1:6-1:7", "här väntas ett komma eller `]`"},
      {"a: [x,, y]\n", "Y102 1:7-1:8", "här väntas ett komma eller `]`"},
      {"a: {b, c: d}\n", "Y102 1:5-1:6", "här väntas en nyckel med kolon efter"},
      {"a: {b: varför?}\n", "Y102 1:14-1:15", "ett frågetecken i en text inom hakar"},
      {"a: \"\\q\"\n", "Y102 1:5-1:7",
       "ett omvänt snedstreck inom `\"...\"` följs av något som YAML inte känner"},
      {"a: - b\n", "Y102 1:4-1:5", "en listpunkt (`-`) på fel plats"},
      {"a: 1]\nb: ]\n", "Y102 2:4-2:5", "ett `]` som inte hör till någon lista"},
      {",", "Y102 1:1-1:2", "ett `,` som inte hör till någon lista"},
      {"'a'\nb\n", "Y102 2:1-2:2", "raden är ingen nyckel: kolonet saknas"},
  };
  for (const auto& [bytes, place, what] : cases) {
    INFO(bytes);
    const auto reading = read(bytes);
    CHECK(reading.places.substr(0, std::string_view{place}.size()) == place);
    REQUIRE(reading.findings.size() == 1);
    CHECK(reading.findings[0].what.sv == what);
  }
}

TEST_CASE("what came before a syntax error is kept") {
  const auto reading = read("a: 1\nb: {c: 2, d: [3, 4}\ne: 5\n");
  CHECK(reading.places.substr(0, 5) == "Y102 ");
  REQUIRE(reading.root);
  REQUIRE(reading.root->find("a"));
  CHECK(reading.root->find("a")->text == "1");
  CHECK_FALSE(reading.root->find("e"));
}

TEST_CASE("Y103: the first of two keys stands") {
  const auto reading = read("a:\n  b: 1\n  c: 2\n  \"b\": 3\n");
  CHECK(reading.places == "Y103 4:3-4:6 /a/b");
  REQUIRE(reading.findings[0].notes.size() == 1);
  CHECK(reading.findings[0].notes[0].at->begin == iop::Position{2, 3});
  CHECK(reading.root->find("a")->member_count() == 2);
  CHECK(reading.root->find("a")->find("b")->text == "1");
  CHECK(places("x:\n- {a/b: 1, a/b: 2}\n") == "Y103 2:12-2:15 /x/0/a~1b");

  std::string many;
  for (int i = 0; i < 100; ++i) many += "k" + std::to_string(i) + ": 1\n";
  CHECK(places(many).empty());
  CHECK(places(many + "k7: 2\n") == "Y103 101:1-101:3 /k7");
}

TEST_CASE("Y104: anchors, aliases and merge keys") {
  CHECK(places("a: &x 1\n") == "Y104 1:4-1:6 /a");
  CHECK(places("a: &x 1\nb: *x\n") == "Y104 1:4-1:6 /a; Y104 2:4-2:6");
  CHECK(places("a: *okänd\n") == "Y104 1:4-1:10");
  CHECK(places("a: &x {b: 1}\nc:\n  <<: *x\n  d: 2\n") ==
        "Y104 1:4-1:6 /a; Y104 3:3-3:5 /c; Y104 3:7-3:9 /c");
  CHECK(places("<<: {a: 1}\n") == "Y104 1:1-1:3");
  CHECK(places("\"<<\": 1\n").empty());
}

TEST_CASE("Y105: further documents") {
  CHECK(places("---\na: 1\n...\n").empty());
  CHECK(places("a: 1\n---\nb: 2\n") == "Y105 2:1-2:4");
  CHECK(places("a: 1\n...\n---\nb: \"\n") == "Y105 3:1-3:4");
  CHECK(read("a: 1\n---\nb: 2\n").root->find("a")->text == "1");
}

TEST_CASE("Y106: explicit tags") {
  CHECK(places("a: !!str 1\n") == "Y106 1:4-1:9 /a");
  CHECK(places("a: ! 1\n") == "Y106 1:4-1:5 /a");
  CHECK(places("a: [!x b, !!str , c]\n") == "Y106 1:5-1:7 /a; Y106 1:11-1:16 /a");
  CHECK(places("a: !!map\n  b: 1\n") == "Y106 1:4-1:9 /a");
}

TEST_CASE("Y107: too large, too deep") {
  CHECK(places(std::string(mebibyte + 1, '#')) == "Y107 1:1-1:1");
  CHECK(places("a: " + std::string(65536, 'x') + "\n").empty());
  const auto reading = read("a: " + std::string(65535, 'x') + "ö\n");
  CHECK(reading.places == "Y107 1:4-1:5 /a");
  CHECK(reading.root->find("a")->text.size() == 65535);
  CHECK(places(std::string(100, '[') + std::string(100, ']')).empty());
  CHECK(places(std::string(101, '[') + std::string(101, ']')).substr(0, 16) == "Y107 1:101-1:102");
}

TEST_CASE("Y108: keys that are no texts") {
  CHECK(places(": 1\n") == "Y108 1:1-1:2");
  CHECK(places("\"\": 1\nb: 2\n") == "Y108 1:1-1:3");
  CHECK(places("null: 1\n~: 2\n") == "Y108 1:1-1:5; Y108 2:1-2:2");
  CHECK(places("? a\n: b\n") == "Y108 1:1-1:2");
  CHECK(places("[a]: b\n") == "Y108 1:1-1:2");
  CHECK(places("x: [{a: b}: c]\n").substr(0, 12) == "Y108 1:5-1:6");
  CHECK(read("\"\": 1\nb: 2\n").root->member_count() == 1);
}

TEST_CASE("Y109: nothing to read") {
  CHECK(places("") == "Y109 1:1-1:1");
  CHECK(places("# bara en kommentar\n\n") == "Y109 1:1-1:1");
  CHECK(places("---\n") == "Y109 1:1-1:1");
  CHECK(places("---\n...\n") == "Y109 1:1-1:1");
  CHECK_FALSE(read(" \n").root);
}

TEST_CASE("no megabyte stops the reader") {
  for (const char* part : {",",   "[",          "{",    "[]",  "[[]],",  "- ",    "? ",     ": ",  "\"",
                           "'",   "{a: ",       "[a, ", "a: ", "a: b\n", "a\n",   "&a ",    "*a ", "!a ",
                           "|\n", "a: |\n a\n", "\n",   " ",   "#",      "---\n", "[\"]\","}) {
    INFO(part);
    const auto reading = read(repeated(part, mebibyte));
    CHECK_FALSE(reading.findings.empty());
    CHECK(reading.findings.size() <= 26);
  }
}

TEST_CASE("a byte order mark is stripped once") {
  CHECK(iop::yaml::without_byte_order_mark("\xef\xbb\xbf"
                                           "a") == "a");
  CHECK(iop::yaml::without_byte_order_mark("a") == "a");
}
