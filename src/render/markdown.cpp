#include "render/markdown.hpp"

#include <algorithm>

namespace iop::render {

std::string markdown_cell(std::string_view text) {
  std::string out;
  const auto ticks = std::count(text.begin(), text.end(), '`');
  std::ptrdiff_t seen = 0;
  bool code = false;
  for (const char c : text) {
    if (c == '`') {
      const bool unpaired = ++seen == ticks && ticks % 2 == 1;
      code = unpaired ? code : !code;
      out += unpaired ? "\\`" : "`";
    } else if (c == '\n') {
      out += code ? " " : "<br>";
    } else if (c == '|') {
      out += "\\|";
    } else if (!code && c == '<') {
      out += "&lt;";
    } else if (!code && c == '&') {
      out += "&amp;";
    } else if (!code && c == '@') {
      out += "&#64;";  // nobody is notified by a finding
    } else if (!code && std::string_view{"\\*_[]~#!"}.find(c) != std::string_view::npos) {
      (out += '\\') += c;
    } else {
      out += c;
    }
  }
  return out;
}

void write_markdown_row(std::ostream& out, const std::vector<std::string>& cells) {
  for (const auto& words : cells) out << "| " << words << ' ';
  out << "|\n";
}

void write_markdown_head(std::ostream& out, const std::vector<std::string>& cells) {
  write_markdown_row(out, cells);
  for (std::size_t i = 0; i < cells.size(); ++i) out << "|---";
  out << "|\n";
}

}  // namespace iop::render
