#pragma once

#include <string_view>

namespace iop::render {

/// What stands for `c` in the text and attributes of XML and HTML; empty where it stands for itself.
constexpr std::string_view entity_of(char32_t c) {
  switch (c) {
    case U'&':
      return "&amp;";
    case U'<':
      return "&lt;";
    case U'>':
      return "&gt;";
    case U'"':
      return "&quot;";
    default:
      return {};
  }
}

}  // namespace iop::render
