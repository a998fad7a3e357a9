#include "payment/schedule.hpp"

#include "catch.hpp"
#include "unit/payment/sample.hpp"

using namespace iop;
using test::amounts_of;
using test::day;
using test::Document;
using test::instalments_of;
using test::pay;
using test::two_parties;
using test::years_of;
using Texts = std::vector<std::string>;

namespace {

const auto today = day("2026-11-22");

/// A row from 2012 on; `row` and `rest` are added.
std::string agreement(const std::string& row, const std::string& rest = "",
                      const std::string& end = "2017-12-31") {
  return two_parties("term: {start: 2012-01-01, end: " + end +
                     "}\n"
                     "termination: {notice: 6 months, model: party_leaves, counting: same_day}\n" +
                     rest + "funding:\n  stod: {payer: vgr, payee: en, " + row + "}\n");
}

std::string indexed(const std::string& compounding, const std::string& when, const std::string& more = "") {
  return "indexation: {series: VPI, first_indexed_year: 2, index_year: previous, compounding: " +
         compounding + ", rounding: {to: 1, mode: half_up, when: " + when + "}" + more + "}";
}

std::string amendment(const std::string& effective, const std::string& set) {
  return "amendments: [{effective: " + effective + ", set: {" + set + "}}]\n";
}

}  // namespace

TEST_CASE("the worked example of format.md") {
  const auto amounts =
      amounts_of(pay(Document{agreement("amount: 1000000, " + indexed("compound", "each_year"))}, today));
  CHECK(amounts == Texts{"1000000.00", "1018000.00", "1038360.00", "1066396.00", "1093056.00", "1117103.00"});
  const auto each_year =
      pay(Document{agreement("amount: 500000, " + indexed("compound", "each_year"))}, today);
  CHECK(amounts_of(each_year).back() == "558552.00");
  const auto once = pay(Document{agreement("amount: 500000, " + indexed("compound", "final"))}, today);
  CHECK(amounts_of(once).back() == "558551.00");
  CHECK(once.years.back().status == AmountStatus::final);
  REQUIRE(once.years.back().index);
  CHECK(once.years.back().index->year == 2016);
  CHECK(once.years.back().index->change->printed == "2.2");
  CHECK_FALSE(once.years.front().index);
}

TEST_CASE("simple indexation sums the percentages, a share takes part of them") {
  // 1.8, 3.8, 6.5, 9.0, 11.2 per cent of 500 000.
  const auto simple = pay(Document{agreement("amount: 500000, " + indexed("simple", "final"))}, today);
  CHECK(amounts_of(simple) ==
        Texts{"500000.00", "509000.00", "519000.00", "532500.00", "545000.00", "556000.00"});
  CHECK(test::text(simple.total) == "3161500.00");
  // 80 per cent of 1.8 is 1.44: 507 200; of 2.0 is 1.6: 515 315.2.
  const auto share =
      pay(Document{agreement("amount: 500000, " + indexed("compound", "each_year", ", share: 80"))}, today);
  CHECK(amounts_of(share)[1] == "507200.00");
  CHECK(amounts_of(share)[2] == "515315.00");
}

TEST_CASE("the index year is the previous or the same as the year the agreement year begins in") {
  const std::string rounding = ", compounding: compound, rounding: {to: 1, mode: half_up, when: each_year}}";
  const auto same = pay(
      Document{agreement("amount: 500000, indexation: {series: VPI, first_indexed_year: 1, index_year: same" +
                         rounding)},
      today);
  CHECK(amounts_of(same)[0] == "509000.00");
  CHECK(same.years[0].index->year == 2012);
}

TEST_CASE("a short year accrues by agreement months and days") {
  // Three months of 50 000 and 15 of January's 31 days: 174 193.55.
  const auto cut = pay(Document{agreement("amount: 600000, end: 2013-01-15, start: 2012-10-01")}, today);
  CHECK(years_of(cut) == Texts{"2012-10-01..2012-12-31 150000.00", "2013-01-01..2013-01-15 24194.00"});
  CHECK(test::text(cut.total) == "174194.00");
  // A row without rounding pays whole öre where the stated amount has öre.
  const auto ore = pay(Document{agreement("amount: 600000.12, end: 2012-01-15")}, today);
  CHECK(amounts_of(ore) == Texts{"24193.55"});
  // The row's own rounding holds where there is one.
  const auto hundreds = pay(
      Document{agreement("amount: 600000, end: 2012-01-15, indexation: {series: VPI, first_indexed_year: 2, "
                         "index_year: previous, compounding: compound, rounding: {to: 100, mode: up, "
                         "when: final}}")},
      today);
  CHECK(amounts_of(hundreds) == Texts{"24200.00"});
}

