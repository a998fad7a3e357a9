#include "catch.hpp"
#include "support/world.hpp"

// The guideline's rules at their edges; what they say in full stands in tests/rules/guideline/.

using namespace iop::test;

namespace {

/// A profile of the region that the agreements below name, with these rules.
std::string profile(const std::string& rules) {
  return "guideline: 1\nreference: EX 2030-00001\nregion: Exempelregionen\ntitle: Prov\nvalid_from: unknown\n"
         "valid_to: unknown\nsource: prov\nrules:\n" +
         rules;
}

std::string agreement(const std::string& term, const std::string& rest, const std::string& serial = "00042") {
  return "iop: 1\nkind: iop\ndiarienummer: OSN 2031-" + serial +
         "\ntitle: Prov\nguideline: EX 2030-00001\nparties:\n"
         "  regionen: {name: Exempelregionen, sector: public, organisation_number: 232100-0131}\n"
         "  foreningen: {name: Föreningen Exempel, sector: civil_society, organisation_number: 802000-0009}\n"
         "term: {" +
         term + "}\n" + rest;
}

const std::string five_years = "start: 2032-01-01, end: 2036-12-31";
const std::string party_leaves = "termination: {notice: 6 months, model: party_leaves, counting: same_day}\n";

class RuleTest {
 public:
  explicit RuleTest(const std::string& rules) {
    scratch_.write("schemas/guidelines/ex-2030-00001.yaml", profile(rules));
  }
  void write(const std::string& name, const std::string& text) {
    scratch_.write("agreements/" + name + ".yaml", text);
  }

  /// What `validate` prints of the rule, without its summary.
  [[nodiscard]] std::string found(const std::string& code) const {
    return TestWorld{.cwd = scratch_.path()}.run({"validate", "-q", "--select", code}).out;
  }
  [[nodiscard]] std::string found(const std::string& code, const std::string& text) {
    write("prov", text);
    return found(code);
  }

