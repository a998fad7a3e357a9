#pragma once

#include <string_view>

#include "field/type_info.hpp"

namespace iop {

/// The part of `path` before its first dot; `path` is left with what follows.
inline std::string_view take_step(std::string_view& path) {
  const auto dot = path.find('.');
  const auto step = path.substr(0, dot);
  path = dot == std::string_view::npos ? std::string_view{} : path.substr(dot + 1);
  return step;
}

/// Whether `step` counts in a list; ids begin with a letter.
inline bool is_index(std::string_view step) {
  return !step.empty() && step.find_first_not_of("0123456789") == std::string_view::npos;
}

/// The type of the value at a dotted path of an agreement, or none where the format does not know it.
const field::TypeInfo* type_of_path(std::string_view path);

/// The declaration of the key that a dotted path of an agreement ends in; none where that is an id or a
/// number in a list, or the format does not know the path.
const field::FieldInfo* field_of_path(std::string_view path);

}  // namespace iop
