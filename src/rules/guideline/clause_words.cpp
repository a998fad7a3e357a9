#include "rules/guideline/clause_words.hpp"

#include "base/text.hpp"

namespace iop::rules {

namespace {

Span inside(Span clause, std::size_t at, std::size_t size) {
  const auto begin = clause.begin + static_cast<std::uint32_t>(at);
  return {begin, begin + static_cast<std::uint32_t>(size)};
}

/// The first line of words, past the `>-` or `|` of a block.
Span first_line(std::string_view text, Span clause) {
  std::size_t at = 0;
  if (text.starts_with('>') || text.starts_with('|')) {
    at = text.find_first_not_of(" \r\n", std::min(text.find('\n'), text.size()));
    if (at == std::string_view::npos) at = 0;
  }
  const auto line = text.substr(at, std::min(text.find_first_of("\r\n", at), text.size()) - at);
  return inside(clause, at, line.size());
}

}  // namespace

Span place_of_word(const Source& source, Span clause, std::string_view word) {
  const auto text = source.text(clause);
  const auto at = text::find_word(text, word);
  const bool in_one_line =
      at != std::string_view::npos && text.substr(at, word.size()).find('\n') == std::string_view::npos;
  return in_one_line ? inside(clause, at, word.size()) : first_line(text, clause);
}

std::optional<Span> place_of_letters(const Source& source, Span clause, std::string_view letters) {
  const auto at = text::lower(source.text(clause)).find(letters);
  if (at == std::string::npos) return std::nullopt;
  return inside(clause, at, letters.size());
}

}  // namespace iop::rules