 private:
  Scratch scratch_;
};

bool has(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("a term is measured by the calendar, to the day before the anniversary") {
  RuleTest rule{"  G411: {level: warning, min: 12 months, max: 5 years}\n"};
  const auto found = [&](const std::string& term) {
    return rule.found("G411", agreement(term, party_leaves));
  };
  CHECK(found(five_years).empty());
  CHECK(has(found("start: 2032-01-01, end: 2037-01-01"), "längre än 5 år"));
  CHECK(found("start: 2032-02-29, end: 2037-02-27").empty());
  CHECK(has(found("start: 2032-02-29, end: 2037-02-28"), "slutar 2037-02-27"));
  CHECK(found("start: 2032-01-01, end: 2032-12-31").empty());
  CHECK(has(found("start: 2032-01-01, end: 2032-12-30"), "kortare än 12 månader"));
}

TEST_CASE("the amended term is the one that is judged") {
  RuleTest rule{"  G411: {level: warning, max: 5 years}\n"};
  const auto longer = party_leaves + "amendments: [{effective: 2033-01-01, set: {term.end: 2037-12-31}}]\n";
  CHECK(has(rule.found("G411", agreement(five_years, longer)), "längre än 5 år"));
}

TEST_CASE("a rule whose parameters the profile leaves out, or that is off, says nothing") {
  RuleTest silent{
      "  G411: {level: warning}\n  G412: {level: warning}\n  G382: {level: error}\n  G332: {level: note}\n"};
  const auto text = agreement("start: 2032-01-01, end: 2099-12-31", "termination: {}\n");
  CHECK(silent.found("G411", text).empty());
  CHECK(silent.found("G412", text).empty());
  CHECK(silent.found("G382", text).empty());
  CHECK(silent.found("G332", text).empty());
  RuleTest off{"  G301: {level: off}\n  R702: {level: off}\n"};
  off.write("ett", agreement(five_years, party_leaves));
  off.write("tva", agreement(five_years, party_leaves));
  CHECK(off.found("G301,R702").empty());
}

TEST_CASE("notice is compared by the calendar, whatever its unit") {
  RuleTest rule{"  G412: {level: warning, min: 3 months, max: 1 year, models: [party_leaves]}\n"};
  const auto found = [&](const std::string& termination) {
    return rule.found("G412",
                      agreement(five_years, "termination: {" + termination + ", counting: same_day}\n"));
  };
  CHECK(found("notice: 3 months, model: party_leaves").empty());
  CHECK(found("notice: 12 months, model: party_leaves").empty());
  CHECK(found("notice: 91 days, model: party_leaves").empty());  // 2032-01-01 and 3 months is 91 days
  CHECK(has(found("notice: 90 days, model: party_leaves"), "kortare än 3 månader"));
  CHECK(has(found("notice: 13 months, model: party_leaves"), "längre än 1 år"));
  CHECK(has(found("model: party_leaves"), "hur lång uppsägningstiden är"));
  CHECK(has(found("notice: 3 months"), "vad en uppsägning avslutar"));
}

TEST_CASE("meetings are counted by the year") {
  RuleTest rule{"  G382: {level: warning, every: quarter, times: 1}\n"};
  const auto found = [&](const std::string& duty) {
    return rule.found(
        "G382",
        agreement(five_years, party_leaves + "duties:\n  mote: {role: meeting, what: Möte, " + duty + "}\n"));
  };
  CHECK(found("every: quarter").empty());
  CHECK(found("every: termin, times: 2").empty());
  CHECK(found("every: month").empty());
  CHECK(has(found("every: tertial"), "3 gånger om året; väntat är minst 4 gånger"));
  CHECK(has(found("every: once, times: 9"), "en gång under hela avtalstiden"));
  CHECK(has(rule.found("G382", agreement(five_years, party_leaves)), "ingen uppgift säger hur ofta"));
  // Of a duty that cannot be read nothing is said twice.
  CHECK(found("every: sometimes").empty());
}

TEST_CASE("an extension needs a limit") {
  RuleTest rule{"  G333: {level: warning}\n"};
  const auto found = [&](const std::string& extension) {
    return rule.found("G333", agreement(five_years + ", extension: {" + extension + "}", party_leaves));
  };
  CHECK(found("length: 12 months, times: 2").empty());
  CHECK(has(found("length: 12 months, times: unlimited"), "hur många gånger som helst"));
  CHECK(has(found("length: 12 months"), "säger inte hur många gånger"));
}

TEST_CASE("terms overlap between the same signers only, and a notice ends one") {
  RuleTest rule{"  R702: {level: note}\n"};
  const auto next = agreement("start: 2036-07-01, end: 2041-06-30", party_leaves, "00043");
  rule.write("ett", agreement(five_years, party_leaves));
  rule.write("tva", next);
  CHECK(has(rule.found("R702"), "note[R702]"));
  rule.write("ett", agreement("start: 2020-01-01, end: 2036-12-31",
                              party_leaves + "notices: [{party: foreningen, given: 2026-01-02}]\n"));
  CHECK(rule.found("R702").empty());
  rule.write("ett", agreement(five_years, party_leaves));
  auto others = next;
  others.replace(others.find("802000-0009"), 11, "802000-0017");
  rule.write("tva", others);
  CHECK(rule.found("R702").empty());
}

TEST_CASE("names of one organisation may be connected from either side") {
  RuleTest rule{"  R703: {level: warning}\n"};
  const auto first = agreement(five_years, party_leaves);
  auto second = first;
  second.replace(second.find("Föreningen Exempel"), std::string{"Föreningen Exempel"}.size(),
                 "Exempels Vänner");
  auto connected = first;
  connected.replace(connected.find("name: Föreningen Exempel"),
                    std::string{"name: Föreningen Exempel"}.size(),
                    "name: Föreningen Exempel, also_known_as: [exempels vänner]");
  rule.write("a", first);
  rule.write("b", second);
  rule.write("c", second);
  const auto found = rule.found("R703");
  CHECK(has(found, "agreements/b.yaml"));
  CHECK_FALSE(has(found, "agreements/c.yaml"));
  rule.write("a", connected);
  CHECK(rule.found("R703").empty());
  rule.write("a", second);
  rule.write("b", connected);
  CHECK(rule.found("R703").empty());
}

TEST_CASE("an agreement that is named as support elsewhere is found in whatever order the files come") {
  RuleTest rule{"  G351: {level: error}\n"};
  const auto support = [](const std::string& reference) {
    return party_leaves + "participants:\n  kommunen: {name: Exempelby kommun, sector: public}\n" +
           "other_support: [{payer: kommunen, what: Bidrag, reference: " + reference + "}]\n";
  };
  rule.write("a", agreement(five_years, support("OSN-2031-00043")));
  rule.write("b", agreement(five_years, party_leaves, "00043"));
  CHECK(has(rule.found("G351"), "agreements/b.yaml:3:15: error[G351]: avtalet `OSN 2031-00043` anges"));
  rule.write("b", agreement(five_years, support("OSN 2031-00042"), "00043"));
  rule.write("a", agreement(five_years, party_leaves));
  CHECK(has(rule.found("G351"), "stödet `OSN 2031-00042` är självt ett avtal"));
}

TEST_CASE("a party that contributes nothing is said to have signed only where it has") {
  RuleTest rule{"  G341: {level: error}\n"};
  const auto found = rule.found(
      "G341", agreement(five_years, party_leaves + "signatures: [{party: foreningen, name: Ordföranden}]\n"));
  CHECK(has(found, "`Exempelregionen` är avtalspart men bidrar inte med något"));
  CHECK(has(found, "`Föreningen Exempel` har undertecknat men bidrar inte med något"));
}
