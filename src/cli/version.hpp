#pragma once

#include <string>
#include <string_view>

#include "base/lang.hpp"

namespace iop::cli {

/// What `--version` prints: the version and its commit, and the guidelines and index series that are built
/// in.
std::string version_text(std::string_view commit, Lang lang);

}  // namespace iop::cli
