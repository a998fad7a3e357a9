#include <cstdio>
#include <sys/wait.h>

#include "catch.hpp"
#include "support/world.hpp"

// The real program and the real git in a repository made for the test.

namespace {

namespace fs = std::filesystem;
using namespace iop::test;

struct Shell {
  fs::path directory;

  /// What a command line prints, stdout and stderr as a terminal shows them, and its exit code.
  [[nodiscard]] Ran run(const std::string& line) const {
    const auto whole =
        "cd '" + directory.string() + "' && PATH='" + program().parent_path().string() +
        "':\"$PATH\" && unset GIT_DIR GIT_INDEX_FILE GIT_WORK_TREE IOP_LANG NO_COLOR COLUMNS && export "
        "LC_ALL=C GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_SYSTEM=/dev/null && { " +
        line + "; } 2>&1";
    FILE* pipe = popen(whole.c_str(), "r");
    REQUIRE(pipe != nullptr);
    Ran ran;
    char buffer[4096];
    for (std::size_t n = 0; (n = std::fread(buffer, 1, sizeof buffer, pipe)) > 0;) ran.out.append(buffer, n);
    ran.code = WEXITSTATUS(pclose(pipe));
    return ran;
  }

  void must(const std::string& line) const {
    const auto ran = run(line);
    INFO(line << "\n" << ran.out);
    REQUIRE(ran.code == 0);
  }
};

const std::string commit =
    "git add -A && git -c user.name=Exempel -c user.email=exempel@example.org commit -qm Ändring";
const std::string validate = "iop validate -q --today 2026-11-22 --select C --against ";

fs::path fixture() {
  return repository() / "tests/rules/comparison/amendment-rewritten/old/agreements/stod.yaml";
}

bool has(const Ran& ran, const std::string& text) {
  return ran.out.find(text) != std::string::npos;
}

}  // namespace

TEST_CASE("a signed agreement is compared with what git holds") {
  const Scratch scratch;
  const fs::path register_path = scratch.path() / "Mitt register åäö";
  const Shell shell{register_path};
  fs::create_directories(register_path / "agreements/år 2032");
  fs::copy_file(fixture(), register_path / "agreements/år 2032/Stöd för alla.yaml");
  shell.must("git init -q . && " + commit);
  CHECK(shell.run(validate + "HEAD").out.empty());

  shell.must("sed -i 's/amount: 500000/amount: 510000/' agreements/*/*.yaml");
  const auto dearer = shell.run(validate + "HEAD");
  CHECK(dearer.code == 1);
  CHECK(has(dearer, "agreements/år 2032/Stöd för alla.yaml:20:13: error[C801]"));
  CHECK(has(dearer, "--> HEAD:agreements/år 2032/Stöd för alla.yaml:20:13"));
  // From a subdirectory, and by one file.
  const auto below = Shell{register_path / "agreements/år 2032"}.run(validate + "HEAD 'Stöd för alla.yaml'");
  CHECK(has(below, "Stöd för alla.yaml:20:13: error[C801]"));

  shell.must("git mv 'agreements/år 2032/Stöd för alla.yaml' agreements/ny.yaml");
  CHECK(has(shell.run(validate + "HEAD"), "agreements/ny.yaml:20:13: error[C801]"));
  shell.must(commit);
  CHECK(shell.run(validate + "HEAD").out.empty());
  CHECK(has(shell.run(validate + "HEAD~1"), "error[C801]"));

  shell.must("rm agreements/ny.yaml && cp '" + fixture().string() +
             "' agreements/annat.yaml && sed -i 's/00042/00099/' agreements/annat.yaml");
  CHECK(has(shell.run(validate + "HEAD"), "agreements/ny.yaml:3:15: error[C803]"));
}

TEST_CASE("a link is no way round") {
  const Scratch scratch;
  const Shell shell{scratch.path()};
  scratch.write("agreements/stod.yaml", file_text(fixture()));
  scratch.write("schemas/index/vpi.yaml", file_text(repository() / "schemas/index/vpi.yaml"));
  shell.must("git init -q . && " + commit);
  const std::string dearer = "sed -i 's/amount: 500000/amount: 600000/' ";
  const std::string back = "rm -rf agreements o s schemas && git checkout -q .";

  shell.must("mv agreements o && ln -s o agreements && " + dearer + "o/stod.yaml");
  CHECK(has(shell.run(validate + "HEAD"), "error[C801]"));
  CHECK(has(shell.run(validate + "HEAD o"), "error[C801]"));
  shell.must(back +
             " && mkdir agreements/inre o && mv agreements/stod.yaml o/ && rmdir agreements/inre && "
             "ln -s ../o agreements/inre && " +
             dearer + "o/stod.yaml");
  CHECK(has(shell.run(validate + "HEAD"), "error[C803]"));

  shell.must(back +
             " && mkdir o && git mv agreements/stod.yaml o/ && "
             "ln -s ../o/stod.yaml agreements/stod.yaml && " +
             commit);
  CHECK(shell.run(validate + "HEAD").out.empty());
  shell.must(dearer + "o/stod.yaml");
  CHECK(has(shell.run(validate + "HEAD"), "error[C801]"));
  CHECK(has(shell.run(validate + "HEAD agreements o"), "error[C801]"));
  shell.must("git checkout -q .");

  shell.must("mv schemas s && sed -i 's/change: 2.2/change: 9.9/' s/index/vpi.yaml && ln -s s schemas");
  CHECK(has(shell.run(validate + "HEAD"), "error[C804]"));
}

