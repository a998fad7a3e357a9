#include "catch.hpp"
#include "unit/payment/sample.hpp"

// What was invoiced before an end or an amendment stays, and the rest takes what has accrued.

using namespace iop;
using test::day;
using test::Document;
using test::instalments_of;
using test::pay;
using test::three_parties;
using test::two_parties;
using test::years_of;
using Texts = std::vector<std::string>;

namespace {

const auto today = day("2026-11-22");

/// A row over 2012 to 2014; `rest` goes before it.
std::string agreement(const std::string& row, const std::string& rest = "") {
  return two_parties(
      "term: {start: 2012-01-01, end: 2014-12-31}\n"
      "termination: {notice: 6 months, model: whole_agreement, counting: same_day}\n" +
      rest + "funding:\n  stod: {payer: vgr, payee: en, " + row + "}\n");
}

std::string notice(const std::string& given) {
  return "notices: [{party: en, given: " + given + "}]\n";
}

std::string rounded(const std::string& to, const std::string& mode) {
  return ", indexation: {series: VPI, first_indexed_year: 9, index_year: previous, compounding: compound, "
         "rounding: {to: " +
         to + ", mode: " + mode + ", when: each_year}}";
}

const std::string quarters = ", instalments: quarterly, periods: agreement_year";

}  // namespace

TEST_CASE("an early end leaves whole instalments before it as they were") {
  // 400 001 by quarters: 100 001 and three times 100 000. To 10 November ten months and 10 of 30 days are
  // paid: 10 1/3 twelfths are 344 445.31, and 344 445 less 300 001 is left for the last.
  const auto row = pay(Document{agreement("amount: 400001" + quarters, notice("2012-05-10"))}, today);
  CHECK(years_of(row) == Texts{"2012-01-01..2012-11-10 344445.00"});
  CHECK(instalments_of(row) == Texts{"100001.00", "100000.00", "100000.00", "44444.00"});
}

TEST_CASE("rounding down leaves the half year before an end whole") {
  // To 1 August: 7 1/31 twelfths of 300 000 are 175 806.45, down to 175 000; the first half is 150 000.
  const auto row =
      pay(Document{agreement(
              "amount: 300000, instalments: half_yearly, periods: agreement_year" + rounded("1000", "down"),
              notice("2012-02-01"))},
          today);
  CHECK(years_of(row) == Texts{"2012-01-01..2012-08-01 175000.00"});
  CHECK(instalments_of(row) == Texts{"150000.00", "25000.00"});
}

TEST_CASE("an amendment leaves whole instalments before it as they were") {
  // 400 003 by quarters: three of 100 001 and one of 100 000. From 1 November 500 000: 10/12 of 400 003 and
  // 2/12 of 500 000 are 416 669.17.
  const auto row =
      pay(Document{agreement("amount: 400003" + quarters,
                             "amendments: [{effective: 2012-11-01, set: {funding.stod.amount: 500000}}]\n")},
          today);
  CHECK(years_of(row)[0] == "2012-01-01..2012-12-31 416669.00");
  const auto paid = instalments_of(row);
  CHECK(Texts(paid.begin(), paid.begin() + 5) ==
        Texts{"100001.00", "100001.00", "100001.00", "116666.00", "125000.00"});
}

TEST_CASE("an amount rounded below what is invoiced leaves nothing, and nothing negative") {
  // To 30 June half of 1 999 is 999.50, down to whole thousands 0.
  const auto none = pay(Document{agreement("amount: 1999, instalments: monthly, periods: agreement_year" +
                                               rounded("1000", "down"),
                                           notice("2011-12-30"))},
                        today);
  CHECK(years_of(none) == Texts{"2012-01-01..2012-06-30 0.00"});
  CHECK(instalments_of(none) == Texts(6, "0.00"));
  // To 29 August 7 29/31 twelfths of 2 000 are 1 322.58, down to 1 000: five whole months of 167 (the larger
  // first), 165 for the sixth, nothing for the others.
  const auto some = pay(Document{agreement("amount: 2000, instalments: monthly, periods: agreement_year" +
                                               rounded("1000", "down"),
                                           notice("2012-02-29"))},
                        today);
  CHECK(years_of(some) == Texts{"2012-01-01..2012-08-29 1000.00"});
  CHECK(instalments_of(some) ==
        Texts{"167.00", "167.00", "167.00", "167.00", "167.00", "165.00", "0.00", "0.00"});
  // Up to whole thousands, 2 000: what is more than has accrued comes last.
  const auto up = pay(Document{agreement("amount: 2000, instalments: monthly, periods: agreement_year" +
                                             rounded("1000", "up"),
                                         notice("2012-02-29"))},
                      today);
  CHECK(instalments_of(up).back() == "831.00");
}

TEST_CASE("the last whole instalment before an end takes what is left of the amount") {
  // To 30 September: 3/4 of 400 003 are 300 002.25, one krona less than three of 100 001.
  const auto row = pay(Document{agreement("amount: 400003" + quarters, notice("2012-03-30"))}, today);
  CHECK(years_of(row) == Texts{"2012-01-01..2012-09-30 300002.00"});
  CHECK(instalments_of(row) == Texts{"100001.00", "100001.00", "100000.00"});
}

