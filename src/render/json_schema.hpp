#pragma once

#include <string>

#include "field/type_info.hpp"

namespace iop::render {

/// The JSON Schema (draft-07) of a file whose root is `root`, so that an editor completes and explains every
/// key; descriptions in Swedish. Made of the same table as the reader.
std::string json_schema(const field::ObjectInfo& root, std::string_view title);

}  // namespace iop::render
