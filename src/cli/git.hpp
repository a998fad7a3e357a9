#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "base/result.hpp"

namespace iop::cli {

/// The files of a repository at one revision.
class Revision {
 public:
  virtual ~Revision() = default;
  Revision() = default;
  Revision(const Revision&) = delete;
  Revision& operator=(const Revision&) = delete;

  /// The top of the work tree, absolute and without symbolic links.
  [[nodiscard]] virtual const std::filesystem::path& top() const = 0;
  /// The paths of the regular files from the top, sorted.
  [[nodiscard]] virtual const std::vector<std::string>& files() const = 0;
  /// The bytes of one of `files()`; safe from several threads.
  virtual Result<std::string> bytes(const std::string& path) = 0;

  [[nodiscard]] bool has(const std::string& path) const;
};

/// Opens a revision of the repository that `directory` lies in; fails with what git says.
using Git = std::function<Result<std::unique_ptr<Revision>>(const std::filesystem::path& directory,
                                                            const std::string& revision)>;

/// By the `git` that is installed, run without a shell. `HEAD` of a repository without a commit holds no
/// files.
Result<std::unique_ptr<Revision>> open_revision(const std::filesystem::path& directory,
                                                const std::string& revision);

}  // namespace iop::cli
