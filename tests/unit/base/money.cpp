#include "base/money.hpp"

#include <limits>
#include <map>

#include "catch.hpp"
#include "vectors.hpp"

using iop::Decimal;
using iop::Money;
using iop::Rational;
using iop::round_to;
using iop::RoundingMode;

namespace {

constexpr std::int64_t largest = std::numeric_limits<std::int64_t>::max();
constexpr Money ore = Money::from_ore(1);
constexpr Money krona = Money::kronor(1);

std::string what(std::string_view text) {
  return Money::parse(text).failure().what.en;
}
std::string fix(std::string_view text) {
  return Money::parse(text).failure().fix.en;
}

Rational factor(const std::string& percent) {
  return 1 + Decimal::parse(percent)->exact() / 100;
}

std::vector<std::string> in_ore(const std::vector<Money>& amounts) {
  std::vector<std::string> out;
  for (const Money amount : amounts) out.push_back(std::to_string(amount.ore()));
  return out;
}

std::int64_t rounded(const char* kronor, Money unit, RoundingMode mode) {
  return round_to(Rational{kronor}, unit, mode)->ore();
}

}  // namespace

TEST_CASE("an amount is read and written") {
  CHECK(Money::parse("1340000")->to_string() == "1340000.00");
  CHECK(Money::parse("1340000.5")->to_string() == "1340000.50");
  CHECK(Money::parse("0.07")->ore() == 7);
  CHECK(Money::parse("92233720368547758.07")->ore() == largest);
  CHECK(Money::kronor(1340000).swedish() == "1\u00A0340\u00A0000");
  CHECK(Money::from_ore(134000050).swedish() == "1\u00A0340\u00A0000,50");
  CHECK(Money::kronor(999).swedish() == "999");
  CHECK(Money::from_ore(5).swedish() == "0,05");
  CHECK(Money::from_ore(-15000050).swedish() == "−150\u00A0000,50");
  CHECK(Money::from_ore(-5).to_string() == "-0.05");
  CHECK(Money::from_ore(std::numeric_limits<std::int64_t>::min()).to_string() == "-92233720368547758.08");
  CHECK(Money::from_ore(150).exact() == Rational{"3/2"});
}

TEST_CASE("a slip in an amount is met with what was meant") {
  CHECK(what("1,5") == "`1,5` cannot be read: decimals follow a point, not a comma");
  CHECK(Money::parse("1,5").failure().what.sv ==
        "`1,5` läses inte: decimaler skrivs efter punkt, inte komma");
  CHECK(fix("1,5") == "write `1.5`");
  CHECK(what("1 280 000") == "`1 280 000` cannot be read: digits are not grouped");
  for (const char* text : {"1 280 000", "1\u00A0280\u00A0000", "1\u202F280\u202F000", "1.280.000",
                           "1,280,000", "1_280_000", "1'280'000", "1280000 kr", "1 280 000:-", "SEK 1280000",
                           "1.28e6", "+1280000", "01280000", "1280000."}) {
    CAPTURE(text);
    CHECK(fix(text) == "write `1280000`");
  }
  CHECK(fix("1.280.000,50") == "write `1280000.50`");
  CHECK(fix(".5") == "write `0.5`");
  CHECK(fix("1,280") == "write `1280`");
  CHECK(what("1.280") == "`1.280` has more than two decimals");
  CHECK(fix("1.280") == "write `1280` if the point marks thousands");
  CHECK(fix("0.005").empty());
}

TEST_CASE("what is no amount is refused") {
  CHECK(what("-5") == "`-5` is negative; an amount is zero or more");
  CHECK(what("92233720368547758.08") ==
        "the amount is out of range: the largest amount is 92 233 720 368 547 758.07 kr");
  CHECK_FALSE(Money::parse(std::string(5000, '9')).ok());
  for (const char* text : {"", "abc", "-", ".", ",", "1e", "e5", "1e400", "0x10", ".inf", "~", "5 tkr",
                           "1.5.2", "-5,5", "\xFF", "1 a", "1;2"}) {
    CAPTURE(text);
    CHECK(what(text).ends_with("is not a number"));
    CHECK_FALSE(fix(text).empty());
  }
}

TEST_CASE("a decimal is kept as printed") {
  CHECK(Decimal::parse("2.2")->to_string() == "2.2");
  CHECK(Decimal::parse("-0.5")->to_string() == "-0.5");
  CHECK(Decimal::parse("1.10")->to_string() == "1.10");
  CHECK(Decimal::parse("100")->to_string() == "100");
  CHECK(Decimal::parse("-0.50")->exact() == Rational{"-1/2"});
  CHECK(Decimal::parse("0.1")->exact() * 3 == Decimal::parse("0.3")->exact());
  CHECK(Decimal::parse("999999999999999").ok());
  CHECK(Decimal::parse("9999999999999999").failure().what.en == "`9999999999999999` has more than 15 digits");
  CHECK(Decimal::parse("2,2").failure().fix.en == "write `2.2`");
  CHECK(Decimal::parse("2,2 %").failure().fix.sv == "skriv `2.2`");
  CHECK(Decimal::parse("\u22122.2").failure().fix.en == "write `-2.2`");
  CHECK(Decimal::parse("1,280").failure().fix.en == "write `1280` or `1.280`");
}

