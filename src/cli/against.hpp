#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "cli/library.hpp"
#include "rules/comparison.hpp"

namespace iop::cli {

/// Opens `revision` of the repository that the session's directory lies in; throws `Failed` with git's words.
std::unique_ptr<Revision> revision_named(const Session& session, const std::string& revision);

/// What the judged files were at a revision (`--against REV`).
class Against {
 public:
  /// `arguments` are the command's; throws `Failed` where the revision cannot be read.
  Against(const Session& session, std::string revision, const std::vector<std::string>& arguments);

  /// What the arguments name, less what was there at the revision and is gone. Which earlier file each is
  /// compared with is settled here: the one at its path, else one that is gone, of the same diarienummer and
  /// payee.
  Inputs find_inputs(const std::string& stdin_name);
  /// The earlier version of the input of that name; none for a new file. Safe from several threads.
  [[nodiscard]] std::optional<rules::Earlier> earlier(const std::string& name) const;
  /// The findings about signed agreements that are gone.
  [[nodiscard]] std::vector<Diagnostic> removed() const;
  /// The findings about index series and guidelines.
  [[nodiscard]] std::vector<Diagnostic> published(Library& library) const;

 private:
  /// A judged path, from the top of the repository; of a directory all that lies in it.
  struct Root {
    std::string path;
    bool is_directory;
    [[nodiscard]] bool holds(const std::string& file) const;
  };
  /// An agreement and what it is known by.
  struct Known;

  [[nodiscard]] std::optional<std::string> path_in_repository(const std::filesystem::path& path) const;
  [[nodiscard]] std::string must_be_in_repository(const std::filesystem::path& path) const;
  [[nodiscard]] rules::Earlier read(const std::string& path) const;
  [[nodiscard]] bool was_there(const std::string& path) const;
  [[nodiscard]] bool is_there(const std::string& path) const;
  void take(const std::string& argument);
  bool take_gone_id(const std::string& id);
  void match(const std::vector<Input>& inputs);
  void match_moved(const std::vector<const Input*>& unmatched);
  [[nodiscard]] std::vector<std::string> gone() const;
  [[nodiscard]] std::vector<Known> gone_and_signed() const;
  /// What is published in a folder of `schemas/`.
  struct Folder {
    std::string_view name;  ///< `index` or `guidelines`
    std::vector<rules::Published> now;
    const field::ObjectInfo& info;
    std::string_view identity;  ///< the key that a file is known by, whatever its name
  };
  void compare_folder(const std::string& path, const Folder& folder, std::vector<Diagnostic>& findings) const;
  void compare_with_built_in(const std::set<std::string>& paths, const Folder& folder,
                             std::vector<Diagnostic>& findings) const;

  const Session& session_;
  std::string name_;
  std::unique_ptr<Revision> revision_;
  std::vector<std::string> arguments_;  ///< those that still name something
  bool all_are_gone_ = false;
  std::vector<Root> roots_;
  std::map<std::string, std::string> earlier_;  ///< path at the revision, by input's name
};

}  // namespace iop::cli
