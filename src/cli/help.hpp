#pragma once

#include <string>

#include <CLI/App.hpp>

#include "base/lang.hpp"

namespace iop::cli {

/// Lets `app` and the commands added to it after this show their help in `lang`.
void speak_in_help(CLI::App& app, Lang lang);

/// What help calls the argument that is declared as `name`: `path` is `sökväg`; others as they are.
Message name_of_argument(const std::string& name);
/// What help calls the value of `option`: `FIL`, or `text|json` where the choices are few.
std::string name_of_value(const CLI::Option& option, Lang lang);
/// Whether a value follows `option`, which is no flag.
bool takes_value(const CLI::Option& option);
/// Whether `option` may be given several times, or the argument may be several.
bool may_be_repeated(const CLI::Option& option);

}  // namespace iop::cli
