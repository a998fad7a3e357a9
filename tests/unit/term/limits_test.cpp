#include "term/limits.hpp"

#include "catch.hpp"
#include "unit/term/document.hpp"

using namespace iop;
using test::day;
using test::Document;
using test::three_parties;

namespace {

struct Limited {
  explicit Limited(const std::string& rest, const std::string& row = "stod")
      : document(three_parties("term: {start: 2012-01-01, end: 2016-12-31}\n" + rest)),
        ending(document.ending()),
        limits(limits_of(*document.timeline, ending, row)) {}

  [[nodiscard]] const PaidLimit& first() const { return limits.value().first; }
  [[nodiscard]] const PaidLimit& last() const { return limits.value().last.value(); }

  Document document;
  Ending ending;
  std::optional<PaidLimits> limits;
};

std::string leaving(const std::string& notices) {
  return "termination: {notice: 6 months, model: party_leaves, counting: same_day}\n"
         "funding: {stod: {payer: vgr, payee: en, amount: 500000}}\nnotices: [" +
         notices + "]\n";
}

const std::string terms = "; termination.notice; termination.model; termination.counting";

}  // namespace

TEST_CASE("a row that nothing cuts pays for the term") {
  const Limited whole{"funding: {stod: {payer: vgr, payee: en, amount: 500000}}\n"};
  CHECK(whole.first().day == day("2012-01-01"));
  CHECK(whole.first().kind == LimitKind::term);
  CHECK(whole.first().source == "term.start");
  CHECK(whole.last().day == day("2016-12-31"));
  CHECK(whole.last().kind == LimitKind::term);
  CHECK(whole.last().source == "term.end");
}

TEST_CASE("a row's own days are why it begins and ends") {
  const Limited own{
      "funding: {stod: {payer: vgr, payee: en, amount: 500000, start: 2012-10-01, end: 2014-02-28}}\n"
      "amendments: [{effective: 2013-01-01, set: {funding.stod.end: 2014-03-31}}]\n"};
  CHECK(own.first().day == day("2012-10-01"));
  CHECK(own.first().kind == LimitKind::row);
  CHECK(own.first().source == "funding.stod.start");
  CHECK(own.last().day == day("2014-03-31"));
  CHECK(own.last().kind == LimitKind::row);
  CHECK(own.last().source == "funding.stod.end; amendments: 2013-01-01");
}

TEST_CASE("an amendment may add a row, and another take it away") {
  const Limited added{
      "amendments:\n"
      "  - {effective: 2013-04-16, diarienummer: OSN 2013-00001, set: {funding.stod: {payer: vgr, payee: en, "
      "amount: 120000}}}\n"
      "  - {effective: 2014-09-01, set: {funding.stod: null}}\n"};
  CHECK(added.first().day == day("2013-04-16"));
  CHECK(added.first().kind == LimitKind::amendment);
  CHECK(added.first().source == "funding.stod; amendments: OSN 2013-00001, 2013-04-16");
  CHECK(added.first().why.sv == "tillägg OSN 2013-00001 från 2013-04-16 lägger till raden");
  CHECK(added.last().day == day("2014-08-31"));
  CHECK(added.last().kind == LimitKind::amendment);
  CHECK(added.last().why.sv == "tillägg från 2014-09-01 tar bort raden");
}

TEST_CASE("a payee's notice is why its row ends") {
  // Six months from 1 February 2013.
  const Limited left{leaving("{party: en, given: 2013-02-01}")};
  CHECK(left.last().day == day("2013-08-01"));
  CHECK(left.last().kind == LimitKind::notice);
  CHECK(left.last().why.sv == "uppsägning av `en`, given 2013-02-01; 6 månader, räknat till samma dag");
  CHECK(left.last().source == "notices: en, 2013-02-01" + terms);
}

TEST_CASE("a party that is not the row's own ends it only with the agreement") {
  CHECK(Limited{leaving("{party: annan, given: 2013-02-01}")}.last().day == day("2016-12-31"));
  // The second leaves on 10 July 2014, and fewer than two remain.
  const Limited ended{leaving("{party: annan, given: 2013-02-01}, {party: vgr, given: 2014-01-10}")};
  CHECK(ended.last().day == day("2014-07-10"));
  CHECK(ended.last().source == "notices: vgr, 2014-01-10; notices: annan, 2013-02-01" + terms);
  CHECK(ended.last().why.sv.ends_with("; färre än två parter är kvar"));
}

TEST_CASE("where all must agree the last decision sets the day") {
  const Limited decided{
      "termination: {notice: 6 months, model: unanimous, counting: full_calendar_months}\n"
      "funding: {stod: {payer: vgr, payee: en, amount: 500000}}\n"
      "notices: [{party: en, decided: 2013-02-01}, {party: vgr, decided: 2013-03-10}, {party: annan, "
      "decided: "
      "2013-03-01}]\n"};
  CHECK(decided.last().day == day("2013-09-30"));
  CHECK(decided.last().why.sv ==
        "alla parter har beslutat om uppsägning, sist `vgr` 2013-03-10; 6 månader, räknat i hela "
        "kalendermånader");
  CHECK(decided.last().source ==
        "notices: vgr, 2013-03-10; notices: annan, 2013-03-01; notices: en, 2013-02-01" + terms);
}

TEST_CASE("a row without an end has none to tell of, and a row that pays nothing no limits") {
  const Document open{
      "iop: 1\nkind: assignment\ntitle: Uppdrag\nparties:\n"
      "  vgr: {name: Regionen, sector: public}\n  en: {name: En, sector: public}\n"
      "term: {start: 2012-01-01}\nfunding: {stod: {payer: vgr, payee: en, amount: 5}}\n"};
  const auto limits = limits_of(*open.timeline, open.ending(), "stod");
  REQUIRE(limits);
  CHECK_FALSE(limits->last);
  CHECK_FALSE(limits_of(*open.timeline, open.ending(), "annan"));
}
