#include "rules/guideline/wording.hpp"

#include <span>

#include "base/text.hpp"
#include "base/words.hpp"

namespace iop::rules {

namespace {

constexpr std::string_view gap = "...";
constexpr std::string_view blanks = " \t\r\n";

bool small_letter_at(std::string_view text, std::size_t at) {
  const char32_t c = text::next_code_point(text, at);
  return (c >= U'a' && c <= U'z') || c == U'å' || c == U'ä' || c == U'ö' || c == U'é' || c == U'ü';
}

/// Whether a sentence ends with the character at `at`.
bool ends_at(std::string_view text, std::size_t at) {
  const auto next = std::min(text.find_first_not_of(blanks, at + 1), text.size());
  if (text[at] == '\n') {
    const auto between = text.substr(at + 1, next - at - 1);
    return between.find('\n') != std::string_view::npos || text.substr(next).starts_with("- ");
  }
  const bool stop = text[at] == '.' || text[at] == '!' || text[at] == '?';
  return stop && next > at + 1 && next < text.size() && !small_letter_at(text, next);
}

std::vector<std::string> split(std::string_view written) {
  std::vector<std::string> words;
  for (const auto word : text::words_of(written)) {
    words.emplace_back(written.substr(word.begin, word.end - word.begin));
  }
  return words;
}

enum class LastWord : unsigned char { whole, may_close_a_compound };

/// Whether `part` stands at the beginning of `words`.
bool stands_at(std::string_view sentence, std::span<const text::Word> words,
               const std::vector<std::string>& part, LastWord last) {
  if (words.size() < part.size()) return false;
  for (std::size_t i = 0; i < part.size(); ++i) {
    const auto word = sentence.substr(words[i].begin, words[i].end - words[i].begin);
    const bool loose = last == LastWord::may_close_a_compound && i + 1 == part.size();
    if (loose ? !word.ends_with(part[i]) : word != part[i]) return false;
  }
  return true;
}

}  // namespace

std::vector<Passage> sentences_of(std::string_view text) {
  std::vector<Passage> sentences;
  std::size_t begin = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (!ends_at(text, at)) continue;
    sentences.push_back({begin, at + 1});
    begin = at + 1;
  }
  if (begin < text.size()) sentences.push_back({begin, text.size()});
  return sentences;
}

WordPattern::WordPattern(std::string_view written) {
  const auto lower = text::lower(written);
  for (std::string_view rest = lower; !rest.empty();) {
    const auto at = rest.find(gap);
    if (auto part = split(rest.substr(0, at)); !part.empty()) parts_.push_back(std::move(part));
    rest = at == std::string_view::npos ? std::string_view{} : rest.substr(at + gap.size());
  }
  if (!parts_.empty()) first_ = parts_.front().front();
}

std::optional<Passage> WordPattern::find_in(std::string_view sentence) const {
  if (parts_.empty() || sentence.find(first_) == std::string_view::npos) return std::nullopt;
  const auto words = text::words_of(sentence);
  std::optional<Passage> found;
  std::size_t at = 0;
  for (std::size_t part = 0; part < parts_.size(); ++part) {
    const bool closes = part > 0 && part + 1 == parts_.size();
    const auto last = closes ? LastWord::may_close_a_compound : LastWord::whole;
    while (at < words.size() && !stands_at(sentence, std::span{words}.subspan(at), parts_[part], last)) ++at;
    if (at == words.size()) return std::nullopt;
    if (!found) found = Passage{words[at].begin, 0};
    at += parts_[part].size();
    found->end = words[at - 1].end;
  }
  return found;
}

}  // namespace iop::rules
