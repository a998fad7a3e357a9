#include "term/instalments.hpp"

#include "catch.hpp"
#include "unit/term/document.hpp"

using namespace iop;
using test::day;
using test::Document;
using test::three_parties;

namespace {

std::string with_row(const std::string& row, const std::string& rest = "") {
  return three_parties(
      "term: {start: 2024-10-01, end: 2029-09-30}\n"
      "termination: {notice: 6 months, model: party_leaves, counting: same_day}\n"
      "funding:\n  stod: {payer: vgr, amount: 2500000, " +
      row + "}\n" + rest);
}

std::vector<InstalmentPeriod> periods_of(const Document& document) {
  return instalment_periods(*document.timeline, document.ending(), "stod");
}

}  // namespace

TEST_CASE("agreement half-years and calendar half-years of 002") {
  const Document agreement{with_row("payee: en, instalments: half_yearly, periods: agreement_year")};
  const auto halves = periods_of(agreement);
  REQUIRE(halves.size() == 10);
  CHECK(halves[1].days == DateRange{day("2025-04-01"), day("2025-09-30")});
  CHECK_FALSE(halves[9].is_cut());
  const Document calendar{with_row("payee: en, instalments: half_yearly, periods: calendar_year")};
  const auto calendar_halves = periods_of(calendar);
  REQUIRE(calendar_halves.size() == 11);
  CHECK(calendar_halves[0].days == DateRange{day("2024-10-01"), day("2024-12-31")});
  CHECK(calendar_halves[0].is_cut());
  CHECK(calendar_halves[10].days == DateRange{day("2029-07-01"), day("2029-09-30")});
  CHECK(calendar_halves[10].number == 11);
}

TEST_CASE("a row is paid within the term, until its parties' part ends") {
  const std::string leaves = "notices: [{party: en, given: 2026-01-15}]\n";
  const auto days = [](const Document& document) {
    return paid_days(*document.timeline, document.ending(), "stod");
  };
  CHECK(days(Document{with_row("payee: en, start: 2020-01-01, end: 2028-12-31")}) ==
        DateRange{day("2024-10-01"), day("2028-12-31")});
  CHECK(days(Document{with_row("payee: en", leaves)}) == DateRange{day("2024-10-01"), day("2026-07-15")});
  CHECK(days(Document{with_row("payee: annan", leaves)}) == DateRange{day("2024-10-01"), day("2029-09-30")});
  CHECK(days(Document{with_row("shares: {weights: {en: 1, annan: 1}}", leaves)}) ==
        DateRange{day("2024-10-01"), day("2029-09-30")});
  CHECK(days(Document{with_row("shares: {weights: {en: 1}}", leaves)}) ==
        DateRange{day("2024-10-01"), day("2026-07-15")});
  CHECK(days(Document{
            with_row("payee: en", "amendments: [{effective: 2027-01-01, set: {funding.stod: null}}]\n")}) ==
        DateRange{day("2024-10-01"), day("2026-12-31")});
  CHECK(days(Document{with_row("payee: en, start: 2028-01-01", leaves)})->empty());
  CHECK_FALSE(
      days(Document{"kind: pilot\nterm: {start: 2024-10-01}\nfunding: {stod: {payer: a, payee: b}}\n"}));
}

TEST_CASE("nothing is dated without frequency or periods; once needs no periods") {
  CHECK(periods_of(Document{with_row("payee: en")}).empty());
  CHECK(periods_of(Document{with_row("payee: en, instalments: yearly")}).empty());
  const auto once = periods_of(Document{with_row("payee: en, instalments: once")});
  REQUIRE(once.size() == 1);
  CHECK(once[0].days == DateRange{day("2024-10-01"), day("2029-09-30")});
}

TEST_CASE("a change of frequency takes effect on its day") {
  const auto at = [](const std::string& effective) {
    return with_row(
        "payee: en, instalments: half_yearly, periods: agreement_year",
        "amendments: [{effective: " + effective + ", set: {funding.stod.instalments: quarterly}}]\n");
  };
  const Document boundary{at("2025-04-01")};
  const auto periods = periods_of(boundary);
  CHECK(periods.size() == 1 + 18);
  CHECK(periods[1].days == DateRange{day("2025-04-01"), day("2025-06-30")});
  CHECK(changes_between_instalments(*boundary.timeline, boundary.ending(), "stod").empty());
  const Document between{at("2025-07-01")};
  CHECK(periods_of(between)[1].is_cut());
  CHECK(changes_between_instalments(*between.timeline, between.ending(), "stod") ==
        std::vector{day("2025-07-01")});
}

TEST_CASE("an instalment is invoiced on its first day, or the day after its last") {
  Funding row;
  const DateRange half{day("2025-10-01"), day("2026-03-31")};
  CHECK_FALSE(invoice_day(row, half));
  row.invoiced = {Invoiced::in_advance, {}};
  CHECK(invoice_day(row, half) == day("2025-10-01"));
  row.invoiced = {Invoiced::in_arrears, {}};
  CHECK(invoice_day(row, half) == day("2026-04-01"));
}
