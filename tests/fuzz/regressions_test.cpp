#include "catch.hpp"
#include "fuzz/targets.hpp"
#include "support/world.hpp"

namespace {

using namespace iop::test;

/// What a fuzzer once found, and seeds it starts from: every file below `folder`.
std::vector<std::filesystem::path> files_below(const std::string& folder) {
  std::vector<std::filesystem::path> found;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(repository() / folder)) {
    if (entry.is_regular_file()) found.push_back(entry.path());
  }
  std::sort(found.begin(), found.end());
  return found;
}

}  // namespace

TEST_CASE("what the fuzzers once found stays mended") {
  const auto files = files_below("tests/fuzz/regressions");
  CHECK_FALSE(files.empty());
  for (const auto& file : files) {
    INFO(file.filename());
    const auto bytes = file_text(file);
    CHECK_NOTHROW(fuzz_read(bytes));
    CHECK_NOTHROW(fuzz_validate(bytes));
    CHECK_NOTHROW(fuzz_compute(bytes));
  }
}

TEST_CASE("the fuzzers' promises hold for their seeds") {
  for (const auto& file : files_below("tests/data/agreements")) {
    INFO(file.filename());
    const auto bytes = file_text(file);
    CHECK_NOTHROW(fuzz_read(bytes));
    CHECK_NOTHROW(fuzz_validate(bytes));
    CHECK_NOTHROW(fuzz_compute(bytes));
  }
}
