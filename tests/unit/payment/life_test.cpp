#include "catch.hpp"
#include "unit/payment/sample.hpp"

using namespace iop;
using test::amounts_of;
using test::day;
using test::Document;
using test::instalments_of;
using test::pay;
using test::three_parties;
using test::two_parties;
using test::years_of;
using Texts = std::vector<std::string>;

namespace {

const auto today = day("2026-11-22");

std::string leaving(const std::string& notices, const std::string& funding) {
  return "term: {start: 2012-01-01, end: 2014-12-31}\n"
         "termination: {notice: 6 months, model: party_leaves, counting: same_day}\n"
         "notices: [" +
         notices + "]\nfunding:\n" + funding;
}

}  // namespace

TEST_CASE("a payee that leaves stops its own row, and no other") {
  const Document document{three_parties(
      leaving("{party: annan, given: 2012-12-31}",
              "  ett: {payer: vgr, payee: en, amount: 120000, instalments: four_monthly, periods: "
              "agreement_year}\n"
              "  tva: {payer: vgr, payee: annan, amount: 60000, instalments: quarterly, periods: "
              "agreement_year}\n"))};
  CHECK(amounts_of(pay(document, today, test::vpi(), {}, "ett")) ==
        Texts{"120000.00", "120000.00", "120000.00"});
  const auto left = pay(document, today, test::vpi(), {}, "tva");
  // Six months from 31 December 2012: 30 June 2013, half of 60 000.
  CHECK(years_of(left) == Texts{"2012-01-01..2012-12-31 60000.00", "2013-01-01..2013-06-30 30000.00"});
  CHECK(instalments_of(left) == Texts(6, "15000.00"));
}

TEST_CASE("a payer that leaves stops what it pays") {
  const Document document{three_parties(
      leaving("{party: en, given: 2012-12-31}", "  ett: {payer: en, payee: annan, amount: 60000}\n"))};
  CHECK(years_of(pay(document, today, test::vpi(), {}, "ett")) ==
        Texts{"2012-01-01..2012-12-31 60000.00", "2013-01-01..2013-06-30 30000.00"});
}

TEST_CASE("with fewer than two parties the agreement ends, and every row with it") {
  const Document document{
      three_parties(leaving("{party: annan, given: 2012-12-31}, {party: vgr, given: 2013-03-31}",
                            "  ett: {payer: vgr, payee: en, amount: 120000}\n"))};
  CHECK(document.ending().last_day == day("2013-09-30"));
  // Nine months of 120 000.
  CHECK(years_of(pay(document, today, test::vpi(), {}, "ett")).back() == "2013-01-01..2013-09-30 90000.00");
}

TEST_CASE("funding that starts late and ends early is paid for its own days") {
  const auto row =
      pay(Document{two_parties("term: {start: 2012-01-01, end: 2014-12-31}\n"
                               "termination: {notice: 6 months, model: unanimous}\n"
                               "funding:\n  stod: {payer: vgr, payee: en, amount: 120000, start: 2012-10-01, "
                               "end: 2014-02-28, instalments: quarterly, periods: calendar_year}\n")},
          today);
  // A quarter, a year, two months.
  CHECK(years_of(row) == Texts{"2012-10-01..2012-12-31 30000.00", "2013-01-01..2013-12-31 120000.00",
                               "2014-01-01..2014-02-28 20000.00"});
  CHECK(instalments_of(row) == Texts{"30000.00", "30000.00", "30000.00", "30000.00", "30000.00", "20000.00"});
}

TEST_CASE("the first year may be indexed, in part, and floored to whole hundreds") {
  const auto row = pay(
      Document{two_parties("term: {start: 2013-01-01, end: 2014-12-31}\n"
                           "termination: {notice: 6 months, model: unanimous}\n"
                           "funding:\n  stod: {payer: vgr, payee: en, amount: 123456, instalments: "
                           "four_monthly, periods: agreement_year, indexation: {series: VPI, "
                           "first_indexed_year: 1, index_year: previous, share: 50, compounding: compound, "
                           "rounding: {to: 100, mode: down, when: each_year}}}\n")},
      today);
  // 123 456 x 1.009 = 124 567.104, down to 124 500; x 1.010 = 125 745, down to 125 700.
  CHECK(amounts_of(row) == Texts{"124500.00", "125700.00"});
  CHECK(instalments_of(row) == Texts{"41500.00", "41500.00", "41500.00", "41900.00", "41900.00", "41900.00"});
}

TEST_CASE("amounts that pass the largest on the way say so") {
  const auto row =
      pay(Document{two_parties("term: {start: 2012-01-01, end: 2013-12-31}\n"
                               "termination: {notice: 6 months, model: unanimous}\n"
                               "funding:\n  stod: {payer: vgr, payee: en, amount: 92233720368547758.07}\n")},
          today);
  // Each year is in range, their sum is not.
  CHECK(amounts_of(row) == Texts{"92233720368547758.07", "92233720368547758.07"});
  CHECK_FALSE(row.total);
  REQUIRE(row.problems.size() == 1);
  CHECK(row.problems.front().cause == ProblemWith::row);
  CHECK(row.problems.front().what.sv.find("92 233 720 368 547 758,07") != std::string::npos);
}

TEST_CASE("a single amount that nothing ends is the one last stated, by the amendment that states it") {
  const auto row = pay(
      Document{two_parties("term: {start: 2012-01-01}\n"
                           "amendments: [{effective: 2013-01-10, set: {funding.stod.amount: 50000}}]\n"
                           "funding:\n  stod: {payer: vgr, payee: en, amount: 100001, instalments: once}\n")},
      today);
  REQUIRE(row.instalments.size() == 1);
  CHECK(row.instalments[0].amount == Money::kronor(50000));
  CHECK(row.instalments[0].derivation.at(0).source == "funding.stod.amount; amendments: 2013-01-10");
}
