#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace iop {

/// A file that nothing is computed from.
struct LeftOutFile {
  std::string name;                ///< as the user would name it
  std::size_t errors = 0;          ///< 0: it cannot be read
  std::vector<std::string> codes;  ///< of the errors, each once
};

}  // namespace iop
