#include "yaml/reader.hpp"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <string>
#include <vector>

#include "catch.hpp"
#include "differential/libyaml.hpp"
#include "differential/mutation.hpp"
#include "support/paths.hpp"

namespace {

using iop::Report;
using iop::Source;
using iop::test::Draw;
using iop::yaml::Node;

std::string bytes_of(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

std::vector<std::string> texts() {
  const auto& root = iop::test::repository();
  std::vector<std::filesystem::path> paths{root / "tests/data/yaml/forms.yaml"};
  if (std::filesystem::exists(root / "agreements")) {
    for (const auto& entry : std::filesystem::directory_iterator(root / "agreements")) {
      if (entry.path().extension() == ".yaml") paths.push_back(entry.path());
    }
  }
  std::sort(paths.begin(), paths.end());
  std::vector<std::string> parts;
  for (const auto& path : paths) {
    for (auto& part : iop::test::parts_of(bytes_of(path))) parts.push_back(std::move(part));
  }
  return parts;
}

bool holds(std::string_view bytes, std::string_view part) {
  return bytes.find(part) != std::string_view::npos;
}

struct Ours {
  std::optional<Node> root;
  std::string code;  ///< of the first finding
  std::string what;
  std::uint32_t at = 0;
};

Ours read_by_us(const std::string& bytes) {
  const Source source("file.yaml", iop::yaml::without_byte_order_mark(bytes));
  Report report(source);
  Ours ours;
  ours.root = iop::yaml::read(report);
  if (!report.empty()) {
    const auto& first = report.items().front();
    ours.code = first.diagnostic.rule->code;
    ours.what = first.diagnostic.what.en;
    ours.at = first.span.begin;
  }
  return ours;
}

bool same(const Node& a, const Node& b) {
  if (a.kind != b.kind || a.items.size() != b.items.size()) return false;
  if (a.is_scalar() && a.text != b.text) return false;
  for (std::size_t i = 0; i < a.items.size(); ++i) {
    if (!same(a.items[i], b.items[i])) return false;
  }
  return true;
}

/// Files that libyaml takes and we refuse, each kind with its reason; all else is a defect of ours.
std::string_view reason_to_refuse(std::string_view bytes, const Ours& ours) {
  const auto rest = bytes.substr(std::min<std::size_t>(ours.at, bytes.size()));
  const auto starts = [&](std::string_view part) { return rest.substr(0, part.size()) == part; };
  if (ours.code == "Y101" &&
      (starts("\r") || starts("\xc2\x85") || starts("\xe2\x80\xa8") || starts("\xe2\x80\xa9"))) {
    return "a line break to libyaml, a character to YAML 1.2 readers or the other way round";
  }
  if (ours.code == "Y102" && starts("?")) return "yaml-cpp ends a plain text inside brackets at `?`";
  if (ours.code == "Y102" && holds(ours.what, "colon")) return "inside brackets, too, a key has its `: `";
  if (ours.code == "Y108" && starts("?")) return "a key written with `? ` is one of Y108's composed keys";
  return {};
}

void keep(const char* kind, int number, const std::string& bytes) {
  if (const char* folder = std::getenv("IOP_KEEP")) {
    std::ofstream(std::string{folder} + "/" + kind + "-" + std::to_string(number) + ".yaml", std::ios::binary)
        << bytes;
  }
}

struct Tally {
  int cases = 0;
  int refused_by_libyaml = 0;
  int missed = 0;
  int compared = 0;
  int different = 0;
  int too_strict = 0;
  std::map<std::string, int> refused_by_us_alone;
};

void judge(const std::string& bytes, Tally& tally) {
  const auto theirs = iop::test::read_by_libyaml(bytes);
  const auto ours = read_by_us(bytes);
  ++tally.cases;
  if (!theirs.root) {
    ++tally.refused_by_libyaml;
    if (ours.code.empty()) keep("missed", tally.missed++, bytes);
  } else if (!ours.code.empty()) {
    if (!theirs.within_our_bounds) return;
    const auto reason = reason_to_refuse(bytes, ours);
    ++tally.refused_by_us_alone[ours.code + " " + std::string{reason}];
    if (reason.empty()) keep("strict", tally.too_strict++, bytes);
  } else {
    ++tally.compared;
    if (!ours.root || !same(*ours.root, *theirs.root)) keep("different", tally.different++, bytes);
  }
}

}  // namespace

TEST_CASE("libyaml reads the files as we do") {
  for (const auto& text : texts()) {
    INFO(text);
    Tally tally;
    judge(text, tally);
    CHECK(tally.compared == 1);
    CHECK(tally.different == 0);
  }
}

TEST_CASE("what libyaml refuses is refused, and what both read is the same") {
  const auto parts = texts();
  const char* wanted = std::getenv("IOP_MUTATIONS");
  const int cases = wanted ? std::atoi(wanted) : 30000;
  Draw draw(20261122);
  Tally tally;
  for (int i = 0; i < cases; ++i) {
    auto bytes = iop::test::mutate(parts[draw(parts.size())], draw);
    if (draw(4) == 0 && !bytes.empty()) bytes = iop::test::mutate(bytes, draw);
    judge(bytes, tally);
  }
  std::printf("%d cases, libyaml refused %d, compared %d\n", tally.cases, tally.refused_by_libyaml,
              tally.compared);
  for (const auto& [reason, count] : tally.refused_by_us_alone)
    std::printf("  %5d refused by us alone: %s\n", count, reason.c_str());
  CHECK(tally.missed == 0);
  CHECK(tally.different == 0);
  CHECK(tally.too_strict == 0);
}
