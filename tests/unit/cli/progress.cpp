#include "catch.hpp"
#include "support/world.hpp"

namespace {

using namespace iop;
using namespace iop::test;
using std::chrono::milliseconds;

/// A terminal that takes stdout and stderr, and a clock that moves on by `pace` each time it is looked at.
struct Terminal {
  milliseconds pace{100};
  bool shows_out = true;
  bool shows_err = true;
  std::string term = "xterm";
  std::filesystem::path cwd = repository();

  struct Seen {
    std::string bytes;  ///< all that was written to the terminal
    std::string out;    ///< what went to stdout where that is no terminal
    int code = 0;
  };

  Seen run(const std::vector<std::string>& args) const {
    std::istringstream in;
    std::ostringstream terminal;
    std::ostringstream pipe;
    milliseconds now{0};
    cli::World world{.in = in,
                     .out = shows_out ? terminal : pipe,
                     .err = terminal,
                     .cwd = cwd,
                     .env = [this](const std::string& name) -> std::optional<std::string> {
                       return name == "TERM" ? std::optional{term} : std::nullopt;
                     },
                     .out_is_terminal = shows_out,
                     .err_is_terminal = shows_err,
                     .width = 100,
                     .today = Date::of(2026, 11, 22),
                     .threads = 1,
                     .git = cli::open_revision,
                     .elapsed = [&now, this] { return now += pace; }};
    const int code = cli::run(args, world);
    return {terminal.str(), pipe.str(), code};
  }
};

/// What a terminal shows in the end: `\r` goes to the line's start, `ESC [ K` erases from there.
std::string screen(const std::string& bytes) {
  std::string all;
  std::string line;
  std::size_t column = 0;
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    if (bytes.compare(i, 3, "\x1b[K") == 0) {
      line.resize(column);
      i += 2;
    } else if (bytes[i] == '\r') {
      column = 0;
    } else if (bytes[i] == '\n') {
      all += line + "\n";
      line.clear();
      column = 0;
    } else {
      line.resize(std::max(line.size(), column));
      line.replace(column++, 1, 1, bytes[i]);
    }
  }
  return all + line;
}

std::size_t count_of(const std::string& text, const std::string& what) {
  std::size_t count = 0;
  for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + 1)) ++count;
  return count;
}

/// A register of two blocks of files, with a finding in each file.
void write_register(const Scratch& scratch) {
  const auto agreement = file_text(repository() / "tests/data/desk/kommande.yaml");
  for (int i = 0; i < 520; ++i) {
    const auto number = std::to_string(10000 + i);
    auto text = agreement;
    text.replace(text.find("2026-00102"), 10, "2026-" + number);
    scratch.write("agreements/avtal-" + number + ".yaml", text);
  }
}

}  // namespace

TEST_CASE("a run of under half a second shows no progress") {
  // Five files at 99 ms: 495 ms.
  CHECK(Terminal{.pace = milliseconds{99}}.run({"validate"}).bytes.find('\r') == std::string::npos);
  const auto longer = Terminal{.pace = milliseconds{101}}.run({"validate"}).bytes;
  CHECK(longer.starts_with("\r\x1b[Kiop: 5 av 5 filer lästa\r\x1b[K"));
}

TEST_CASE("progress is erased before anything else is written") {
  const Scratch scratch;
  write_register(scratch);
  for (const std::vector<std::string>& args : {std::vector<std::string>{"validate"},
                                               {"validate", "--lang", "en"},
                                               {"deadlines", "--within", "30d"},
                                               {"status"},
                                               {"payments"},
                                               {"forecast"},
                                               {"explain", "--period", "2027"},
                                               {"invoice", "--period", "2027"},
                                               {"invoice", "--verify"},
                                               {"invoice", "--period", "2027", "--output-dir", "underlag"},
                                               {"report", "--output-dir", "webbplats"},
                                               {"validate", "no-such-agreement"}}) {
    INFO(args[0] << " " << args.back());
    const auto quiet = Terminal{.pace = milliseconds{0}, .cwd = scratch.path()}.run(args);
    const auto slow = Terminal{.cwd = scratch.path()}.run(args);
    CHECK(quiet.bytes.find('\r') == std::string::npos);
    CHECK(screen(slow.bytes) == quiet.bytes);
    CHECK(slow.code == quiet.code);
    CHECK((count_of(slow.bytes, "\r\x1b[K") > 100 || args.back() == "no-such-agreement"));
  }
}

TEST_CASE("progress tells of files, then of agreements") {
  const Scratch scratch;
  write_register(scratch);
  const auto seen = Terminal{.cwd = scratch.path()}.run({"status", "--lang", "en"}).bytes;
  CHECK(seen.find("iop: 5 of 520 files read\r") != std::string::npos);
  CHECK(seen.find("iop: 520 of 520 files read\r") != std::string::npos);
  CHECK(seen.find("iop: 520 of 520 agreements computed\r") != std::string::npos);
}

TEST_CASE("a site's progress tells of agreements written") {
  const Scratch scratch;
  write_register(scratch);
  const auto seen = Terminal{.cwd = scratch.path()}.run({"report", "--output-dir", "webbplats"}).bytes;
  CHECK(seen.find("iop: 5 av 520 avtal skrivna\r") != std::string::npos);
  CHECK(seen.find("iop: 520 av 520 avtal skrivna\r") != std::string::npos);
}

TEST_CASE("a pipe, a file, a quiet run and a terminal without cursor show no progress") {
  CHECK(Terminal{.shows_err = false}.run({"deadlines"}).bytes.find('\r') == std::string::npos);
  CHECK(Terminal{.term = "dumb"}.run({"deadlines"}).bytes.find('\r') == std::string::npos);
  CHECK(Terminal{.pace = milliseconds{1000}}.run({"deadlines", "-q"}).bytes.find('\r') == std::string::npos);
}

TEST_CASE("a result that is no text on the terminal is left alone, one in a pipe is not") {
  const auto json = std::vector<std::string>{"validate", "--format", "json"};
  CHECK(Terminal{.pace = milliseconds{1000}}.run(json).bytes.find('\r') == std::string::npos);
  const auto piped = Terminal{.pace = milliseconds{1000}, .shows_out = false}.run(json);
  CHECK(screen(piped.bytes).empty());
  CHECK(piped.bytes.find("iop: 5 av 5 filer lästa") != std::string::npos);
  CHECK(piped.out.find('\r') == std::string::npos);
}
