#include <algorithm>

#include "catch.hpp"
#include "support/revision.hpp"
#include "support/world.hpp"

// What a signed agreement may and may not become, by edits of one file.

namespace {

namespace fs = std::filesystem;
using namespace iop::test;

const std::string& signed_agreement() {
  static const auto text =
      file_text(repository() / "tests/rules/comparison/amendment-rewritten/old/agreements/stod.yaml");
  return text;
}

struct Edit {
  std::string from;
  std::string to;
};

std::string edited(std::string text, const std::vector<Edit>& edits) {
  for (const auto& [from, to] : edits) {
    INFO(from);
    REQUIRE(text.find(from) != std::string::npos);
    for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
      text.replace(at, from.size(), to);
  }
  return text;
}

using Texts = std::map<std::string, std::string>;

Ran validate(const Texts& old, const Texts& now, const std::vector<std::string>& options) {
  const Scratch scratch;
  fs::create_directory(scratch.path() / "agreements");
  for (const auto& [name, text] : now) scratch.write(name, text);
  std::vector<std::string> arguments{"validate", "-q", "--against", "HEAD", "--select", "C"};
  arguments.insert(arguments.end(), options.begin(), options.end());
  return TestWorld{.cwd = scratch.path(), .git = git_with(scratch.path(), old)}.run(arguments);
}

/// The codes found, in order.
std::string codes(const std::string& out) {
  std::string found;
  for (auto at = out.find("error["); at != std::string::npos; at = out.find("error[", at + 1))
    found += (found.empty() ? "" : " ") + out.substr(at + 6, 4);
  return found;
}

std::string codes_after(const std::vector<Edit>& edits) {
  const auto& old = signed_agreement();
  const auto ran = validate({{"agreements/a.yaml", old}}, {{"agreements/a.yaml", edited(old, edits)}}, {});
  INFO(ran.out << ran.err);
  CHECK(ran.err.empty());
  return codes(ran.out);
}

const std::string signatures =
    "signatures:\n"
    "  - {party: vgr, name: Ordföranden, date: 2031-12-15}\n"
    "  - {party: foreningen, name: Verksamhetschefen, date: 2031-12-15}\n";

}  // namespace

TEST_CASE("how a value is written is no change") {
  CHECK(codes_after({{"amount: 500000", "amount: 500000.00"}}).empty());
  CHECK(codes_after({{"start: 2032-01-01", "start: '2032-01-01'"}}).empty());
  CHECK(codes_after({{"notice: 6 months", "notice: \"6 months\"  # sex månader"}}).empty());
  CHECK(codes_after({{"start: 2032-01-01\n  end: 2036-12-31", "end: 2036-12-31\n  start: 2032-01-01"}})
            .empty());
  CHECK(codes_after({{"802000-0009", "'168020000009'"}}).empty());
  CHECK(codes_after({{"period: 2032,", "period: '2032',"}}).empty());
  CHECK(
      codes_after({{"{to: 1, mode: half_up, when: each_year}", "{when: each_year, to: 1.00, mode: half_up}"}})
          .empty());
}

TEST_CASE("what was missing may be added, and what does not bind may change") {
  CHECK(codes_after({{"notice: 6 months", "notice: 6 months\n  for_cause: true"}}).empty());
  CHECK(
      codes_after({{"amount: 500000", "amount: 500000\n    vat: exempt\n    invoiced: in_advance"}}).empty());
  CHECK(codes_after({{"title: Samtalsstöd", "title: Stöd"}}).empty());
  CHECK(codes_after({{"name: Föreningen Exempel", "name: Föreningen Nytt Namn"}}).empty());
  CHECK(codes_after({{"index_year]", "index_year, compounding]"}}).empty());
  // What the format takes for granted, written out.
  CHECK(codes_after({{"series: VPI", "series: VPI\n      share: 100"}}).empty());
  CHECK(codes_after({{"amount: 500000", "amount: 500000\n    end: 2036-12-31"}}).empty());
}

