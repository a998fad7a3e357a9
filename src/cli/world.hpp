#pragma once

#include <chrono>
#include <filesystem>
#include <functional>
#include <istream>
#include <optional>
#include <ostream>
#include <string>

#include "base/date.hpp"
#include "cli/git.hpp"

namespace iop::cli {

/// All that a command may touch of the world; a test can be one.
struct World {
  std::istream& in;
  std::ostream& out;
  std::ostream& err;
  std::filesystem::path cwd;
  std::function<std::optional<std::string>(const std::string& name)> env;
  bool in_is_terminal = false;
  bool out_is_terminal = false;
  bool err_is_terminal = false;
  std::size_t width = 100;  ///< columns of the terminal
  Date today;               ///< in Sweden; `--today` wins
  unsigned threads = 1;
  Git git;
  std::string commit = "unknown";  ///< that the program was built from
  /// How long the run has lasted; empty: nobody counts.
  std::function<std::chrono::milliseconds()> elapsed = {};
};

/// Today's date in Sweden for a moment given in seconds since 1970-01-01 UTC: CET, or CEST from the last
/// Sunday of March to the last Sunday of October, 01:00 UTC.
Date date_in_sweden(std::int64_t unix_seconds);

}  // namespace iop::cli
