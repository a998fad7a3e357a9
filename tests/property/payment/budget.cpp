#include "payment/budget.hpp"

#include <rapidcheck.h>

#include "catch.hpp"
#include "unit/payment/sample.hpp"

using namespace iop;

namespace {

int any(int low, int high) {
  return *rc::gen::inRange(low, high + 1);
}

const Date today = Date::of(2045, 6, 1);

FundingSchedule any_schedule(Date start) {
  const auto end = start.plus_days(any(0, 3000));
  const std::vector<std::string> cuts{"", "    instalments: once\n",
                                      "    instalments: yearly\n    periods: agreement_year\n",
                                      "    instalments: quarterly\n    periods: agreement_year\n",
                                      "    instalments: half_yearly\n    periods: calendar_year\n"};
  const auto ore = any(0, 2) == 0 ? "." + std::to_string(any(10, 99)) : std::string{};
  const test::Document document{test::three_parties(
      "term: {start: " + start.to_string() + ", end: " + end.to_string() +
      "}\nfunding:\n  stod:\n    payer: vgr\n" +
      (any(0, 1) == 0 ? "    payee: en\n" : "    shares: {weights: {en: 3, annan: 5}}\n") + "    amount: " +
      std::to_string(any(0, 4'000'000)) + ore + "\n" + cuts.at(static_cast<std::size_t>(any(0, 4))))};
  return test::pay(document, today);
}

}  // namespace

TEST_CASE("the calendar years together bear the schedule's total, each its own part") {
  CHECK(rc::check([] {
    const auto start =
        Date::of(any(2012, 2020), static_cast<unsigned>(any(1, 12)), 1).plus_days(any(0, 1) * any(0, 30));
    const auto schedule = any_schedule(start);
    Money sum;
    for (const auto& cost : costs_of(schedule, start)) {
      RC_ASSERT(cost.amount.value() >= Money{});
      sum = *add(sum, *cost.amount);
    }
    RC_ASSERT(sum == schedule.total.value());
  }));
}

TEST_CASE("a payment that spans a new year is borne by the agreement months in each year") {
  const test::Document document{test::three_parties(
      "term: {start: 2012-10-01, end: 2014-09-30}\nfunding:\n  stod:\n    payer: vgr\n    payee: en\n"
      "    amount: 100001\n    instalments: yearly\n    periods: agreement_year\n")};
  std::vector<std::string> told;
  for (const auto& cost : costs_of(test::pay(document, today), Date::of(2012, 10, 1))) {
    told.push_back(std::to_string(cost.year) + " " + test::text(cost.amount));
  }
  CHECK(told == std::vector<std::string>{"2012 25000.00", "2013 75001.00", "2013 25000.00", "2014 75001.00"});
}
