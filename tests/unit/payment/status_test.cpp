#include "catch.hpp"
#include "unit/payment/sample.hpp"

using namespace iop;
using test::amounts_of;
using test::day;
using test::Document;
using test::pay;
using test::two_parties;
using Texts = std::vector<std::string>;

namespace {

using enum AmountStatus;

std::vector<AmountStatus> statuses(const FundingSchedule& schedule) {
  std::vector<AmountStatus> out;
  for (const auto& year : schedule.years) out.push_back(year.status);
  return out;
}

const std::string choices = "first_indexed_year: 2, index_year: previous, compounding: compound, ";
const std::string rounding = "rounding: {to: 1, mode: half_up, when: each_year}";

/// An agreement from 2015 to 2019 whose row has `indexation`.
std::string agreement(const std::string& indexation, const std::string& row = "",
                      const std::string& rest = "") {
  return two_parties("term: {start: 2015-01-01, end: 2019-12-31}\ntermination: {notice: 6 months}\n" + rest +
                     "funding:\n  stod: {payer: vgr, payee: en, amount: 500000, " + row +
                     "indexation: {series: VPI, " + indexation + "}}\n");
}

/// VPI as it came to be known: each year's value in the middle of December, 2016's preliminary.
IndexTable vpi_by_year() {
  auto table = test::vpi();
  for (auto& [year, value] : table.at("VPI").values) value.published = Date::of(year, 12, 16);
  table.at("VPI").values.at(2016).status = IndexStatus::preliminary;
  return table;
}

IndexTable vpi_without(int year) {
  auto table = vpi_by_year();
  table.at("VPI").values.erase(year);
  return table;
}

}  // namespace

TEST_CASE("what is not expected yet is awaited, what is missing after the day is unknown") {
  const Document document{agreement(choices + rounding)};
  const auto early = pay(document, day("2016-12-14"), vpi_by_year());
  CHECK(statuses(early) == std::vector{final, final, awaited, awaited, awaited});
  CHECK_FALSE(early.total);
  REQUIRE(early.missing.size() == 3);
  CHECK(early.missing[0].year == 2016);
  CHECK(early.missing[0].agreement_year == 3);
  CHECK(early.missing[0].status == awaited);
  // Expected about the 15th, and published on the 16th: on the 15th it is not missing yet.
  const auto expected = pay(document, day("2016-12-15"), vpi_by_year());
  CHECK(statuses(expected) == std::vector{final, final, awaited, awaited, awaited});
  CHECK(expected.missing[0].status == awaited);
  const auto published = pay(document, day("2016-12-16"), vpi_by_year());
  CHECK(statuses(published) == std::vector{final, final, preliminary, awaited, awaited});
  const auto late = pay(document, day("2016-12-16"), vpi_without(2016));
  CHECK(statuses(late) == std::vector{final, final, unknown, awaited, awaited});
  REQUIRE(late.missing.size() == 3);
  CHECK(late.missing[0].status == unknown);
  CHECK(late.missing[1].status == awaited);
}

TEST_CASE("a year whose own index is not out yet is awaited, whatever is missing before it") {
  // Agreement year 2 needs VPI for 2015, year 3 for 2016, and so on; none is there.
  const Document document{agreement(choices + rounding)};
  auto table = vpi_without(2016);
  table.at("VPI").values.erase(2015);
  const auto before = pay(document, day("2016-12-15"), table);
  CHECK(statuses(before) == std::vector{final, unknown, awaited, awaited, awaited});
  REQUIRE(before.missing.size() == 4);
  CHECK(before.missing[0].year == 2015);
  CHECK(before.missing[0].status == unknown);
  CHECK(before.missing[1].status == awaited);
  CHECK(amounts_of(before) == Texts{"500000.00", "-", "-", "-", "-"});
  CHECK(statuses(pay(document, day("2016-12-16"), table)) ==
        std::vector{final, unknown, unknown, awaited, awaited});
  // With 2016 published, year 3 waits for 2015 alone, which is not to come.
  const auto gap = pay(document, day("2016-12-16"), vpi_without(2015));
  CHECK(statuses(gap) == std::vector{final, unknown, unknown, awaited, awaited});
  REQUIRE(gap.missing.size() == 3);
  CHECK(gap.missing[0].year == 2015);
  CHECK(gap.missing[1].year == 2017);
  // Assumed is not published: year 3 still waits for its own index.
  IndexAssumptions assumptions;
  REQUIRE_FALSE(add_assumption(assumptions, "VPI:2016=2.0"));
  CHECK(statuses(pay(document, day("2016-12-15"), table, assumptions)) ==
        std::vector{final, unknown, awaited, awaited, awaited});
}

