#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "cli/session.hpp"

namespace iop::cli {

/// One file to read; `-` is standard input.
struct Input {
  std::string name;            ///< as the user would name it: relative to the working directory
  std::filesystem::path path;  ///< empty for standard input
};

/// What cannot be read, as it was named, and why.
struct UnreadInput : Message {
  std::string name;
};

/// What the arguments of a command name, sorted by name, each file once.
struct Inputs {
  std::vector<Input> files;
  std::vector<UnreadInput> problems;  ///< each with the reason (exit 3)
  bool has_directory = false;         ///< whether a directory was walked, so that no file of it is left out
};

/// Declares the arguments of a command that reads agreements, and the name of what is read from `-`.
void add_inputs(CLI::App& command, const Session& session, std::vector<std::string>& paths,
                std::string& stdin_filename);

/// Files, directories (walked for `*.yaml` and `*.yml`, no symlink loops), agreement ids, and `-`; without
/// arguments the nearest `agreements/` upward.
Inputs find_inputs(const Session& session, const std::vector<std::string>& arguments,
                   const std::string& stdin_name);

/// The nearest directory `name` in `from` or above it; none where there is none.
std::optional<std::filesystem::path> nearest_directory(std::filesystem::path from, std::string_view name);

/// The bytes of a regular file, at most a little more than is ever parsed; fails with the reason.
Result<std::string> read_file(const std::filesystem::path& path, const std::string& name);
/// The bytes of a file, or of standard input, within the same bound.
Result<std::string> read_input(const Input& input, World& world);

/// `path` as seen from the session's directory.
std::string shown(const Session& session, const std::filesystem::path& path);

}  // namespace iop::cli
