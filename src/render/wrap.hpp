#pragma once

#include <ostream>
#include <string>
#include <string_view>
#include <vector>

namespace iop::render {

/// `text` broken at its blanks into lines of at most `first` columns, then `rest`; a longer word stands
/// alone.
std::vector<std::string> wrapped(std::string_view text, std::size_t first, std::size_t rest);
inline std::vector<std::string> wrapped(std::string_view text, std::size_t width) {
  return wrapped(text, width, width);
}

/// `text` in lines of at most `width` columns, the first behind `first` blanks, the others behind `rest`.
void write_wrapped(std::ostream& out, std::string_view text, std::size_t width, std::size_t first,
                   std::size_t rest);

}  // namespace iop::render
