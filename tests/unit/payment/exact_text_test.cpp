#include "payment/exact_text.hpp"

#include "catch.hpp"

using namespace iop;

TEST_CASE("a fraction is written exactly") {
  CHECK(exact_text(Rational(0)) == "0");
  CHECK(exact_text(Rational(-5, 2)) == "-2.5");
  CHECK(exact_text(Rational(1, 1000)) == "0.001");
  CHECK(exact_text(Rational(1, 3)) == "1/3");
  CHECK(exact_text(Rational("1117102836486/1000000000000")) != "");
  CHECK(exact_text(Rational(500000)) == "500000");
}

TEST_CASE("a fraction without end is rounded half up") {
  CHECK(decimal_text(Rational(1, 3), 3) == "0.333");
  CHECK(decimal_text(Rational(2, 3), 3) == "0.667");
  CHECK(decimal_text(Rational(-2, 3), 3) == "-0.667");
  CHECK(decimal_text(Rational(1, 8), 2) == "0.125");
}