TEST_CASE("a row that starts within a year takes what accrues, whatever ends it later") {
  // From 15 March 2012: 17 of 31 days and nine months are 9 17/31 twelfths of 400 001, 318 280.37. By the
  // quarters' ends 18 279.59, 118 279.73 and 218 279.86 of 318 280 have accrued.
  const std::string late = "amount: 400001, start: 2012-03-15" + quarters;
  const auto whole = pay(Document{agreement(late)}, today);
  const auto paid = instalments_of(whole);
  CHECK(Texts(paid.begin(), paid.begin() + 4) == Texts{"18280.00", "100000.00", "100000.00", "100000.00"});
  const auto ended = pay(Document{agreement(late, notice("2012-04-20"))}, today);
  // To 20 October, 20 of its 31 days more: 218 280.12 and 21 505.43.
  CHECK(years_of(ended) == Texts{"2012-03-15..2012-10-20 239786.00"});
  CHECK(instalments_of(ended) == Texts{"18280.00", "100000.00", "100000.00", "21506.00"});
}

TEST_CASE("calendar periods before an end take what accrues of the whole year's amount") {
  const std::string row =
      "amount: 500000, instalments: quarterly, periods: calendar_year, indexation: {series: "
      "VPI, first_indexed_year: 1, index_year: same, share: 100, compounding: simple, "
      "rounding: {to: 1000, mode: down}}";
  const auto text = [&](const std::string& rest) {
    return two_parties(
        "term: {start: 2014-04-01, end: 2017-03-31}\n"
        "termination: {notice: 6 months, model: whole_agreement, counting: same_day}\n" +
        rest + "funding:\n  stod: {payer: vgr, payee: en, " + row + "}\n");
  };
  // VPI 2014 is 2.7: 513 500, down to 513 000, a quarter 128 250.
  const auto whole = instalments_of(pay(Document{text("")}, today));
  CHECK(Texts(whole.begin(), whole.begin() + 4) == Texts(4, "128250.00"));
  // Ten twelfths of 513 500 are 427 916.67, down to 427 000: 42 250 for January.
  const auto ended = pay(Document{text(notice("2014-07-31"))}, today);
  CHECK(years_of(ended) == Texts{"2014-04-01..2015-01-31 427000.00"});
  CHECK(instalments_of(ended) == Texts{"128250.00", "128250.00", "128250.00", "42250.00"});
}

TEST_CASE("a change of frequency leaves the halves before it as they were") {
  // The first half of 400 003 is 200 002, the larger; three quarters have accrued 300 002.25.
  const auto row =
      pay(Document{agreement("amount: 400003, instalments: half_yearly, periods: agreement_year",
                             "amendments: [{effective: 2012-07-01, set: {funding.stod.instalments: "
                             "quarterly}}]\n")},
          today);
  const auto paid = instalments_of(row);
  CHECK(Texts(paid.begin(), paid.begin() + 3) == Texts{"200002.00", "100000.00", "100001.00"});
}

TEST_CASE("what each payee got before an early end stays too") {
  const auto shared = [](const std::string& notices) {
    return three_parties(
        "term: {start: 2012-01-01, end: 2012-12-31}\n"
        "termination: {notice: 6 months, model: whole_agreement, counting: same_day}\n" +
        notices +
        "funding:\n  stod: {payer: vgr, amount: 1000, shares: {weights: {en: 2, annan: 1}}, instalments: "
        "quarterly, periods: agreement_year}\n");
  };
  // Of 1 000 667 and 333. A quarter is 250: 166.75 and 83.25, so 167 and 83; then 500/750, 166.67 and 83.33.
  const Texts whole{"167.00", "83.00", "167.00", "83.00", "167.00", "83.00", "166.00", "84.00"};
  CHECK(instalments_of(pay(Document{shared("")}, today)) == whole);
  const auto ended = pay(Document{shared("notices: [{party: en, given: 2012-04-30}]\n")}, today);
  CHECK(years_of(ended) == Texts{"2012-01-01..2012-10-30 831.00"});
  // To 30 October, 30 of its 31 days: 830.65, so 831: 554 and 277, of which 501 and 249 are paid.
  CHECK(instalments_of(ended) ==
        Texts{"167.00", "83.00", "167.00", "83.00", "167.00", "83.00", "53.00", "28.00"});
}

TEST_CASE("a later amendment in öre leaves the kronor of instalments before it") {
  // 400 000 to 14 February and 450 000 from then on: 400 000 x (1 + 14/29)/12 + 450 000 x (15/29 + 1)/12 by
  // the end of March, which is 106 321.84; in whole kronor, whatever November brings.
  const auto changed = [](const std::string& later) {
    return instalments_of(
        pay(Document{agreement(
                "amount: 400000" + quarters,
                "amendments:\n  - {effective: 2012-02-15, set: {funding.stod.amount: 450000}}\n" + later)},
            today));
  };
  const auto first = changed("");
  CHECK(first.at(0) == "106322.00");
  const auto then = changed("  - {effective: 2012-11-10, set: {funding.stod.amount: 480000.50}}\n");
  for (std::size_t i = 0; i < 3; ++i) CHECK(then.at(i) == first.at(i));
}
