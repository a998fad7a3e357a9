#include "yaml/scalars.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "base/text.hpp"

namespace iop::yaml {
namespace {

using std::uint32_t;

constexpr bool is_blank(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

uint32_t line_end(std::string_view bytes, uint32_t at) {
  const auto found = bytes.find('\n', at);
  return static_cast<uint32_t>(found == std::string_view::npos ? bytes.size() : found);
}

uint32_t without_return(std::string_view bytes, uint32_t begin, uint32_t end) {
  return end > begin && bytes[end - 1] == '\r' ? end - 1 : end;
}

/// Reads the lines of a block scalar and finds how far they belong to it.
class BlockLines {
 public:
  BlockLines(std::string_view bytes, int smallest) : bytes_(bytes), smallest_(std::max(smallest, 1)) {}

  void indent_is(int columns) { indent_ = columns; }

  BlockScalar read(uint32_t at, uint32_t header_end) {
    BlockScalar scalar{header_end, {}};
    while (at < bytes_.size()) {
      const auto end = line_end(bytes_, at);
      const auto stop = without_return(bytes_, at, end);
      auto text = at;
      while (text < stop && bytes_[text] == ' ') ++text;
      const int column = static_cast<int>(text - at);
      if (text < stop && bytes_[text] == '\t' && (indent_ < 0 || column < indent_)) {
        scalar.tab = text;
        return scalar;
      }
      if (text < stop && indent_ < 0) indent_ = std::max({column, deepest_blank_, smallest_});
      if (text == stop) {
        deepest_blank_ = std::max(deepest_blank_, column);
        if (indent_ >= 0 && column > indent_) scalar.end = stop;
      } else if (column < indent_) {
        return scalar;
      } else {
        scalar.end = stop;
      }
      at = end + 1;
    }
    return scalar;
  }

 private:
  std::string_view bytes_;
  int smallest_;
  int deepest_blank_ = 0;
  int indent_ = -1;  ///< -1: not yet known
};

}  // namespace

QuotedScalar end_of_quoted(std::string_view bytes, uint32_t begin) {
  QuotedScalar scalar;
  const char quote = bytes[begin];
  for (std::size_t at = begin + 1; at < bytes.size(); ++at) {
    if (quote == '"' && bytes[at] == '\\') {
      ++at;
      if (at < bytes.size() && bytes[at] == '\'' && !scalar.escape) scalar.escape = static_cast<uint32_t>(at);
    } else if (bytes[at] == quote) {
      if (quote == '\'' && at + 1 < bytes.size() && bytes[at + 1] == quote) {
        ++at;
        continue;
      }
      scalar.end = static_cast<uint32_t>(at + 1);
      break;
    }
  }
  return scalar;
}

std::optional<uint32_t> end_of_plain(std::string_view bytes, uint32_t begin, std::string_view text) {
  if (text.empty()) return {};
  if (bytes.substr(begin, text.size()) == text) return static_cast<uint32_t>(begin + text.size());
  std::size_t at = begin;
  std::size_t end = begin;
  for (const char c : text) {
    if (is_blank(c)) continue;
    while (at < bytes.size() && is_blank(bytes[at])) ++at;
    if (at == bytes.size() || bytes[at] != c) return {};
    end = ++at;
  }
  return static_cast<uint32_t>(end);
}

BlockScalar end_of_block(std::string_view bytes, uint32_t begin, int parent) {
  BlockLines lines(bytes, parent + 1);
  auto header_end = begin + 1;
  for (; header_end < bytes.size(); ++header_end) {
    const char c = bytes[header_end];
    if (c >= '1' && c <= '9') {
      lines.indent_is(std::max(parent, 0) + (c - '0'));
    } else if (c != '+' && c != '-') {
      break;
    }
  }
  return lines.read(line_end(bytes, header_end) + 1, header_end);
}

void mend_folded(std::string& text, std::string_view bytes, Span block) {
  if (bytes[block.begin] != '>' || block.end == bytes.size() || bytes.back() != ' ') return;
  if (bytes.find_first_not_of(" \r\n", block.end) != std::string_view::npos) return;
  const auto content = bytes.substr(0, block.end);
  const auto spaces = content.size() - 1 - content.find_last_not_of(' ');
  const auto read = text.size() - 1 - text.find_last_not_of(' ');
  if (read != spaces + 1) return;
  text.pop_back();
  const auto header = bytes.substr(block.begin, bytes.find_first_of(" \r\n", block.begin) - block.begin);
  if (header.find('-') == std::string_view::npos) text += '\n';
}

std::optional<std::string> text_with_quotes(std::string_view bytes, uint32_t open, Span stray) {
  const auto before = bytes.substr(0, stray.begin);
  const auto comma = before.find_last_not_of(" \t\r\n");
  if (comma == std::string_view::npos || comma <= open || before[comma] != ',') return std::nullopt;
  const auto first = before.find_first_not_of(" \t\r\n", before.find_last_of("{,", comma - 1) + 1);
  std::size_t end = stray.end;
  while (end < bytes.size() && bytes[end] == ',') {
    const auto next = bytes.substr(end + 1, bytes.find_first_of(",{}[]\r\n", end + 1) - end - 1);
    if (next.find(':') != std::string_view::npos) break;
    end += 1 + next.size();
  }
  const auto entry = text::trim(bytes.substr(first, end - first));
  const auto colon = entry.find(": ");
  constexpr std::size_t longest = 80;
  if (colon == std::string_view::npos || entry.find_first_of("\"'\n") != std::string_view::npos ||
      entry.size() > longest)
    return "\"...\"";
  return fmt::format("{}: \"{}\"", entry.substr(0, colon), text::trim(entry.substr(colon + 1)));
}

}  // namespace iop::yaml
