#include "payment/verification.hpp"

#include "catch.hpp"
#include "unit/payment/sample.hpp"

using namespace iop;
using test::day;
using test::Document;
using test::three_parties;
using test::two_parties;

namespace {

/// 500 000 a year by halves, 250 000 each; `issued` and `rest` are added.
std::string halves(const std::string& issued, const std::string& rest = "") {
  return two_parties(
      "term: {start: 2012-01-01, end: 2013-12-31}\n"
      "termination: {notice: 6 months, model: whole_agreement, counting: same_day}\n" +
      rest + "funding:\n  stod: {payer: vgr, payee: en, amount: 500000, instalments: half_yearly, periods: " +
      "agreement_year, issued: [" + issued + "]}\n");
}

std::string sent(const std::string& period, const std::string& amount) {
  return "{period: " + period + ", amount: " + amount + ", date: 2013-06-01}, ";
}

struct Verified {
  explicit Verified(const std::string& text, Date today = day("2014-06-01")) : document(text) {
    const auto ending = document.ending(today);
    const IndexTable indices = test::vpi();
    const IndexAssumptions none;
    const PaymentBasis basis{*document.timeline, ending, indices, none, today};
    schedule = schedule_of(basis, "stod");
    result = verify_issued(basis, schedule, [](Date) { return FundingSchedule{}; });
  }

  [[nodiscard]] IssuedVerdict verdict(std::size_t check) const { return result.checks.at(check).verdict; }
  /// In kronor, what is still to correct.
  [[nodiscard]] long long open() const {
    long long sum = 0;
    for (const auto& check : result.corrections_to("en")) sum += check.difference.value().ore() / 100;
    return sum;
  }

  Document document;
  FundingSchedule schedule;
  Verification result;
};

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

TEST_CASE("with several payees a row is the whole or one payee's part, else nobody's") {
  const auto shared = [](const std::string& issued) {
    return three_parties(
        "term: {start: 2012-01-01, end: 2012-12-31}\n"
        "termination: {notice: 6 months, model: unanimous}\n"
        "funding:\n  stod: {payer: vgr, amount: 300000, instalments: yearly, periods: agreement_year, "
        "shares: "
        "{amounts: {en: 200000, annan: 100000}}, issued: [" +
        issued + "]}\n");
  };
  CHECK(Verified{shared(sent("2012", "300000"))}.verdict(0) == IssuedVerdict::agrees);
  CHECK(Verified{shared(sent("2012", "200000"))}.verdict(0) == IssuedVerdict::agrees);
  CHECK(Verified{shared(sent("2012", "100000") + sent("2012", "200000"))}.verdict(0) ==
        IssuedVerdict::agrees);
  CHECK(Verified{shared(sent("2012", "190000"))}.verdict(0) == IssuedVerdict::payee_unclear);
}

TEST_CASE("what is sent later than today is not there yet") {
  const Verified v{halves(sent("2012-H1", "245000")), day("2013-05-31")};
  CHECK(v.result.checks.empty());
}

TEST_CASE("an amount that cannot be computed is told as such") {
  const Verified v{
      two_parties(
          "term: {start: 2020-01-01, end: 2021-12-31}\ntermination: {notice: 6 months, model: unanimous}\n"
          "funding:\n  stod: {payer: vgr, payee: en, amount: 500000, instalments: yearly, periods: "
          "agreement_year, "
          "indexation: {series: VPI, first_indexed_year: 2, index_year: previous, compounding: compound, "
          "rounding: "
          "{to: 1, mode: half_up, when: each_year}}, issued: [{period: 2021, amount: 510000}]}\n"),
      day("2026-11-22")};
  CHECK(v.verdict(0) == IssuedVerdict::not_computed);
}