TEST_CASE("no way round: what binds the parties changes by amendment only") {
  const std::vector<std::pair<std::string, std::vector<Edit>>> escapes{
      {"C801", {{"amount: 500000", "amount: 550000"}}},
      {"C801", {{"amount: 500000", "amount: 50000x"}}},
      {"C801", {{"amount: 500000", "amount:"}}},
      {"C801", {{"iop: 1\n", ""}, {"amount: 500000", "amount: 550000"}}},
      {"C801 C801", {{"kind: iop", "kind: pilot"}, {"amount: 500000", "amount: 550000"}}},
      {"C802 C802 C801", {{signatures, ""}, {"amount: 500000", "amount: 550000"}}},
      {"C801", {{"  end: 2036-12-31\n", ""}}},
      {"C801", {{"  notice: 6 months\n", ""}}},
      {"C801", {{"802000-0009", "802002-8711"}}},
      {"C801", {{", organisation_number: 802000-0009", ""}}},
      {"C801", {{"    instalments: half_yearly\n", ""}}},
      {"C801", {{"series: VPI", "series: VPI\n      share: 50"}}},
      {"C801", {{"amount: 500000", "amount: 500000\n    end: 2033-12-31"}}},
      {"C801", {{"[first_indexed_year, index_year]", "[first_indexed_year]"}}},
      {"C801", {{"payee: foreningen", "shares: {weights: {foreningen: 1, vgr: 1}}"}}},
      {"C801", {{"funding:\n", "funding:\n  mer: {payer: vgr, payee: foreningen, amount: 100000}\n"}}},
      {"C801", {{"parties:\n", "parties:\n  tredje: {name: Tredje, sector: civil_society}\n"}}},
      // One thing has changed: the id. Everything that follows the party is as it was.
      {"C801", {{"vgr", "regionen"}}},
      {"C802", {{"funding.stod.amount: 550000", "funding.stod.amount: 5500000"}}},
      {"C802", {{"{funding.stod.amount: 550000}", "{funding.stod.amount: 550000, term.end: 2040-12-31}"}}},
      {"C802", {{"effective: 2034-01-01", "effective: 2033-01-01"}}},
      {"C802", {{"notices:\n  - {party: foreningen, given: 2034-03-01}\n", ""}}},
  };
  for (const auto& [expected, edits] : escapes) {
    INFO(edits.front().from << " -> " << edits.front().to);
    CHECK(codes_after(edits) == expected);
  }
}

TEST_CASE("a choice the text leaves open changes together with its assumption") {
  const Edit later{"when: each_year", "when: final"};
  const Edit quarterly{"instalments: half_yearly", "instalments: quarterly"};
  const Edit stated{"index_year: previous", "index_year: same"};
  const auto assumed = [](const std::string& about) {
    return Edit{"notices:\n", "assumptions:\n  - {about: " + about + ", text: Ny läsning}\nnotices:\n"};
  };
  CHECK(codes_after({later}) == "C801");
  CHECK(codes_after({later, assumed("funding.stod.indexation.rounding")}).empty());
  CHECK(codes_after({later, assumed("funding.stod.amount")}) == "C801");
  CHECK(codes_after({quarterly, assumed("funding.stod.instalments")}).empty());
  CHECK(codes_after({stated, assumed("funding.stod.indexation.index_year")}) == "C801");
  // An assumption that was there before explains nothing new.
  const auto old = edited(signed_agreement(), {assumed("funding.stod.indexation.rounding")});
  const auto ran = validate({{"agreements/a.yaml", old}}, {{"agreements/a.yaml", edited(old, {later})}}, {});
  CHECK(codes(ran.out) == "C801");
}

TEST_CASE("an amendment says so from its day") {
  const Edit base{"amount: 500000\n", "amount: 600000\n"};
  const auto amendment = [](const std::string& day) {
    return Edit{"amendments:\n",
                "amendments:\n  - {effective: " + day + ", set: {funding.stod.amount: 600000}}\n"};
  };
  CHECK(codes_after({amendment("2033-01-01")}).empty());
  CHECK(codes_after({base, amendment("2033-01-01")}) == "C801");
  CHECK(codes_after({base, amendment("2032-01-01")}).empty());
}

TEST_CASE("two amendments of one day keep their order") {
  const std::string first = "  - {effective: 2035-01-01, set: {funding.stod.amount: 1}}\n";
  const std::string second = "  - {effective: 2035-01-01, set: {funding.stod.amount: 2}}\n";
  const auto old = edited(signed_agreement(), {{"notices:\n", first + second + "notices:\n"}});
  const auto turned = edited(signed_agreement(), {{"notices:\n", second + first + "notices:\n"}});
  CHECK(codes(validate({{"agreements/a.yaml", old}}, {{"agreements/a.yaml", turned}}, {}).out) == "C802");
}

TEST_CASE("a file is followed where it goes") {
  const auto& old = signed_agreement();
  const Texts before{{"agreements/a.yaml", old}};
  const auto dearer = edited(old, {{"amount: 500000", "amount: 550000"}});
  CHECK(validate(before, {{"agreements/b.yaml", old}}, {}).out.empty());
  CHECK(codes(validate(before, {{"agreements/b.yaml", dearer}}, {}).out) == "C801");
  CHECK(codes(validate(before, {{"agreements/b.yaml", dearer}}, {"agreements/b.yaml"}).out) == "C801");
  const auto other_payee = edited(old, {{"payee: foreningen", "payee: vgr"}});
  CHECK(codes(validate(before, {{"agreements/b.yaml", other_payee}}, {}).out) == "C803");
  CHECK(codes(validate(before, {{"agreements/.b.yaml", old}, {"agreements/c.yaml", dearer}}, {}).out) ==
        "C801");
  // In two files neither is the agreement that was signed.
  const std::string row = "funding:\n  mer: {payer: vgr, payee: foreningen, amount: 100000}\n";
  const auto both = edited(old, {{"funding:\n", row}});
  const Texts in_two{{"agreements/b.yaml", old}, {"agreements/c.yaml", old}};
  CHECK(codes(validate({{"agreements/a.yaml", both}}, in_two, {}).out) == "C801");
}

