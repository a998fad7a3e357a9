#include <algorithm>
#include <array>
#include <vector>

#include "base/text.hpp"

namespace iop::text {

namespace {

/// Longer words are no slips of a key; the bound also bounds the work.
constexpr std::size_t longest = 64;

std::vector<char32_t> folded(std::string_view word) {
  const std::string plain = lower(word);
  std::vector<char32_t> out;
  for (std::size_t offset = 0; offset < plain.size();) out.push_back(next_code_point(plain, offset));
  return out;
}

/// Insertions, deletions, replacements and swaps of neighbours that turn `a` into `b`.
std::size_t distance(const std::vector<char32_t>& a, const std::vector<char32_t>& b) {
  std::array<std::vector<std::size_t>, 3> rows;
  for (auto& row : rows) row.resize(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) rows[0][j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    const auto& before = rows[(i - 1) % 3];
    auto& row = rows[i % 3];
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      row[j] = std::min({before[j] + 1, row[j - 1] + 1, before[j - 1] + (a[i - 1] == b[j - 1] ? 0U : 1U)});
      const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
      if (swapped) row[j] = std::min(row[j], rows[(i - 2) % 3][j - 2] + 1);
    }
  }
  return rows[a.size() % 3][b.size()];
}

}  // namespace

std::optional<std::string_view> nearest(std::string_view word, std::span<const std::string_view> candidates) {
  if (word.empty() || word.size() > 4 * longest) return std::nullopt;
  const std::vector<char32_t> slip = folded(word);
  const std::size_t most = std::max<std::size_t>(1, slip.size() / 3);
  std::optional<std::string_view> best;
  std::size_t best_distance = most + 1;
  for (const std::string_view candidate : candidates) {
    const std::vector<char32_t> meant = folded(candidate);
    const std::size_t longer = std::max(slip.size(), meant.size());
    if (longer > longest || longer - std::min(slip.size(), meant.size()) >= best_distance) continue;
    const std::size_t steps = distance(slip, meant);
    // A word of which nothing is left is no slip of another.
    if (steps >= best_distance || steps == longer) continue;
    best = candidate;
    best_distance = steps;
  }
  return best;
}

}  // namespace iop::text
