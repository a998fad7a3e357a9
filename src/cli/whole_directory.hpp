#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/session.hpp"

namespace iop::cli {

/// A directory that is written by one run. A new one is filled beside its place and appears whole or not at
/// all. One that exists stays the same directory, wherever it is mounted and whoever stands in it: all files
/// are written to a hidden folder within it, then put in their places one by one, and last those of an
/// earlier run go that are not among them. One that holds anything else is not touched.
class WholeDirectory {
 public:
  /// Tells a file of an earlier run by its path within the directory and its first bytes.
  using IsOurs = std::function<bool(const std::filesystem::path& inner, std::string_view beginning)>;

  /// `given` is as the user named it; `last` is the file that others lead on from, put in its place last.
  /// Throws `Failed` (exit 3) where the place cannot be used.
  WholeDirectory(const Session& session, std::string given, std::filesystem::path last, IsOurs is_ours);
  ~WholeDirectory();
  WholeDirectory(const WholeDirectory&) = delete;
  WholeDirectory& operator=(const WholeDirectory&) = delete;

  /// Writes a file by its path within the directory; from several threads where the paths differ.
  void write(const std::filesystem::path& inner, std::string_view bytes) const;
  /// Puts what has been written in its place; throws `Failed` where it cannot. What stood there is then as it
  /// was, unless the file system failed between one file and the next.
  void commit();

 private:
  /// The files of an earlier run in the place, by their paths within it, and what an interrupted run left.
  [[nodiscard]] std::vector<std::filesystem::path> earlier_files() const;
  void lock();
  void fill_place(const std::vector<std::filesystem::path>& earlier);
  void put(const std::filesystem::path& inner) const;
  [[nodiscard]] bool is_ours(const std::filesystem::directory_entry& entry) const;
  [[noreturn]] void fail(int error) const;

  std::string given_;
  std::filesystem::path last_;
  IsOurs is_ours_;
  std::filesystem::path place_;
  bool is_new_ = false;           ///< whether nothing stands in the place
  int locked_ = -1;               ///< the place's descriptor, while no other run may write there
  std::filesystem::path filled_;  ///< where it is filled; empty once nothing is left there
};

}  // namespace iop::cli
