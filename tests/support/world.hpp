#pragma once

#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>
#include <string>
#include <vector>

#include "cli/run.hpp"
#include "support/paths.hpp"

namespace iop::test {

inline std::string file_text(const std::filesystem::path& path) {
  std::ifstream file{path, std::ios::binary};
  std::stringstream text;
  text << file.rdbuf();
  return text.str();
}

/// What a command printed, and its exit code.
struct Ran {
  std::string out;
  std::string err;
  int code = 0;
};

/// A world made for a test: nothing of the real one but the files below `cwd`.
struct TestWorld {
  std::filesystem::path cwd = repository();
  std::map<std::string, std::string> env = {};
  std::string in = {};
  Date today = Date::of(2026, 11, 22);
  unsigned threads = 2;
  cli::Git git = cli::open_revision;
  bool asks = false;  ///< whether a person answers at a terminal

  Ran run(const std::vector<std::string>& args) const {
    std::istringstream input{in};
    std::ostringstream out;
    std::ostringstream err;
    cli::World world{.in = input,
                     .out = out,
                     .err = err,
                     .cwd = cwd,
                     .env = [this](const std::string& name) -> std::optional<std::string> {
                       const auto found = env.find(name);
                       return found != env.end() ? std::optional{found->second} : std::nullopt;
                     },
                     .in_is_terminal = asks,
                     .err_is_terminal = asks,
                     .width = 110,
                     .today = today,
                     .threads = threads,
                     .git = git,
                     .commit = "0123abc"};
    const int code = cli::run(args, world);
    return {out.str(), err.str(), code};
  }
};

/// A directory that goes away with the test.
class Scratch {
 public:
  Scratch() {
    auto pattern = (std::filesystem::temp_directory_path() / "iop-test-XXXXXX").string();
    if (mkdtemp(pattern.data()) == nullptr) throw std::runtime_error("no scratch directory");
    path_ = pattern;
  }
  ~Scratch() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
  }
  Scratch(const Scratch&) = delete;
  Scratch& operator=(const Scratch&) = delete;

  [[nodiscard]] const std::filesystem::path& path() const { return path_; }
  void write(const std::string& name, std::string_view text) const {
    std::filesystem::create_directories((path_ / name).parent_path());
    std::ofstream{path_ / name, std::ios::binary} << text;
  }

 private:
  std::filesystem::path path_;
};

/// The words of a command line, single and double quotes honoured, no expansion.
inline std::vector<std::string> words_of(const std::string& line) {
  std::vector<std::string> words;
  std::string word;
  char quote = 0;
  bool any = false;
  for (const char c : line) {
    if (quote != 0) {
      if (c == quote) {
        quote = 0;
      } else {
        word.push_back(c);
      }
    } else if (c == '\'' || c == '"') {
      quote = c;
      any = true;
    } else if (c == ' ') {
      if (any || !word.empty()) words.push_back(word);
      word.clear();
      any = false;
    } else {
      word.push_back(c);
    }
  }
  if (any || !word.empty()) words.push_back(word);
  return words;
}

}  // namespace iop::test
