#include "catch.hpp"
#include "unit/payment/sample.hpp"

using namespace iop;
using test::amounts_of;
using test::day;
using test::Document;
using test::instalments_of;
using test::pay;
using test::three_parties;
using Texts = std::vector<std::string>;

namespace {

const auto today = day("2026-11-22");

/// What one payee gets, instalment by instalment, of a row paid for 2012.
Texts amounts_to(const FundingSchedule& schedule, const std::string& payee) {
  Texts out;
  for (const auto& instalment : schedule.instalments) {
    if (instalment.payee == payee) out.push_back(test::text(instalment.amount));
  }
  return out;
}

FundingSchedule shared(const std::string& row) {
  return pay(Document{three_parties("term: {start: 2012-01-01, end: 2012-12-31}\n"
                                    "termination: {notice: 6 months, model: unanimous}\n"
                                    "participants: {tredje: {name: En tredje, sector: civil_society}}\n"
                                    "funding:\n  stod: {payer: vgr, periods: agreement_year, " +
                                    row + "}\n")},
             today);
}

}  // namespace

TEST_CASE("document 004 is split as printed, by amounts") {
  const auto schedule = pay(
      Document{"iop: 1\nkind: assignment\ntitle: x\nparties:\n  vgr: {name: V, sector: public}\n"
               "term: {start: 2020-05-06, end: 2021-12-31}\nfunding:\n  stod:\n    payer: vgr\n"
               "    amount: 1000000\n    instalments: once\n"
               "    shares: {amounts: {gr: 554579, fyrbodal: 158831, skaraborg: 155594, boras: 130996}}\n"},
      today);
  CHECK(instalments_of(schedule) == Texts{"554579.00", "158831.00", "155594.00", "130996.00"});
  CHECK(schedule.instalments[3].payee == "boras");
  CHECK(schedule.instalments[3].number == 1);
  CHECK(schedule.payees == Texts{"gr", "fyrbodal", "skaraborg", "boras"});
}

TEST_CASE("each payee gets its part of the year, though the instalments are too small to share") {
  // Of 12 kr 5 1/7, 5 1/7 and 1 5/7: 5, 5 and 2. A krona a month goes to whoever still has most to get, ties
  // to the earliest.
  const auto schedule =
      shared("amount: 12, instalments: monthly, shares: {weights: {en: 6, annan: 6, tredje: 2}}");
  const auto kronor = [](const std::string& months) {
    Texts out;
    for (const char paid : months) out.push_back(std::string{paid} + ".00");
    return out;
  };
  CHECK(amounts_to(schedule, "en") == kronor("101010100100"));
  CHECK(amounts_to(schedule, "annan") == kronor("010101010010"));
  CHECK(amounts_to(schedule, "tredje") == kronor("000000001001"));
}

TEST_CASE("stated shares are paid to the krona over the year") {
  // Half of 66 667 is 33 333.50, half of 33 333 16 666.50: the odd krona goes to the earliest, and the second
  // half pays what is left of each.
  const auto schedule =
      shared("amount: 100000, instalments: half_yearly, shares: {amounts: {en: 66667, annan: 33333}}");
  CHECK(amounts_to(schedule, "en") == Texts{"33334.00", "33333.00"});
  CHECK(amounts_to(schedule, "annan") == Texts{"16666.00", "16667.00"});
}

TEST_CASE("a payee that leaves takes its share along") {
  const auto schedule =
      pay(Document{three_parties("term: {start: 2012-01-01, end: 2013-12-31}\n"
                                 "termination: {notice: 6 months, model: party_leaves, counting: same_day}\n"
                                 "notices: [{party: annan, given: 2012-03-30}]\n"
                                 "funding:\n  stod: {payer: vgr, amount: 300000, shares: {weights: {en: 2, "
                                 "annan: 1}}, instalments: half_yearly, "
                                 "periods: agreement_year}\n")},
          today);
  // 300 000 for nine months less one day's share: to 30 September whole, then 200 000 a year.
  CHECK(amounts_of(schedule) == Texts{"275000.00", "200000.00"});
  REQUIRE(schedule.instalments.size() == 2 + 2 + 1 + 1);
  CHECK(instalments_of(schedule) ==
        Texts{"100000.00", "50000.00", "100000.00", "25000.00", "100000.00", "100000.00"});
  CHECK(schedule.instalments[3].payee == "annan");
}
