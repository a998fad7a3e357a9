#include "cli/values.hpp"

namespace iop::cli::takes {

std::string one_of(std::span<const std::string_view> names) {
  std::string out;
  for (const auto name : names) {
    if (!out.empty()) out += '|';
    out += name;
  }
  return out;
}

}  // namespace iop::cli::takes
