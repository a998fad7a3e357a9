#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace iop::test {

/// Draws the same numbers on every machine.
class Draw {
 public:
  explicit Draw(std::uint64_t seed) : state_(seed) {}
  /// From 0 to `below` - 1.
  std::size_t operator()(std::size_t below);

 private:
  std::uint64_t state_;
};

/// `text` with one defect of the kinds that hands and tools make.
std::string mutate(std::string_view text, Draw& draw);

/// A file cut between its top-level keys into parts of some kilobytes, each readable by itself.
std::vector<std::string> parts_of(std::string_view file);

}  // namespace iop::test
