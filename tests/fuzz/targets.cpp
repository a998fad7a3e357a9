#include "fuzz/targets.hpp"

#include <stdexcept>

#include <nlohmann/json.hpp>

#include "cli/failure.hpp"
#include "diag/report.hpp"
#include "support/world.hpp"
#include "yaml/reader.hpp"

namespace iop::test {

namespace {

void promise(bool kept, const std::string& what) {
  if (!kept) throw std::logic_error{what};
}

void check_places(const yaml::Node& node, std::size_t size) {
  promise(node.span.begin <= node.span.end && node.span.end <= size, "a place lies outside the file");
  for (const auto& item : node.items) check_places(item, size);
}

/// `args` on `bytes` as standard input; nothing of the machine is read.
Ran run(std::vector<std::string> args, std::string_view bytes) {
  const TestWorld world{
      .cwd = std::filesystem::temp_directory_path(), .in = std::string{bytes}, .threads = 1};
  args.emplace_back("-");
  auto ran = world.run(args);
  promise(ran.code != cli::Exit::internal, "internal error: " + args.front() + ": " + ran.err);
  return ran;
}

void check_json(const Ran& ran, const std::string& command) {
  promise(ran.out.empty() || nlohmann::json::accept(ran.out),
          command + ": not one JSON document: " + ran.out);
}

}  // namespace

void fuzz_read(std::string_view bytes) {
  const Source source{"fuzz.yaml", yaml::without_byte_order_mark(std::string{bytes})};
  Report report{source};
  const auto root = yaml::read(report);
  promise(root || !report.empty(), "nothing could be read, and nothing says why");
  if (root) check_places(*root, source.bytes().size());
}

void fuzz_validate(std::string_view bytes) {
  const auto json = run({"validate", "--format", "json"}, bytes);
  promise(json.code == cli::Exit::clean || json.code == cli::Exit::findings, "unexpected exit code");
  promise(nlohmann::json::accept(json.out), "not one JSON document: " + json.out);
  promise(json.out == run({"validate", "--format", "json"}, bytes).out, "two runs differ");
  for (const std::string format : {"text", "sarif", "github", "junit", "markdown"}) {
    promise(run({"validate", "--format", format}, bytes).code == json.code, format + " ends otherwise");
  }
}

void fuzz_compute(std::string_view bytes) {
  for (const std::vector<std::string>& args :
       {std::vector<std::string>{"payments", "--format", "json", "--assume", "VPI=2.5"},
        {"payments", "--as-of", "2027-03-01"},
        {"deadlines", "--format", "json", "--all"},
        {"forecast", "--format", "json", "--assume", "VPI=-3.1"},
        {"invoice", "--period", "2026", "--preliminary", "--assume", "VPI=2.5", "--format", "json"},
        {"invoice", "--verify", "--format", "json"},
        {"explain", "--period", "2026", "--assume", "VPI=2.5", "--format", "json"}}) {
    const auto ran = run(args, bytes);
    promise(ran.code <= cli::Exit::usage, args.front() + ": unexpected exit code");
    if (args.end()[-1] == "json" || args[2] == "json") check_json(ran, args.front());
  }
}

}  // namespace iop::test
