#include "differential/mutation.hpp"

#include <algorithm>
#include <array>

namespace iop::test {
namespace {

struct Range {
  std::size_t begin;
  std::size_t end;
};

std::vector<Range> lines_of(std::string_view text) {
  std::vector<Range> lines;
  for (std::size_t at = 0; at < text.size();) {
    const auto newline = text.find('\n', at);
    const auto end = newline == std::string_view::npos ? text.size() : newline + 1;
    lines.push_back({at, end});
    at = end;
  }
  return lines;
}

std::vector<Range> words_of(std::string_view text) {
  std::vector<Range> words;
  for (std::size_t at = text.find_first_not_of(" \n"); at != std::string_view::npos;) {
    const auto end = std::min(text.find_first_of(" \n", at), text.size());
    words.push_back({at, end});
    at = text.find_first_not_of(" \n", end);
  }
  return words;
}

std::string draw_byte(Draw& draw) {
  static constexpr std::string_view telling = ":-?,[]{}#&*!|>'\"%@` \t\n\r\\<~.=+0a\xc2\x85\xe2\x80\xa8";
  if (draw(3) != 0) return std::string(1, telling[draw(telling.size())]);
  return std::string(1, static_cast<char>(draw(256)));
}

std::string swap_words(std::string_view text, Draw& draw) {
  const auto words = words_of(text);
  if (words.size() < 2) return std::string{text};
  const auto first = draw(words.size() - 1);
  const auto second = first + 1 + draw(std::min<std::size_t>(words.size() - first - 1, 8));
  const auto a = words[first];
  const auto b = words[second];
  std::string out{text.substr(0, a.begin)};
  out += text.substr(b.begin, b.end - b.begin);
  out += text.substr(a.end, b.begin - a.end);
  out += text.substr(a.begin, a.end - a.begin);
  out += text.substr(b.end);
  return out;
}

std::string change_line(std::string_view text, Draw& draw) {
  const auto lines = lines_of(text);
  const auto line = lines[draw(lines.size())];
  const auto content = text.substr(line.begin, line.end - line.begin);
  std::string out{text};
  switch (draw(5)) {
    case 0:
      return out.erase(line.begin, content.size());
    case 1:
      return out.insert(line.begin, content);
    case 2:
      return out.insert(line.begin, draw(2) == 0 ? " " : "\t");
    case 3:
      return out.insert(lines[draw(lines.size())].begin, content);
    default: {
      static constexpr std::array<const char*, 8> lines_to_add{"---\n",       "...\n", "text\n", "  x: 1\n",
                                                               "%YAML 1.2\n", "- a\n", "  \n",   "# x\n"};
      return out.insert(line.begin, lines_to_add[draw(lines_to_add.size())]);
    }
  }
}

}  // namespace

std::size_t Draw::operator()(std::size_t below) {
  state_ = state_ * 6364136223846793005ULL + 1442695040888963407ULL;
  return static_cast<std::size_t>((state_ >> 33U) % below);
}

std::string mutate(std::string_view text, Draw& draw) {
  std::string out{text};
  const auto at = draw(text.size());
  switch (draw(8)) {
    case 0:
    case 1:
      return out.replace(at, 1, draw_byte(draw));
    case 2:
    case 3:
      return out.insert(at, draw_byte(draw));
    case 4:
      return out.erase(at, 1);
    case 5:
      return out.erase(at);
    case 6:
      return swap_words(text, draw);
    default:
      return change_line(text, draw);
  }
}

std::vector<std::string> parts_of(std::string_view file) {
  constexpr std::size_t enough = 1200;
  std::vector<std::string> parts(1);
  for (const auto [begin, end] : lines_of(file)) {
    const char first = file[begin];
    const bool key =
        first != ' ' && first != '\n' && first != '#' && first != '-' && first != '.' && first != ']';
    if (key && parts.back().size() > enough) parts.emplace_back();
    parts.back() += file.substr(begin, end - begin);
  }
  return parts;
}

}  // namespace iop::test
