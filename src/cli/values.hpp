#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace iop::cli {

/// What an option or argument takes, as CLI11's type name: help and the manual page show it, completion
/// offers it. What says nothing else takes any text.
namespace takes {
inline constexpr auto agreements = "AGREEMENT";  ///< files, directories and agreement ids
inline constexpr auto file = "FILE";
inline constexpr auto directory = "DIR";
inline constexpr auto date = "DATE";
inline constexpr auto rule = "RULE";  ///< a rule's code

/// One of `names`.
std::string one_of(std::span<const std::string_view> names);
}  // namespace takes

/// The parts of `text` between the separators: always one more than there are of them.
std::vector<std::string> split(std::string_view text, char separator);

/// The names of the rows of a table.
template <class Rows>
std::vector<std::string_view> names_of(const Rows& rows) {
  std::vector<std::string_view> names;
  for (const auto& row : rows) names.push_back(row.name);
  return names;
}

}  // namespace iop::cli
