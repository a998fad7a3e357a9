#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace iop::text {

/// A run of letters and digits in a text, by its bytes.
struct Word {
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// The words of a text in their order; everything else parts them.
std::vector<Word> words_of(std::string_view utf8);

}  // namespace iop::text