TEST_CASE("an instalment that takes of a year whose index is missing is unknown") {
  // By calendar halves from April: the third takes of agreement years 1 and 2 (VPI for 2015), the fifth of 2
  // and 3 (VPI for 2016).
  const Document document{
      two_parties("term: {start: 2015-04-01, end: 2018-03-31}\ntermination: {notice: 6 months}\n"
                  "funding:\n  stod: {payer: vgr, payee: en, amount: 500000, instalments: half_yearly, "
                  "periods: calendar_year, indexation: {series: VPI, " +
                  choices + rounding + "}}\n")};
  const auto status_at = [&](std::string_view today) {
    std::vector<AmountStatus> out;
    for (const auto& i : pay(document, day(today), vpi_without(2015)).instalments) out.push_back(i.status);
    return out;
  };
  CHECK(status_at("2015-12-15") == std::vector{final, final, awaited, awaited, awaited, awaited, awaited});
  // The fifth takes of year 2, whose index is out by then, though year 3's is not.
  CHECK(status_at("2015-12-16") == std::vector{final, final, unknown, unknown, unknown, awaited, awaited});
}

TEST_CASE("a value that is not expected yet is unknown once its payment is due") {
  const std::string same = "first_indexed_year: 2, index_year: same, compounding: compound, ";
  const auto status_of_2016 = [&](const std::string& row, std::string_view today) {
    return statuses(pay(Document{agreement(same + rounding, row)}, day(today), vpi_by_year()))[1];
  };
  CHECK(status_of_2016("", "2015-12-31") == awaited);
  CHECK(status_of_2016("", "2016-01-01") == unknown);
  CHECK(status_of_2016("invoiced: in_advance, ", "2016-01-01") == unknown);
  CHECK(status_of_2016("invoiced: in_arrears, ", "2016-12-14") == awaited);
  const std::string quarters = "invoiced: in_arrears, instalments: quarterly, periods: agreement_year, ";
  CHECK(status_of_2016(quarters, "2016-03-31") == awaited);
  CHECK(status_of_2016(quarters, "2016-04-01") == unknown);
  const auto schedule = pay(Document{agreement(same + rounding, quarters)}, day("2016-04-01"), vpi_by_year());
  CHECK(schedule.instalments[4].status == unknown);
  CHECK(schedule.instalments[4].invoiced == day("2016-04-01"));
  CHECK(schedule.instalments[5].status == awaited);
  CHECK_FALSE(schedule.instalments[5].amount);
}

TEST_CASE("what rests on an assumption is preliminary") {
  const Document document{agreement(choices + rounding)};
  IndexAssumptions assumptions;
  REQUIRE_FALSE(add_assumption(assumptions, "VPI=2.0"));
  const auto schedule = pay(document, day("2026-11-22"), test::vpi(), assumptions);
  CHECK(statuses(schedule) == std::vector{final, final, final, preliminary, preliminary});
  CHECK(schedule.years[3].index->change->assumed);
  CHECK(schedule.missing.empty());
}

TEST_CASE("a series without a file is named, and nothing is guessed") {
  const auto schedule = pay(Document{agreement(choices + rounding)}, day("2014-01-01"), {});
  CHECK(statuses(schedule) == std::vector{final, unknown, unknown, unknown, unknown});
  REQUIRE(schedule.missing.size() == 4);
  CHECK(schedule.missing[0].series == "VPI");
}

TEST_CASE("a series without a file may be assumed, and all that rests on it is preliminary") {
  IndexAssumptions assumptions;
  REQUIRE_FALSE(add_assumption(assumptions, "VPI=2.0"));
  const auto schedule = pay(Document{agreement(choices + rounding)}, day("2014-01-01"), {}, assumptions);
  CHECK(statuses(schedule) == std::vector{final, preliminary, preliminary, preliminary, preliminary});
  // 530 604 * 1.02 = 541 216.08.
  CHECK(amounts_of(schedule) == Texts{"500000.00", "510000.00", "520200.00", "530604.00", "541216.00"});
  CHECK(schedule.missing.empty());
}

