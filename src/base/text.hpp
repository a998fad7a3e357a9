#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace iop::text {

/// Decodes the code point at `offset` and moves past it; malformed bytes count one each, as U+FFFD.
char32_t next_code_point(std::string_view utf8, std::size_t& offset);
std::size_t count_code_points(std::string_view utf8);
/// Columns on a terminal: combining and zero-width marks 0, wide East Asian 2, a tab as `tab` columns.
std::size_t display_width(std::string_view utf8, std::size_t tab = 4);

/// Safe on a terminal and in a log: controls, escapes, bidirectional and zero-width marks become visible
/// `<U+001B>`; line breaks too, unless `keep_newlines`.
enum class Newlines : unsigned char { escape, keep };
std::string printable(std::string_view utf8, Newlines newlines = Newlines::escape);

/// Code points that hide what a text says: bidirectional overrides and isolates, zero-width characters, BOM.
bool is_hidden(char32_t c);

/// Lower case for a to z, å, ä, ö, é and ü; others as they are.
std::string lower(std::string_view utf8);
/// Where the whole word (or words) `needle` stands in `haystack`, case folded; npos where it does not.
std::size_t find_word(std::string_view haystack, std::string_view needle);

/// The candidate nearest to `word` by edit distance, if near enough to be a likely slip.
std::optional<std::string_view> nearest(std::string_view word, std::span<const std::string_view> candidates);

/// `a, b och c` / `a, b and c`; the conjunction is given.
std::string join(std::span<const std::string> words, std::string_view conjunction);

std::string_view trim(std::string_view s);

}  // namespace iop::text
