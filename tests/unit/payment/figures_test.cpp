#include "payment/figures.hpp"

#include "catch.hpp"
#include "unit/term/document.hpp"

using namespace iop;
using test::day;

namespace {

const Date start = day("2024-01-01");

FigurePtr stated(long kronor, const std::string& source = "funding.stod.amount") {
  return payment::stated_figure({"avtalat", "agreed"}, kronor, source);
}

FigurePtr product(const FigurePtr& amount, const FigurePtr& share, const std::string& source = {}) {
  return payment::product_of({"del", "part"}, {{"amount", amount}, {"share", share}}, source);
}

FigurePtr simple(const FigurePtr& root) {
  return simplified({root}).front();
}

/// 30 000 for three of twelve months of 120 000.
FigurePtr quarter(const FigurePtr& amount, const std::string& source = {}) {
  return product(amount, payment::years_figure(start, 1, {start, day("2024-03-31")}), source);
}

}  // namespace

TEST_CASE("equal figures are one") {
  const auto sum = payment::sum_of({"summa", "sum"}, {quarter(stated(120000)), quarter(stated(120000))});
  CHECK(figures_of({sum}).size() == 7);
  const auto shared = simple(sum);
  CHECK(shared->value == 60000);
  CHECK(shared->operands.at(0).figure == shared->operands.at(1).figure);
  // The amount, the months, their product and the sum.
  CHECK(figures_of({shared}).size() == 4);
}

TEST_CASE("of equal figures the one that names its source stays, and other sources keep apart") {
  const auto amount = stated(120000);
  const auto sum = payment::sum_of({"summa", "sum"}, {quarter(amount), quarter(amount, "clauses.payment")});
  CHECK(simple(sum)->operands.at(0).figure->source == "clauses.payment");
  const auto apart = payment::sum_of({"summa", "sum"}, {stated(5, "a"), stated(5, "b")});
  CHECK(figures_of({simple(apart)}).size() == 3);
}

TEST_CASE("a whole year as a factor teaches nothing") {
  const auto amount = stated(120000);
  const auto year = payment::years_figure(start, 1, {start, day("2024-12-31")});
  REQUIRE(year->value == 1);
  CHECK(simple(product(amount, year))->op == FigureOp::stated);
  const auto three =
      payment::product_of({"del", "part"}, {{"amount", amount}, {"share", year}, {"part", stated(2)}}, {});
  CHECK(simple(three)->value == 240000);
  CHECK(simple(three)->operands.size() == 2);
}

TEST_CASE("an index that does not move is a factor to be seen") {
  const auto one = payment::stated_figure({"VPI 2020", "VPI 2020"}, 1, "VPI 2020: SKR");
  CHECK(simple(product(stated(120000), one))->operands.size() == 2);
}

TEST_CASE("a part of what it is a multiple of is that multiple") {
  // 120 000 x (30 000 / 120 000) is 120 000 x 3/12.
  const auto amount = stated(120000);
  const auto part = payment::quotient_of({"del", "part"}, quarter(amount), amount);
  const auto root = simple(product(amount, part));
  CHECK(root->value == 30000);
  CHECK(root->operands.at(1).figure->op == FigureOp::years);
  CHECK(figures_of({root}).size() == 3);
  CHECK(simple(product(amount, payment::quotient_of({"hela", "all"}, amount, amount)))->op ==
        FigureOp::stated);
}

TEST_CASE("several derivations share their figures") {
  const auto roots = simplified({quarter(stated(120000)), product(stated(120000), stated(2))});
  CHECK(roots.at(0)->operands.front().figure == roots.at(1)->operands.front().figure);
  CHECK(figures_of(roots).size() == 5);
}
