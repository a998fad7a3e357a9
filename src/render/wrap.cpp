#include "render/wrap.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace iop::render {

std::vector<std::string> wrapped(std::string_view text, std::size_t first, std::size_t rest) {
  std::vector<std::string> lines;
  for (std::size_t begin = 0; begin < text.size();) {
    const auto end = std::min(text.find_first_of(" \n", begin), text.size());
    const auto word = text.substr(begin, end - begin);
    begin = end + 1;
    if (word.empty()) continue;
    const auto room = lines.size() <= 1 ? first : rest;
    if (lines.empty() || text::display_width(lines.back()) + 1 + text::display_width(word) > room) {
      lines.emplace_back(word);
    } else {
      lines.back().append(" ").append(word);
    }
  }
  return lines;
}

void write_wrapped(std::ostream& out, std::string_view text, std::size_t width, std::size_t first,
                   std::size_t rest) {
  std::size_t indent = first;
  for (const auto& line : wrapped(text, width - first, width - rest)) {
    out << std::string(indent, ' ') << line << '\n';
    indent = rest;
  }
}

}  // namespace iop::render
