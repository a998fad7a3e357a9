#include "render/roff.hpp"

namespace iop::render::roff {

namespace {

/// What roff reads otherwise than it looks.
std::string_view glyph(char c) {
  switch (c) {
    case '\\':
      return "\\e";
    case '\'':
      return "\\(aq";
    case '`':
      return "\\(ga";
    case '^':
      return "\\(ha";
    case '~':
      return "\\(ti";
    case '"':
      return "\\(dq";
    default:
      return {};
  }
}

bool begins_word(std::string_view text, std::size_t at) {
  return at == 0 || std::string_view{" (,|`"}.find(text[at - 1]) != std::string_view::npos;
}

}  // namespace

std::string words(std::string_view text) {
  // A dot or an apostrophe at the beginning of a line would be a request.
  std::string out = text.starts_with('.') ? "\\&" : "";
  bool typed = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == ' ') typed = false;
    if (text[i] == '-' && begins_word(text, i)) typed = true;
    if (text[i] == '-' && typed) {
      out += "\\-";
    } else if (const auto shown = glyph(text[i]); !shown.empty()) {
      out += shown;
    } else {
      out += text[i];
    }
  }
  return out;
}

namespace {

/// As `words`, every hyphen as typed: names of options, commands and files.
std::string typed(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '-') {
      out += "\\-";
    } else {
      const auto shown = glyph(c);
      out += shown.empty() ? std::string(1, c) : std::string{shown};
    }
  }
  return out;
}

}  // namespace

std::string bold(std::string_view text) {
  return "\\fB" + typed(text) + "\\fR";
}

std::string italic(std::string_view text) {
  return "\\fI" + typed(text) + "\\fR";
}

namespace {

/// The bytes that `text` is to roff, to which a letter beyond ASCII is `\[u00E5]`.
std::size_t input_size(std::string_view text) {
  constexpr std::size_t named = 8;
  std::size_t size = 0;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    size += byte < 0x80 ? 1 : byte >= 0xC0 ? named : 0;
  }
  return size;
}

}  // namespace

std::string paragraph(std::string_view text) {
  constexpr std::size_t longest = 80;
  std::string out;
  std::string line;
  const auto end_line = [&] {
    if (!line.empty()) out += (line.starts_with('.') ? "\\&" : "") + line + '\n';
    line.clear();
  };
  while (!text.empty()) {
    // The next word; what stands between two backticks is one.
    auto end = text.front() == '`' ? text.find('`', 1) : std::string_view::npos;
    end = text.find(' ', end == std::string_view::npos ? 0 : end);
    const auto word = text.substr(0, end);
    text = end == std::string_view::npos ? std::string_view{} : text.substr(end + 1);
    const auto tick = word.find('`');
    const auto tock = tick == std::string_view::npos ? tick : word.find('`', tick + 1);
    const auto shown = tock == std::string_view::npos
                           ? words(word)
                           : words(word.substr(0, tick)) + bold(word.substr(tick + 1, tock - tick - 1)) +
                                 words(word.substr(tock + 1));
    if (!line.empty() && input_size(line) + 1 + input_size(shown) > longest) end_line();
    line += (line.empty() ? "" : " ") + shown;
    // A sentence ends a line, as roff wants it.
    if (word.ends_with('.') && !word.ends_with("..")) end_line();
  }
  end_line();
  return out;
}

std::string argument(std::string_view text) {
  return '"' + words(text) + '"';
}

}  // namespace iop::render::roff
