#include <set>

#include "catch.hpp"
#include "support/world.hpp"

using namespace iop::test;

namespace {

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  std::istringstream in{text};
  for (std::string line; std::getline(in, line);) lines.push_back(line);
  return lines;
}

/// The commands and options that help names: rows of two blanks and a word.
std::set<std::string> names_in_help(const std::vector<std::string>& command, bool of_commands) {
  auto args = command;
  args.insert(args.end(), {"--help", "--lang", "en"});
  std::set<std::string> names;
  bool in_commands = false;
  for (const auto& line : lines_of(TestWorld{}.run(args).out)) {
    if (line == "Commands:") in_commands = true;
    if (!line.starts_with("  ") || line[2] == ' ') continue;
    const auto row = line.substr(2);
    if (of_commands && in_commands) names.insert(row.substr(0, row.find(' ')));
    if (of_commands || !row.starts_with('-')) continue;
    for (auto rest = row; rest.starts_with('-');) {
      const auto end = rest.find_first_of(", ");
      names.insert(rest.substr(0, end));
      rest = rest.size() > end + 2 && rest[end] == ',' ? rest.substr(end + 2) : "";
    }
  }
  return names;
}

}  // namespace

TEST_CASE("an option whose values are few says which to completion") {
  const auto script = TestWorld{}.run({"completion", "bash"});
  REQUIRE(script.code == 0);
  int formats = 0;
  for (const auto& line : lines_of(script.out)) {
    for (const std::string option :
         {"--format", "--kind", "--by", "--fail-on", "--lang", "--color", "--status"}) {
      if (line.find(":" + option + "')") == std::string::npos) continue;
      // A party of the agreement that is asked about, which no list knows.
      if (line.find("'notice'':--by')") != std::string::npos) continue;
      INFO(line);
      CHECK(line.find("kind=choice choices=('") != std::string::npos);
      if (option == "--format") ++formats;
    }
  }
  CHECK(formats >= 9);
}

TEST_CASE("the manual names every command and option, and completion does too") {
  for (const std::string lang : {"sv", "en"}) {
    const auto page = TestWorld{}.run({"man", "--lang", lang}).out;
    for (const auto& command : names_in_help({}, true)) {
      const auto section = page.find(".SS \"" + command + "\"\n");
      INFO(command);
      REQUIRE(section != std::string::npos);
      for (const auto& option : names_in_help({command}, false)) {
        if (option == "-h" || option == "--help") continue;
        std::string shown = "\\fB";
        for (const char c : option) shown += c == '-' ? std::string{"\\-"} : std::string(1, c);
        INFO(option);
        CHECK(page.substr(section, page.find(".SS", section + 1) - section).find(shown + "\\fR") !=
              page.npos);
      }
    }
  }
  for (const std::string shell : {"bash", "zsh"}) {
    const auto script = TestWorld{}.run({"completion", shell}).out;
    for (const auto& command : names_in_help({}, true))
      CHECK(script.find("'" + command) != std::string::npos);
  }
}

TEST_CASE("the manual's examples can be run") {
  int examples = 0;
  for (const auto& line : lines_of(TestWorld{}.run({"man"}).out)) {
    if (!line.starts_with("\\fBiop ") || line.find("\\fI") != std::string::npos) continue;
    auto words = words_of(line.substr(7, line.size() - 10));
    for (auto& word : words) {
      for (auto at = word.find('\\'); at != word.npos; at = word.find('\\')) word.erase(at, 1);
    }
    // The synopsis of a command without arguments is no example.
    if (words.size() < 2 && words.front() != "validate") continue;
    INFO(line);
    const auto ran = TestWorld{}.run(words);
    INFO(ran.err);
    CHECK(ran.code < 2);
    ++examples;
  }
  CHECK(examples >= 6);
}

TEST_CASE("a page dates itself as asked and says no more of the world") {
  const auto page = TestWorld{}.run({"man", "--today", "2031-05-06"}).out;
  CHECK(page.find(".TH IOP 1 2031-05-06 ") != std::string::npos);
  CHECK(TestWorld{.cwd = "/"}.run({"man", "--today", "2031-05-06"}).out == page);
}
