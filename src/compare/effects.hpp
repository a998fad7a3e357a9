#pragma once

#include <vector>

#include "compare/changes.hpp"

namespace iop::compare {

/// Adds to the changes what they bring about: the amounts of agreement years, and the last day to give
/// notice. Where amounts change through something else, such as the term, a change of money of its own says
/// so.
void add_effects(const Version& old, const Version& now, std::vector<Change>& changes);

}  // namespace iop::compare