TEST_CASE("a draft is free, and so is a new agreement") {
  const auto draft = edited(signed_agreement(), {{signatures, ""}});
  const auto half =
      edited(signed_agreement(), {{"  - {party: vgr, name: Ordföranden, date: 2031-12-15}\n", ""}});
  const auto dearer = edited(signed_agreement(), {{"amount: 500000", "amount: 550000"}});
  CHECK(validate({{"agreements/a.yaml", draft}}, {{"agreements/a.yaml", dearer}}, {}).out.empty());
  CHECK(validate({{"agreements/a.yaml", half}}, {{"agreements/a.yaml", dearer}}, {}).out.empty());
  CHECK(validate({{"agreements/a.yaml", draft}}, {{"agreements/b.yaml", dearer}}, {}).out.empty());
  CHECK(validate({}, {{"agreements/a.yaml", dearer}}, {}).out.empty());
}

TEST_CASE("a signed agreement that is gone is missed under the judged paths only") {
  const Texts before{{"agreements/a.yaml", signed_agreement()}, {"old/b.yaml", signed_agreement()}};
  const Texts now{{"agreements/c.yaml", edited(signed_agreement(), {{"00042", "00099"}})}};
  CHECK(codes(validate(before, now, {}).out) == "C803");
  CHECK(codes(validate(before, now, {"old"}).out) == "C803");
  CHECK(codes(validate(before, now, {"agreements/a.yaml"}).out) == "C803");
  CHECK(codes(validate(before, now, {"a"}).out) == "C803");
  CHECK(validate(before, now, {"agreements/c.yaml"}).out.empty());
  CHECK(validate(before, now, {"agreements/z.yaml"}).code == 3);
}

TEST_CASE("a file that can no longer be read fails by what stops it, and says nothing is gone") {
  const auto& old = signed_agreement();
  const auto cut = old.substr(0, old.find("funding:")) + "funding: {stod: [\n";
  const auto ran = validate({{"agreements/a.yaml", old}}, {{"agreements/a.yaml", cut}}, {});
  CHECK(ran.code == 1);
  CHECK(codes(ran.out).starts_with("Y102"));
  CHECK(ran.out.find("finns inte längre") == std::string::npos);
}

TEST_CASE("a preliminary index value becomes definitive, a definitive one stays") {
  const auto series = [](const std::string& value) {
    return "series: VPI\nname: Vårdprisindex\npublisher: SKR\nunit: percent_change\ndecimals: 1\n"
           "expected: 12-15\nvalues:\n  2016: {" +
           value + ", published: 2016-12-12, source: exempel}\n";
  };
  const auto codes_of = [&](const std::string& old, const std::string& now) {
    const std::string path = "schemas/index/vpi.yaml";
    const std::string draft = edited(signed_agreement(), {{signatures, ""}});
    return codes(
        validate({{path, series(old)}}, {{path, series(now)}, {"agreements/a.yaml", draft}}, {}).out);
  };
  CHECK(codes_of("change: 2.2, status: preliminary", "change: 2.4, status: definitive").empty());
  CHECK(codes_of("change: 2.2, status: preliminary", "change: 2.4, status: preliminary") == "C804");
  CHECK(codes_of("change: 2.2, status: definitive", "change: 2.2, status: preliminary") == "C804");
}

TEST_CASE("a waiver in the file covers the correction of a transcription, and is not unused afterwards") {
  const auto& old = signed_agreement();
  const auto corrected = edited(old, {{"amount: 500000", "amount: 510000"}});
  const std::string waiver =
      "waivers:\n  - {rule: C801, reason: Avskriften var fel, approved_by: Nämnden, expires: 2027-01-31}\n";
  const auto changed = [&](const std::string& now) {
    return validate({{"agreements/a.yaml", old}}, {{"agreements/a.yaml", now}}, {"--select", "W901"});
  };
  CHECK(codes(changed(corrected).out) == "C801");
  const auto waived = changed(corrected + waiver);
  INFO(waived.out);
  CHECK(waived.code == 0);
  CHECK(waived.out.find("undantag[C801]") != std::string::npos);
  CHECK(changed(old + waiver).out.empty());
}
