#include <nlohmann/json.hpp>

#include "catch.hpp"
#include "support/world.hpp"

using namespace iop::test;
using nlohmann::json;

namespace {

/// An agreement of 2024 alone that pays `amount` at once; `payer` is what it says of its payer.
std::string agreement(const std::string& number, const std::string& payer, const std::string& amount) {
  return "iop: 1\nkind: iop\ndiarienummer: OSN 2023-" + number +
         "\ntitle: Prov\nguideline: RS 2021-04161\nparties:\n  vgr: {" + payer +
         ", sector: public, contributes: [{kind: money, funding: stod}]}\n"
         "  en: {name: En förening, sector: civil_society, contributes: [{kind: staff, what: Tid}]}\n"
         "term: {start: 2024-01-01, end: 2024-12-31}\n"
         "termination: {notice: 6 months, model: party_leaves, counting: same_day}\n"
         "funding:\n  stod: {payer: vgr, payee: en, amount: " +
         amount + ", instalments: yearly, periods: agreement_year, invoiced: in_advance}\n";
}

Ran forecast(const Scratch& scratch, std::vector<std::string> options) {
  options.insert(options.begin(), {"forecast", "--years", "2024"});
  return TestWorld{.cwd = scratch.path()}.run(options);
}

}  // namespace

TEST_CASE("a sum that does not fit is told by whose it is, and every agreement is still shown") {
  Scratch scratch;
  // Two of them are 90 000 000 000 000 000, the third passes 92 233 720 368 547 758.07.
  for (const auto* name : {"a", "b", "c"}) {
    scratch.write(
        "agreements/" + std::string{name} + ".yaml",
        agreement("0000" + std::to_string(1 + name[0] - 'a'), "name: Regionen", "45000000000000000"));
  }
  const auto ran = forecast(scratch, {"--format", "json"});
  CHECK(ran.code == 1);
  CHECK(ran.err ==
        "iop: summan för betalaren `Regionen` 2024 ryms inte: det största beloppet är "
        "92\u00A0233\u00A0720\u00A0368\u00A0547\u00A0758,07 kr\n");
  const auto group = json::parse(ran.out).at("groups").at(0);
  CHECK(group.at("agreements").size() == 3);
  CHECK(group.at("agreements").at(2).at("years").at(0).at("final") == "45000000000000000.00");
  CHECK(group.at("years").at(0).at("final").is_null());
  CHECK(group.at("years").at(0).at("preliminary") == "0.00");
  const auto all = forecast(scratch, {"--by", "agreement"});
  CHECK(all.code == 1);
  CHECK(all.err.find("alla avtal") != std::string::npos);
  CHECK(all.out.find("RYMS INTE") != std::string::npos);
}

TEST_CASE("one organisation is one group, however it is named") {
  Scratch scratch;
  const std::string number = ", organisation_number: 232100-0131";
  scratch.write("agreements/a.yaml", agreement("00001", "name: Västra Götalandsregionen" + number, "100000"));
  scratch.write("agreements/b.yaml", agreement("00002", "name: VGR" + number, "20000"));
  scratch.write("agreements/c.yaml", agreement("00003", "name: vgr", "3000"));
  const auto groups = json::parse(forecast(scratch, {"--format", "json"}).out).at("groups");
  REQUIRE(groups.size() == 1);
  CHECK(groups.at(0).at("name") == "Västra Götalandsregionen");
  CHECK(groups.at(0).at("organisation_number") == "232100-0131");
  CHECK(groups.at(0).at("years").at(0).at("final") == "123000.00");
}

TEST_CASE("years that no agreement reaches are told, and are no fault") {
  Scratch scratch;
  scratch.write("agreements/a.yaml", agreement("00001", "name: Regionen", "100000"));
  const auto ran = TestWorld{.cwd = scratch.path()}.run({"forecast", "--years", "2030..2031"});
  CHECK(ran.code == 0);
  CHECK(ran.out.empty());
  CHECK(ran.err == "iop: inget avtal har något att betala 2030 till 2031\n");
}
