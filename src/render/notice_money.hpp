#pragma once

#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include "deadline/notice_outcome.hpp"

namespace iop::render {

/// How money is written: in whose words, how wide, and whose names.
struct MoneyStyle {
  Lang lang = Lang::sv;
  std::size_t width = 100;
  const Agreement& agreement;
};

/// What a row pays with and without a notice.
void write_funding(std::ostream& out, const MoneyStyle& style, const FundingOutcome& row);

/// `1 096 kr mer betalas`, or that it cannot be computed.
Message difference_words(const MoneyDifference& difference);

/// The name of a party or participant, or its id.
std::string name_of(const Agreement& agreement, const std::string& party);
std::string names_of(const Agreement& agreement, const std::vector<std::string>& parties,
                     std::string_view conjunction);

}  // namespace iop::render
