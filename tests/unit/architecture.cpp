#include <algorithm>
#include <array>

#include "catch.hpp"
#include "support/world.hpp"

namespace {

namespace fs = std::filesystem;
using namespace iop::test;

/// A folder includes itself and folders before it (README, Design).
constexpr std::array<std::string_view, 13> folders{"base",  "diag",   "yaml",    "field",    "agreement",
                                                   "index", "term",   "payment", "deadline", "compare",
                                                   "rules", "render", "cli"};

std::size_t rank_of(const std::string& path) {
  const auto folder = path.substr(0, path.find('/'));
  const auto at = std::find(folders.begin(), folders.end(), folder);
  REQUIRE(at != folders.end());
  return static_cast<std::size_t>(at - folders.begin());
}

/// What only one folder may include.
struct Fence {
  std::string_view header;
  std::string_view folder;
};
constexpr std::array fences{Fence{"<yaml-cpp/", "yaml"}, Fence{"<CLI/", "cli"},
                            Fence{"<nlohmann/", "render"}};

}  // namespace

TEST_CASE("a folder of src includes only folders named before it") {
  int includes = 0;
  for (const auto& entry : fs::recursive_directory_iterator{repository() / "src"}) {
    const auto extension = entry.path().extension();
    if (extension != ".cpp" && extension != ".hpp") continue;
    const auto name = entry.path().lexically_relative(repository() / "src").string();
    if (name == "main.cpp") continue;
    std::istringstream lines{file_text(entry.path())};
    for (std::string line; std::getline(lines, line);) {
      if (!line.starts_with("#include ")) continue;
      INFO(name << ": " << line);
      for (const auto& fence : fences) {
        if (line.find(fence.header) != std::string::npos) CHECK(name.starts_with(fence.folder));
      }
      if (!line.starts_with("#include \"")) continue;
      ++includes;
      CHECK(rank_of(line.substr(10)) <= rank_of(name));
    }
  }
  CHECK(includes > 100);
}