TEST_CASE("a file that wins over a built-in one is compared with it") {
  const Scratch scratch;
  const Shell shell{scratch.path()};
  scratch.write("agreements/stod.yaml", file_text(fixture()));
  shell.must("git init -q . && " + commit);
  const auto vpi = file_text(repository() / "schemas/index/vpi.yaml");
  scratch.write("schemas/index/vpi.yaml", vpi);
  CHECK(shell.run(validate + "HEAD").out.empty());
  shell.must("sed -i 's/change: 2.2/change: 9.9/' schemas/index/vpi.yaml");
  CHECK(has(shell.run(validate + "HEAD"), "error[C804]"));
  shell.must("mv schemas/index/vpi.yaml schemas/index/egen.yaml");
  CHECK(has(shell.run(validate + "HEAD"), "error[C804]"));
}

TEST_CASE("a waiver covers the change it came with, no later one") {
  const Scratch scratch;
  const Shell shell{scratch.path()};
  scratch.write("agreements/stod.yaml", file_text(fixture()));
  shell.must("git init -q . && " + commit);
  shell.must(
      "printf 'waivers:\\n  - {rule: C801, reason: Rättad avskrift, approved_by: Enheten, expires: "
      "2027-12-31}\\n' >> agreements/stod.yaml && sed -i 's/amount: 500000/amount: 500001/' "
      "agreements/stod.yaml");
  const auto first = shell.run(validate + "HEAD");
  CHECK(first.code == 0);
  CHECK(has(first, "undantag[C801]"));
  shell.must(commit + " && sed -i 's/amount: 500001/amount: 600000/' agreements/stod.yaml");
  const auto second = shell.run(validate + "HEAD");
  CHECK(second.code == 1);
  CHECK(has(second, "error[C801]"));
}

TEST_CASE("diff takes what git holds") {
  const Scratch scratch;
  const Shell shell{scratch.path()};
  scratch.write("agreements/stod.yaml", file_text(fixture()));
  shell.must("git init -q . && " + commit + " && sed -i 's/6 months/3 months/' agreements/stod.yaml");
  const std::string change = "Uppsägningstiden ändras från 6 månader till 3 månader";
  CHECK(has(shell.run("iop diff HEAD:agreements/stod.yaml stod"), change));
  const Shell below{scratch.path() / "agreements"};
  CHECK(has(below.run("iop diff HEAD:./stod.yaml stod.yaml"), change));
  CHECK(below.run("iop diff HEAD:stod.yaml stod.yaml").code == 3);
  CHECK(below.run("iop diff HEAD:./stod.yaml HEAD:./stod.yaml").code == 0);
}

TEST_CASE("in a hook, git's environment is the one that counts") {
  const Scratch scratch;
  const Shell shell{scratch.path()};
  scratch.write("agreements/stod.yaml", file_text(fixture()));
  shell.must("git init -q .");
  shell.must(
      "printf '#!/bin/sh\\nexec iop validate -q --select C --against HEAD\\n' > .git/hooks/pre-commit && "
      "chmod +x .git/hooks/pre-commit");
  // The first commit has nothing before it.
  shell.must(commit);
  shell.must("sed -i 's/6 months/3 months/' agreements/stod.yaml");
  const auto refused = shell.run(commit);
  CHECK(refused.code == 1);
  CHECK(has(refused, "agreements/stod.yaml:13:11: error[C801]"));
  shell.must("sed -i 's/3 months/6 months/' agreements/stod.yaml && echo '# hej' >> agreements/stod.yaml");
  shell.must(commit);
}

TEST_CASE("what git cannot read is told in its own words") {
  const Scratch scratch;
  const Shell shell{scratch.path()};
  scratch.write("register/agreements/stod.yaml", file_text(fixture()));
  const Shell inner{scratch.path() / "register"};
  const auto outside = inner.run("GIT_CEILING_DIRECTORIES=\"$PWD/..\" " + validate + "HEAD");
  CHECK(outside.code == 3);
  CHECK(has(outside, "iop: git: fatal: not a git repository"));

  inner.must("git init -q . && " + commit + " && echo '# hej' >> agreements/stod.yaml && " + commit);
  const auto unknown = inner.run(validate + "finns-inte");
  CHECK(unknown.code == 3);
  CHECK(has(unknown, "iop: git: fatal: Needed a single revision"));
  CHECK(inner.run(validate + "--output=x").code == 3);
  CHECK_FALSE(fs::exists(inner.directory / "x"));

  shell.must("git clone -q --depth 1 \"file://$PWD/register\" grund");
  const Shell shallow{scratch.path() / "grund"};
  CHECK(shallow.run(validate + "HEAD").code == 0);
  const auto too_old = shallow.run(validate + "HEAD~1");
  CHECK(too_old.code == 3);
  CHECK(has(too_old, "iop: git: fatal: Needed a single revision"));

  const auto elsewhere =
      Shell{scratch.path() / "register/agreements"}.run(validate + "HEAD ../../grund/agreements");
  CHECK(elsewhere.code == 3);
  CHECK(has(elsewhere, "ligger utanför"));
  CHECK(inner.run("PATH=\"" + program().parent_path().string() + "\"; " + validate + "HEAD").code == 3);
}
