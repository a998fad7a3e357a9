#include "diag/source.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace iop {

std::string_view Source::text(Span span) const {
  const auto size = static_cast<std::uint32_t>(bytes_.size());
  const auto begin = std::min(span.begin, size);
  return bytes().substr(begin, std::clamp(span.end, begin, size) - begin);
}

void Source::find_lines() const {
  line_begins_.push_back(0);
  for (auto at = bytes_.find('\n'); at != std::string::npos; at = bytes_.find('\n', at + 1)) {
    line_begins_.push_back(static_cast<std::uint32_t>(at + 1));
  }
}

Position Source::position(std::uint32_t offset) const {
  if (line_begins_.empty()) find_lines();
  const auto after = std::upper_bound(line_begins_.begin(), line_begins_.end(), offset);
  const auto number = static_cast<int>(after - line_begins_.begin());
  const auto before = text({*(after - 1), offset});
  return {number, static_cast<int>(text::count_code_points(before)) + 1};
}

std::string_view Source::line(int number) const {
  const auto begin = line_begin(number);
  auto found = bytes().substr(begin);
  found = found.substr(0, found.find('\n'));
  if (found.ends_with('\r')) found.remove_suffix(1);
  return found;
}

std::uint32_t Source::line_begin(int number) const {
  if (line_begins_.empty()) find_lines();
  const auto index = static_cast<std::size_t>(std::clamp(number, 1, line_count())) - 1;
  return line_begins_[index];
}

int Source::line_count() const {
  if (line_begins_.empty()) find_lines();
  return static_cast<int>(line_begins_.size());
}

}  // namespace iop
