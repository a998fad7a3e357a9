#include "base/money.hpp"

#include <algorithm>
#include <limits>

#include <rapidcheck.h>

#include "catch.hpp"

using iop::Decimal;
using iop::Money;
using iop::Rational;
using iop::RoundingMode;

namespace {

Money any_unit() {
  return Money::from_ore(*rc::gen::element<std::int64_t>(1, 100, 1000, 10000, 100000));
}

Rational any_fraction() {
  const auto top = *rc::gen::inRange<long>(-1'000'000'000'000L, 1'000'000'000'000L);
  const auto bottom = *rc::gen::inRange<long>(1, 2000);
  Rational value{top, bottom};
  value.canonicalize();
  return value;
}

std::int64_t units_in(const std::vector<Money>& parts) {
  std::int64_t ore = 0;
  for (const Money part : parts) ore += part.ore();
  return ore;
}

}  // namespace

TEST_CASE("rounding takes a nearest multiple, or the next one in its direction") {
  CHECK(rc::check([] {
    const Rational exact = any_fraction();
    const Money unit = any_unit();
    const Rational half = unit.exact() / 2;
    const Rational up = round_to(exact, unit, RoundingMode::half_up)->exact();
    const Rational even = round_to(exact, unit, RoundingMode::half_even)->exact();
    const Rational down = round_to(exact, unit, RoundingMode::down)->exact();
    const Rational away = round_to(exact, unit, RoundingMode::up)->exact();
    RC_ASSERT(abs(up - exact) <= half);
    RC_ASSERT(abs(even - exact) <= half);
    RC_ASSERT(abs(up) >= abs(even));
    RC_ASSERT(abs(down) <= abs(exact));
    RC_ASSERT(abs(away) >= abs(exact));
    RC_ASSERT(abs(away) - abs(down) <= unit.exact());
    for (const Rational& rounded : {up, even, down, away}) {
      const Rational multiples = rounded / unit.exact();
      RC_ASSERT(multiples.get_den() == 1);
    }
  }));
}

TEST_CASE("halves go away from zero, or to the even neighbour") {
  CHECK(rc::check([] {
    const auto n = *rc::gen::inRange<std::int64_t>(-1'000'000, 1'000'000);
    const Money unit = any_unit();
    const Rational half = (Rational{static_cast<long>(n)} + Rational{1, 2}) * unit.exact();
    const std::int64_t up = n >= 0 ? n + 1 : n;
    const std::int64_t even = n % 2 == 0 ? n : n + 1;
    RC_ASSERT(round_to(half, unit, RoundingMode::half_up)->ore() == up * unit.ore());
    RC_ASSERT(round_to(half, unit, RoundingMode::half_even)->ore() == even * unit.ore());
  }));
}

TEST_CASE("even parts sum to the whole and differ by at most a unit, the larger first") {
  CHECK(rc::check([] {
    const Money unit = any_unit();
    const Money total =
        Money::from_ore(*rc::gen::inRange<std::int64_t>(-1'000'000'000, 1'000'000'000) * unit.ore());
    const int parts = *rc::gen::inRange(1, 61);
    const auto cut = split_evenly(total, parts, unit);
    RC_ASSERT(cut.size() == static_cast<std::size_t>(parts));
    RC_ASSERT(units_in(cut) == total.ore());
    RC_ASSERT(std::is_sorted(cut.rbegin(), cut.rend()));
    RC_ASSERT(cut.front().ore() - cut.back().ore() <= unit.ore());
  }));
}

TEST_CASE("weighted parts sum to the whole and each is its share rounded up or down") {
  CHECK(rc::check([] {
    const Money unit = any_unit();
    const Money total = Money::from_ore(*rc::gen::inRange<std::int64_t>(0, 1'000'000'000) * unit.ore());
    auto numbers = *rc::gen::container<std::vector<long>>(rc::gen::inRange<long>(0, 1000));
    numbers.push_back(*rc::gen::inRange<long>(1, 1000));
    std::vector<Rational> weights;
    Rational all;
    for (const long number : numbers) {
      weights.emplace_back(number, 7);
      weights.back().canonicalize();
      all += weights.back();
    }
    const auto cut = split_by_weights(total, weights, unit);
    RC_ASSERT(units_in(cut) == total.ore());
    for (std::size_t i = 0; i < cut.size(); ++i) {
      const Rational share = total.exact() * weights[i] / all;
      RC_ASSERT(abs(cut[i].exact() - share) < unit.exact());
      RC_ASSERT(sgn(weights[i]) > 0 || cut[i].ore() == 0);
    }
  }));
}

TEST_CASE("an amount reads back as it prints") {
  CHECK(rc::check([] {
    const Money amount =
        Money::from_ore(*rc::gen::inRange<std::int64_t>(0, std::numeric_limits<std::int64_t>::max()));
    RC_ASSERT(*Money::parse(amount.to_string()) == amount);
    const Decimal printed{amount.ore(), 2};
    RC_ASSERT(printed.exact() == amount.exact());
  }));
}

TEST_CASE("a decimal reads back as it prints") {
  CHECK(rc::check([] {
    const Decimal number{*rc::gen::inRange<std::int64_t>(-99'999'999'999, 100'000'000'000),
                         *rc::gen::inRange(0, 12)};
    const auto read = Decimal::parse(number.to_string());
    RC_ASSERT(read.ok());
    RC_ASSERT(read->coefficient == number.coefficient);
    RC_ASSERT(read->decimals == number.decimals);
  }));
}

TEST_CASE("what is read as an amount is read exactly, and what is offered instead can be read") {
  CHECK(rc::check([] {
    const auto text = *rc::gen::container<std::string>(
        rc::gen::element('0', '1', '5', '9', '.', ',', ' ', '-', '+', 'e', 'k', 'r', '\xC2', '\xA0'));
    const auto amount = Money::parse(text);
    if (amount.ok()) {
      RC_ASSERT(amount->exact() == Decimal::parse(text)->exact());
      return;
    }
    const std::string& fix = amount.failure().fix.en;
    if (!fix.starts_with("write `")) return;
    const std::string offered = fix.substr(7, fix.find('`', 7) - 7);
    RC_ASSERT(Money::parse(offered).ok());
  }));
}
