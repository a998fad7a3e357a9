#include "base/text.hpp"

#include <algorithm>
#include <cstdint>

#include <fmt/core.h>

#include "base/personal_number.hpp"
#include "base/words.hpp"

namespace iop::text {

namespace {

constexpr char32_t replacement = 0xFFFD;

bool is_line_break(char32_t c) {
  return c == '\n' || c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
}
bool is_control(char32_t c) {
  return c < 0x20 || (c >= 0x7F && c <= 0x9F);
}

bool is_space(char32_t c) {
  return c == ' ' || c == '\t' || is_line_break(c) || c == 0xA0 || (c >= 0x2000 && c <= 0x200A) ||
         c == 0x202F;
}

/// Letters and digits, by the blocks that Nordic and other European words use; punctuation is none.
bool is_word_character(char32_t c) {
  if (c < 0x80) return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
  if (c < 0xC0) return c == 0xAA || c == 0xB5 || c == 0xBA;
  return c != 0xD7 && c != 0xF7 && !(c >= 0x2000 && c <= 0x2BFF) && !(c >= 0x3000 && c <= 0x303F) &&
         c != replacement;
}

char32_t lower(char32_t c) {
  const bool capital =
      (c >= 'A' && c <= 'Z') || c == U'Å' || c == U'Ä' || c == U'Ö' || c == U'É' || c == U'Ü';
  return capital ? c + 0x20 : c;
}

void append(std::string& out, char32_t c) {
  const auto byte = [&out](char32_t value) { out += static_cast<char>(static_cast<unsigned char>(value)); };
  if (c < 0x80) return byte(c);
  if (c < 0x800) {
    byte(0xC0 | (c >> 6));
  } else {
    if (c < 0x10000) {
      byte(0xE0 | (c >> 12));
    } else {
      byte(0xF0 | (c >> 18));
      byte(0x80 | ((c >> 12) & 0x3F));
    }
    byte(0x80 | ((c >> 6) & 0x3F));
  }
  byte(0x80 | (c & 0x3F));
}

/// Where `needle` ends in `haystack` if it stands at `at`, its spaces matching any white space; npos
/// otherwise.
std::size_t match_at(std::string_view haystack, std::size_t at, std::string_view needle) {
  std::size_t n = 0;
  while (n < needle.size()) {
    if (at >= haystack.size()) return std::string_view::npos;
    const char32_t wanted = next_code_point(needle, n);
    const char32_t found = next_code_point(haystack, at);
    if (is_space(wanted) ? !is_space(found) : lower(found) != lower(wanted)) return std::string_view::npos;
    if (!is_space(wanted)) continue;
    for (std::size_t after = at; after < haystack.size() && is_space(next_code_point(haystack, after));)
      at = after;
  }
  return at;
}

bool is_inside_character(std::string_view utf8, std::size_t at) {
  return (static_cast<unsigned char>(utf8[at]) & 0xC0) == 0x80;
}

bool word_character_before(std::string_view utf8, std::size_t at) {
  if (at == 0) return false;
  std::size_t begin = at - 1;
  while (begin > 0 && at - begin < 4 && is_inside_character(utf8, begin)) --begin;
  std::size_t end = begin;
  const char32_t c = next_code_point(utf8, end);
  return end == at && is_word_character(c);
}

/// The letters and digits that a word begins with, of those whose two cases differ in one bit only (0x20): by
/// them places are found fast, to be looked at closely.
std::string_view plain_beginning(std::string_view word) {
  std::size_t end = 0;
  while (end < word.size()) {
    const auto byte = static_cast<unsigned char>(word[end]);
    const bool letter = byte < 0x80 && is_word_character(byte) && byte != '_';
    const bool latin = byte == 0xC3 && end + 1 < word.size();
    if (!letter && !latin) break;
    end += letter ? 1 : 2;
  }
  return word.substr(0, end);
}

}  // namespace

char32_t next_code_point(std::string_view utf8, std::size_t& offset) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(utf8[i]); };
  const unsigned char lead = byte(offset);
  const std::size_t start = offset++;
  if (lead < 0x80) return lead;
  if (lead < 0xC2 || lead > 0xF4) return replacement;
  const std::size_t following = lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;
  if (utf8.size() - start <= following) return replacement;
  char32_t value = lead & (0x3FU >> following);
  for (std::size_t i = 1; i <= following; ++i) {
    if ((byte(start + i) & 0xC0) != 0x80) return replacement;
    value = (value << 6) | (byte(start + i) & 0x3FU);
  }
  const bool overlong = (following == 2 && value < 0x800) || (following == 3 && value < 0x10000);
  if (overlong || value > 0x10FFFF || (value >= 0xD800 && value <= 0xDFFF)) return replacement;
  offset = start + following + 1;
  return value;
}

