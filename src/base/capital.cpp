#include "base/capital.hpp"

#include <array>
#include <utility>

namespace iop::text {

std::string capitalised(std::string_view words) {
  using Pair = std::pair<std::string_view, std::string_view>;
  constexpr std::array pairs{Pair{"å", "Å"}, Pair{"ä", "Ä"}, Pair{"ö", "Ö"}, Pair{"é", "É"}};
  for (const auto& [small, large] : pairs) {
    if (words.starts_with(small)) return std::string{large}.append(words.substr(small.size()));
  }
  std::string out{words};
  if (!out.empty() && out[0] >= 'a' && out[0] <= 'z') out[0] = static_cast<char>(out[0] - 'a' + 'A');
  return out;
}

}  // namespace iop::text
