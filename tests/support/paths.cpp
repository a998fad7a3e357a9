#include "support/paths.hpp"

namespace iop::test {

const std::filesystem::path& repository() {
  static const std::filesystem::path path{IOP_ROOT};
  return path;
}

const std::filesystem::path& program() {
  static const std::filesystem::path path{IOP_BINARY};
  return path;
}

}  // namespace iop::test
