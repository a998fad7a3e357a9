/// Where the tests find the repository and the program: known to paths.cpp alone.
#pragma once

#include <filesystem>

namespace iop::test {

/// The repository's top level.
const std::filesystem::path& repository();

/// The program that was built with the tests.
const std::filesystem::path& program();

}  // namespace iop::test
