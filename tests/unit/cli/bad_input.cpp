#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "catch.hpp"
#include "cli/descriptor_stream.hpp"
#include "support/world.hpp"

namespace {

namespace fs = std::filesystem;
using namespace iop::test;

std::string repeated(std::string_view part, std::size_t times) {
  std::string out;
  for (std::size_t i = 0; i < times; ++i) out += part;
  return out;
}

/// What `validate` says of one file with these bytes.
Ran validate(std::string_view bytes) {
  const Scratch scratch;
  scratch.write("avtal.yaml", bytes);
  return TestWorld{.cwd = scratch.path()}.run({"validate", "avtal.yaml"});
}

}  // namespace

TEST_CASE("whatever the bytes, validate answers with a finding") {
  const std::vector<std::pair<std::string, std::string>> inputs{
      {"", "Y109"},
      {"# bara en kommentar\n", "Y109"},
      {",", "Y102"},
      {"iop: \"1\n", "Y102"},
      {"iop: '", "Y102"},
      {"a: 1\n--- \nb: 2\n", "Y105"},
      {"a: &x 1\nb: *x\n", "Y104"},
      {"a: !!str 1\n", "Y106"},
      {"? [a]\n: 1\n", "Y108"},
      {"a: 1\na: 2\n", "Y103"},
      {std::string{"\0\x01\x02\xff\xfe", 5}, "Y101"},
      {"\xff\xfe" + std::string{"i\0o\0p\0", 6}, "Y101"},
      {repeated("[", 1'000'000), "Y107"},
      {repeated("a: ", 300'000), "Y102"},
      {"a: " + std::string(70'000, 'x') + "\n", "Y107"},
      {std::string(3'000'000, '#'), "Y107"},
      {"iop: 1\n- x\n", "Y102"},
      {"- 1\n- 2\n", "S203"},
      {"bara text\n", "S203"},
      {"iop: 2\n", "S210"},
  };
  for (const auto& [bytes, code] : inputs) {
    const auto ran = validate(bytes);
    INFO(bytes.substr(0, 40) << "\n" << ran.out.substr(0, 2000));
    CHECK(ran.code == 1);
    CHECK(ran.out.find("error[" + code + "]") != std::string::npos);
    CHECK(ran.err.empty());
  }
}

TEST_CASE("after a syntax error nothing is said to be missing") {
  const auto ran = validate("iop: 1\nkind: iop\ntitle: Exempel\nterm: {start: 2032-13-01}\nparties: [\n");
  CHECK(ran.out.find("Y102") != std::string::npos);
  CHECK(ran.out.find("S204") != std::string::npos);
  CHECK(ran.out.find("S202") == std::string::npos);
  CHECK(ran.out.find("G3") == std::string::npos);
}

TEST_CASE("what cannot be read is told of, and the others are still checked") {
  const Scratch scratch;
  scratch.write("a.yaml", ",");
  fs::create_directory(scratch.path() / "empty");
  REQUIRE(mkfifo((scratch.path() / "fifo.yaml").c_str(), 0600) == 0);
  const TestWorld world{.cwd = scratch.path()};
  for (const std::string bad : {"empty", "fifo.yaml", "finns-inte.yaml", "a.yaml/b"}) {
    const auto ran = world.run({"validate", bad, "a.yaml"});
    INFO(bad);
    CHECK(ran.code == 3);
    CHECK(ran.err.starts_with("iop: "));
    CHECK(ran.out.find("a.yaml:1:1: error[Y102]") != std::string::npos);
  }
  CHECK(world.run({"validate"}).code == 3);
  CHECK(world.run({"validate", "-C", "finns-inte"}).code == 3);
}

TEST_CASE("the operating system's refusals are told in our words") {
  const Scratch scratch;
  scratch.write("a.yaml", ",");
  fs::create_symlink("slinga", scratch.path() / "slinga");
  const TestWorld world{.cwd = scratch.path()};
  const std::vector<std::pair<std::vector<std::string>, std::string>> refused{
      {{"validate", "slinga"}, "för många symboliska länkar efter varandra"},
      {{"validate", "a.yaml/b"}, "en del av sökvägen är ingen katalog"},
      {{"validate", repeated("x", 300)}, "namnet är för långt"},
      {{"validate", "a.yaml", "--output", "."}, "det är en katalog"},
      {{"validate", "a.yaml", "--output", "a.yaml/b"}, "en del av sökvägen är ingen katalog"},
      {{"validate", "a.yaml", "--output", "finns-inte/b"}, "filen eller katalogen finns inte"},
      {{"validate", "a.yaml", "--output", "/dev/full"}, "disken är full"},
  };
  for (const auto& [args, why] : refused) {
    const auto ran = world.run(args);
    INFO(ran.err);
    CHECK(ran.code == 3);
    CHECK(ran.err.ends_with(": " + why + "\n"));
  }
}

TEST_CASE("a file of a gigabyte is refused without being read") {
  const Scratch scratch;
  scratch.write("stor.yaml", "iop: 1\n");
  fs::resize_file(scratch.path() / "stor.yaml", std::uintmax_t{1} << 30);
  const auto ran = TestWorld{.cwd = scratch.path()}.run({"validate", "stor.yaml"});
  CHECK(ran.code == 1);
  // Its size is not what was read of it.
  CHECK(ran.out.find("error[Y107]: filen är större än 1048576 byte, som är det mesta som läses") !=
        std::string::npos);
}

TEST_CASE("a symlink loop ends") {
  const Scratch scratch;
  scratch.write("agreements/a.yaml", ",");
  fs::create_directory_symlink("..", scratch.path() / "agreements/loop");
  const auto ran = TestWorld{.cwd = scratch.path()}.run({"validate"});
  CHECK(ran.code == 1);
  CHECK(ran.out.find("i 1 fil") != std::string::npos);
}

TEST_CASE("text from a file cannot steer a terminal") {
  const auto ran = validate("iop: 1\ntitel: \"\\e[31mr\\u00f6d\\u202e\\u0007\"\n\xe2\x80\xaeknasig: 1\n");
  for (const char c : ran.out) CHECK((static_cast<unsigned char>(c) >= 0x20 || c == '\n'));
  CHECK(ran.out.find("\xe2\x80\xae") == std::string::npos);
}

TEST_CASE("the name of a file cannot steer a terminal") {
  const Scratch scratch;
  scratch.write("agreements/f\033[31m\nx.yaml",
                file_text(repository() / "agreements/goteborgs-stadsmission.yaml"));
  const TestWorld world{.cwd = scratch.path()};
  for (const auto& args :
       std::vector<std::vector<std::string>>{{"validate"},
                                             {"payments"},
                                             {"payments", "--format", "csv"},
                                             {"deadlines"},
                                             {"invoice", "--period", "2026"},
                                             {"invoice", "--period", "2026", "--format", "csv"},
                                             {"invoice", "--period", "2026", "--output-dir", "ut"}}) {
    const auto ran = world.run(args);
    INFO(args.front() << ran.out << ran.err);
    CHECK((ran.out + ran.err).find('\033') == std::string::npos);
    CHECK((ran.out + ran.err).find("<U+001B>") != std::string::npos);
  }
}

TEST_CASE("a comma is one finding") {
  const auto ran = validate(",");
  CHECK(ran.out.find("error[Y102]") != std::string::npos);
  CHECK(ran.out.find("error[S203]") == std::string::npos);
}

TEST_CASE("a result that cannot be written is told of, and leaves nothing half done") {
  const Scratch scratch;
  scratch.write("a.yaml", ",");
  const TestWorld world{.cwd = scratch.path()};
  CHECK(world.run({"validate", "a.yaml", "--output", "/dev/full"}).code == 3);
  CHECK(world.run({"validate", "a.yaml", "--output", "finns-inte/ut.txt"}).code == 3);
  const auto ran = world.run({"validate", "a.yaml", "--output", "ut.txt"});
  CHECK(ran.code == 1);
  CHECK(ran.out.empty());
  CHECK(file_text(scratch.path() / "ut.txt").find("Y102") != std::string::npos);
  std::size_t files = 0;
  for ([[maybe_unused]] const auto& entry : fs::directory_iterator{scratch.path()}) ++files;
  CHECK(files == 2);
}

TEST_CASE("a command line that is wrong is told of before all else") {
  const TestWorld world;
  const std::vector<std::vector<std::string>> wrong{
      {},
      {"granska"},
      {"validate", "--formt", "json"},
      {"validate", "--format", "xml"},
      {"validate", "--select", "P599"},
      {"validate", "--fail-on", "never"},
      {"validate", "--today", "2026-02-30"},
      {"validate", "--lang", "de"},
      {"validate", "--color", "blue"},
      {"validate", "--output"},
      {"invoice", "skyddsvarnet"},
      {"invoice", "skyddsvarnet", "--period", "2026", "--instalment", "1"},
      {"invoice", "skyddsvarnet", "--period", "våren"},
      {"payments", "--assume", "VPI"},
      {"payments", "--csv-dialect", "excel"},
      {"deadlines", "--within", "snart"},
      {"deadlines", "--kind", "slut"},
      {"schema", "avtal"},
      {"index", "show", "KPI"},
  };
  for (const auto& args : wrong) {
    const auto ran = world.run(args);
    INFO(Catch::StringMaker<std::vector<std::string>>::convert(args) << "\n" << ran.err);
    CHECK(ran.code == 2);
    CHECK(ran.out.empty());
    CHECK(ran.err.starts_with("iop: "));
  }
}

TEST_CASE("a directory that is gone is told in a sentence") {
  const Scratch scratch;
  for (const std::vector<std::string>& args : {std::vector<std::string>{"validate"},
                                               {"validate", "x.yaml"},
                                               {"report", "--output-dir", "."},
                                               {"rules"}}) {
    for (const auto& gone : {scratch.path() / "borta", std::filesystem::path{}}) {
      const auto ran = TestWorld{.cwd = gone}.run(args);
      CHECK(ran.code == 3);
      CHECK(ran.err ==
            "iop: katalogen som kommandot körs i finns inte längre (gå till en katalog som finns, eller ange "
            "en "
            "med -C)\n");
    }
  }
  CHECK(TestWorld{.cwd = {}}.run({"rules", "-C", scratch.path().string(), "-q"}).code == 0);
}

TEST_CASE("what is printed to a full disk is told to be lost") {
  const Scratch scratch;
  for (const std::vector<std::string>& args :
       {std::vector<std::string>{"--version"},
        {"--help"},
        {"report", "--help"},
        {"rules"},
        {"man"},
        {"index", "add", "VPI", "2024", "--change", "2.5", "--published", "2024-12-12", "--source", "Prov"},
        {"new", "prov", "--kind", "iop"}}) {
    const int full = ::open("/dev/full", O_WRONLY);
    REQUIRE(full >= 0);
    std::istringstream in;
    std::ostringstream err;
    iop::cli::DescriptorBuffer buffer{full};
    std::ostream out{&buffer};
    iop::cli::World world{.in = in,
                          .out = out,
                          .err = err,
                          .cwd = scratch.path(),
                          .env = [](const std::string&) { return std::optional<std::string>{}; },
                          .today = iop::Date::of(2026, 11, 22)};
    INFO(args.front());
    CHECK(iop::cli::run(args, world) == 3);
    CHECK(err.str() == "iop: kan inte skriva resultatet: disken är full\n");
    ::close(full);
  }
}
