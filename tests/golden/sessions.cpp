#include <algorithm>
#include <cstdlib>

#include "catch.hpp"
#include "support/world.hpp"

// A session is a file of command lines, each with what it must print: `$ iop ...`, then stdout as it is,
// stderr behind
// `! `, and `[N]` where the exit code is not 0. They run at the repository's root on 2026-11-22.
// IOP_UPDATE_GOLDEN=1 writes what is printed now, to be read before it is committed; never under CI.

namespace {

namespace fs = std::filesystem;
using namespace iop::test;

std::string prefixed(const std::string& text, const std::string& prefix) {
  std::string out;
  std::istringstream lines{text};
  for (std::string line; std::getline(lines, line);) out += prefix + line + "\n";
  return out;
}

std::string play(const std::string& session) {
  std::string played;
  std::istringstream lines{session};
  for (std::string line; std::getline(lines, line);) {
    if (line.starts_with("# ") || line == "#") played += line + "\n";
    if (!line.starts_with("$ iop")) continue;
    const auto ran = TestWorld{}.run(words_of(line.substr(std::string{"$ iop"}.size())));
    played += line + "\n" + ran.out + (ran.out.empty() || ran.out.ends_with('\n') ? "" : "\n") +
              prefixed(ran.err, "! ");
    if (ran.code != 0) played += "[" + std::to_string(ran.code) + "]\n";
  }
  return played;
}

bool updating() {
  const bool update = std::getenv("IOP_UPDATE_GOLDEN") != nullptr;
  if (update && std::getenv("CI") != nullptr) FAIL("golden files are not rewritten under CI");
  return update;
}

}  // namespace

TEST_CASE("sessions print what they are said to print") {
  int sessions = 0;
  for (const auto& entry : fs::recursive_directory_iterator{repository() / "tests/golden"}) {
    if (entry.path().extension() != ".t") continue;
    ++sessions;
    const auto expected = file_text(entry.path());
    const auto played = play(expected);
    if (updating() && played != expected) std::ofstream{entry.path(), std::ios::binary} << played;
    INFO(entry.path().filename().string());
    CHECK(played == expected);
  }
  CHECK(sessions > 0);
}
