#include "catch.hpp"
#include "unit/payment/verified.hpp"

using namespace iop;
using test::day;
using test::sent_on;
using test::two_parties;
using test::Verified;

namespace {

/// 120 000 a year by calendar years; the last is short, 2013-01-01 to 2013-09-30.
std::string short_last(const std::string& issued, const std::string& rest = "") {
  return two_parties(
      "term: {start: 2010-10-01, end: 2013-09-30}\n"
      "termination: {notice: 3 months, model: whole_agreement, counting: same_day}\n" +
      rest +
      "funding:\n  stod: {payer: vgr, payee: en, amount: 120000, instalments: yearly, periods: "
      "calendar_year, issued: [" +
      issued + "]}\n");
}

const std::string ended = "notices: [{party: vgr, given: 2013-03-24, cause: Nytt uppdrag}]\n";

}  // namespace

TEST_CASE("a cut instalment goes by the days that it had before a notice, and by its name") {
  // Given 2013-03-24 it ends 2013-06-24: five months and 24 days of 30 of 10 000 a month.
  for (const auto* period : {"2013-01-01/2013-09-30", "2013", "2013-01-01/2013-06-24"}) {
    const Verified v{short_last(sent_on("2013-01-02", period, "90000"), ended), day("2013-05-01")};
    REQUIRE(v.result.checks.size() == 1);
    CHECK(v.check(0).number == 4);
    CHECK(v.check(0).recomputed == Money::kronor(58000));
    CHECK(v.check(0).difference == Money::kronor(-32000));
    CHECK(v.verdict(0) == IssuedVerdict::differs);
    CHECK_FALSE(v.check(0).then.empty());
    CHECK_FALSE(v.check(0).gone);
  }
}

TEST_CASE("both ways to write one period are rows of one basis") {
  const Verified v{short_last(sent_on("2013-01-02", "2013-01-01/2013-09-30", "50000") +
                                  sent_on("2013-02-02", "2013", "40000"),
                              ended),
                   day("2013-05-01")};
  REQUIRE(v.result.checks.size() == 1);
  CHECK(v.check(0).rows == 2);
  CHECK(v.check(0).issued == Money::kronor(90000));
}

TEST_CASE("a row dated later names the instalment by its former days too") {
  const Verified v{short_last(sent_on("2013-06-01", "2013-01-01/2013-09-30", "90000"), ended),
                   day("2013-05-01")};
  REQUIRE(v.result.later.size() == 1);
  CHECK(v.result.later[0].number == 4);
}

TEST_CASE("days that never were an instalment name none") {
  const Verified v{short_last(sent_on("2013-01-02", "2013-01-01/2013-08-31", "90000"), ended),
                   day("2013-05-01")};
  CHECK(v.verdict(0) == IssuedVerdict::unmatched);
}

TEST_CASE("an instalment that an amendment has cut into others is none of them") {
  const std::string halved =
      "amendments: [{effective: 2012-01-01, decided: 2012-03-01, set: {funding.stod.instalments: "
      "half_yearly}}]\n";
  const Verified v{short_last(sent_on("2012-01-02", "2012-01-01/2012-12-31", "120000"), halved),
                   day("2012-05-01")};
  CHECK(v.check(0).number == 0);
  CHECK(v.check(0).gone);
  CHECK(v.check(0).difference == Money::kronor(-120000));
}
