#include <charconv>
#include <set>

#include "catch.hpp"
#include "field/rules.hpp"
#include "rules/judge.hpp"
#include "support/world.hpp"
#include "yaml/reader.hpp"

// Every finding of family S points, by its JSON pointer, at the very key or value that it shows: here over
// agreements in which each value in turn is another one, and each key in turn an unknown one.

namespace {

namespace fs = std::filesystem;
using namespace iop;
using namespace iop::test;

/// What a pointer leads to: a value, and the key it stands under, if any.
struct Target {
  const yaml::Node* key = nullptr;
  const yaml::Node* value = nullptr;
};

std::string unescaped(std::string_view step) {
  std::string out;
  for (std::size_t i = 0; i < step.size(); ++i) {
    if (step[i] != '~') {
      out += step[i];
    } else {
      out += step[++i] == '0' ? '~' : '/';
    }
  }
  return out;
}

Target step_into(const yaml::Node& node, const std::string& step) {
  if (node.is_sequence()) {
    std::size_t number = node.items.size();
    std::from_chars(step.data(), step.data() + step.size(), number);
    return number < node.items.size() ? Target{nullptr, &node.items[number]} : Target{};
  }
  for (std::size_t i = 0; node.is_mapping() && i < node.member_count(); ++i) {
    if (node.key(i).text == step) return {&node.key(i), &node.value(i)};
  }
  return {};
}

Target resolve(const yaml::Node& root, std::string_view pointer) {
  Target target{nullptr, &root};
  while (!pointer.empty() && target.value != nullptr) {
    const auto end = std::min(pointer.find('/', 1), pointer.size());
    target = step_into(*target.value, unescaped(pointer.substr(1, end - 1)));
    pointer.remove_prefix(end);
  }
  return target;
}

void check_findings(const std::string& text, std::set<std::string>& codes) {
  const IndexTable no_indices;
  const rules::Yardstick yardstick{.profile = [](const std::string&) { return nullptr; },
                                   .profiles = [] { return std::vector<const rules::Profile*>{}; },
                                   .indices = no_indices,
                                   .today = Date::of(2026, 11, 22)};
  const auto judged = rules::judge("avtal.yaml", text, yardstick);
  for (const auto& finding : judged.findings) {
    if (!finding.rule->code.starts_with('S')) continue;
    codes.emplace(finding.rule->code);
    INFO(text << "\n" << finding.rule->code << " " << finding.what.sv << " at " << finding.pointer);
    const auto target = resolve(*judged.root, finding.pointer);
    REQUIRE(target.value != nullptr);
    const auto begins = [&](const yaml::Node& node) {
      return judged.source->position(node.span.begin) == finding.at.begin;
    };
    const bool of_document = finding.pointer.empty();
    const bool at_its_place = begins(*target.value) || (target.key != nullptr && begins(*target.key));
    CHECK((of_document ? target.value->items.empty() || begins(target.value->items.front()) : at_its_place));
    // What an amendment makes a row lack is told at the amendment.
    const bool lacks = finding.rule == &field::missing_key && !finding.pointer.starts_with("/amendments/");
    CHECK((!lacks || target.value->is_mapping()));
  }
}

/// Calls `use` with every place of a value or key that another may take.
template <class Use>
void at_each_place(const yaml::Node& node, const Use& use) {
  for (std::size_t i = 0; i < node.items.size(); ++i) {
    const bool is_key = node.is_mapping() && i % 2 == 0;
    use(node.items[i].span, is_key);
    at_each_place(node.items[i], use);
  }
}

void check_mutations_of(const fs::path& path, std::set<std::string>& codes) {
  const auto text = file_text(path);
  check_findings(text, codes);
  const Source source{path.string(), text};
  Report report{source};
  const auto root = yaml::read(report);
  REQUIRE(root);
  const std::vector<std::string> values{"",     "[x]", "{x: y}",     "null",
                                        "\"\"", "-1",  "2031-13-45", "99999999999"};
  at_each_place(*root, [&](Span span, bool is_key) {
    const auto mutated = [&](const std::string& other) {
      return text.substr(0, span.begin) + other + text.substr(span.end);
    };
    if (is_key) return check_findings(mutated("okand_nyckel"), codes);
    for (const auto& value : values) check_findings(mutated(value), codes);
  });
}

}  // namespace

TEST_CASE("the pointer of every structural finding leads to what it shows") {
  std::set<std::string> codes;
  for (const auto* name : {"agreements/skyddsvarnet.yaml", "tests/data/whole/alla-nycklar.yaml"}) {
    check_mutations_of(repository() / name, codes);
  }
  for (const auto& entry : fs::recursive_directory_iterator{repository() / "tests/rules/field"}) {
    if (entry.path().extension() == ".yaml") check_mutations_of(entry.path(), codes);
  }
  for (const auto* rule : field::rules) {
    INFO(rule->code);
    CHECK(codes.contains(std::string{rule->code}));
  }
}
