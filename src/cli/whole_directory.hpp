#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <string_view>

#include "cli/session.hpp"

namespace iop::cli {

/// A directory that appears whole or not at all: it is filled beside its place and put there in one step.
/// What an earlier run left there is replaced; a directory that holds anything else is not touched.
class WholeDirectory {
 public:
  /// Tells a file of an earlier run by its path within the directory and its first bytes.
  using IsOurs = std::function<bool(const std::filesystem::path& inner, std::string_view beginning)>;

  /// `given` is as the user named it. Throws `Failed` (exit 3) where the place cannot be used.
  WholeDirectory(const Session& session, std::string given, IsOurs is_ours);
  ~WholeDirectory();
  WholeDirectory(const WholeDirectory&) = delete;
  WholeDirectory& operator=(const WholeDirectory&) = delete;

  /// Writes a file by its path within the directory; from several threads where the paths differ.
  void write(const std::filesystem::path& inner, std::string_view bytes) const;
  /// Puts the directory in its place; throws `Failed` where it cannot, and then nothing has changed there.
  void commit();

 private:
  void check_place() const;
  [[nodiscard]] bool is_ours(const std::filesystem::directory_entry& entry) const;
  [[noreturn]] void fail(int error) const;

  std::string given_;
  IsOurs is_ours_;
  std::filesystem::path place_;
  std::filesystem::path filled_;  ///< where it is filled; after `commit` what stood in the place before
};

}  // namespace iop::cli
