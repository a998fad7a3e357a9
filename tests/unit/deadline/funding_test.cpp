#include "catch.hpp"
#include "sample.hpp"

using namespace iop;
using Kind = DeadlineKind;
using Status = DeadlineStatus;
using Dates = std::vector<std::string>;

namespace {

std::string funded(const std::string& row, const std::string& rest = "") {
  return agreement_text(
      "term: {start: 2024-10-01, end: 2029-09-30}\n"
      "termination: {notice: 6 months, model: whole_agreement, counting: same_day}\n" +
      rest + "funding:\n  stod:\n    {payer: vgr, payee: foreningen, amount: 2500000, " + row + "}\n");
}

const std::string half_years = "instalments: half_yearly, periods: agreement_year, ";
const std::string indexed =
    "indexation: {series: VPI, first_indexed_year: 2, index_year: previous, share: 100, compounding: "
    "compound, "
    "rounding: {to: 1, mode: half_up, when: each_year}}";

}  // namespace

TEST_CASE("an invoice is dated by the period's first day in advance, the day after it in arrears") {
  const Date today = Date::of(2026, 11, 22);
  const Sample advance{funded(half_years + "invoiced: in_advance"), today};
  REQUIRE(advance.of(Kind::invoice).size() == 10);
  CHECK(advance.dates_of(Kind::invoice).front() == "2024-10-01");
  CHECK(advance.dates_of(Kind::invoice).back() == "2029-04-01");
  const Sample arrears{funded(half_years + "invoiced: in_arrears"), today};
  CHECK(arrears.dates_of(Kind::invoice).front() == "2025-04-01");
  CHECK(arrears.dates_of(Kind::invoice).back() == "2029-10-01");
}

TEST_CASE("an invoice is done when its period is issued, unknown before the register, else overdue") {
  const Sample sample{funded(half_years + "invoiced: in_arrears, issued: [{period: 2026-04-01/2026-09-30, "
                                          "amount: 1250000, date: 2026-10-02}]",
                             "followed_from: 2026-01-01\n"),
                      Date::of(2027, 4, 2)};
  CHECK(sample.one(Kind::invoice, "2025-04-01/2025-09-30").status == Status::unknown);
  CHECK(sample.one(Kind::invoice, "2025-10-01/2026-03-31").status == Status::overdue);
  CHECK(sample.one(Kind::invoice, "2026-04-01/2026-09-30").status == Status::done);
  CHECK(sample.one(Kind::invoice, "2026-10-01/2027-03-31").status == Status::overdue);
  CHECK(sample.one(Kind::invoice, "2027-04-01/2027-09-30").status == Status::upcoming);
}

TEST_CASE("an issued period may go by a name that means the same days") {
  const Sample sample{
      agreement_text(
          "term: {start: 2026-01-01, end: 2030-12-31}\n"
          "termination: {notice: 6 months, model: whole_agreement, counting: same_day}\n"
          "funding:\n  stod: {payer: vgr, payee: foreningen, amount: 400000, instalments: half_yearly, "
          "periods: agreement_year, invoiced: in_advance, "
          "issued: [{period: 2026-H1, amount: 200000, date: 2026-01-05}]}\n"),
      Date::of(2026, 7, 1)};
  CHECK(sample.one(Kind::invoice, "2026-01-01/2026-06-30").status == Status::done);
  const auto today = sample.one(Kind::invoice, "2026-07-01/2026-12-31");
  CHECK(today.status == Status::due);
  CHECK(today.title.sv == "Föreningen fakturerar Regionen för 2026-07-01 till 2026-12-31 (del 2 av 10)");
}

TEST_CASE("without `invoiced` no invoice day is dated, and one remark says so") {
  const Sample sample{funded(half_years + indexed), Date::of(2026, 11, 22)};
  CHECK(sample.of(Kind::invoice).empty());
  CHECK(sample.deadlines.remarks.size() == 1);
  CHECK(sample.remarks_on("funding.stod"));
}

TEST_CASE("an index year is expected once, whichever rows and years wait for it") {
  const Sample sample{funded(half_years + indexed), Date::of(2026, 11, 22)};
  CHECK(sample.dates_of(Kind::index_publication) ==
        Dates{"2024-12-15", "2025-12-15", "2026-12-15", "2027-12-15"});
  const auto next = sample.one(Kind::index_publication, "2026");
  CHECK(next.status == Status::upcoming);
  CHECK(next.title.sv == "VPI för 2026 väntas omkring den här dagen; behövs för avtalsår 4");
  const auto last = sample.one(Kind::index_publication, "2025");
  CHECK(last.status == Status::past);
  CHECK(last.title.sv.find("saknas fortfarande") != std::string::npos);
}

TEST_CASE("an index is not missing on the day it is expected, but on the day after") {
  const Sample on_the_day{funded(half_years + indexed), Date::of(2026, 12, 15)};
  const auto due = on_the_day.one(Kind::index_publication, "2026");
  CHECK(due.status == Status::due);
  CHECK(due.title.sv == "VPI för 2026 väntas omkring den här dagen; behövs för avtalsår 4");
  const Sample day_after{funded(half_years + indexed), Date::of(2026, 12, 16)};
  const auto late = day_after.one(Kind::index_publication, "2026");
  CHECK(late.status == Status::past);
  CHECK(late.title.sv.find("saknas fortfarande") != std::string::npos);
}

TEST_CASE("a series that is not at hand is said") {
  std::string other = indexed;
  other.replace(other.find("VPI"), 3, "KPI");
  const Sample sample{funded(half_years + other), Date::of(2026, 11, 22)};
  CHECK(sample.of(Kind::index_publication).empty());
  CHECK(sample.remarks_on("funding.stod.indexation"));
}

