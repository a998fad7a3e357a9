#include "render/ics.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace iop::render {

std::string ics_text(std::string_view utf8) {
  std::string out;
  for (const char c : text::printable(utf8, text::Newlines::keep)) {
    if (c == '\n') {
      out += "\\n";
      continue;
    }
    if (c == '\\' || c == ';' || c == ',') out += '\\';
    out += c;
  }
  return out;
}

void write_ics_line(std::ostream& out, std::string_view line) {
  constexpr std::size_t most = 75;
  // The blank that continues a line counts too.
  std::size_t room = most;
  while (line.size() > room) {
    auto end = room;
    const auto is_inside = [&](std::size_t at) {
      return (static_cast<unsigned char>(line[at]) & 0xC0U) == 0x80U;
    };
    while (end > 1 && is_inside(end)) --end;
    out << line.substr(0, end) << "\r\n ";
    line.remove_prefix(end);
    room = most - 1;
  }
  out << line << "\r\n";
}

}  // namespace iop::render
