#pragma once

#include <string_view>

#include "field/type_info.hpp"

namespace iop {

/// The type of the value at a dotted path of an agreement, or none where the format does not know it.
const field::TypeInfo* type_of_path(std::string_view path);

}  // namespace iop
