#include "agreement/organisations.hpp"

#include "catch.hpp"
#include "unit/term/document.hpp"

using namespace iop;
using test::Document;

namespace {

std::string agreement(const std::string& party) {
  return "iop: 1\nkind: pilot\ntitle: Prov\nparties:\n  vgr: {" + party +
         ", sector: public}\nterm: {start: 2012-01-01}\n";
}

/// The names of the organisations that the parties, one a file, are.
std::vector<std::string> names(const std::vector<std::string>& parties) {
  std::vector<std::unique_ptr<Document>> documents;
  Organisations organisations;
  for (const auto& party : parties) {
    documents.push_back(std::make_unique<Document>(agreement(party)));
    organisations.add(documents.back()->agreement);
  }
  std::vector<std::string> out;
  for (const auto& document : documents) out.push_back(organisations.of(document->agreement, "vgr").name);
  return out;
}

const std::string region = "organisation_number: 232100-0131";
const std::string other = "organisation_number: 802000-0009";
using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("parties with one organisation number are one organisation, by the first name it has") {
  CHECK(names({"name: Västra Götalandsregionen, " + region, "name: VGR, " + region}) ==
        Names{"Västra Götalandsregionen", "Västra Götalandsregionen"});
  CHECK(names({"name: VGR, " + region, "name: VGR, " + other}) == Names{"VGR", "VGR"});
}

TEST_CASE("a party without a number is the numbered one that it shares a name with") {
  const std::string numbered = "name: Västra Götalandsregionen, " + region;
  const Names both{"Västra Götalandsregionen", "Västra Götalandsregionen"};
  CHECK(names({"name: västra götalandsregionen", numbered}) == both);
  CHECK(names({numbered + ", also_known_as: [VGR]", "name: \" vgr \""}) == both);
  CHECK(names({numbered, "name: VGR, also_known_as: [Västra Götalandsregionen]"}) == both);
  // Another file's name for the number counts too.
  CHECK(names({numbered, "name: VGR, " + region, "name: VGR"}) ==
        Names{"Västra Götalandsregionen", "Västra Götalandsregionen", "Västra Götalandsregionen"});
}

TEST_CASE("a name that two numbers have is neither of them") {
  Organisations organisations;
  const Document a{agreement("name: Föreningen, " + region)};
  const Document b{agreement("name: Föreningen, " + other)};
  const Document c{agreement("name: Föreningen")};
  const Document d{agreement("name: FÖRENINGEN")};
  for (const auto* document : {&a, &b, &c, &d}) organisations.add(document->agreement);
  const auto& unnumbered = organisations.of(c.agreement, "vgr");
  CHECK_FALSE(unnumbered.number);
  CHECK(&unnumbered == &organisations.of(d.agreement, "vgr"));
  CHECK(organisations.of(a.agreement, "vgr").number == "232100-0131");
  CHECK(organisations.of(b.agreement, "vgr").number == "802000-0009");
}

TEST_CASE("what is no party goes by its id") {
  Organisations organisations;
  const Document a{agreement("name: Regionen")};
  organisations.add(a.agreement);
  CHECK(organisations.of(a.agreement, "kommunen").name == "kommunen");
  CHECK(organisations.of(a.agreement, "").name.empty());
}