TEST_CASE("invoices and index years stop with the agreement") {
  const Sample sample{funded(half_years + "invoiced: in_arrears, " + indexed,
                             "notices: [{party: vgr, given: 2026-08-31, cause: Nytt uppdrag}]\n"),
                      Date::of(2026, 11, 22)};
  CHECK(sample.dates_of(Kind::invoice) ==
        Dates{"2025-04-01", "2025-10-01", "2026-04-01", "2026-10-01", "2027-03-01"});
  CHECK(sample.dates_of(Kind::index_publication) == Dates{"2024-12-15", "2025-12-15"});
}

TEST_CASE("a single amount that nothing ends is invoiced on its first day in advance, never in arrears") {
  const auto single = [](const std::string& row) {
    return agreement_text(
        "term: {start: 2024-10-01}\nfunding:\n  stod: {payer: vgr, payee: foreningen, "
        "amount: 1000000, instalments: once, " +
        row + "}\n");
  };
  const Date today = Date::of(2026, 11, 22);
  const Sample advance{single("invoiced: in_advance"), today};
  CHECK(advance.dates_of(Kind::invoice) == Dates{"2024-10-01"});
  CHECK(advance.one(Kind::invoice, "once").status == Status::overdue);
  const Sample sent{
      single("invoiced: in_advance, issued: [{period: once, amount: 1000000, date: 2024-10-02}]"), today};
  CHECK(sent.one(Kind::invoice, "once").status == Status::done);
  const Sample arrears{single("invoiced: in_arrears"), today};
  CHECK(arrears.of(Kind::invoice).empty());
  CHECK(arrears.remarks_on("funding.stod"));
}

TEST_CASE("a row that nothing ends is invoiced as far ahead as what recurs is dated") {
  const auto open = [](const std::string& row) {
    return agreement_text(
        "term: {start: 2024-10-15}\nfunding:\n  stod: {payer: vgr, payee: foreningen, amount: 100000, " +
        row + "}\n");
  };
  // Three years from today is 2029-11-22.
  const Date today = Date::of(2026, 11, 22);
  const std::string yearly = "instalments: yearly, periods: agreement_year, ";
  const Sample advance{open(yearly + "invoiced: in_advance"), today};
  CHECK(advance.dates_of(Kind::invoice) ==
        Dates{"2024-10-15", "2025-10-15", "2026-10-15", "2027-10-15", "2028-10-15", "2029-10-15"});
  const auto last = advance.of(Kind::invoice).back();
  CHECK(last.period == "2029-10-15/2030-10-14");
  CHECK(last.title.sv == "Föreningen fakturerar Regionen för 2029-10-15 till 2030-10-14 (del 6)");
  CHECK_FALSE(advance.remarks_on("funding.stod"));
  const Sample arrears{open(yearly + "invoiced: in_arrears"), today};
  CHECK(arrears.dates_of(Kind::invoice) ==
        Dates{"2025-10-15", "2026-10-15", "2027-10-15", "2028-10-15", "2029-10-15"});
  const Sample calendar{open("instalments: half_yearly, periods: calendar_year, invoiced: in_advance"),
                        Date::of(2024, 10, 15)};
  CHECK(calendar.dates_of(Kind::invoice) == Dates{"2024-10-15", "2025-01-01", "2025-07-01", "2026-01-01",
                                                  "2026-07-01", "2027-01-01", "2027-07-01"});
  CHECK(calendar.of(Kind::invoice).back().period == "2027-07-01/2027-12-31");
}

TEST_CASE("a row that nothing ends and that is not cut is told for what is missing, and not for its end") {
  const Sample sample{
      agreement_text("term: {start: 2024-10-15}\nfunding:\n  stod: {payer: vgr, payee: foreningen, amount: "
                     "100000, instalments: yearly, invoiced: in_advance}\n"),
      Date::of(2026, 11, 22)};
  CHECK(sample.of(Kind::invoice).empty());
  REQUIRE(sample.remarks_on("funding.stod"));
  CHECK(std::ranges::any_of(sample.deadlines.remarks, [](const DeadlineRemark& remark) {
    return remark.what.sv ==
           "inga fakturadagar kan dateras: avtalet säger inte hur betalningen delas upp (`periods` saknas)";
  }));
}

TEST_CASE("a basis sent ahead of a row that nothing ends closes its invoice") {
  const Sample sample{
      agreement_text("term: {start: 2024-10-15}\nfunding:\n  stod: {payer: vgr, payee: foreningen, amount: "
                     "100000, instalments: yearly, periods: agreement_year, invoiced: in_advance, issued: "
                     "[{period: 2027-10-15/2028-10-14, amount: 100000, date: 2026-11-20}]}\n"),
      Date::of(2026, 11, 22)};
  CHECK(sample.one(Kind::invoice, "2027-10-15/2028-10-14").status == Status::done);
  CHECK(sample.one(Kind::invoice, "2028-10-15/2029-10-14").status == Status::upcoming);
}

TEST_CASE("agreement years of a document for ever are told only where something goes by them") {
  const Date today = Date::of(2026, 11, 22);
  const std::string open = "term: {start: 2024-10-01}\n";
  const std::string row = "funding: {stod: {payer: vgr, payee: foreningen, amount: 1000000, instalments: ";
  CHECK(Sample{agreement_text(open), today}.of(Kind::agreement_year).empty());
  CHECK(Sample{agreement_text(open + row + "once}}\n"), today}.of(Kind::agreement_year).empty());
  CHECK_FALSE(Sample{agreement_text(open + row + "yearly}}\n"), today}.of(Kind::agreement_year).empty());
  CHECK_FALSE(Sample{agreement_text(open + "duties: {d: {what: Rapport, every: agreement_year}}\n"), today}
                  .of(Kind::agreement_year)
                  .empty());
}
