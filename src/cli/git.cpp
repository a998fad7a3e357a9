#include "cli/git.hpp"

#include <algorithm>
#include <charconv>
#include <map>
#include <mutex>

#include "cli/process.hpp"

namespace iop::cli {

namespace {

std::vector<std::string> command_of(const std::filesystem::path& directory, std::vector<std::string> words) {
  std::vector<std::string> command{"git", "--no-replace-objects", "-C", directory.string()};
  command.insert(command.end(), std::make_move_iterator(words.begin()), std::make_move_iterator(words.end()));
  return command;
}

std::string without_line_break(std::string text) {
  while (text.ends_with('\n')) text.pop_back();
  return text;
}

/// What git prints; fails with its own words.
Result<std::string> ask(const std::filesystem::path& directory, std::vector<std::string> words) {
  auto ended = run_process(command_of(directory, std::move(words)));
  if (!ended) return ended.failure();
  if (ended->code == 0) return ended->out;
  const auto said = without_line_break(ended->err);
  if (said.empty()) return Failure{message({"git slutade med {}", "git ended with {}"}, ended->code)};
  return Failure{Message{said, said}};
}

class GitRevision : public Revision {
 public:
  GitRevision(std::filesystem::path directory, std::filesystem::path top, std::string_view listing)
      : directory_(std::move(directory)), top_(std::move(top)) {
    while (!listing.empty()) {
      const auto end = std::min(listing.find('\0'), listing.size());
      add(listing.substr(0, end));
      listing.remove_prefix(std::min(end + 1, listing.size()));
    }
    std::sort(files_.begin(), files_.end());
  }

  [[nodiscard]] const std::filesystem::path& top() const override { return top_; }
  [[nodiscard]] const std::vector<std::string>& files() const override { return files_; }

  Result<std::string> bytes(const std::string& path) override {
    const std::lock_guard lock{mutex_};
    const auto object = objects_.find(path);
    const auto missing = [&] {
      return Failure{message({"git kan inte läsa `{}`", "git cannot read `{}`"}, path)};
    };
    if (object == objects_.end()) return missing();
    if (!git_) {
      auto started = Conversation::with(command_of(directory_, {"cat-file", "--batch"}));
      if (!started) return started.failure();
      git_.emplace(*std::move(started));
    }
    if (!git_->say(object->second + "\n")) return missing();
    const auto header = git_->line();
    const auto size = header ? size_in(*header) : std::nullopt;
    auto content = size ? git_->bytes(*size + 1) : std::nullopt;
    if (!content) return missing();
    content->pop_back();
    return *std::move(content);
  }

 private:
  /// `100644 blob 1f7a...\tpath`; regular files only.
  void add(std::string_view entry) {
    const auto tab = entry.find('\t');
    const auto space = entry.rfind(' ', tab);
    if (tab == std::string_view::npos || !entry.starts_with("100")) return;
    std::string path{entry.substr(tab + 1)};
    objects_[path] = entry.substr(space + 1, tab - space - 1);
    files_.push_back(std::move(path));
  }

  /// `1f7a... blob 1234`: the size.
  static std::optional<std::size_t> size_in(std::string_view header) {
    if (header.find(" blob ") == std::string_view::npos) return std::nullopt;
    const auto digits = header.substr(header.rfind(' ') + 1);
    std::size_t size = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), size);
    return error == std::errc{} ? std::optional{size} : std::nullopt;
  }

  std::filesystem::path directory_;
  std::filesystem::path top_;
  std::vector<std::string> files_;
  std::map<std::string, std::string> objects_;
  std::mutex mutex_;
  std::optional<Conversation> git_;
};

/// Whether a commit exists at all; before the first, `HEAD` names nothing.
bool nothing_committed(const std::filesystem::path& directory) {
  const auto first = ask(directory, {"rev-list", "--all", "--max-count=1"});
  return first && first->empty();
}

}  // namespace

bool Revision::has(const std::string& path) const {
  return std::binary_search(files().begin(), files().end(), path);
}

Result<std::unique_ptr<Revision>> open_revision(const std::filesystem::path& directory,
                                                const std::string& revision) {
  const auto top = ask(directory, {"rev-parse", "--show-toplevel"});
  if (!top) return top.failure();
  const auto files_at = [&](std::string_view listing) {
    return std::unique_ptr<Revision>{
        std::make_unique<GitRevision>(directory, without_line_break(*top), listing)};
  };
  const auto tree = ask(directory, {"rev-parse", "--verify", "--end-of-options", revision + "^{tree}"});
  if (!tree) {
    if (revision == "HEAD" && nothing_committed(directory)) return files_at({});
    return tree.failure();
  }
  const auto listing = ask(directory, {"ls-tree", "-r", "-z", "--full-tree", without_line_break(*tree)});
  if (!listing) return listing.failure();
  return files_at(*listing);
}

}  // namespace iop::cli
