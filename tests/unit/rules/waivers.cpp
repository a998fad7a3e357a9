#include <nlohmann/json.hpp>

#include "catch.hpp"
#include "support/world.hpp"

namespace {

using namespace iop;
using namespace iop::test;

std::string waiver(std::string_view rule, std::string_view expires = "2027-12-31",
                   std::string_view reason = "Känt sedan starten") {
  return "  - {rule: " + std::string{rule} + ", reason: \"" + std::string{reason} +
         "\", approved_by: Exempelnämnden, expires: " + std::string{expires} + "}\n";
}

/// An agreement whose first party contributes nothing (G341, an error) and whose second has no number (G362).
std::string agreement(const std::string& waivers, const std::string& rest = {}) {
  return "iop: 1\nkind: iop\ndiarienummer: OSN 2031-00042\ntitle: Samtalsstöd\nguideline: RS 2021-04161\n"
         "parties:\n"
         "  vgr: {name: Regionen, sector: public, organisation_number: 232100-0131}\n"
         "  en: {name: En förening, sector: civil_society, contributes: [{kind: premises}]}\n"
         "term: {start: 2026-01-01, end: 2030-12-31}\n"
         "termination: {notice: 6 months, model: party_leaves, counting: same_day}\n" +
         rest + (waivers.empty() ? "" : "waivers:\n" + waivers);
}

Ran run(const std::string& file, std::vector<std::string> args) {
  const Scratch scratch;
  scratch.write("agreements/a.yaml", file);
  return TestWorld{.cwd = scratch.path()}.run(args);
}

bool says(const std::string& out, std::string_view words) {
  return out.find(words) != std::string::npos;
}

}  // namespace

TEST_CASE("a waived finding is shown as waived and does not fail, whatever counts") {
  const auto file = agreement(waiver("G341") + waiver("organisation-number-missing"));
  const auto ran = run(file, {"validate", "--select", "G341,G362,W", "--fail-on", "note"});
  CHECK(ran.code == 0);
  CHECK(says(ran.out, "undantag[G341]: "));
  CHECK(says(ran.out, "undantag[G362]: "));
  CHECK(
      says(ran.out, " = undantag till och med 2027-12-31, godkänt av Exempelnämnden: Känt sedan starten\n"));
  CHECK(says(ran.out, "0 fel, 0 varningar, 0 anmärkningar och 2 undantag i 1 fil"));
  CHECK_FALSE(says(ran.out, "W901"));
  CHECK(run(agreement({}), {"validate", "--select", "G341"}).code == 1);

  const auto json =
      nlohmann::json::parse(run(file, {"validate", "--select", "G341", "--format", "json"}).out);
  CHECK(json["errors"] == 0);
  CHECK(json["waived"] == 1);
  CHECK(json["findings"][0]["severity"] == "error");
  CHECK(json["findings"][0]["waived"] == nlohmann::json{{"reason", "Känt sedan starten"},
                                                        {"approved_by", "Exempelnämnden"},
                                                        {"expires", "2027-12-31"}});
}

TEST_CASE("every format tells what is waived, and none lets it fail") {
  const auto file = agreement(waiver("G341"));
  const auto as = [&](const char* format) {
    const auto ran = run(file, {"validate", "--select", "G341,G362", "--format", format});
    CHECK(ran.code == 0);
    return ran.out;
  };
  CHECK(says(as("github"), "::notice file=agreements/a.yaml,line="));
  CHECK(says(as("github"), ": Känt sedan starten"));
  CHECK(says(as("junit"), "failures=\"0\""));
  CHECK(says(as("junit"), "undantag[G341]"));
  CHECK(says(as("markdown"), "<summary>Undantag</summary>"));
  CHECK(says(as("markdown"), "| undantag | G341"));
  const auto results = nlohmann::json::parse(as("sarif"))["runs"][0]["results"];
  REQUIRE(results.size() == 2);
  CHECK(results[0]["suppressions"][0]["kind"] == "inSource");
  CHECK(results[0]["suppressions"][0]["justification"] == "Känt sedan starten");
  CHECK(results[1]["suppressions"].empty());
}

TEST_CASE("a waiver holds through its last day, and the day after it is an error") {
  const auto file = agreement(waiver("G341", "2027-06-30"));
  const auto on = [&](const char* day) {
    return run(file, {"validate", "--select", "G341,W", "--today", day});
  };
  CHECK(on("2027-06-30").code == 0);
  const auto after = on("2027-07-01");
  CHECK(after.code == 1);
  CHECK(says(after.out, "error[G341]"));
  CHECK(says(after.out, "error[W902]"));
  CHECK_FALSE(says(after.out, "W901"));
}

