#include "catch.hpp"
#include "unit/payment/verified.hpp"

using namespace iop;
using test::day;
using test::sent;
using test::sent_on;
using test::two_parties;
using test::Verified;

namespace {

/// 500 000 a year by halves, 250 000 each; `issued` and `rest` are added.
std::string halves(const std::string& issued, const std::string& rest = "") {
  return two_parties(
      "term: {start: 2012-01-01, end: 2013-12-31}\n"
      "termination: {notice: 6 months, model: whole_agreement, counting: same_day}\n" +
      rest + "funding:\n  stod: {payer: vgr, payee: en, amount: 500000, instalments: half_yearly, periods: " +
      "agreement_year, issued: [" + issued + "]}\n");
}

}  // namespace

TEST_CASE("an issued basis that agrees needs no correction") {
  const Verified v{halves(sent("2012-H1", "250000"))};
  CHECK(v.verdict(0) == IssuedVerdict::agrees);
  CHECK(v.open() == 0);
}

TEST_CASE("a difference belongs on the next basis, and on no other") {
  const Verified v{halves(sent("2012-H1", "245000"))};
  CHECK(v.verdict(0) == IssuedVerdict::differs);
  CHECK(v.open() == 5000);
  CHECK_FALSE(v.result.is_next(v.schedule, v.schedule.instalments[0]));
  CHECK(v.result.is_next(v.schedule, v.schedule.instalments[1]));
  CHECK_FALSE(v.result.is_next(v.schedule, v.schedule.instalments[2]));
}

TEST_CASE("a difference after the last instalment has no basis to be corrected on") {
  const Verified v{halves(sent("2013-H1", "250000") + sent("2013-H2", "240000"))};
  CHECK(v.verdict(0) == IssuedVerdict::agrees);
  CHECK(v.verdict(1) == IssuedVerdict::differs);
  CHECK_FALSE(v.result.checks[1].has_next);
}

TEST_CASE("a correction that a later basis holds is not made again") {
  const Verified v{halves(sent("2012-H1", "245000") + sent("2012-H2", "255000"))};
  CHECK(v.verdict(0) == IssuedVerdict::settled);
  CHECK(v.result.checks[0].settled_by == 2);
  CHECK(v.verdict(1) == IssuedVerdict::carries);
  CHECK(v.open() == 0);
}

TEST_CASE("a correction sent on its own is a further row of the same period") {
  const Verified v{halves(sent("2012-H1", "245000") + sent("2012-H1", "5000"))};
  REQUIRE(v.result.checks.size() == 1);
  CHECK(v.verdict(0) == IssuedVerdict::agrees);
}

TEST_CASE("where a later basis holds only a part, the rest is still to correct") {
  // 5 000 too little, then 3 000 too much: 2 000 are left, whatever the 3 000 were for.
  const Verified v{halves(sent("2012-H1", "245000") + sent("2012-H2", "253000"))};
  CHECK(v.verdict(0) == IssuedVerdict::differs);
  CHECK(v.verdict(1) == IssuedVerdict::differs);
  CHECK(v.result.checks[1].may_carry);
  CHECK(v.open() == 2000);
}

TEST_CASE("a credit larger than an instalment is carried on by an issued amount of 0") {
  // 300 000 too much, then nothing paid for 250 000: 50 000 are still to credit.
  const Verified v{halves(sent("2012-H1", "550000") + sent("2012-H2", "0"))};
  CHECK(v.open() == -50000);
}

TEST_CASE("a basis sent for a period that an early end has cut is credited in part") {
  // To 30 September 2012: three months of the second half are left, 125 000.
  const Verified v{
      halves(sent("2012-07-01/2012-12-31", "250000"), "notices: [{party: en, given: 2012-03-30}]\n")};
  REQUIRE(v.document.ending().last_day == day("2012-09-30"));
  CHECK(v.open() == -125000);
}

TEST_CASE("a period that is no instalment's is told, and not reckoned with") {
  const Verified v{halves(sent("2012-H1", "250000") + sent("2012-Q1", "125000"))};
  REQUIRE(v.result.checks.size() == 2);
  CHECK(v.verdict(1) == IssuedVerdict::unmatched);
  CHECK(v.open() == 0);
}

