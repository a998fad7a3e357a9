#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "rules/profile.hpp"

namespace iop::rules {

/// The bytes `[begin, end)` of a text that say how much of a post somebody holds.
struct StaffShare {
  std::size_t begin;
  std::size_t end;
};

/// Every staff share that the text states, by the words of the profile's setting (whole words, case folded):
/// - a percentage whose nearest word among `words` (staff) and `negations` (tax, fees, index) is one of
/// staff;
/// - a decimal number or a fraction beside one of `words`, but not an amount (`1,1 mnkr`);
/// - one of `patterns`, which say it by themselves (`halvtid`).
std::vector<StaffShare> staff_shares(std::string_view text, const RuleSetting& setting);

}  // namespace iop::rules
