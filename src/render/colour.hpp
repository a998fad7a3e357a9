#pragma once

#include <string>

namespace iop::render {

enum class Colour : unsigned char { red = 31, green = 32, yellow = 33, blue = 34, cyan = 36 };

/// Text in colour, or as it is.
struct Paint {
  bool on = false;

  [[nodiscard]] std::string in(Colour colour, const std::string& text) const {
    return on ? "\x1b[1;" + std::to_string(static_cast<int>(colour)) + "m" + text + "\x1b[0m" : text;
  }
  [[nodiscard]] std::string bold(const std::string& text) const {
    return on ? "\x1b[1m" + text + "\x1b[0m" : text;
  }
};

}  // namespace iop::render
