#pragma once

#include <string>

#include <CLI/App.hpp>

#include "base/lang.hpp"

namespace iop::cli {

/// Lets `app` and the commands added to it after this show their help in `lang`.
void speak_in_help(CLI::App& app, Lang lang);

/// What help calls the argument that is declared as `name`: `path` is `sökväg`; others as they are.
Message name_of_argument(const std::string& name);

}  // namespace iop::cli
