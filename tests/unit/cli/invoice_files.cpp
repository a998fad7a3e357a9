#include <set>

#include "catch.hpp"
#include "support/world.hpp"

using namespace iop::test;

// 300 000 kr a year: 3.5 of the first half-year's six months are the first payee's, 87 500 kr, the rest the
// other's.
TEST_CASE("a payee that changes inside an instalment has a file of its own for its part") {
  const Scratch scratch;
  scratch.write("agreements/byte.yaml", R"(iop: 1
kind: pilot
title: Mottagaren byts
parties:
  vgr: {name: Regionen, sector: public}
  a: {name: Förening A, sector: civil_society}
  b: {name: Förening B, sector: civil_society}
term: {start: 2024-01-01, end: 2028-12-31}
funding:
  stod: {payer: vgr, payee: a, amount: 300000, instalments: half_yearly, periods: agreement_year}
amendments:
  - {effective: 2025-04-16, decided: 2025-03-01, set: {funding.stod.payee: b}}
)");
  const TestWorld world{.cwd = scratch.path()};
  const auto ran = world.run({"invoice", "byte", "--period", "2025-H1", "--output-dir", "ut"});
  CHECK(ran.code == 0);
  std::set<std::string> names;
  for (const auto& entry : std::filesystem::directory_iterator(scratch.path() / "ut")) {
    names.insert(entry.path().filename().string());
  }
  CHECK(names == std::set<std::string>{"byte_stod_2025-01-01_2025-06-30_a.txt",
                                       "byte_stod_2025-01-01_2025-06-30_b.txt"});
  const auto text = [&](const std::string& payee) {
    return file_text(scratch.path() / "ut" / ("byte_stod_2025-01-01_2025-06-30_" + payee + ".txt"));
  };
  CHECK(text("a").find("BELOPP              87\u00a0500\u00a0kr") != std::string::npos);
  CHECK(text("b").find("BELOPP              62\u00a0500\u00a0kr") != std::string::npos);
}
