#include "catch.hpp"
#include "support/world.hpp"

using namespace iop::test;

namespace {

const std::vector<std::vector<std::string>> commands{{},
                                                     {"validate"},
                                                     {"payments"},
                                                     {"invoice"},
                                                     {"index"},
                                                     {"index", "list"},
                                                     {"index", "show"},
                                                     {"index", "add"},
                                                     {"deadlines"},
                                                     {"report"},
                                                     {"schema"},
                                                     {"new"},
                                                     {"completion"},
                                                     {"man"}};

std::string help_of(std::vector<std::string> command, const std::string& lang) {
  command.insert(command.end(), {"--help", "--lang", lang});
  const auto ran = TestWorld{}.run(command);
  CHECK(ran.code == 0);
  return ran.out;
}

}  // namespace

TEST_CASE("Swedish help has no word of the library's") {
  for (const auto& command : commands) {
    const auto help = help_of(command, "sv");
    INFO(help);
    for (const std::string word :
         {"Usage", "Options", "OPTIONS", "Positionals", "Subcommand", "SUBCOMMAND", "TEXT", "INT", "FILE",
          "DIR", "DATE", "RULE", "AGREEMENT", "REQUIRED", "[path", "  series", "  year"}) {
      INFO(word);
      CHECK(help.find(word) == std::string::npos);
    }
    CHECK(help.find("Växlar:") != std::string::npos);
    CHECK(help.find("Växlar:") == help.rfind("Växlar:"));
  }
}

TEST_CASE("help's columns are counted in characters") {
  for (const std::string lang : {"sv", "en"}) {
    std::istringstream lines{help_of({"index", "add"}, lang)};
    std::size_t rows = 0;
    for (std::string line; std::getline(lines, line);) {
      // A name too long for its column stands alone, its meaning on the next line.
      if (!line.starts_with("  ") || line.find("  ", 2) == std::string::npos) continue;
      INFO(line);
      std::size_t column = 0;
      std::size_t blanks = 0;
      for (std::size_t i = 2; i < line.size(); ++i) {
        if ((static_cast<unsigned char>(line[i]) & 0xC0U) == 0x80U) continue;
        ++column;
        blanks = line[i] == ' ' ? blanks + 1 : 0;
        if (blanks >= 2 && i + 1 < line.size() && line[i + 1] != ' ') break;
      }
      CHECK(column == 30);
      ++rows;
    }
    CHECK(rows == 7);
  }
}

TEST_CASE("usage errors name arguments as help does") {
  CHECK(TestWorld{}.run({"index", "add"}).err.find("`serie` saknas") != std::string::npos);
  CHECK(TestWorld{}.run({"index", "add", "--lang", "en"}).err.find("`series` is missing") !=
        std::string::npos);
  const auto ran = TestWorld{}.run({"invoice", "x", "--instalment", "tre"});
  CHECK(ran.code == 2);
  CHECK(ran.err == "iop: --instalment kan inte vara `tre` (skriv ett heltal)\n");
}
