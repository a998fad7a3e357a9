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
/// `<U+001B>`; line breaks too, unless `\n` is kept. Tabs stay; malformed bytes become U+FFFD.
enum class Newlines : unsigned char { escape, keep };
std::string printable(std::string_view utf8, Newlines newlines = Newlines::escape);

/// Code points that hide what a text says: bidirectional overrides and isolates, zero-width characters, soft
/// hyphens, BOM.
bool is_hidden(char32_t c);

/// Lower case for a to z, å, ä, ö, é and ü; others as they are.
std::string lower(std::string_view utf8);
/// The byte where the whole word (or words) `needle` stands in `haystack`, case folded; a space in `needle`
/// stands for any white space, line breaks too. npos where it does not.
std::size_t find_word(std::string_view haystack, std::string_view needle);

/// The candidate nearest to `word` by edit distance (swaps count one, case nothing), the first of equals, if
/// near enough to be a likely slip: at most a third of the word's letters, and one in short words.
std::optional<std::string_view> nearest(std::string_view word, std::span<const std::string_view> candidates);

/// At most `most` code points for a message, the last one `…` where the text was cut; personal identity
/// numbers are masked.
std::string excerpt(std::string_view utf8, std::size_t most = 40);

/// `a, b och c` / `a, b and c`; the conjunction is given. Without one, `a, b, c`.
std::string join(std::span<const std::string> words, std::string_view conjunction = {});

std::string_view trim(std::string_view s);

}  // namespace iop::text
