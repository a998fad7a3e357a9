#include "agreement/decode.hpp"
#include "catch.hpp"
#include "support/world.hpp"
#include "yaml/reader.hpp"

namespace {

using namespace iop;
using namespace iop::test;

/// Without white space, and without the marks that a source's layout adds: emphasis, headings, and the
/// address behind a linked text.
std::string bare(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (text.substr(i).starts_with("](http")) i = text.find(')', i);
    if (c == '[' || c == ']' || c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '*' || c == '#')
      continue;
    if (text.substr(i).starts_with("\xC2\xA0")) {
      ++i;
      continue;
    }
    out.push_back(c);
  }
  return out;
}

}  // namespace

TEST_CASE("every quoted clause and contribution stands in its source, word for word") {
  for (const std::string id : {"goteborgs-stadsmission", "skyddsvarnet", "roda-korset-rosengrenska",
                               "koordinatorer-samsjuklighet", "samsjuklighet-skaraborg"}) {
    const Source source{id + ".yaml", file_text(repository() / "agreements" / (id + ".yaml"))};
    Report report{source};
    const auto root = yaml::read(report);
    REQUIRE(root);
    const auto agreement = decode(*root, report);
    CHECK(report.empty());
    const auto original = bare(file_text(repository() / "tests/data/sources" / (id + ".txt")));
    CHECK(agreement.clauses->entries.size() >= 14);
    for (const auto& clause : *agreement.clauses) {
      INFO(id << " clauses." << clause.id);
      CHECK(original.find(bare(clause.value)) != std::string::npos);
    }
    for (const auto* record : {&*agreement.parties, &*agreement.participants}) {
      for (const auto& party : *record) {
        if (!party.value.contributes) continue;
        for (const auto& contribution : *party.value.contributes) {
          if (!contribution->what) continue;
          INFO(id << " " << party.id << ": " << *contribution->what);
          CHECK(original.find(bare(*contribution->what)) != std::string::npos);
        }
      }
    }
    if (!agreement.signatures) continue;
    for (const auto& signature : *agreement.signatures) {
      INFO(id << " " << *signature->name);
      CHECK(original.find(bare(*signature->name)) != std::string::npos);
    }
  }
}
