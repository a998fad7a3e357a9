#pragma once

#include <CLI/App.hpp>

#include "base/lang.hpp"
#include "render/command_table.hpp"

namespace iop::cli {

/// The commands and options that the command line is read by, with their texts in `lang`.
render::Command command_table(const CLI::App& app, Lang lang);

}  // namespace iop::cli
