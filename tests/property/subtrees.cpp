#include <algorithm>

#include "catch.hpp"
#include "support/world.hpp"
#include "yaml/reader.hpp"

namespace {

using namespace iop;
using namespace iop::test;

void write_flow(const yaml::Node& node, std::string& out);

void write_quoted(const std::string& text, std::string& out) {
  out += '"';
  for (const char c : text) {
    if (c == '"' || c == '\\') out += '\\';
    if (c == '\n') {
      out += "\\n";
    } else {
      out += c;
    }
  }
  out += '"';
}

/// The tree as YAML in one line: plain where plainness carries meaning, quoted elsewhere.
void write_flow(const yaml::Node& node, std::string& out) {
  switch (node.kind) {
    case yaml::Kind::null:
      out += "null";
      return;
    case yaml::Kind::scalar:
      if (node.is_plain() && yaml::core_type(node.text) != yaml::CoreType::text) {
        out += node.text;
      } else {
        write_quoted(node.text, out);
      }
      return;
    case yaml::Kind::sequence:
      out += '[';
      for (const auto& item : node.items) {
        write_flow(item, out);
        out += ", ";
      }
      out += ']';
      return;
    case yaml::Kind::mapping:
      break;
  }
  out += '{';
  for (std::size_t i = 0; i < node.member_count(); ++i) {
    write_flow(node.key(i), out);
    out += ": ";
    write_flow(node.value(i), out);
    out += ",\n";
  }
  out += '}';
}

/// Calls `use` with the document short of each of its subtrees in turn.
template <class Use>
void without_each_subtree(yaml::Node& root, yaml::Node& node, const Use& use) {
  const std::size_t step = node.is_mapping() ? 2 : 1;
  for (std::size_t i = 0; i + step <= node.items.size(); i += step) {
    const auto begin = node.items.begin() + static_cast<std::ptrdiff_t>(i);
    std::vector<yaml::Node> kept(begin, begin + static_cast<std::ptrdiff_t>(step));
    node.items.erase(begin, begin + static_cast<std::ptrdiff_t>(step));
    use(root);
    node.items.insert(node.items.begin() + static_cast<std::ptrdiff_t>(i), kept.begin(), kept.end());
    without_each_subtree(root, node.items[i + step - 1], use);
  }
}

}  // namespace

TEST_CASE("no command crashes on an agreement short of any subtree") {
  std::size_t cases = 0;
  for (const std::string id : {"goteborgs-stadsmission", "skyddsvarnet", "roda-korset-rosengrenska"}) {
    const Source source{id, file_text(repository() / "agreements" / (id + ".yaml"))};
    Report report{source};
    auto root = yaml::read(report);
    REQUIRE(root);
    without_each_subtree(*root, *root, [&](const yaml::Node& document) {
      std::string text;
      write_flow(document, text);
      TestWorld world{.in = text, .threads = 1};
      ++cases;
      for (const auto& command : std::vector<std::vector<std::string>>{
               {"validate", "-", "--format", "json"},
               {"payments", "-", "--assume", "VPI=2.5", "--format", "json"},
               {"invoice", "-", "--period", "2026", "--assume", "VPI=2.5", "--preliminary"},
               {"deadlines", "-", "--all"}}) {
        const auto ran = world.run(command);
        INFO(id << " " << command.front() << "\n" << text.substr(0, 400));
        CHECK(ran.code <= 1);
        CHECK(ran.err.find("internt fel") == std::string::npos);
      }
    });
  }
  CHECK(cases > 700);
}
