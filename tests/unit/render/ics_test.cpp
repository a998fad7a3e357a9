#include "render/ics.hpp"

#include <sstream>

#include "catch.hpp"
#include "support/world.hpp"

using namespace iop::test;

namespace {

std::string written(const std::string& line) {
  std::ostringstream out;
  iop::render::write_ics_line(out, line);
  return out.str();
}

Ran calendar(const std::vector<std::string>& more) {
  std::vector<std::string> arguments{"deadlines", "tests/data/calendar", "--all", "--format", "ics", "-q"};
  arguments.insert(arguments.end(), more.begin(), more.end());
  return TestWorld{}.run(arguments);
}

/// The file without its folds.
std::string unfolded(std::string file) {
  for (auto at = file.find("\r\n "); at != std::string::npos; at = file.find("\r\n ", at)) file.erase(at, 3);
  return file;
}

}  // namespace

TEST_CASE("text in a calendar file is escaped") {
  CHECK(iop::render::ics_text("a\\b;c,d\ne:f\"g") == "a\\\\b\\;c\\,d\\ne:f\"g");
  CHECK(iop::render::ics_text("\x1b[1m\r") == "<U+001B>[1m<U+000D>");
  CHECK(iop::render::ics_text("å\xff") == "å\uFFFD");
}

TEST_CASE("a line is folded at 75 octets, the blank that goes on with it counted") {
  const std::string line(75, 'x');
  CHECK(written(line) == line + "\r\n");
  CHECK(written(line + "y") == line + "\r\n y\r\n");
  CHECK(written(line + std::string(75, 'y')) == line + "\r\n " + std::string(74, 'y') + "\r\n y\r\n");
  // Bytes 75 and 76 are one character, which goes to the next line whole.
  CHECK(written(std::string(74, 'x') + "åä") == std::string(74, 'x') + "\r\n åä\r\n");
  CHECK(written(std::string(72, 'x') + "🧡") == std::string(72, 'x') + "\r\n 🧡\r\n");
  CHECK(written(std::string(71, 'x') + "🧡") == std::string(71, 'x') + "🧡\r\n");
}

TEST_CASE("a calendar names no person") {
  const auto text = unfolded(calendar({"--alarm", "30d"}).out);
  CHECK(text.find("Föreningen Hjärta ♥\\, Sjö & Ö") != std::string::npos);
  for (const auto* name : {"Påhittad", "Uppdiktad", "Sagofigur", "sagofigur", "Romanfigur", "Dikt", "Fabel",
                           "Saga", "Hittepå", "Inbillad"}) {
    INFO(name);
    CHECK(text.find(name) == std::string::npos);
  }
  const auto for_persons = TestWorld{}.run({"deadlines", "tests/data/calendar", "--all"}).out;
  CHECK(for_persons.find("Eva Dikt") != std::string::npos);
  CHECK(for_persons.find("Ida Inbillad") != std::string::npos);
}

TEST_CASE("a calendar is the same bytes on a rerun, and on another day but for the day it was made") {
  const auto first = calendar({});
  CHECK(first.code == 0);
  CHECK(calendar({}).out == first.out);
  const auto stamps = [](std::string text, const std::string& day) {
    const std::string line = "\r\nDTSTAMP:" + day + "T000000Z\r\n";
    std::size_t count = 0;
    for (auto at = text.find(line); at != std::string::npos; at = text.find(line)) {
      text.erase(at, line.size() - 2);
      ++count;
    }
    return std::pair{count, text};
  };
  const auto [events, rest] = stamps(first.out, "20261122");
  CHECK(events > 10);
  CHECK(rest.find("DTSTAMP") == std::string::npos);
  CHECK(stamps(calendar({"--today", "2026-11-23"}).out, "20261123") == std::pair{events, rest});
  CHECK(first.out.find("METHOD") == std::string::npos);
}

TEST_CASE("every line of a calendar ends in CRLF") {
  const auto text = calendar({"--alarm", "30d,7d"}).out;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] == '\n') REQUIRE((at > 0 && text[at - 1] == '\r'));
    if (text[at] == '\r') REQUIRE(text[at + 1] == '\n');
  }
  CHECK(text.ends_with("END:VCALENDAR\r\n"));
}
