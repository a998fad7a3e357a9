#pragma once

#include <map>
#include <string>

#include "rules/comparison.hpp"

namespace iop::rules {

/// The parties of the earlier version that stand under another id now, by their old id: the same organisation
/// number, or, where there was none, the same name.
std::map<std::string, std::string> renamed_parties(const Comparison& comparison);

/// Whether a difference says no more than that a party's id is another.
bool is_renamed_party(const std::map<std::string, std::string>& renamed,
                      const compare::Difference& difference);

}  // namespace iop::rules
