#include "payment/number_words.hpp"

#include "catch.hpp"

using namespace iop;

namespace {

/// With plain spaces, to be read.
std::string plain(std::string text) {
  for (auto at = text.find("\u00A0"); at != std::string::npos; at = text.find("\u00A0", at))
    text.replace(at, 2, " ");
  return text;
}

std::string sv(const Message& message) {
  return plain(message.sv);
}

Rational ratio(long part, long whole) {
  Rational out{part, whole};
  out.canonicalize();
  return out;
}

}  // namespace

TEST_CASE("digits stand in groups of three, behind a minus sign below zero") {
  CHECK(sv(in_words(std::string{"2562500.75"})) == "2 562 500,75");
  CHECK(plain(in_words(std::string{"2562500.75"}).en) == "2 562 500.75");
  CHECK(sv(in_words(std::string{"250.0"})) == "250,0");
  CHECK(sv(in_words(std::string{"-1.4"})) == "−1,4");
  CHECK(sv(in_words(Rational{-150000})) == "−150 000");
  CHECK(sv(in_words(std::string{"10/30"})) == "10/30");
  CHECK(sv(in_words(std::string{"half_up"})) == "half_up");
}

TEST_CASE("a fraction without end has its decimals beside it") {
  // 986 800 / 31 = 31 832.258...; 25 / 36 = 0.69444...
  CHECK(sv(in_words(ratio(986800, 31))) == "986 800/31 ≈ 31 832,26");
  CHECK(plain(in_words(ratio(986800, 31)).en) == "986 800/31 ≈ 31 832.26");
  CHECK(sv(in_words(ratio(25, 36))) == "25/36 ≈ 0,694444");
  CHECK(sv(in_words(ratio(-1, 3))) == "−1/3 ≈ −0,333333");
  CHECK(sv(operand_in_words(ratio(25, 36))) == "(25/36 ≈ 0,694444)");
  CHECK(sv(operand_in_words(ratio(1, 4))) == "0,25");
}

TEST_CASE("kronor have two decimals or none, parts of an öre as many as they have") {
  CHECK(sv(kronor_in_words(Rational{1281250})) == "1 281 250 kr");
  CHECK(sv(kronor_in_words(ratio(2000001, 2))) == "1 000 000,50 kr");
  CHECK(sv(kronor_in_words(ratio(246731721, 1000))) == "246 731,721 kr");
  // 5 450 000 / 31 = 175 806.4516...
  CHECK(sv(kronor_in_words(ratio(5450000, 31))) == "5 450 000/31 ≈ 175 806,45 kr");
}

TEST_CASE("a rounding is told in words") {
  const auto ore = Money::from_ore(1);
  CHECK(rounding_in_words(Money::kronor(1), RoundingMode::half_up).sv == "till närmaste krona, 50 öre uppåt");
  CHECK(rounding_in_words(Money::kronor(1), RoundingMode::half_up).en == "to the nearest krona, 50 öre up");
  CHECK(rounding_in_words(Money::kronor(100), RoundingMode::down).sv == "nedåt till hela hundratal kronor");
  CHECK(rounding_in_words(Money::kronor(100), RoundingMode::down).en == "down to whole hundreds of kronor");
  CHECK(rounding_in_words(Money::kronor(1000), RoundingMode::up).sv == "uppåt till hela tusental kronor");
  CHECK(rounding_in_words(Money::kronor(10), RoundingMode::half_even).sv ==
        "till närmaste tiotal kronor, 5 kronor till närmaste jämna tiotal");
  CHECK(rounding_in_words(ore, RoundingMode::half_up).sv == "till närmaste öre, ett halvt öre uppåt");
  CHECK(whole_units(Money::kronor(100)).sv == "hela hundratal kronor");
}
