#include "catch.hpp"
#include "compare/words.hpp"
#include "support/world.hpp"

namespace {

using namespace iop::test;

std::string agreement() {
  return file_text(repository() / "tests/rules/comparison/amendment-rewritten/old/agreements/stod.yaml");
}

/// What `diff` says once `from` has become `to`.
Ran diff_after(const std::string& from, const std::string& to) {
  auto text = agreement();
  const auto at = text.find(from);
  REQUIRE(at != std::string::npos);
  const Scratch scratch;
  scratch.write("old.yaml", text);
  scratch.write("new.yaml", text.replace(at, from.size(), to));
  return TestWorld{.cwd = scratch.path()}.run({"diff", "old.yaml", "new.yaml"});
}

bool has(const Ran& ran, const std::string& text) {
  return ran.out.find(text) != std::string::npos;
}

}  // namespace

TEST_CASE("only what binds ends with 1") {
  CHECK(diff_after("title: Samtalsstöd", "title: Stöd").code == 0);
  CHECK(diff_after("{what: Årsrapport, every: year}", "{what: Årsrapport, every: termin}").code == 0);
  CHECK(diff_after("notices:", "clauses: {purpose: Att nå fler}\nnotices:").code == 0);
  CHECK(diff_after("amount: 500000", "amount: 500000.00  # som förut").code == 0);
  CHECK(diff_after("amount: 500000", "amount: 500001").code == 1);
  CHECK(diff_after("end: 2036-12-31", "end: 2037-12-31").code == 1);
  CHECK(diff_after("802000-0009", "802002-8711").code == 1);
  CHECK(diff_after("same_day", "full_calendar_months").code == 1);
}

TEST_CASE("a change of the term tells what it does to money and notice") {
  const auto ran = diff_after("end: 2036-12-31", "end: 2033-12-31");
  CHECK(has(ran, "Avtalets sista dag ändras från 2036-12-31 till 2033-12-31"));
  CHECK(has(ran, "sista uppsägningsdag: 2036-06-30 blir 2033-06-30"));
  CHECK(has(ran, "Betalningarna på raden `stod` ändras"));
  CHECK(has(ran, "avtalsår 3: 550\u00a0000 kr blir inget"));
}

TEST_CASE("a new amendment is told by what it sets, with its effect") {
  const auto ran = diff_after(
      "notices:",
      "  - {effective: 2034-07-01, set: {funding.stod.amount: 600000, clauses.purpose: Nytt}}\nnotices:");
  CHECK(has(ran, "Från 2034-07-01 enligt nytt tillägg: beloppet för `stod` blir 600\u00a0000 kr"));
  CHECK(has(ran, "avtalsår 3: 550\u00a0000 kr blir 575\u00a0000 kr"));
  CHECK(has(ran, "Från 2034-07-01 enligt nytt tillägg: klausulen `purpose` blir \"Nytt\""));
  CHECK(ran.code == 1);
}

TEST_CASE("what has no word of its own is told by what it lies in") {
  const std::string rows =
      "sector: public, contributes: [{kind: money, funding: stod}, {kind: services, what: ";
  auto old = agreement();
  old.replace(old.find("sector: public"), std::string{"sector: public"}.size(),
              rows + "Lokal, value: 10000}]");
  auto now = old;
  now.replace(now.find(", funding: stod"), std::string{", funding: stod"}.size(), ", what: Stöd");
  now.replace(now.find("value: 10000"), std::string{"value: 10000"}.size(), "value: 20000");
  const Scratch scratch;
  scratch.write("old.yaml", old);
  scratch.write("new.yaml", now);
  const auto ran = TestWorld{.cwd = scratch.path()}.run({"diff", "old.yaml", "new.yaml"});
  CHECK(has(ran, "Bidrag 1 från `vgr`: raden under `funding` tas bort: \"stod\""));
  CHECK(has(ran, "Bidrag 1 från `vgr`: innehållet tillkommer: \"Stöd\""));
  CHECK(has(ran, "Bidrag 2 från `vgr`: värdet ändras från 10\u00a0000 kr till 20\u00a0000 kr"));
}

TEST_CASE("a place in a list that no number holds stands as it is written") {
  const auto path = "parties.vgr.contributes.99999999999999999999";
  CHECK(iop::compare::label_of(std::string{path} + ".what").sv ==
        "bidrag 99999999999999999999 från `vgr`: innehållet");
}

TEST_CASE("a signature's change is told by whose it is") {
  CHECK(has(diff_after("name: Ordföranden", "name: Ordförande"),
            "Namnet i en underskrift för `vgr` ändras från \"Ordföranden\" till \"Ordförande\""));
  CHECK(has(
      diff_after("name: Verksamhetschefen, date: 2031-12-15", "name: Verksamhetschefen, date: 2031-12-16"),
      "Dagen för en underskrift för `foreningen` ändras"));
}

TEST_CASE("of long texts the words that differ are shown") {
  const std::string clause =
      "Stödet når alla som söker sig till träffpunkten, alla dagar i veckan och hela året";
  auto with = agreement();
  with += "clauses: {purpose: \"" + clause + "\"}\n";
  auto without = with;
  without.replace(without.find("alla dagar"), std::string{"alla dagar"}.size(), "tre dagar");
  const Scratch scratch;
  scratch.write("old.yaml", with);
  scratch.write("new.yaml", without);
  const auto ran = TestWorld{.cwd = scratch.path()}.run({"diff", "old.yaml", "new.yaml"});
  CHECK(has(ran,
            "\"… sig till träffpunkten, alla dagar i veckan …\" blir \"… sig till träffpunkten, tre dagar i "
            "veckan …\""));
  CHECK(ran.code == 0);
}

TEST_CASE("a personal identity number is masked in what diff shows") {
  const auto ran = diff_after("title: Samtalsstöd", "title: 811228-9874 Samtalsstöd");
  CHECK(has(ran, "Avtalets namn ändras"));
  CHECK_FALSE(has(ran, "811228-9874"));
}