TEST_CASE("of two waivers of one rule the one that holds counts, and neither is called unused") {
  const auto ran = run(agreement(waiver("G341", "2027-01-31") + waiver("G341", "2027-06-30")),
                       {"validate", "--select", "G341,W"});
  CHECK(ran.code == 0);
  CHECK(says(ran.out, "undantag till och med 2027-06-30"));
  CHECK_FALSE(says(ran.out, "W90"));
}

TEST_CASE("a waiver is unused when its rule finds nothing, not when its rule is not asked for") {
  const auto used = agreement(waiver("G341"));
  CHECK(run(used, {"validate", "-q", "--select", "W"}).out.empty());
  CHECK_FALSE(says(run(used, {"validate", "-q", "--ignore", "G341"}).out, "G341"));
  CHECK(says(run(agreement(waiver("D610")), {"validate", "--select", "W"}).out,
             "undantaget från D610 behövs inte"));
}

TEST_CASE("what could not be read in whole is not said to need no waiver") {
  const auto ran = run(agreement(waiver("D610"), "duties: [\n"), {"validate"});
  CHECK(says(ran.out, "Y102"));
  CHECK_FALSE(says(ran.out, "W901"));
}

TEST_CASE("a waiver that says too little does not hold") {
  const auto ran = run(agreement("  - {rule: G341, reason: Känt}\n"), {"validate", "--select", "G341,S,W"});
  CHECK(ran.code == 1);
  CHECK(says(ran.out, "error[G341]"));
  CHECK(says(ran.out, "error[S202]"));
  CHECK_FALSE(says(ran.out, "W901"));
}

TEST_CASE("no waiver hides what computations, reading or privacy rest on") {
  for (const auto* rule : {"Y102", "S201", "wrong-type", "N951", "P503", "P504", "P508", "P514", "D601",
                           "D605", "W901", "W902"}) {
    INFO(rule);
    CHECK(says(run(agreement(waiver(rule)), {"validate", "--select", "W901"}).out, "har ingen verkan"));
  }
  const auto backwards =
      agreement(waiver("D601"),
                "funding: {stod: {payer: vgr, payee: en, amount: 1, start: 2028-01-01, end: "
                "2027-01-01}}\n");
  CHECK(says(run(backwards, {"validate"}).out, "error[D601]"));
  const auto number = run(agreement(waiver("N951", "2027-12-31", "811218-9876")), {"validate"});
  CHECK(says(number.out, "error[N951]"));
}

TEST_CASE("a reason is shown without the digits of a personal identity number") {
  const auto ran = run(agreement(waiver("G341", "2027-12-31", "Se 811218-9876")), {"validate"});
  CHECK(says(ran.out, "Exempelnämnden: Se ******-****"));
  CHECK_FALSE(says(ran.out, "9876"));
}

TEST_CASE("a waived error does not stop a computation, a guarded one does") {
  const std::string funding =
      "funding:\n  stod: {payer: vgr, payee: en, amount: 100000, instalments: yearly, "
      "periods: agreement_year, invoiced: in_advance, "
      "invoicing: {reference: \"Beställar-ID 4235100\"}}\n";
  const auto stopped = run(agreement({}, funding), {"payments"});
  CHECK(stopped.code == 1);
  CHECK(says(stopped.err, "error[P506]"));
  const auto waived = run(agreement(waiver("P506"), funding), {"payments"});
  CHECK(waived.code == 0);
  CHECK(waived.err.empty());
  CHECK(says(waived.out, "2030-01-01 – 2030-12-31"));
  auto unknown = agreement(waiver("P506") + waiver("P508"), funding);
  unknown.replace(unknown.find("payee: en,"), 10, "payee: ett,");
  const auto refused = run(unknown, {"payments"});
  CHECK(refused.code == 1);
  CHECK(says(refused.err, "error[P508]"));
}

TEST_CASE("a waiver of a register rule stands where it is shown, and is judged in a whole register only") {
  const Scratch scratch;
  scratch.write("agreements/a.yaml", agreement({}));
  scratch.write("agreements/b.yaml", agreement(waiver("R701")));
  const TestWorld world{.cwd = scratch.path()};
  const auto both = world.run({"validate", "--select", "R701,W"});
  CHECK(says(both.out, "undantag[R701]"));
  CHECK_FALSE(says(both.out, "W901"));
  CHECK(world.run({"validate", "-q", "--select", "W", "agreements/b.yaml"}).out.empty());
  std::filesystem::remove(scratch.path() / "agreements/a.yaml");
  CHECK(says(world.run({"validate", "--select", "W"}).out, "undantaget från R701 behövs inte"));
}
