#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "cli/inputs.hpp"
#include "rules/judge.hpp"

namespace iop::cli {

/// The guidelines and index series at hand: those built in, and a `schemas/` beside the agreements (or
/// `--schemas DIR`), which wins file by file. Profiles are read when first asked for; safe to ask from
/// threads.
class Library {
 public:
  explicit Library(const Session& session, const std::vector<Input>& inputs = {});

  const rules::Profile* profile(const std::string& reference);
  std::vector<const rules::Profile*> profiles();
  /// The profile that `--guideline` names, by a file or by a reference. Null where the file is no sound
  /// profile: its findings say why. Fails where there is no such file (exit 3) or no such reference (exit 2).
  const rules::Profile* chosen_profile(const Session& session, const std::string& file_or_reference);
  /// Every series, read when first asked for; one whose file has errors is there without values.
  const IndexTable& indices();
  /// The file of a series as it is now, and where a change of it is written: the file itself, or, where there
  /// is only the built-in copy, `schemas/index/` beside the agreements.
  struct SeriesFile {
    std::string bytes;
    std::filesystem::path target;
  };
  SeriesFile series_file(const std::string& series);
  /// The files in use, on disk or built in.
  std::vector<rules::Published> series_files();
  std::vector<rules::Published> guideline_files();
  /// Where `schemas/` stands, and where it would stand beside the agreements.
  [[nodiscard]] std::vector<std::filesystem::path> places() const;
  /// What is wrong with the files of the library that have been read.
  std::vector<Diagnostic> take_findings();
  /// `schemas/`, where there is one on disk.
  [[nodiscard]] const std::optional<std::filesystem::path>& directory() const { return directory_; }

  [[nodiscard]] rules::Yardstick yardstick(Date today);

 private:
  struct File {
    std::string name;            ///< as the user would name it
    std::filesystem::path path;  ///< on disk; empty for a built-in file
    std::string_view embedded;
  };
  [[nodiscard]] std::string bytes_of(const File& file);
  std::vector<rules::Published> bytes_of_all(const std::map<std::string, File>& files);
  void list_files(const Session& session);
  const rules::Profile* read_profile(const File& file);
  void read_indices();

  std::optional<std::filesystem::path> directory_;
  std::filesystem::path beside_agreements_;  ///< where `schemas/` would stand
  std::map<std::string, File> guidelines_;   ///< by file name
  std::map<std::string, File> series_;
  std::mutex mutex_;
  std::map<std::string, std::unique_ptr<rules::Profile>> profiles_;  ///< by the name the user would use
  std::optional<IndexTable> indices_;
  std::vector<Diagnostic> findings_;
};

}  // namespace iop::cli
