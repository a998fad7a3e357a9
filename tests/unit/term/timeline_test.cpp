#include "term/timeline.hpp"

#include "catch.hpp"
#include "unit/term/document.hpp"

using namespace iop;
using test::day;
using test::Document;
using test::two_parties;

namespace {

std::string with(const std::string& amendments) {
  return two_parties(
      "term: {start: 2032-01-01, end: 2036-12-31}\n"
      "termination: {notice: 6 months, model: party_leaves, counting: same_day}\n"
      "funding:\n"
      "  stod:\n"
      "    payer: vgr\n"
      "    payee: en\n"
      "    amount: 500000\n"
      "    breakdown:\n"
      "      - {what: Lön, amount: 400000}\n"
      "      - {what: Lokal, amount: 100000}\n" +
      amendments);
}

Money amount_on(const Document& document, std::string_view date) {
  return *document.timeline->as_of(day(date)).funding->find("stod")->value.amount;
}

std::vector<Report::Item> findings(const Document& document) {
  Report report{document.source};
  document.timeline->check(report);
  return report.items();
}

}  // namespace

TEST_CASE("without amendments the agreement stands as signed") {
  const Document document{with("")};
  CHECK(&document.timeline->amended() == &document.timeline->original());
  CHECK(document.timeline->change_days().empty());
  CHECK(findings(document).empty());
}

TEST_CASE("an amendment holds from its day on, in file order on the same day") {
  const Document document{
      with("amendments:\n"
           "  - {effective: 2034-01-01, set: {funding.stod.amount: 550000}}\n"
           "  - {effective: 2033-07-01, set: {funding.stod.amount: 520000}}\n"
           "  - {effective: 2034-01-01, set: {funding.stod.amount: 560000, term.end: 2037-12-31}}\n")};
  CHECK(amount_on(document, "2033-06-30") == Money::kronor(500000));
  CHECK(amount_on(document, "2033-07-01") == Money::kronor(520000));
  CHECK(amount_on(document, "2034-01-01") == Money::kronor(560000));
  CHECK(document.timeline->change_days() == std::vector{day("2033-07-01"), day("2034-01-01")});
  CHECK(*document.timeline->amended().term->end == day("2037-12-31"));
  CHECK(*document.timeline->original().term->end == day("2036-12-31"));
  CHECK(document.timeline->sets("funding.stod.amount", day("2034-01-01")));
  CHECK_FALSE(document.timeline->sets("funding.stod", day("2034-01-01")));
  const auto* setter = document.timeline->setter("funding.stod.amount", day("2033-12-31"));
  REQUIRE(setter != nullptr);
  CHECK(*setter->effective == day("2033-07-01"));
  CHECK(document.timeline->setter("funding.stod.amount", day("2033-06-30")) == nullptr);
  CHECK(findings(document).empty());
}

TEST_CASE("null removes, missing parents are made, and list items go by number") {
  const Document document{
      with("amendments:\n"
           "  - effective: 2033-01-01\n"
           "    set:\n"
           "      funding.stod.breakdown.1.amount: 90000\n"
           "      funding.stod.breakdown.2: {what: Resor, amount: 10000}\n"
           "      funding.stod.invoicing.reference: \"1234567\"\n"
           "  - {effective: 2034-01-01, set: {funding.stod.breakdown.0: null}}\n"
           "  - {effective: 2035-01-01, set: {funding.stod: null}}\n")};
  const auto& in_2033 = document.timeline->as_of(day("2033-06-01")).funding->find("stod")->value;
  REQUIRE(in_2033.breakdown->size() == 3);
  CHECK(*(*in_2033.breakdown)[1]->amount == Money::kronor(90000));
  CHECK(*in_2033.invoicing->reference == "1234567");
  const auto& in_2034 = document.timeline->as_of(day("2034-06-01")).funding->find("stod")->value;
  CHECK(in_2034.breakdown->size() == 2);
  CHECK(document.timeline->amended().funding->find("stod") == nullptr);
}

TEST_CASE("what an amendment sets is judged where it stands") {
  const Document document{
      with("amendments:\n"
           "  - {effective: 2033-01-01, set: {funding.stod.amount: 1 000}}\n"
           "  - {effective: 2034-01-01, set: {funding.nytt: {payer: vgr, payee: en}}}\n")};
  const auto found = findings(document);
  REQUIRE(found.size() == 2);
  CHECK(found[0].diagnostic.rule->code == "S205");
  CHECK(document.source.text(found[0].span) == "1 000");
  CHECK(found[1].diagnostic.rule->code == "S202");
  CHECK(document.source.text(found[1].span) == "funding.nytt");
}

TEST_CASE("what an amendment makes wrong elsewhere is told at the amendment") {
  const Document document{with("amendments:\n  - {effective: 2033-01-01, set: {term.end: null}}\n")};
  const auto found = findings(document);
  REQUIRE(found.size() == 1);
  CHECK(found[0].diagnostic.rule->code == "S202");
  CHECK(document.source.text(found[0].span) == "term.end");
  CHECK(found[0].diagnostic.notes.size() == 1);
}

TEST_CASE(
    "what was signed or contributed before a removal stays right, two keys that exclude each other do not") {
  const Document removed{
      with("signatures: [{party: en, name: Namn}]\n"
           "amendments: [{effective: 2033-01-01, set: {parties.en: null}}]\n")};
  CHECK(findings(removed).empty());
  const Document both{
      with("amendments: [{effective: 2033-01-01, set: {funding.stod.shares: {weights: {en: 1}}}}]\n")};
  const auto found = findings(both);
  REQUIRE(found.size() == 1);
  CHECK(found[0].diagnostic.rule->code == "S214");
}

TEST_CASE("a list item far beyond the last is told and changes nothing") {
  const Document document{
      with("amendments:\n  - {effective: 2033-01-01, set: {funding.stod.breakdown.5: {what: Resor, amount: "
           "1}}}\n")};
  const auto found = findings(document);
  REQUIRE(found.size() == 1);
  CHECK(found[0].diagnostic.rule->code == "S209");
  CHECK(document.timeline->amended().funding->find("stod")->value.breakdown->size() == 2);
}