TEST_CASE("sums that leave the range fail") {
  CHECK(*add(krona, ore) == Money::from_ore(101));
  CHECK(*subtract(ore, krona) == Money::from_ore(-99));
  CHECK_FALSE(add(Money::from_ore(largest), ore).ok());
  CHECK_FALSE(subtract(Money::from_ore(-largest), Money::from_ore(2)).ok());
  const std::vector<Money> there_and_back{Money::from_ore(largest), ore, Money::from_ore(-1)};
  CHECK(iop::sum(there_and_back)->ore() == largest);
  CHECK_FALSE(iop::sum(std::vector{Money::from_ore(largest), ore}).ok());
  CHECK(iop::sum({})->ore() == 0);
}

TEST_CASE("halves and directions count away from zero") {
  CHECK(rounded("5/2", krona, RoundingMode::half_up) == 300);
  CHECK(rounded("-5/2", krona, RoundingMode::half_up) == -300);
  CHECK(rounded("5/2", krona, RoundingMode::half_even) == 200);
  CHECK(rounded("7/2", krona, RoundingMode::half_even) == 400);
  CHECK(rounded("-5/2", krona, RoundingMode::half_even) == -200);
  CHECK(rounded("29/10", krona, RoundingMode::down) == 200);
  CHECK(rounded("-29/10", krona, RoundingMode::down) == -200);
  CHECK(rounded("21/10", krona, RoundingMode::up) == 300);
  CHECK(rounded("-21/10", krona, RoundingMode::up) == -300);
  CHECK(rounded("2", krona, RoundingMode::up) == 200);
  CHECK(rounded("1/3", ore, RoundingMode::half_up) == 33);
  CHECK(rounded("1450", Money::kronor(100), RoundingMode::half_up) == 150000);
  CHECK_FALSE(round_to(Rational{"92233720368547758075/1000"}, ore, RoundingMode::up).ok());
  CHECK_FALSE(round_to(Rational{"1000000000000000000000"}, krona, RoundingMode::down).ok());
}

TEST_CASE("the worked index chain") {
  Money amount = Money::kronor(1000000);
  Rational chain = 1;
  std::vector<std::string> years;
  for (const char* percent : {"1.8", "2.0", "2.7", "2.5", "2.2"}) {
    chain *= factor(percent);
    amount = *round_to(amount.exact() * factor(percent), krona, RoundingMode::half_up);
    years.push_back(amount.to_string());
  }
  CHECK(years ==
        std::vector<std::string>{"1018000.00", "1038360.00", "1066396.00", "1093056.00", "1117103.00"});
  CHECK(chain == Decimal{1117102836486, 12}.exact());
}

TEST_CASE("an amount is cut evenly, the larger parts first") {
  CHECK(in_ore(split_evenly(Money::from_ore(97), 4, ore)) ==
        std::vector<std::string>{"25", "24", "24", "24"});
  CHECK(in_ore(split_evenly(Money::kronor(5), 2, krona)) == std::vector<std::string>{"300", "200"});
  CHECK(in_ore(split_evenly(Money::from_ore(-5), 2, ore)) == std::vector<std::string>{"-2", "-3"});
  CHECK(in_ore(split_evenly(Money{}, 3, ore)) == std::vector<std::string>{"0", "0", "0"});
}

TEST_CASE("an amount is cut by weights, as the allocation in document 004 is printed") {
  const std::vector<Rational> printed{554579, 158831, 155594, 130996};
  CHECK(in_ore(split_by_weights(Money::kronor(1000000), printed, krona)) ==
        std::vector<std::string>{"55457900", "15883100", "15559400", "13099600"});
  const std::vector<Rational> thirds{Rational{"1/3"}, Rational{"1/3"}, Rational{"1/3"}};
  CHECK(in_ore(split_by_weights(Money::from_ore(100), thirds, ore)) ==
        std::vector<std::string>{"34", "33", "33"});
}

TEST_CASE("every money vector comes out") {
  std::map<std::string, int> seen;
  for (const auto& row : vectors("money.csv")) {
    CAPTURE(row[0]);
    ++seen[row[1]];
    const Money amount = Money::from_ore(std::stoll(row[2]));
    if (row[1] == "index") {
      const Money unit = row[3] == "kr" ? krona : ore;
      Rational chain = amount.exact();
      Money each = amount;
      for (const std::string& percent : words(row[4])) {
        chain *= factor(percent);
        each = *round_to(each.exact() * factor(percent), unit, RoundingMode::half_up);
      }
      CHECK(std::to_string(round_to(chain, unit, RoundingMode::half_up)->ore()) == row[5]);
      CHECK(std::to_string(each.ore()) == row[6]);
    } else if (row[1] == "split") {
      const std::string first = row[5].substr(0, row[5].find('|'));
      CHECK(in_ore(split_evenly(amount, std::stoi(row[3]), ore)) == words(first));
    } else {
      std::vector<Rational> weights;
      for (const std::string& weight : words(row[4])) weights.emplace_back(weight);
      CHECK(in_ore(split_by_weights(amount, weights, ore)) == words(row[5]));
    }
  }
  CHECK(seen == std::map<std::string, int>{{"index", 1000}, {"split", 1000}, {"largest_remainder", 1000}});
}