TEST_CASE("an amended amount inside a year accrues from its day, and is the next year's base") {
  const auto schedule = pay(Document{agreement("amount: 500000, " + indexed("compound", "each_year"),
                                               amendment("2014-07-01", "funding.stod.amount: 550000"))},
                            today);
  // 2014: half of 519 180 and half of 550 000; 2015: 550 000 * 1.027; 2016: 564 850 * 1.025 = 578 971.25.
  CHECK(amounts_of(schedule) ==
        Texts{"500000.00", "509000.00", "534590.00", "564850.00", "578971.00", "591708.00"});
  CHECK(schedule.years[2].index->year == 2013);
}

TEST_CASE("an amount amended on a year's first day is that whole year's, not indexed") {
  const auto schedule = pay(Document{agreement("amount: 500000, " + indexed("compound", "final"),
                                               amendment("2014-01-01", "funding.stod.amount: 550000.50"))},
                            today);
  // 2015: 550 000.50 * 1.027 = 564 850.5135.
  CHECK(amounts_of(schedule)[2] == "550000.50");
  CHECK_FALSE(schedule.years[2].index);
  CHECK(amounts_of(schedule)[3] == "564851.00");
  const auto first =
      pay(Document{agreement(
              "amount: 500000, indexation: {series: VPI, first_indexed_year: 4, index_year: previous, "
              "compounding: compound, rounding: {to: 1, mode: half_up, when: final}}",
              amendment("2013-01-01", "funding.stod.amount: 600000"))},
          today);
  CHECK(amounts_of(first) ==
        Texts{"500000.00", "600000.00", "600000.00", "616200.00", "631605.00", "645500.00"});
}

TEST_CASE("stating the same amount anew starts over; index terms change from the next agreement year") {
  const auto again = pay(Document{agreement("amount: 500000, " + indexed("compound", "each_year"),
                                            amendment("2014-01-01", "funding.stod.amount: 500000"))},
                         today);
  CHECK(amounts_of(again)[2] == "500000.00");
  const auto terms = pay(Document{agreement("amount: 500000, " + indexed("compound", "each_year"),
                                            amendment("2014-02-01", "funding.stod.indexation.share: 50"))},
                         today);
  // 2014 still in full: 519 180; 2015 by half of 2.7: 526 188.93.
  CHECK(amounts_of(terms)[2] == "519180.00");
  CHECK(amounts_of(terms)[3] == "526189.00");
}

TEST_CASE("rows come and go by amendment") {
  const auto added =
      pay(Document{agreement(
              "amount: 1", amendment("2013-04-01", "funding.nytt: {payer: vgr, payee: en, amount: 120000, " +
                                                       indexed("compound", "each_year") + "}"))},
          today, test::vpi(), {}, "nytt");
  CHECK(years_of(added)[0] == "2013-04-01..2013-12-31 90000.00");
  CHECK(years_of(added)[1] == "2014-01-01..2014-12-31 122400.00");
  const auto removed =
      pay(Document{agreement("amount: 120000", amendment("2013-04-01", "funding.stod: null"))}, today);
  CHECK(years_of(removed) == Texts{"2012-01-01..2012-12-31 120000.00", "2013-01-01..2013-03-31 30000.00"});
}

TEST_CASE("002 by agreement halves and by calendar halves") {
  const auto row = [](const std::string& periods) {
    return two_parties(
        "term: {start: 2024-10-01, end: 2029-09-30}\ntermination: {notice: 6 months, model: unanimous}\n"
        "funding:\n  stod: {payer: vgr, payee: en, amount: 2500000, instalments: half_yearly, periods: " +
        periods + "}\n");
  };
  const auto halves = pay(Document{row("agreement_year")}, today);
  CHECK(instalments_of(halves) == Texts(10, "1250000.00"));
  const auto calendar = pay(Document{row("calendar_year")}, today);
  Texts expected(11, "1250000.00");
  expected.front() = expected.back() = "625000.00";
  CHECK(instalments_of(calendar) == expected);
  CHECK(test::text(calendar.total) == "12500000.00");
  REQUIRE(calendar.instalments[2].parts.size() == 2);
  CHECK(calendar.instalments[2].parts[0].year == 1);
  CHECK(test::text(calendar.instalments[2].parts[0].amount) == "625000.00");
}

TEST_CASE("equal parts differ by at most one krona, or one öre, the larger first") {
  const auto thirds =
      pay(Document{agreement("amount: 500000, instalments: four_monthly, periods: agreement_year", "",
                             "2012-12-31")},
          today);
  CHECK(instalments_of(thirds) == Texts{"166667.00", "166667.00", "166666.00"});
  const auto ore =
      pay(Document{agreement("amount: 500000.01, instalments: quarterly, periods: agreement_year", "",
                             "2012-12-31")},
          today);
  CHECK(instalments_of(ore) == Texts{"125000.01", "125000.00", "125000.00", "125000.00"});
}

