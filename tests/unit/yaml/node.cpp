#include "yaml/node.hpp"

#include "catch.hpp"
#include "yaml/reader.hpp"

namespace {

using iop::yaml::core_type;
using iop::yaml::CoreType;
using iop::yaml::Kind;
using iop::yaml::Node;
using iop::yaml::Style;

/// Reads one document and gives the source text of each value.
class Document {
 public:
  explicit Document(std::string bytes) : source_("file.yaml", std::move(bytes)) {
    iop::Report report(source_);
    root_ = iop::yaml::read(report).value();
    CHECK(report.empty());
  }
  [[nodiscard]] const Node& operator[](std::string_view key) const {
    const Node* node = root_.find(key);
    REQUIRE(node != nullptr);
    return *node;
  }
  [[nodiscard]] std::string text_of(const Node& node) const { return std::string{source_.text(node.span)}; }
  [[nodiscard]] std::string text_of(std::string_view key) const { return text_of((*this)[key]); }
  [[nodiscard]] const Node& root() const { return root_; }
  [[nodiscard]] std::string pointer_to(std::string_view part) const {
    const auto at = static_cast<std::uint32_t>(source_.bytes().find(part));
    return pointer_at(root_, {at, at + 1});
  }

 private:
  iop::Source source_;
  Node root_;
};

}  // namespace

TEST_CASE("spans of scalars") {
  const Document file(
      "plain: en text # kommentar\n"
      "rader: en\n  text\n\n  till\n"
      "enkel: 'it''s'\n"
      "dubbel: \"en \\\" två\n  rader\" # kommentar\n"
      "block: |-  # kommentar\n  rad ett\n\n    rad två\n\n# slut\n"
      "vikt: >\n  rad\n"
      "tom block: |\n"
      "intet:\n"
      "ord: null\n");
  CHECK(file.text_of("plain") == "en text");
  CHECK(file.text_of("rader") == "en\n  text\n\n  till");
  CHECK(file["rader"].text == "en text\ntill");
  CHECK(file.text_of("enkel") == "'it''s'");
  CHECK(file["enkel"].style == Style::single_quoted);
  CHECK(file.text_of("dubbel") == "\"en \\\" två\n  rader\"");
  CHECK(file["dubbel"].style == Style::double_quoted);
  CHECK(file.text_of("block") == "|-  # kommentar\n  rad ett\n\n    rad två");
  CHECK(file["block"].style == Style::block);
  CHECK(file.text_of("vikt") == ">\n  rad");
  CHECK(file.text_of("tom block") == "|");
  CHECK(file["intet"].is_null());
  CHECK(file.text_of("intet").empty());
  CHECK(file["intet"].span.begin == file.root().key(7).span.end + 1);
  CHECK(file["ord"].is_null());
  CHECK(file.text_of("ord") == "null");
  CHECK(file.text_of(file.root().key(6)) == "tom block");
}

TEST_CASE("spans of collections") {
  const Document file(
      "karta:\n  a: 1\n  b: [x, {y: z}, q: r,\n    s]\n"
      "lista:\n- a\n- - b\n  - c\n-\nslut: { }\n");
  CHECK(file.text_of("karta") == "a: 1\n  b: [x, {y: z}, q: r,\n    s]");
  const Node& flow = *file["karta"].find("b");
  CHECK(file.text_of(flow) == "[x, {y: z}, q: r,\n    s]");
  CHECK(file.text_of(flow.items[1]) == "{y: z}");
  CHECK(flow.items[2].is_mapping());
  CHECK(file.text_of(flow.items[2]) == "q: r");
  CHECK(file.text_of("lista") == "- a\n- - b\n  - c\n-");
  CHECK(file.text_of(file["lista"].items[1]) == "- b\n  - c");
  CHECK(file["lista"].items[2].is_null());
  CHECK(file.text_of("slut") == "{ }");
}

TEST_CASE("a `>` text that ends in blanks at the end of the file") {
  CHECK(Document("a: >-\n  en\n  två\n ")["a"].text == "en två");
  CHECK(Document("a: >\n  en\n  två\n ")["a"].text == "en två\n");
}

TEST_CASE("a pointer names the innermost value or key") {
  const Document file("a:\n  - b: ett\n    c~/d: {e: två}\nf:\n");
  CHECK(file.pointer_to("ett") == "/a/0/b");
  CHECK(file.pointer_to("två") == "/a/0/c~0~1d/e");
  CHECK(file.pointer_to("e: två") == "/a/0/c~0~1d/e");
  CHECK(file.pointer_to("{e") == "/a/0/c~0~1d");
  CHECK(file.pointer_to("f:") == "/f");
  CHECK(pointer_at(file.root(), file["f"].span) == "/f");
}

TEST_CASE("a pointer to a whole collection is not one to its first member") {
  const Document file("a:\n  - b: ett\nk:\n  v:\nl:\n  -\n");
  CHECK(pointer_at(file.root(), file["a"].items[0].span) == "/a/0");
  CHECK(pointer_at(file.root(), file["a"].span) == "/a");
  CHECK(pointer_at(file.root(), file["k"].span) == "/k");
  // Nothing written: the place is the end of the collection.
  CHECK(pointer_at(file.root(), file["k"].find("v")->span) == "/k/v");
  CHECK(pointer_at(file.root(), file["l"].items[0].span) == "/l/0");
}

TEST_CASE("the core schema's types") {
  for (const char* s : {"", "~", "null", "Null", "NULL"}) CHECK(core_type(s) == CoreType::null);
  for (const char* s : {"true", "True", "TRUE", "false", "False", "FALSE"})
    CHECK(core_type(s) == CoreType::boolean);
  for (const char* s : {"0", "-1", "+12", "007", "0o17", "0x1F", "0xdeadBEEF"}) {
    INFO(s);
    CHECK(core_type(s) == CoreType::integer);
  }
  for (const char* s :
       {"1.5", "-.5", "1.", "+1e3", "1E-3", "1.5e+10", ".inf", "-.Inf", "+.INF", ".nan", ".NaN", ".NAN"}) {
    INFO(s);
    CHECK(core_type(s) == CoreType::number);
  }
  for (const char* s :
       {"nUll",       "tRUE", "yes", "no",    "on",   "-",    "+",     ".",     "-.",  "1e",
        "1e+",        "0o8",  "0o",  "0x",    "0xg",  "-0x1", "1_000", "1 000", "1,5", "12:30",
        "2024-10-01", "e3",   ".e3", "-.nan", ".inF", "inf",  "--1",   "1.2.3"}) {
    INFO(s);
    CHECK(core_type(s) == CoreType::text);
  }
}
