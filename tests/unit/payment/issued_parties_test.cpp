#include "catch.hpp"
#include "unit/payment/verified.hpp"

// Rows sent to one of several payees, or to all of them.

using namespace iop;
using test::day;
using test::sent;
using test::sent_on;
using test::three_parties;
using test::Verified;

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
  const Verified both{shared(sent("2012", "100000") + sent("2012", "200000"))};
  REQUIRE(both.result.checks.size() == 2);
  CHECK(both.check(0).payee == "en");
  CHECK(both.verdict(0) == IssuedVerdict::agrees);
  CHECK(both.check(1).payee == "annan");
  CHECK(both.verdict(1) == IssuedVerdict::agrees);
  const Verified none{shared(sent("2012", "190000"))};
  CHECK(none.verdict(0) == IssuedVerdict::payee_unclear);
  CHECK(none.check(0).problem->en == "no amount is what a payee was to have, then or now");
}

namespace {

/// 300 000 a year by halves, 100 000 to `en` and 50 000 to `annan` each; 360 000 from April 2012 on.
std::string raised(const std::string& weights, const std::string& issued) {
  return three_parties(
      "term: {start: 2012-01-01, end: 2013-12-31}\n"
      "termination: {notice: 6 months, model: unanimous}\n"
      "amendments: [{effective: 2012-04-01, decided: 2012-09-01, set: {funding.stod.amount: 360000}}]\n"
      "funding:\n  stod: {payer: vgr, amount: 300000, shares: {weights: {" +
      weights + "}}, instalments: half_yearly, periods: agreement_year, issued: [" + issued + "]}\n");
}

}  // namespace

TEST_CASE("rows of several payees are whose they were when they were sent, and each is corrected") {
  // A quarter of 300 000 and one of 360 000 are 165 000: 110 000 and 55 000. The second half is 180 000.
  const Verified v{
      raised("en: 2, annan: 1",
             sent_on("2012-01-10", "2012-H1", "50000") + sent_on("2012-01-10", "2012-H1", "100000") +
                 sent_on("2012-07-10", "2012-H2", "100000") + sent_on("2012-07-10", "2012-H2", "50000")),
      day("2012-10-01")};
  REQUIRE(v.result.checks.size() == 4);
  CHECK(v.check(0).payee == "en");
  CHECK(v.verdict(0) == IssuedVerdict::differs);
  CHECK(v.open("en") == 10000 + 20000);
  CHECK(v.open("annan") == 5000 + 10000);
  // Each with its own way to what was sent and to what it is.
  REQUIRE(!v.check(1).then.empty());
  CHECK(v.check(1).then.back().value == "50000.00");
  CHECK(v.check(1).now.back().value == "55000.00");
  CHECK(v.result.is_next(v.schedule, v.schedule.instalments[4]));
}

TEST_CASE("one row that was the sum of all is corrected for each") {
  const Verified v{raised("en: 2, annan: 1", sent_on("2012-01-10", "2012-H1", "150000")), day("2012-10-01")};
  REQUIRE(v.result.checks.size() == 2);
  CHECK(v.open("en") == 10000);
  CHECK(v.open("annan") == 5000);
  CHECK(v.result.rows == 1);
}

TEST_CASE("payees who share alike are paid alike; one row of two is a person's to tell") {
  // 75 000 each, and 82 500 since.
  const auto half = sent_on("2012-01-10", "2012-H1", "75000");
  const Verified both{raised("en: 1, annan: 1", half + half), day("2012-10-01")};
  CHECK(both.open("en") == 7500);
  CHECK(both.open("annan") == 7500);
  const Verified one{raised("en: 1, annan: 1", half), day("2012-10-01")};
  CHECK(one.verdict(0) == IssuedVerdict::payee_unclear);
  CHECK(one.check(0).problem->en == "the amounts fit several payees");
}

TEST_CASE("a row sent to a payee that an amendment with back effect replaced is taken back") {
  const Verified v{
      three_parties("term: {start: 2012-01-01, end: 2013-12-31}\n"
                    "termination: {notice: 6 months, model: unanimous}\n"
                    "amendments: [{effective: 2012-04-01, decided: 2012-09-01, set: {funding.stod.payee: "
                    "annan}}]\n"
                    "funding:\n  stod: {payer: vgr, payee: en, amount: 300000, instalments: half_yearly, "
                    "periods: agreement_year, issued: [" +
                    sent_on("2012-01-10", "2012-H1", "150000") + sent_on("2012-07-10", "2012-H2", "150000") +
                    "]}\n"),
      day("2012-10-01")};
  // `en` has the first quarter, 75 000, and nothing after it.
  CHECK(v.open("en") == -75000 - 150000);
  CHECK(v.check(1).gone->en == "`vgr` no longer pays `en` for it");
  CHECK_FALSE(v.check(0).has_next);
  // `annan` has been sent nothing, so its first basis is the first half year's.
  CHECK(v.result.is_next(v.schedule, v.schedule.instalments[1]));
  CHECK(v.schedule.instalments[1].payee == "annan");
}

TEST_CASE("bases that hold each payee's correction settle it") {
  // The first half was 100 000 and 50 000, and is 110 000 and 55 000; the second is 120 000 and 60 000.
  const auto first = sent_on("2012-01-10", "2012-H1", "100000") + sent_on("2012-01-10", "2012-H1", "50000");
  const auto second = [&](const std::string& en, const std::string& annan) {
    return Verified{raised("en: 2, annan: 1", first + sent_on("2012-10-10", "2012-H2", en) +
                                                  sent_on("2012-10-10", "2012-H2", annan)),
                    day("2012-12-01")};
  };
  const auto both = second("130000", "65000");
  REQUIRE(both.result.checks.size() == 4);
  CHECK(both.verdict(0) == IssuedVerdict::settled);
  CHECK(both.verdict(1) == IssuedVerdict::settled);
  CHECK(both.verdict(2) == IssuedVerdict::carries);
  CHECK(both.verdict(3) == IssuedVerdict::carries);
  const auto one = second("130000", "60000");
  CHECK(one.open("en") == 0);
  CHECK(one.open("annan") == 5000);
  // One row for both: 180 000 and 15 000.
  const Verified joint{raised("en: 2, annan: 1", first + sent_on("2012-10-10", "2012-H2", "195000")),
                       day("2012-12-01")};
  CHECK(joint.open("en") == 0);
  CHECK(joint.open("annan") == 0);
  CHECK(joint.check(2).issued == Money::kronor(130000));
}

TEST_CASE("no correction goes out while it is unclear whose rows are") {
  const Verified v{raised("en: 2, annan: 1", sent_on("2012-01-10", "2012-H1", "150000") +
                                                 sent_on("2012-10-10", "2012-H2", "191000")),
                   day("2012-12-01")};
  CHECK(v.result.is_unclear());
  CHECK(v.open("en") == 0);
  CHECK(v.open("annan") == 0);
}
