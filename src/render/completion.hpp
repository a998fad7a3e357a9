#pragma once

#include <span>

#include "base/lang.hpp"
#include "render/command_table.hpp"

namespace iop::render {

/// One row a shell that completions are made for.
struct CompletionShell {
  std::string_view name;
  std::string (*script)(const Command& program, Lang lang);
};
std::span<const CompletionShell> completion_shells();

/// The script that completes the command line of `program` in bash 4 or later; it needs nothing else.
std::string completion_bash(const Command& program, Lang lang);
/// The function that completes the command line of `program` in zsh, to be found on its `fpath` as `_iop`.
std::string completion_zsh(const Command& program, Lang lang);

}  // namespace iop::render
