#pragma once

#include <filesystem>
#include <fstream>
#include <optional>
#include <ostream>

#include "cli/session.hpp"

namespace iop::cli {

/// Where a command's result goes: stdout (also `--output -`), or the file `--output` names, which appears
/// whole or not at all.
class Output {
 public:
  explicit Output(Session& session);
  ~Output();
  Output(const Output&) = delete;
  Output& operator=(const Output&) = delete;

  /// Where to write; what a long run shows on the terminal is erased.
  std::ostream& stream();
  /// Puts the result in its place; throws `Failed` where it cannot be written.
  void commit();

 private:
  const Session* session_;
  std::ostream* stdout_;
  std::filesystem::path target_;
  std::filesystem::path temporary_;
  std::optional<std::ofstream> file_;
};

/// Flushes the stream that stands for stdout; throws `Failed` where what was written to it is lost, other
/// than by a reader who has closed the pipe.
void flush_stdout(std::ostream& out);

/// Writes `bytes` to a file that does not exist yet, whole or not at all; throws `Failed` where it cannot.
void write_new_file(const std::filesystem::path& path, std::string_view bytes);

/// Writes `bytes` to `path` by way of a temporary file beside it; throws `Failed` where it cannot.
void write_atomically(const std::filesystem::path& path, std::string_view bytes);

}  // namespace iop::cli
