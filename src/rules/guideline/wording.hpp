#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace iop::rules {

/// Bytes `[begin, end)` of a text.
struct Passage {
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// The sentences of a text: parted by `.`, `!` or `?` before a blank that no small letter follows, by a blank
/// line, and by a line that begins with a hyphen.
std::vector<Passage> sentences_of(std::string_view text);

/// A profile's sequence of words. `...` stands for words between, or none; the word that closes the pattern
/// after a `...` may close a longer compound (`utföra ... tjänst` is in "utföra vårdlotsningstjänst").
class WordPattern {
 public:
  explicit WordPattern(std::string_view written);

  /// The first word, in lower case; empty where the pattern has none.
  [[nodiscard]] const std::string& first_word() const { return first_; }
  /// Where the pattern first stands in `sentence`, which is in lower case.
  [[nodiscard]] std::optional<Passage> find_in(std::string_view sentence) const;

 private:
  std::string first_;
  std::vector<std::vector<std::string>> parts_;
};

}  // namespace iop::rules
