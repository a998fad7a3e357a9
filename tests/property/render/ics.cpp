#include "render/ics.hpp"

#include <sstream>

#include <rapidcheck.h>

#include "base/text.hpp"
#include "catch.hpp"

using iop::render::ics_text;
using iop::render::write_ics_line;

namespace {

/// Text of one to four bytes a character, and of what a calendar file must escape or fold around.
std::string any_text() {
  static const std::vector<std::string> pieces{"a",  "å",   "♥", "🧡", "é", ",",    ";",    "\\",   "\n",
                                               "\r", "\\n", " ", "\t", ":", "\x01", "\x7f", "\xff", "ord"};
  const auto chosen = *rc::gen::container<std::vector<std::string>>(rc::gen::elementOf(pieces));
  std::string all;
  for (const auto& piece : chosen) all += piece;
  return all;
}

std::string written(const std::string& line) {
  std::ostringstream out;
  write_ics_line(out, line);
  return out.str();
}

/// The lines of a file, without their CRLF.
std::vector<std::string> lines_of(const std::string& file) {
  std::vector<std::string> lines;
  for (std::size_t begin = 0; begin < file.size();) {
    const auto end = file.find("\r\n", begin);
    RC_ASSERT(end != std::string::npos);
    lines.push_back(file.substr(begin, end - begin));
    begin = end + 2;
  }
  return lines;
}

std::string unfolded(const std::vector<std::string>& lines) {
  std::string all = lines.front();
  for (std::size_t i = 1; i < lines.size(); ++i) {
    RC_ASSERT(lines[i].starts_with(' '));
    all += lines[i].substr(1);
  }
  return all;
}

std::string unescaped(const std::string& value) {
  std::string all;
  for (std::size_t i = 0; i < value.size(); ++i) {
    RC_ASSERT(value[i] != ';' && value[i] != ',');
    if (value[i] != '\\') {
      all += value[i];
      continue;
    }
    ++i;
    RC_ASSERT(i < value.size());
    RC_ASSERT(std::string_view{"\\;,n"}.find(value[i]) != std::string_view::npos);
    all += value[i] == 'n' ? '\n' : value[i];
  }
  return all;
}

/// Whether every character is whole.
bool is_utf8(const std::string& line) {
  for (std::size_t at = 0; at < line.size();) {
    const auto before = at;
    if (iop::text::next_code_point(line, at) == U'\uFFFD' && line.substr(before, at - before) != "\uFFFD")
      return false;
  }
  return true;
}

}  // namespace

TEST_CASE("what a calendar file holds reads back as it was written") {
  CHECK(rc::check([] {
    const auto words = any_text();
    const auto lines = lines_of(written("SUMMARY:" + ics_text(words)));
    for (const auto& line : lines) {
      RC_ASSERT(line.size() <= 75U);
      RC_ASSERT(is_utf8(line));
      for (const char c : line) RC_ASSERT(static_cast<unsigned char>(c) >= 0x20U || c == '\t');
    }
    const auto line = unfolded(lines);
    RC_ASSERT(line.starts_with("SUMMARY:"));
    RC_ASSERT(unescaped(line.substr(8)) == iop::text::printable(words, iop::text::Newlines::keep));
  }));
}

TEST_CASE("a line is folded no sooner than it must be") {
  CHECK(rc::check([] {
    const auto lines = lines_of(written(ics_text(any_text())));
    for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
      // The next character, of at most four bytes, had no room.
      RC_ASSERT(lines[i].size() + 4 > 75U);
    }
  }));
}
