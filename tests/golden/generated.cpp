#include <cstdlib>
#include <functional>

#include "agreement/decode.hpp"
#include "catch.hpp"
#include "support/world.hpp"

// What is generated and committed must be what the program generates now: the JSON Schemas, and two parts of
// the README. IOP_UPDATE_GOLDEN=1 writes them anew; never under CI.

namespace {

namespace fs = std::filesystem;
using namespace iop;
using namespace iop::test;

bool updating() {
  return std::getenv("IOP_UPDATE_GOLDEN") != nullptr && std::getenv("CI") == nullptr;
}

void expect_fresh(const fs::path& path, const std::string& expected) {
  const auto committed = file_text(path);
  if (committed != expected && updating()) std::ofstream{path, std::ios::binary} << expected;
  INFO(path.filename().string());
  CHECK(committed == expected);
}

/// `document` with `content` between `<!-- name -->` and `<!-- /name -->`.
std::string with_part(const std::string& document, const std::string& name, const std::string& content) {
  const auto open = "<!-- " + name + " -->\n";
  const auto begin = document.find(open);
  const auto end = document.find("<!-- /" + name + " -->");
  REQUIRE(begin != std::string::npos);
  REQUIRE(end != std::string::npos);
  return document.substr(0, begin + open.size()) + content + document.substr(end);
}

std::string rule_table() {
  return TestWorld{}.run({"rules", "--format", "markdown", "--lang", "en"}).out;
}

std::string type_words(const field::TypeInfo& type) {
  using Shape = field::TypeInfo::Shape;
  if (!type.values.empty() && type.shape != Shape::alternatives) {
    std::string out;
    for (const auto value : type.values) out += (out.empty() ? "`" : ", `") + std::string{value} + "`";
    return out;
  }
  switch (type.shape) {
    case Shape::list:
      return "list of " + type_words(*type.item);
    case Shape::record:
      return type.item->shape == Shape::any ? "values by path" : "by id: " + type_words(*type.item);
    case Shape::object:
      return "[" + std::string{type.object->name} + "](#" + std::string{type.object->name} + ")";
    default:
      return std::string{type.article.en};
  }
}

void add_reference(const field::ObjectInfo& info, std::vector<const field::ObjectInfo*>& done,
                   std::string& out);

void visit(const field::TypeInfo& type, std::vector<const field::ObjectInfo*>& done, std::string& out) {
  if (type.object != nullptr) add_reference(*type.object, done, out);
  if (type.item != nullptr) visit(*type.item, done, out);
  for (const auto* alternative : type.alternatives) visit(*alternative, done, out);
}

void add_reference(const field::ObjectInfo& info, std::vector<const field::ObjectInfo*>& done,
                   std::string& out) {
  if (std::find(done.begin(), done.end(), &info) != done.end()) return;
  done.push_back(&info);
  out += "\n#### " + std::string{info.name} + "\n\n| key | value | meaning |\n|---|---|---|\n";
  for (const auto& f : info.fields) {
    const std::string key{f.key};
    const auto name = f.need == field::Need::required ? "**" + key + "**"
                      : f.required_of_iop             ? "*" + key + "*"
                                                      : key;
    out += "| " + name + " | " + type_words(*f.type) + " | " + std::string{f.text.en} + " |\n";
  }
  if (!info.one_of.empty()) {
    out +=
        "\nExactly one of `" + std::string{info.one_of[0]} + "` and `" + std::string{info.one_of[1]} + "`.\n";
  }
  for (const auto& f : info.fields) visit(*f.type, done, out);
}

std::string format_reference() {
  std::string out;
  std::vector<const field::ObjectInfo*> done;
  add_reference(agreement_fields(), done, out);
  return out.substr(1) + "\n";
}

}  // namespace

TEST_CASE("the committed JSON Schemas are those the program prints") {
  for (const std::string kind : {"agreement", "index", "guideline"}) {
    const auto printed = TestWorld{}.run({"schema", kind});
    CHECK(printed.code == 0);
    expect_fresh(repository() / "schemas" / (kind + ".schema.json"), printed.out);
  }
}

TEST_CASE("the README's tables are those of the program") {
  const auto readme = repository() / "README.md";
  auto expected = with_part(file_text(readme), "rules", rule_table());
  expected = with_part(expected, "format", format_reference());
  expect_fresh(readme, expected);
}
