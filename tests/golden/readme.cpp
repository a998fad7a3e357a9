#include <cstdio>
#include <cstdlib>
#include <sys/wait.h>

#include "catch.hpp"
#include "support/world.hpp"

// The README's sessions are run by the real program, in a copy of the agreements and schemas: every line
// behind `$ ` in a `console` block, and what follows it must be what it prints, stdout and stderr as a
// terminal shows them.

namespace {

namespace fs = std::filesystem;
using namespace iop::test;

std::string run_in_shell(const fs::path& directory, const std::string& command) {
  const auto bin = program().parent_path().string();
  const auto line = "cd '" + directory.string() + "' && PATH='" + bin +
                    "':\"$PATH\" && unset NO_COLOR CLICOLOR_FORCE COLUMNS IOP_LANG; { " + command +
                    "; } 2>&1";
  FILE* pipe = popen(line.c_str(), "r");
  REQUIRE(pipe != nullptr);
  std::string out;
  char buffer[4096];
  for (std::size_t n = 0; (n = std::fread(buffer, 1, sizeof buffer, pipe)) > 0;) out.append(buffer, n);
  pclose(pipe);
  return out.empty() || out.ends_with('\n') ? out : out + "\n";
}

std::string replayed(const std::string& readme, const fs::path& directory, int& commands) {
  std::string out;
  bool in_session = false;
  std::istringstream lines{readme};
  for (std::string line; std::getline(lines, line);) {
    if (line.starts_with("```")) in_session = line == "```console";
    if (in_session && !line.starts_with("$ ") && !line.starts_with("```")) continue;
    out += line + "\n";
    if (!in_session || !line.starts_with("$ ")) continue;
    ++commands;
    out += run_in_shell(directory, line.substr(2));
  }
  return out;
}

}  // namespace

TEST_CASE("the README prints what the program prints") {
  const Scratch scratch;
  for (const char* folder : {"agreements", "schemas"}) {
    fs::copy(repository() / folder, scratch.path() / folder, fs::copy_options::recursive);
  }
  const auto readme = file_text(repository() / "README.md");
  int commands = 0;
  const auto now = replayed(readme, scratch.path(), commands);
  CHECK(commands >= 6);
  if (now != readme && std::getenv("IOP_UPDATE_GOLDEN") != nullptr && std::getenv("CI") == nullptr) {
    std::ofstream{repository() / "README.md", std::ios::binary} << now;
  }
  CHECK(now == readme);
}
