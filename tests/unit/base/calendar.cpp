#include "base/calendar.hpp"

#include <map>

#include "catch.hpp"
#include "vectors.hpp"

using iop::Date;

namespace {

std::string holiday(const std::string& date) {
  const auto name = iop::public_holiday(day(date));
  return name ? std::string{name->sv} : "";
}

std::string free_day(const std::string& date) {
  const auto name = iop::free_day(day(date));
  return name ? std::string{name->sv} : "";
}

}  // namespace

TEST_CASE("Easter by the Gregorian rule") {
  const std::map<int, std::string> known{{1818, "03-22"}, {1900, "04-15"}, {1943, "04-25"}, {1954, "04-18"},
                                         {2000, "04-23"}, {2008, "03-23"}, {2026, "04-05"}, {2027, "03-28"},
                                         {2029, "04-01"}, {2030, "04-21"}, {2038, "04-25"}, {2049, "04-18"},
                                         {2285, "03-22"}};
  for (const auto& [year, expected] : known) {
    CHECK(iop::easter_sunday(year).to_string() == std::to_string(year) + "-" + expected);
  }
}

TEST_CASE("the public holidays of 2026") {
  const std::map<std::string, std::string> expected{{"2026-01-01", "nyårsdagen"},
                                                    {"2026-01-06", "trettondedag jul"},
                                                    {"2026-04-03", "långfredagen"},
                                                    {"2026-04-05", "påskdagen"},
                                                    {"2026-04-06", "annandag påsk"},
                                                    {"2026-05-01", "första maj"},
                                                    {"2026-05-14", "Kristi himmelsfärdsdag"},
                                                    {"2026-05-24", "pingstdagen"},
                                                    {"2026-06-06", "nationaldagen"},
                                                    {"2026-06-20", "midsommardagen"},
                                                    {"2026-10-31", "alla helgons dag"},
                                                    {"2026-12-25", "juldagen"},
                                                    {"2026-12-26", "annandag jul"}};
  std::map<std::string, std::string> found;
  for (Date date = day("2026-01-01"); date <= day("2026-12-31"); date = date.next()) {
    const std::string name = holiday(date.to_string());
    if (!name.empty()) found[date.to_string()] = name;
  }
  CHECK(found == expected);
  CHECK(iop::public_holiday(day("2026-05-14"))->en == "Ascension Day");
}

TEST_CASE("holidays of other years") {
  CHECK(holiday("2027-06-26") == "midsommardagen");
  CHECK(holiday("2027-11-06") == "alla helgons dag");
  CHECK(holiday("2030-06-09") == "pingstdagen");
  CHECK(holiday("2030-06-06") == "nationaldagen");
}

TEST_CASE("a free day says why") {
  CHECK(free_day("2029-03-31") == "påskafton");
  CHECK(free_day("2029-03-30") == "långfredagen");
  CHECK(free_day("2029-04-02") == "annandag påsk");
  CHECK(free_day("2026-05-23") == "pingstafton");
  CHECK(free_day("2026-06-19") == "midsommarafton");
  CHECK(free_day("2026-12-24") == "julafton");
  CHECK(free_day("2028-12-24") == "julafton");
  CHECK(free_day("2026-12-31") == "nyårsafton");
  CHECK(free_day("2030-06-30") == "söndag");
  CHECK(free_day("2026-11-21") == "lördag");
  CHECK(free_day("2026-01-05").empty());
  CHECK(free_day("2026-04-02").empty());
  CHECK(free_day("2026-04-30").empty());
}

TEST_CASE("the nearest working days") {
  CHECK(working_day_on_or_before(day("2029-03-31")) == day("2029-03-29"));
  CHECK(banking_day_on_or_after(day("2029-03-31")) == day("2029-04-03"));
  CHECK(working_day_on_or_before(day("2026-06-30")) == day("2026-06-30"));
}

TEST_CASE("every day of the Swedish calendar comes out") {
  const auto rows = vectors("se-days.csv");
  CHECK(rows.size() == 5844);
  for (const auto& row : rows) {
    const Date date = day(row[0]);
    const bool red = date.weekday() == iop::Weekday::sunday || iop::public_holiday(date);
    const bool as_expected = red == (row[1] == "1") && is_working_day(date) == (row[2] == "1") &&
                             banking_day_on_or_after(date).to_string() == row[4] &&
                             working_day_on_or_before(date).to_string() == row[5];
    if (!as_expected) FAIL_CHECK(row[0]);
  }
}

TEST_CASE("a free day is told by its weekday, and by what else it is") {
  const auto why = [](int year, unsigned month, unsigned day) {
    const auto words = iop::why_no_working_day(iop::Date::of(year, month, day));
    return words ? words->sv : std::string{};
  };
  CHECK(why(2028, 12, 31) == "söndag, nyårsafton");
  CHECK(why(2026, 12, 31) == "torsdag, nyårsafton");
  CHECK(why(2026, 2, 15) == "söndag");
  CHECK(why(2029, 3, 31) == "lördag, påskafton");
  CHECK(why(2026, 11, 23).empty());
}
