#pragma once

#include <string_view>

#include "compare/changes.hpp"

namespace iop::compare {

/// What the value at the dotted `path` of an agreement is about; of an amendment's `set` the path it sets.
Area area_of(std::string_view path);

}  // namespace iop::compare
