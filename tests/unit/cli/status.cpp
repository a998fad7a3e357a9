#include "base/text.hpp"
#include "catch.hpp"
#include "support/world.hpp"

using namespace iop::test;

namespace {

const std::string draft =
    "iop: 1\nkind: iop\ndiarienummer: OSN 2031-00043\ntitle: Tre parter\nguideline: RS 2021-04161\n"
    "parties:\n"
    "  vgr: {name: Västra Götalandsregionen, sector: public, contributes: [{kind: staff, what: P}]}\n"
    "  f: {name: Föreningen för alla som bor i Exempelby, sector: civil_society, contributes: [{kind: staff, "
    "what: P}]}\n"
    "term: {start: 2026-01-01, end: 2030-12-31}\n"
    "termination: {notice: 3 months, model: party_leaves, counting: same_day}\n"
    "duties: {rapport: {what: Rapport om verksamhetens alla delar till båda parterna, every: year, due: "
    "02-10}}\n";

Ran status(const std::string& columns) {
  const Scratch scratch;
  scratch.write("utkast.yaml", draft);
  TestWorld world;
  world.cwd = scratch.path();
  world.env["COLUMNS"] = columns;
  return world.run({"status", "utkast.yaml", "--schemas", (repository() / "schemas").string()});
}

/// The words of a page, whatever lines they stand on.
std::string in_one_line(const std::string& page) {
  std::string out;
  for (const char c : page) {
    const bool blank = c == ' ' || c == '\n';
    if (!blank || (!out.empty() && out.back() != ' ')) out.push_back(blank ? ' ' : c);
  }
  return out;
}

}  // namespace

TEST_CASE("a narrow status cuts neither a day nor a name, and keeps within COLUMNS") {
  for (const std::size_t width : {40U, 50U, 64U, 80U, 120U}) {
    const auto ran = status(std::to_string(width));
    INFO(ran.out);
    const auto words = in_one_line(ran.out);
    CHECK(words.find("…") == std::string::npos);
    CHECK(words.find("inte undertecknat av Västra Götalandsregionen och Föreningen för alla som bor i "
                     "Exempelby; började 2026-01-01; slutar 2030-12-31, om 1500 dagar") != std::string::npos);
    CHECK(words.find("Rapport om verksamhetens alla delar till båda parterna (2026)") != std::string::npos);
    std::istringstream lines{ran.out};
    for (std::string line; std::getline(lines, line);) CHECK(iop::text::display_width(line) <= width);
  }
}

TEST_CASE("COLUMNS that is no width leaves the terminal's") {
  for (const auto* columns : {"", "0", "bred", "80x", "-5"}) CHECK(status(columns).out == status("110").out);
}
