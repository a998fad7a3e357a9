#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "cli/git.hpp"
#include "support/world.hpp"

namespace iop::test {

/// A revision made of texts by path: what a repository would hold.
class MadeRevision : public cli::Revision {
 public:
  MadeRevision(std::filesystem::path top, std::map<std::string, std::string> texts)
      : top_(std::filesystem::canonical(top)), texts_(std::move(texts)) {
    for (const auto& [path, text] : texts_) paths_.push_back(path);
  }
  [[nodiscard]] const std::filesystem::path& top() const override { return top_; }
  [[nodiscard]] const std::vector<std::string>& files() const override { return paths_; }
  Result<std::string> bytes(const std::string& path) override { return texts_.at(path); }

 private:
  std::filesystem::path top_;
  std::map<std::string, std::string> texts_;
  std::vector<std::string> paths_;
};

/// A git whose work tree is `top` and whose only revision holds `texts`.
inline cli::Git git_with(std::filesystem::path top, std::map<std::string, std::string> texts) {
  return [=](const auto&, const auto&) -> Result<std::unique_ptr<cli::Revision>> {
    return std::unique_ptr<cli::Revision>{std::make_unique<MadeRevision>(top, texts)};
  };
}

/// The files below `directory`, by their path from it.
inline std::map<std::string, std::string> texts_in(const std::filesystem::path& directory) {
  std::map<std::string, std::string> texts;
  for (const auto& entry : std::filesystem::recursive_directory_iterator{directory}) {
    if (entry.is_regular_file())
      texts[entry.path().lexically_relative(directory).string()] = file_text(entry.path());
  }
  return texts;
}

}  // namespace iop::test
