#include "base/personal_number.hpp"

#include "catch.hpp"

using iop::masked;
using iop::next_personal_number;

namespace {

std::string found_in(std::string_view text) {
  const auto found = next_personal_number(text);
  return found ? std::string{text.substr(found->begin, found->end - found->begin)} : std::string{};
}

}  // namespace

TEST_CASE("a personal identity number is found in each of its forms") {
  // 811218-9876 is the tax agency's own example.
  for (const std::string number : {"811218-9876", "811218+9876", "19811218-9876", "198112189876",
                                   "811278-9873", "811218–9876", "811218−9876"}) {
    INFO(number);
    CHECK(found_in(number) == number);
    CHECK(found_in("tel. " + number + ", Exempelby") == number);
    CHECK(found_in("nr" + number + "x") == number);
  }
  CHECK(found_in("000229-0005") == "000229-0005");  // 1900 had no such day, 2000 had
}

TEST_CASE("other numbers are left alone") {
  for (const std::string text :
       {"811218-9875", "811318-9876", "811232-9876", "8112189876", "0811218-9876", "811218-98760",
        "1198112189876", "211812189876", "232100-0131", "802000-0009", "16802000-0009", "OSN 2031-00042",
        "2031-12-18", "123-4566", "0088:7350000000009", "811218 9876", "811218-", "", "999999"}) {
    INFO(text);
    CHECK(found_in(text).empty());
  }
}

TEST_CASE("masking keeps every column and everything else") {
  CHECK(masked(std::string{"åäö 811218-9876 232100-0131 198112189876"}) ==
        "åäö ******-**** 232100-0131 ************");
  CHECK(masked(std::string{"19811218–9876"}) == "********–****");
  CHECK(masked(std::string{}).empty());
  // Wherever it begins, whatever stands before it.
  for (std::size_t shift = 0; shift < 30; ++shift) {
    CHECK(masked(std::string(shift, 'x') + "811218-9876") == std::string(shift, 'x') + "******-****");
  }
}
