// Measures, in one run, a bare yaml-cpp event parse of some files and the whole of `iop validate` on the same
// files; then memory, and one file from start to exit. `iop_bench --quick` takes few files: that it works,
// not how fast.

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <iostream>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/parser.h>

#include "bench/generate.hpp"
#include "cli/parallel.hpp"
#include "support/world.hpp"

namespace {

namespace fs = std::filesystem;
using namespace iop;
using Clock = std::chrono::steady_clock;

class Nothing : public YAML::EventHandler {
 public:
  void OnDocumentStart(const YAML::Mark&) override {}
  void OnDocumentEnd() override {}
  void OnNull(const YAML::Mark&, YAML::anchor_t) override {}
  void OnAlias(const YAML::Mark&, YAML::anchor_t) override {}
  void OnScalar(const YAML::Mark&, const std::string&, YAML::anchor_t, const std::string&) override {}
  void OnSequenceStart(const YAML::Mark&, const std::string&, YAML::anchor_t,
                       YAML::EmitterStyle::value) override {}
  void OnSequenceEnd() override {}
  void OnMapStart(const YAML::Mark&, const std::string&, YAML::anchor_t, YAML::EmitterStyle::value) override {
  }
  void OnMapEnd() override {}
};

std::vector<fs::path> files_in(const fs::path& directory) {
  std::vector<fs::path> files;
  for (const auto& entry : fs::directory_iterator{directory}) files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  return files;
}

void parse_bare(const std::vector<fs::path>& files, unsigned threads) {
  cli::for_each_index(files.size(), threads, [&](std::size_t i) {
    std::ifstream file{files[i], std::ios::binary};
    YAML::Parser parser{file};
    Nothing nothing;
    parser.HandleNextDocument(nothing);
  });
}

void validate(const fs::path& directory, unsigned threads) {
  const auto ran = test::TestWorld{.cwd = directory.parent_path(), .threads = threads}.run(
      {"validate", directory.string()});
  if (ran.code != 0 || !ran.err.empty())
    throw std::runtime_error("validate: " + ran.out.substr(0, 500) + ran.err);
}

/// The fastest of `rounds`, in milliseconds.
template <class Work>
long best_us(int rounds, const Work& work) {
  long best = -1;
  for (int i = 0; i < rounds; ++i) {
    const auto start = Clock::now();
    work();
    const auto took = std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - start).count();
    if (best < 0 || took < best) best = took;
  }
  return best;
}

/// Starts `program` with `argument`, waits, and answers with its peak memory in KiB.
long run_program(const std::string& program, const std::vector<std::string>& arguments) {
  std::fflush(stdout);
  const pid_t child = fork();
  if (child == 0) {
    std::vector<char*> argv{const_cast<char*>(program.c_str())};
    for (const auto& argument : arguments) argv.push_back(const_cast<char*>(argument.c_str()));
    argv.push_back(nullptr);
    if (std::freopen("/dev/null", "w", stdout) == nullptr) _exit(127);
    execv(program.c_str(), argv.data());
    _exit(127);
  }
  int status = 0;
  rusage usage{};
  wait4(child, &status, 0, &usage);
  if (WIFEXITED(status) && WEXITSTATUS(status) == 127) throw std::runtime_error("cannot run " + program);
  return usage.ru_maxrss;
}

void measure(const test::Scratch& scratch, std::size_t count) {
  constexpr std::array<std::size_t, 3> sizes{3000, 6000, 13000};
  const auto directory = scratch.path() / std::to_string(count);
  std::size_t bytes = 0;
  for (std::size_t i = 0; i < count; ++i) {
    const auto text = bench::agreement(static_cast<std::uint32_t>(i), sizes[i % sizes.size()]);
    bytes += text.size();
    scratch.write(std::to_string(count) + "/avtal-" + std::to_string(i) + ".yaml", text);
  }
  const auto files = files_in(directory);
  const int rounds = count >= 10000 ? 3 : 7;
  std::printf("%6zu files, %zu KB\n", count, bytes / 1000);
  std::array<long, 2> whole{};
  for (const unsigned threads : {1U, 2U}) {
    const auto bare = best_us(rounds, [&] { parse_bare(files, threads); });
    whole[threads - 1] = best_us(rounds, [&] { validate(directory, threads); });
    std::printf("  %u thread%s  bare parse %8ld us   validate %8ld us   ratio %ld.%02ld\n", threads,
                threads == 1 ? " " : "s", bare, whole[threads - 1], whole[threads - 1] / bare,
                whole[threads - 1] * 100 / bare % 100);
  }
  std::printf("  two threads are %ld.%02ld times one\n", whole[0] / whole[1],
              whole[0] * 100 / whole[1] % 100);
  std::printf("  peak memory %ld KB\n", run_program(test::program(), {"validate", directory.string()}));
}

void measure_start(const test::Scratch& scratch) {
  scratch.write("one/avtal.yaml", bench::agreement(1, 6000));
  const auto file = (scratch.path() / "one/avtal.yaml").string();
  constexpr int rounds = 200;
  const auto nothing = best_us(rounds, [] { run_program("/bin/true", {}); });
  const auto one = best_us(rounds, [&] { run_program(test::program(), {"validate", file}); });
  std::printf("one file, start to exit: /bin/true %ld us, iop validate %ld us, ratio %ld.%02ld\n", nothing,
              one, one / nothing, one * 100 / nothing % 100);
}

}  // namespace

int main(int argc, char** argv) {
  try {
    const bool quick = argc > 1 && std::string{argv[1]} == "--quick";
    const test::Scratch scratch;
    for (const std::size_t count :
         quick ? std::vector<std::size_t>{1, 20} : std::vector<std::size_t>{1, 100, 1000, 10000}) {
      measure(scratch, count);
    }
    measure_start(scratch);
  } catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 1;
  }
  return 0;
}