TEST_CASE("nothing is computed from a series whose file has errors, nor assumed in its place") {
  IndexAssumptions assumptions;
  REQUIRE_FALSE(add_assumption(assumptions, "VPI=2.0"));
  const IndexTable table{{"VPI", {.series = "VPI", .readable = false}}};
  const auto schedule = pay(Document{agreement(choices + rounding)}, day("2014-01-01"), table, assumptions);
  CHECK(statuses(schedule) == std::vector{final, unknown, unknown, unknown, unknown});
}

TEST_CASE("a missing choice stops amounts from the first year that could need it") {
  const auto today = day("2026-11-22");
  const auto no_rounding = pay(Document{agreement(choices)}, today);
  CHECK(amounts_of(no_rounding) == Texts{"500000.00", "-", "-", "-", "-"});
  CHECK(no_rounding.missing_choices ==
        Texts{"indexation.rounding.to", "indexation.rounding.mode", "indexation.rounding.when"});
  CHECK(no_rounding.missing_choices_from == 2);
  CHECK(no_rounding.years[1].status == unknown);
  const auto no_first =
      pay(Document{agreement("index_year: previous, compounding: compound, " + rounding)}, today);
  CHECK(amounts_of(no_first) == Texts(5, "-"));
  CHECK(no_first.missing_choices_from == 1);
  const auto simple =
      pay(Document{agreement("first_indexed_year: 2, index_year: previous, compounding: simple, "
                             "rounding: {to: 1, mode: half_up}")},
          today);
  CHECK(simple.missing_choices.empty());
  CHECK(amounts_of(simple)[1] == "512500.00");
}

TEST_CASE("an amount stated anew needs no index value from before") {
  const auto schedule =
      pay(Document{agreement(choices + rounding, "",
                             "amendments: [{effective: 2019-01-01, set: {funding.stod.amount: 600000}}]\n")},
          day("2026-11-22"));
  CHECK(amounts_of(schedule) == Texts{"500000.00", "512500.00", "523775.00", "-", "600000.00"});
  REQUIRE(schedule.missing.size() == 1);
  CHECK(schedule.missing[0].year == 2017);
  CHECK(schedule.missing[0].agreement_year == 4);
}

TEST_CASE("a derivation tells every step, its exact value and its source") {
  const auto schedule =
      pay(Document{agreement(choices + rounding, "instalments: four_monthly, periods: agreement_year, ",
                             "clauses: {indexation: Beloppet räknas upp., payment: Betalas tertialvis.}\n")},
          day("2026-11-22"));
  const auto steps = derivation_of(schedule, schedule.instalments[3]);
  REQUIRE(steps.size() == 4);
  CHECK(steps[0].value == "500000.00");
  CHECK(steps[0].source == "funding.stod.amount");
  CHECK(steps[1].value == "1.025");
  CHECK(steps[1].source == "VPI 2015: SKL cirkulär 16:62, 2016-12-12");
  CHECK(steps[2].value == "512500.00");
  CHECK(steps[1].step.sv == "avtalsår 2: VPI 2015 är 2,5 procent");
  CHECK(steps[1].step.en == "agreement year 2: VPI 2015 is 2.5 per cent");
  CHECK(steps[2].step.sv == "avtalsår 2: 500\u00A0000 × 1,025");
  CHECK(steps[2].source == "funding.stod.indexation.compounding; clauses.indexation");
  CHECK(steps[3].value == "170834.00");
  CHECK(steps[3].source == "funding.stod.instalments; clauses.payment");
  // A third (33 per cent) of 2.5 is 0.825; of 2.2 then 0.726: 504 125 * 1.00726 = 507 784.9475.
  const auto rounded = pay(Document{agreement(choices + rounding + ", share: 33")}, day("2026-11-22"));
  const auto& last = rounded.years[1].derivation.back();
  CHECK(last.value == "504125.00");
  CHECK(last.exact.empty());
  const auto& next = rounded.years[2].derivation.back();
  CHECK(next.value == "507785.00");
  CHECK(next.exact == "507784.9475");
  CHECK(next.source == "funding.stod.indexation.rounding");
}