TEST_CASE("in a short year the boundaries stay and the cut instalment takes what accrues") {
  const auto schedule =
      pay(Document{agreement("amount: 500000, instalments: quarterly, periods: agreement_year",
                             "notices: [{party: en, given: 2012-02-10}]\n")},
          today);
  // To 10 August: 7 months and 10 of 31 days: 305 107.53, that is 305 108.
  CHECK(years_of(schedule) == Texts{"2012-01-01..2012-08-10 305108.00"});
  CHECK(instalments_of(schedule) == Texts{"125000.00", "125000.00", "55108.00"});
  CHECK(schedule.instalments[2].last == day("2012-08-10"));
}

TEST_CASE("once: one instalment for the row's whole days, never indexed") {
  const auto once = "amount: 1000000, instalments: once, " + indexed("compound", "each_year");
  const auto whole = pay(Document{agreement(once)}, today);
  CHECK(whole.years.empty());
  CHECK(instalments_of(whole) == Texts{"1000000.00"});
  CHECK(test::text(whole.total) == "1000000.00");
  // To 10 August 2012: 7 and 10/31 of 72 months.
  const auto cut = pay(Document{agreement(once, "notices: [{party: en, given: 2012-02-10}]\n")}, today);
  CHECK(instalments_of(cut) == Texts{"101703.00"});
  const Document open{
      "iop: 1\nkind: pilot\ntitle: x\nparties: {a: {name: A, sector: public}, b: {name: B, sector: "
      "civil_society}}\nterm: {start: 2020-01-01}\nfunding:\n"
      "  stod: {payer: a, payee: b, amount: 1000000, instalments: once}\n"};
  const auto pilot = pay(open, today);
  REQUIRE(pilot.instalments.size() == 1);
  CHECK_FALSE(pilot.instalments[0].last);
  CHECK(test::text(pilot.total) == "1000000.00");
}

TEST_CASE("a row that nothing ends has its agreement years up to a day, and no total") {
  const auto text = [](const std::string& periods) {
    return "iop: 1\nkind: assignment\ntitle: x\nparties: {a: {name: A, sector: public}, b: {name: B, sector: "
           "civil_society}}\nterm: {start: 2024-04-01}\nfunding:\n  stod: {payer: a, payee: b, amount: "
           "300000, "
           "instalments: half_yearly, periods: " +
           periods + "}\n";
  };
  const Document document{text("agreement_year")};
  // 2026-11-22 lies in the third agreement year.
  const auto schedule = pay(document, today);
  CHECK(schedule.open_ended);
  CHECK(years_of(schedule) == Texts{"2024-04-01..2025-03-31 300000.00", "2025-04-01..2026-03-31 300000.00",
                                    "2026-04-01..2027-03-31 300000.00"});
  CHECK(instalments_of(schedule) == Texts(6, "150000.00"));
  CHECK(schedule.instalments[0].of == 0);
  CHECK_FALSE(schedule.total);
  CHECK(schedule.problems.empty());
  const auto ending = document.ending(today);
  const IndexTable indices;
  const IndexAssumptions none;
  const auto further =
      schedule_of({*document.timeline, ending, indices, none, today, day("2031-12-31")}, "stod");
  CHECK(further.years.size() == 8);
  // By the calendar, the half year that the last agreement year begins but does not end is left out.
  const auto calendar = pay(Document{text("calendar_year")}, day("2027-02-01"));
  CHECK(years_of(calendar).back() == "2027-04-01..2028-03-31 300000.00");
  CHECK(instalments_of(calendar) == Texts{"75000.00", "150000.00", "150000.00", "150000.00", "150000.00",
                                          "150000.00", "150000.00", "150000.00"});
  CHECK(calendar.instalments.back().last == day("2027-12-31"));
}

TEST_CASE("a single amount that nothing ends cannot be divided between payers") {
  const auto row = pay(
      Document{"iop: 1\nkind: pilot\ntitle: x\nparties: {a: {name: A, sector: public}, b: {name: B, sector: "
               "civil_society}, c: {name: C, sector: public}}\nterm: {start: 2020-01-01}\nfunding:\n"
               "  stod: {payer: a, payee: b, amount: 1000000, instalments: once}\n"
               "amendments: [{effective: 2021-01-01, set: {funding.stod.payer: c}}]\n"},
      today);
  CHECK_FALSE(row.total);
  REQUIRE(row.problems.size() == 1);
  CHECK(row.problems.front().cause == ProblemWith::end);
}

TEST_CASE("without frequency or periods there are years only") {
  const auto schedule = pay(Document{agreement("amount: 500000, instalments: yearly")}, today);
  CHECK(schedule.years.size() == 6);
  CHECK(schedule.instalments.empty());
  CHECK(test::text(schedule.total) == "3000000.00");
}

TEST_CASE("amounts beyond the largest are told, never wrapped") {
  const auto schedule =
      pay(Document{agreement("amount: 92233720368547758.07, " + indexed("compound", "each_year"))}, today);
  CHECK(test::text(schedule.years[0].amount) == "92233720368547758.07");
  CHECK_FALSE(schedule.years[1].amount);
  CHECK(schedule.years[1].status == AmountStatus::unknown);
  CHECK_FALSE(schedule.total);
  CHECK_FALSE(schedule.problems.empty());
}
