#include "catch.hpp"
#include "payment/budget.hpp"
#include "unit/payment/sample.hpp"

// Who pays whom, where that changes.

using namespace iop;
using test::day;
using test::Document;
using test::pay;
using test::three_parties;
using test::years_of;
using Texts = std::vector<std::string>;

namespace {

const auto today = day("2026-11-22");

/// `annan` as the other payer or payee; `rest` goes before the row.
std::string agreement(const std::string& rest, const std::string& row =
                                                   "payee: en, instalments: half_yearly, "
                                                   "periods: agreement_year") {
  return three_parties(
      "term: {start: 2012-01-01, end: 2013-12-31}\n"
      "termination: {notice: 6 months, model: party_leaves, counting: same_day}\n" +
      rest + "funding:\n  stod: {payer: vgr, amount: 300000, " + row + "}\n");
}

std::string amendment(const std::string& effective, const std::string& set) {
  return "amendments: [{effective: " + effective + ", set: {" + set + "}}]\n";
}

Texts told(const std::vector<Instalment>& instalments) {
  Texts out;
  for (const auto& one : instalments) {
    out.push_back(std::to_string(one.number) + " " + one.payer + " " + one.payee + " " +
                  one.paid.value().first.to_string() + ".." + one.paid->last.to_string() + " " +
                  test::text(one.amount));
  }
  return out;
}

Texts costs(const FundingSchedule& schedule) {
  Texts out;
  for (const auto& cost : costs_of(schedule, day("2012-01-01")))
    out.push_back(std::to_string(cost.year) + " " + cost.payer + " " + cost.payee + " " +
                  test::text(cost.amount));
  return out;
}

}  // namespace

TEST_CASE("a new payer pays from its day, and not before") {
  const auto row = pay(Document{agreement(amendment("2013-01-01", "funding.stod.payer: annan"))}, today);
  CHECK(told(row.instalments) ==
        Texts{"1 vgr en 2012-01-01..2012-06-30 150000.00", "2 vgr en 2012-07-01..2012-12-31 150000.00",
              "3 annan en 2013-01-01..2013-06-30 150000.00", "4 annan en 2013-07-01..2013-12-31 150000.00"});
  CHECK(row.payer == "annan");
  REQUIRE(row.parties.size() == 2);
  CHECK(row.parties[0].payer == "vgr");
  CHECK(row.parties[1].days.first == day("2013-01-01"));
  CHECK(row.parties[0].source.empty());
  CHECK(row.parties[1].source == "funding.stod.payer; amendments: 2013-01-01");
  CHECK(costs(row) == Texts{"2012 vgr en 150000.00", "2012 vgr en 150000.00", "2013 annan en 150000.00",
                            "2013 annan en 150000.00"});
}

TEST_CASE("a change of payer within an instalment divides it by what accrues") {
  // April to June is half of the half year.
  const auto row = pay(Document{agreement(amendment("2013-04-01", "funding.stod.payer: annan"))}, today);
  CHECK(told(row.instalments) ==
        Texts{"1 vgr en 2012-01-01..2012-06-30 150000.00", "2 vgr en 2012-07-01..2012-12-31 150000.00",
              "3 vgr en 2013-01-01..2013-03-31 75000.00", "3 annan en 2013-04-01..2013-06-30 75000.00",
              "4 annan en 2013-07-01..2013-12-31 150000.00"});
  // The division names both, since the payee is the same.
  const auto& steps = row.instalments[3].derivation;
  CHECK(steps.back().step.sv == "andel för `en` från `annan`");
}

TEST_CASE("a change of payee within an instalment divides it by what accrues") {
  // To 15 April three months and 15 of 30 days of six: 87 500.
  const auto row = pay(Document{agreement(amendment("2013-04-16", "funding.stod.payee: annan"))}, today);
  CHECK(told(row.instalments)[2] == "3 vgr en 2013-01-01..2013-04-15 87500.00");
  CHECK(told(row.instalments)[3] == "3 vgr annan 2013-04-16..2013-06-30 62500.00");
}

TEST_CASE("years without instalments are borne by whoever pays them") {
  const auto row =
      pay(Document{agreement(amendment("2013-04-01", "funding.stod.payer: annan"), "payee: en")}, today);
  CHECK(row.instalments.empty());
  CHECK(told(row.whole_years) == Texts{"1 vgr en 2012-01-01..2012-12-31 300000.00",
                                       "2 vgr en 2013-01-01..2013-03-31 75000.00",
                                       "2 annan en 2013-04-01..2013-12-31 225000.00"});
  CHECK(costs(row) == Texts{"2012 vgr en 300000.00", "2013 vgr en 75000.00", "2013 annan en 225000.00"});
}

TEST_CASE("a single amount is divided by the months of each payer") {
  // 15 of 24 months.
  const auto row = pay(Document{agreement(amendment("2013-04-01", "funding.stod.payer: annan"),
                                          "payee: en, instalments: once")},
                       today);
  CHECK(told(row.instalments) ==
        Texts{"1 vgr en 2012-01-01..2013-03-31 187500.00", "1 annan en 2013-04-01..2013-12-31 112500.00"});
}

TEST_CASE("an amendment cannot name a payer that has left") {
  // `annan` leaves on 30 June 2012; from then on nobody pays.
  const auto row = pay(Document{agreement("notices: [{party: annan, given: 2011-12-30}]\n" +
                                          amendment("2013-01-01", "funding.stod.payer: annan"))},
                       today);
  CHECK(years_of(row) == Texts{"2012-01-01..2012-12-31 300000.00"});
}

TEST_CASE("a change of payer leaves each payee its part of the year to the krona") {
  // By quarters, with another payer from February: nobody gains or loses by the roundings.
  const auto row =
      pay(Document{agreement(amendment("2012-02-01", "funding.stod.payer: annan"),
                             "shares: {amounts: {en: 197211, annan: 102789}}, instalments: quarterly, "
                             "periods: agreement_year")},
          today);
  Money en;
  Money annan;
  for (const auto& one : row.instalments) {
    if (one.first.year() == 2012)
      (one.payee == "en" ? en : annan) = *add(one.payee == "en" ? en : annan, *one.amount);
  }
  CHECK(en == Money::kronor(197211));
  CHECK(annan == Money::kronor(102789));
  // Of 75 000 in the first quarter `en` gets 197 211/300 000: 49 302.75; a third of the quarter is from
  // `vgr`.
  CHECK(told(row.instalments)[0] == "1 vgr en 2012-01-01..2012-01-31 16434.00");
  CHECK(told(row.instalments)[2] == "1 annan en 2012-02-01..2012-03-31 32869.00");
}

TEST_CASE("a payee that leaves is told with its notice") {
  const auto row = pay(Document{agreement("notices: [{party: annan, given: 2012-03-31}]\n",
                                          "shares: {weights: {en: 2, annan: 1}}, instalments: quarterly, "
                                          "periods: agreement_year")},
                       today);
  REQUIRE(row.parties.size() == 2);
  CHECK(row.parties[1].days.first == day("2012-10-01"));
  CHECK(row.parties[1].source ==
        "notices: annan, 2012-03-31; termination.notice; termination.model; termination.counting");
}
