#pragma once

#include <string>
#include <vector>

#include "cli/world.hpp"

namespace iop::cli {

/// Runs one command line (without the program's name) and answers with its exit code.
int run(const std::vector<std::string>& args, World& world);

}  // namespace iop::cli
