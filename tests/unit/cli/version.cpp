#include <cstdio>
#include <filesystem>

#include "catch.hpp"
#include "support/world.hpp"

namespace {

namespace fs = std::filesystem;
using namespace iop::test;

std::string output_of(const std::string& command) {
  FILE* pipe = popen(command.c_str(), "r");
  REQUIRE(pipe != nullptr);
  std::string out;
  char buffer[4096];
  for (std::size_t n = 0; (n = std::fread(buffer, 1, sizeof buffer, pipe)) > 0;) out.append(buffer, n);
  pclose(pipe);
  return out;
}

/// What the build's script writes of `source`, by the git at `git`.
std::string commit_of(const std::string& git, const fs::path& source, const fs::path& output) {
  output_of("cmake -DGIT='" + git + "' -DSOURCE='" + source.string() + "' -DOUTPUT='" + output.string() +
            "' -P '" + (repository() / "src/commit.cmake").string() + "'");
  const auto text = file_text(output);
  const auto begin = text.find("return \"") + 8;
  return text.substr(begin, text.find('"', begin) - begin);
}

}  // namespace

TEST_CASE("--version names the commit and what is built in, and ends with 0") {
  const auto ran = TestWorld{}.run({"--version"});
  CHECK(ran.code == 0);
  CHECK(ran.err.empty());
  CHECK(ran.out.starts_with("iop 0.1.0 (commit 0123abc)\n"));
  CHECK(ran.out.find("riktlinje RS 2021-04161, gäller från okänd dag\n") != std::string::npos);
  CHECK(ran.out.find("index VPI, senaste värdet för 2016, publicerat 2016-12-12\n") != std::string::npos);
  const auto english = TestWorld{}.run({"--lang", "en", "--version"});
  CHECK(english.out.find("guideline Uddevalla, in force from an unknown day\n") != std::string::npos);
}

TEST_CASE("the program knows a commit or says that it does not") {
  const auto line = output_of("'" + program().string() + "' --version").substr(0, 40);
  INFO(line);
  REQUIRE(line.starts_with("iop 0.1.0 (commit "));
  const auto commit = line.substr(18, line.find(')') - 18);
  const auto hash = commit.substr(0, commit.find("-dirty"));
  CHECK((commit == "unknown" || hash.find_first_not_of("0123456789abcdef") == std::string::npos));
  CHECK(hash.size() >= 7);
}

TEST_CASE("the commit is that of the sources' own repository, or unknown") {
  const Scratch scratch;
  const auto sources = scratch.path() / "above" / "sources";
  const auto written = scratch.path() / "commit.cpp";
  fs::create_directories(sources);
  const auto git = [](const fs::path& at) {
    return "git -C '" + at.string() + "' -c user.name=Exempel -c user.email=exempel@example.org ";
  };
  CHECK(commit_of("git", sources, written) == "unknown");
  output_of(git(sources.parent_path()) + "init -q . && " + git(sources.parent_path()) +
            "commit -q --allow-empty -m Annat");
  CHECK(commit_of("git", sources, written) == "unknown");
  scratch.write("above/sources/a", "a\n");
  output_of(git(sources) + "init -q . && " + git(sources) + "add a && " + git(sources) +
            "commit -q -m Första");
  const auto head = output_of(git(sources) + "rev-parse --short=7 HEAD").substr(0, 7);
  CHECK(commit_of("git", sources, written) == head);
  CHECK(commit_of("", sources, written) == "unknown");
  scratch.write("above/sources/a", "b\n");
  CHECK(commit_of("git", sources, written) == head + "-dirty");
}
