#include "rules/payment/staff_share.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

#include "base/text.hpp"

namespace iop::rules {

namespace {

enum class Kind : std::uint8_t { word, number, percent };

struct Token {
  Kind kind;
  std::size_t begin;
  std::size_t end;
  std::string lower;  ///< of a word
};

bool is_digit(char32_t c) {
  return c >= '0' && c <= '9';
}
bool is_vulgar_fraction(char32_t c) {
  return c >= 0xBC && c <= 0xBE;
}
bool is_letter(char32_t c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= 0xC0 && !(c >= 0x2000 && c <= 0x2BFF));
}

/// Past the number that begins at `at`, with its decimals or its denominator.
std::size_t end_of_number(std::string_view s, std::size_t at) {
  const auto digit_at = [s](std::size_t i) {
    return i < s.size() && is_digit(static_cast<unsigned char>(s[i]));
  };
  const auto joins = [](char c) { return c == ',' || c == '.' || c == '/'; };
  while (digit_at(at) || (at < s.size() && joins(s[at]) && digit_at(at + 1))) ++at;
  return at;
}

std::size_t end_of_word(std::string_view s, std::size_t at) {
  while (at < s.size()) {
    std::size_t next = at;
    if (!is_letter(text::next_code_point(s, next))) break;
    at = next;
  }
  return at;
}

std::vector<Token> tokens_of(std::string_view s) {
  std::vector<Token> tokens;
  for (std::size_t at = 0; at < s.size();) {
    const auto begin = at;
    const char32_t c = text::next_code_point(s, at);
    if (is_digit(c)) {
      at = end_of_number(s, begin);
      tokens.push_back({Kind::number, begin, at, {}});
    } else if (is_vulgar_fraction(c)) {
      tokens.push_back({Kind::number, begin, at, {}});
    } else if (c == '%') {
      tokens.push_back({Kind::percent, begin, at, {}});
    } else if (is_letter(c)) {
      at = end_of_word(s, begin);
      auto word = text::lower(s.substr(begin, at - begin));
      const auto kind = word.starts_with("procent") ? Kind::percent : Kind::word;
      tokens.push_back({kind, begin, at, std::move(word)});
    }
  }
  return tokens;
}

bool lists(const List<std::string>& list, const Token& token) {
  return token.kind == Kind::word && std::any_of(list.begin(), list.end(), [&](const auto& entry) {
           return entry && text::lower(*entry) == token.lower;
         });
}

/// The tokens of one text, asked by their numbers.
class Reading {
 public:
  Reading(std::string_view s, const RuleSetting& setting)
      : text_(s), tokens_(tokens_of(s)), setting_(setting) {}

  std::vector<StaffShare> shares() const {
    std::vector<StaffShare> found;
    for (std::size_t i = 0; i < tokens_.size(); ++i) {
      if (const auto share = share_at(i)) found.push_back(*share);
    }
    return found;
  }

 private:
  [[nodiscard]] std::optional<StaffShare> share_at(std::size_t i) const {
    const auto& token = tokens_[i];
    if (lists(*setting_.patterns, token)) return StaffShare{token.begin, token.end};
    if (token.kind != Kind::number) return std::nullopt;
    if (is_percentage(i)) {
      return is_of_staff(i) ? std::optional{StaffShare{token.begin, tokens_[i + 1].end}} : std::nullopt;
    }
    if (!is_fraction(token)) return std::nullopt;
    if (is_staff(i + 1)) return StaffShare{token.begin, tokens_[i + 1].end};
    if (i > 0 && is_staff(i - 1) && !is_money(i + 1)) return StaffShare{token.begin, token.end};
    return std::nullopt;
  }

  /// Only blanks and hyphens part the number from its sign, as in `80 %` and `60-procentig`.
  [[nodiscard]] bool is_percentage(std::size_t i) const {
    if (i + 1 >= tokens_.size() || tokens_[i + 1].kind != Kind::percent) return false;
    for (std::size_t at = tokens_[i].end; at < tokens_[i + 1].begin;) {
      const char32_t c = text::next_code_point(text_, at);
      constexpr std::u32string_view gaps = U" \t\r\n-\u00A0\u202F\u2011";
      if (gaps.find(c) == std::u32string_view::npos) return false;
    }
    return true;
  }

  [[nodiscard]] bool is_fraction(const Token& number) const {
    const auto digits = text_.substr(number.begin, number.end - number.begin);
    return digits.find_first_not_of("0123456789") != std::string_view::npos;
  }

  [[nodiscard]] bool is_staff(std::size_t i) const {
    return i < tokens_.size() && lists(*setting_.words, tokens_[i]);
  }

  [[nodiscard]] bool is_money(std::size_t i) const {
    constexpr std::array<std::string_view, 10> units{"kr",     "kronor",   "tkr",  "mkr",  "mnkr",
                                                     "miljon", "miljoner", "msek", "tsek", "sek"};
    return i < tokens_.size() && std::find(units.begin(), units.end(), tokens_[i].lower) != units.end();
  }

  /// Whether the word nearest to the percentage at `i` is one of staff; before it wins over after it.
  [[nodiscard]] bool is_of_staff(std::size_t i) const {
    for (std::size_t away = 1; away <= tokens_.size(); ++away) {
      if (away <= i && says(i - away)) return is_staff(i - away);
      if (i + 1 + away < tokens_.size() && says(i + 1 + away)) return is_staff(i + 1 + away);
    }
    return false;
  }

  [[nodiscard]] bool says(std::size_t i) const {
    return is_staff(i) || lists(*setting_.negations, tokens_[i]);
  }

  std::string_view text_;
  std::vector<Token> tokens_;
  const RuleSetting& setting_;
};

}  // namespace

std::vector<StaffShare> staff_shares(std::string_view text, const RuleSetting& setting) {
  return Reading{text, setting}.shares();
}

}  // namespace iop::rules