TEST_CASE("a basis sent for a period that an early end took away is repaid whole") {
  // The agreement ends on 15 September 2012: 2 1/2 months of the second half, 104 166.67 of 250 000.
  const std::string notice = "notices: [{party: en, given: 2012-03-15}]\n";
  const Verified v{
      halves(sent("2012-H1", "250000") + sent("2012-H2", "250000") + sent("2013-H1", "250000"), notice)};
  REQUIRE(v.document.ending().last_day == day("2012-09-15"));
  REQUIRE(v.result.checks.size() == 3);
  CHECK(v.open() == -145833 - 250000);
  CHECK(v.check(2).number == 0);
  CHECK(v.check(2).recomputed == Money{});
  CHECK(v.check(2).gone->sv == "avtalet slutar 2012-09-15 (uppsägning av `en` 2012-03-15)");
  CHECK_FALSE(v.check(2).has_next);
  // Repaid, with what remains paid as the rows' amounts: nothing is left to correct.
  const Verified repaid{
      halves(sent("2012-H1", "250000") + sent("2012-H2", "104167") + sent("2013-H1", "0"), notice)};
  CHECK(repaid.open() == 0);
  CHECK(repaid.verdict(2) == IssuedVerdict::agrees);
}

TEST_CASE("a repayment that is written as what remains paid is not set off once more") {
  // 2 500 000 sent in place of 250 000.
  CHECK(Verified{halves(sent("2012-H1", "2500000"))}.open() == -2250000);
  CHECK(Verified{halves(sent("2012-H1", "250000"))}.open() == 0);
  // 250 000 set off against the second half, the rest repaid: 500 000 remain paid for the first.
  const Verified v{halves(sent("2012-H1", "500000") + sent("2012-H2", "0"))};
  CHECK(v.open() == 0);
  CHECK(v.verdict(0) == IssuedVerdict::settled);
  CHECK(v.verdict(1) == IssuedVerdict::carries);
}

TEST_CASE("rows whose sum is out of range say so") {
  const std::string most = sent("2012-H1", "92233720368547758.07");
  const Verified v{halves(most + most)};
  CHECK(v.verdict(0) == IssuedVerdict::not_computed);
  CHECK_FALSE(v.check(0).issued);
  CHECK(v.check(0).problem->sv ==
        "summan av raderna för 2012-H1 ryms inte: det största är 92 233 720 368 547 758,07 kr");
}

TEST_CASE("an amount that a corrected index explains names the value") {
  // 2.0 per cent for 2013 make 510 000, 255 000 a half; 252 500 are 1.0 per cent.
  const auto text = halves(sent_on("2013-12-20", "2013-H1", "252500"));
  auto indexed = text;
  const std::string cut = "periods: agreement_year, ";
  indexed.replace(indexed.find(cut), cut.size(),
                  cut +
                      "indexation: {series: VPI, first_indexed_year: 2, index_year: same, compounding: "
                      "compound, rounding: {to: 1, mode: half_up, when: each_year}}, ");
  const Verified v{indexed, day("2026-11-22")};
  CHECK(v.open() == 2500);
  REQUIRE(v.check(0).clue);
  CHECK(v.check(0).clue->year == 2013);
  CHECK(v.check(0).clue->now == "2.0");
  CHECK(v.check(0).clue->instead == "1.0");
}

TEST_CASE("what is sent later than today is not there yet") {
  const Verified v{halves(sent("2012-H1", "245000")), day("2013-05-31")};
  CHECK(v.result.checks.empty());
  REQUIRE(v.result.later.size() == 1);
  CHECK(v.result.later[0].number == 1);
  CHECK(v.result.later[0].amount == Money::kronor(245000));
}

TEST_CASE("an amount that cannot be computed is told as such, or that its index is awaited") {
  const std::string text =

      two_parties(
          "term: {start: 2020-01-01, end: 2021-12-31}\ntermination: {notice: 6 months, model: unanimous}\n"
          "funding:\n  stod: {payer: vgr, payee: en, amount: 500000, instalments: yearly, periods: "
          "agreement_year, indexation: {series: VPI, first_indexed_year: 2, index_year: previous, "
          "compounding: "
          "compound, rounding: {to: 1, mode: half_up, when: each_year}}, issued: [{period: 2021, amount: "
          "510000}]}\n");
  CHECK(Verified{text, day("2026-11-22")}.verdict(0) == IssuedVerdict::not_computed);
  const Verified early{text, day("2020-06-01")};
  CHECK(early.verdict(0) == IssuedVerdict::awaited);
  CHECK(early.check(0).is_well());
}