std::size_t count_code_points(std::string_view utf8) {
  std::size_t count = 0;
  for (std::size_t offset = 0; offset < utf8.size(); ++count) next_code_point(utf8, offset);
  return count;
}

std::string printable(std::string_view utf8, Newlines newlines) {
  std::string out;
  for (std::size_t offset = 0; offset < utf8.size();) {
    const char32_t c = next_code_point(utf8, offset);
    const bool kept = c == '\t' || (c == '\n' && newlines == Newlines::keep);
    if (!kept && (is_control(c) || is_line_break(c) || is_hidden(c))) {
      out += fmt::format("<U+{:04X}>", static_cast<std::uint32_t>(c));
    } else {
      append(out, c);
    }
  }
  return out;
}

bool is_hidden(char32_t c) {
  return c == 0x00AD || c == 0x034F || c == 0x061C || c == 0x180E || (c >= 0x200B && c <= 0x200F) ||
         (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF ||
         (c >= 0xFFF9 && c <= 0xFFFB) || (c >= 0xE0000 && c <= 0xE007F);
}

std::string lower(std::string_view utf8) {
  std::string out;
  out.reserve(utf8.size());
  for (std::size_t offset = 0; offset < utf8.size();) {
    const std::size_t start = offset;
    if (const char ascii = utf8[offset]; static_cast<unsigned char>(ascii) < 0x80) {
      out.push_back(static_cast<char>(lower(static_cast<char32_t>(ascii))));
      ++offset;
      continue;
    }
    const char32_t c = next_code_point(utf8, offset);
    if (c == replacement) {
      out += utf8.substr(start, offset - start);
    } else {
      append(out, lower(c));
    }
  }
  return out;
}

std::size_t find_word(std::string_view haystack, std::string_view needle) {
  if (needle.empty()) return std::string_view::npos;
  const auto beginning = plain_beginning(needle);
  const auto alike = [](char a, char b) { return (a | 0x20) == (b | 0x20); };
  for (std::size_t at = 0; at < haystack.size(); ++at) {
    const auto candidate = std::search(haystack.begin() + static_cast<std::ptrdiff_t>(at), haystack.end(),
                                       beginning.begin(), beginning.end(), alike);
    at = static_cast<std::size_t>(candidate - haystack.begin());
    if (at == haystack.size()) break;
    if (is_inside_character(haystack, at) || word_character_before(haystack, at)) continue;
    std::size_t end = match_at(haystack, at, needle);
    if (end != std::string_view::npos &&
        (end == haystack.size() || !is_word_character(next_code_point(haystack, end)))) {
      return at;
    }
  }
  return std::string_view::npos;
}

std::vector<Word> words_of(std::string_view utf8) {
  std::vector<Word> words;
  bool in_word = false;
  for (std::size_t at = 0; at < utf8.size();) {
    const std::size_t begin = at;
    const bool belongs = is_word_character(next_code_point(utf8, at));
    if (belongs && !in_word) words.push_back({begin, at});
    if (belongs) words.back().end = at;
    in_word = belongs;
  }
  return words;
}

std::string excerpt(std::string_view text, std::size_t most) {
  // Masked before it is cut: half a number is no longer known for one.
  std::string utf8 = masked(std::string{text});
  std::size_t offset = 0;
  std::size_t cut = 0;
  for (std::size_t count = 0; offset < utf8.size(); ++count) {
    if (count == most) return utf8.substr(0, cut) + "…";
    next_code_point(utf8, offset);
    if (count + 1 < most) cut = offset;
  }
  return utf8;
}

std::string join(std::span<const std::string> words, std::string_view conjunction) {
  std::string out;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const bool last = i + 1 == words.size() && !conjunction.empty();
    if (i > 0) out += last ? fmt::format(" {} ", conjunction) : ", ";
    out += words[i];
  }
  return out;
}

std::string_view trim(std::string_view s) {
  constexpr std::string_view blank = " \t\r\n";
  const std::size_t first = s.find_first_not_of(blank);
  if (first == s.npos) return {};
  return s.substr(first, s.find_last_not_of(blank) - first + 1);
}

}  // namespace iop::text
