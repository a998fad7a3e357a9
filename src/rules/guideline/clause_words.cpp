#include "rules/guideline/clause_words.hpp"

#include <algorithm>
#include <array>
#include <functional>
#include <vector>

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

namespace {

bool ends_part(std::string_view part) {
  constexpr std::string_view marks = ".,;:!?()";
  return part.find_first_of(marks) != std::string_view::npos;
}

/// A word in lower case and where it begins; without letters it ends a part of a sentence.
struct Word {
  std::string lower;
  std::size_t begin = 0;
};

bool is_conjunction(const std::string& word) {
  constexpr std::array<std::string_view, 4> conjunctions{"utan", "men", "och", "snarare"};
  return std::find(conjunctions.begin(), conjunctions.end(), word) != conjunctions.end();
}

std::vector<Word> words_in(std::string_view clause) {
  std::vector<Word> words(1);
  const auto lower = text::lower(clause);
  for (std::size_t at = 0; at < lower.size();) {
    const auto begin = at;
    const char32_t c = text::next_code_point(lower, at);
    const auto letter = std::string_view{lower}.substr(begin, at - begin);
    if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '/' || c == 0xA0 || ends_part(letter)) {
      if (!words.back().lower.empty()) words.emplace_back();
      if (ends_part(letter)) words.emplace_back();
    } else if (c != '"' && c != '\'' && c != U'”' && c != U'“') {
      if (words.back().lower.empty()) words.back().begin = begin;
      words.back().lower += letter;
    }
  }
  for (auto& word : words) {
    while (word.lower.ends_with('-')) word.lower.pop_back();
    if (is_conjunction(word.lower)) word.lower.clear();
  }
  return words;
}

bool fits(std::string_view word, std::string_view entry) {
  constexpr std::string_view open = "...";
  return entry.starts_with(open) ? word.ends_with(entry.substr(open.size())) : word == entry;
}

bool holds(const List<std::string>& list, const Word& word) {
  return std::any_of(list.begin(), list.end(), [&](const auto& entry) {
    return entry && !word.lower.empty() && fits(word.lower, text::lower(*entry));
  });
}

/// The negation that holds for the word at `at`; null where none does.
const Word* denial_of(const std::vector<Word>& words, std::size_t at,
                      const std::function<bool(const Word&)>& denies) {
  for (std::size_t i = at; i-- > 0 && !words[i].lower.empty();) {
    if (denies(words[i])) return &words[i];
  }
  for (std::size_t i = at + 1; i < words.size() && i <= at + 2 && !words[i].lower.empty(); ++i) {
    if (denies(words[i])) return &words[i];
  }
  return nullptr;
}

}  // namespace

Assertion assertion_in(std::string_view clause, const List<std::string>& words,
                       const List<std::string>& negations) {
  const auto all = words_in(clause);
  const auto denies = [&](const Word& word) { return holds(negations, word) && !holds(words, word); };
  Assertion assertion;
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (!holds(words, all[i]) || holds(negations, all[i])) continue;
    const auto* denial = denial_of(all, i, denies);
    if (denial == nullptr) return {true, {}, 0};
    if (assertion.denial.empty()) assertion = {false, denial->lower, denial->begin};
  }
  return assertion;
}

Span place_of_denial(const Source& source, Span clause, const List<std::string>& words,
                     const List<std::string>& negations) {
  const auto text = source.text(clause);
  const auto written = assertion_in(text, words, negations);
  return written.denial.empty() ? first_line(text, clause)
                                : inside(clause, written.at, written.denial.size());
}

}  // namespace iop::rules
