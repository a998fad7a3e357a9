#include <nlohmann/json.hpp>

#include "catch.hpp"
#include "support/world.hpp"

// What a command does not compute it says so of, and nothing that leaves days and figures right stops it.

using namespace iop::test;
using nlohmann::json;

namespace {

const std::string good = file_text(repository() / "tests/data/agreements/granskning.yaml");
const std::string expired_waiver =
    good + "waivers: [{rule: G381, reason: X, approved_by: N, date: 2026-01-02, expires: 2026-11-21}]\n";

/// The good agreement whose association contributes nothing: G341, an error of the guideline's.
std::string without_contribution() {
  auto text = good;
  const std::string contributes = ", contributes: [{kind: staff, what: Värdar}]";
  return text.erase(text.find(contributes), contributes.size());
}
/// The good agreement with a field that cannot be read: S204.
std::string with_error() {
  auto text = good;
  return text.replace(text.find("end: 2028-06-30"), 15, "end: 2028-02-30");
}

struct Register {
  explicit Register(const std::string& second) {
    scratch.write("ett.yaml", good);
    scratch.write("tva.yaml", second);
  }
  [[nodiscard]] Ran run(std::vector<std::string> args) const {
    args.insert(args.end(), {"--schemas", (repository() / "schemas").string()});
    TestWorld world;
    world.cwd = scratch.path();
    return world.run(args);
  }
  [[nodiscard]] json of(const std::string& command) const {
    return json::parse(run({command, ".", "--format", "json"}).out);
  }
  Scratch scratch;
};

bool holds(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("a waiver that is over is told of and stops no command") {
  const Register desk{expired_waiver};
  for (const auto* command : {"deadlines", "status", "payments", "forecast"}) {
    INFO(command);
    const auto ran = desk.run({command, "."});
    CHECK(ran.code == 1);
    CHECK(holds(ran.err, "W902"));
    CHECK_FALSE(holds(ran.err, "räknas inte\n"));
    CHECK_FALSE(holds(ran.out, "utelämna"));
  }
  CHECK(holds(desk.run({"deadlines", "tva.yaml"}).out, "11 datum i 1 avtal"));
  const auto calendar = desk.run({"deadlines", ".", "--format", "ics"});
  CHECK(calendar.code == 1);
  CHECK(holds(calendar.out, "SUMMARY:tva: "));
  CHECK(holds(desk.run({"notice", "tva.yaml", "--given", "2027-01-10"}).out, "upphör 2027-07-10"));
}

TEST_CASE("a breach of a guideline changes no day, and keeps money from being computed") {
  const Register desk{without_contribution()};
  CHECK(desk.of("deadlines")["refused"].empty());
  CHECK(desk.of("deadlines")["agreements"].size() == 2);
  CHECK(desk.of("status")["agreements"].size() == 2);
  const auto days = desk.run({"explain", "tva.yaml", "--deadline", "term-end"});
  CHECK(days.code == 1);
  CHECK(holds(days.err, "G341"));
  CHECK(holds(days.out, "2028-06-30"));
  const auto money = desk.run({"payments", "tva.yaml"});
  CHECK(money.code == 1);
  CHECK(holds(money.err, "`tva.yaml` har fel och räknas inte"));
}

TEST_CASE("days and status name what is left out, and say nothing of it") {
  const Register desk{with_error()};
  CHECK(desk.of("deadlines")["refused"] ==
        json::parse(R"([{"file": "tva.yaml", "errors": 1, "codes": ["S204"]}])"));
  CHECK(desk.of("status")["files_with_errors"] == desk.of("deadlines")["refused"]);
  for (const auto* format : {"text", "list", "markdown"}) {
    for (const auto& more : {std::vector<std::string>{"--kind", "duty", "--all"}, {"-q"}}) {
      std::vector<std::string> args{"deadlines", ".", "--format", format};
      args.insert(args.end(), more.begin(), more.end());
      const auto ran = desk.run(args);
      CHECK(ran.code == 1);
      CHECK(holds(ran.out, "tva.yaml: 1 fel: S204"));
    }
  }
  CHECK(holds(desk.run({"deadlines", "."}).out, "1 avtal är utelämnat\n"));
  const auto status = desk.run({"status", "tva.yaml"}).out;
  CHECK(holds(status, "0 avtal; 1 avtal är utelämnat\n"));
  CHECK(holds(status, "Försenat: inget (1 avtal är utelämnat)\n"));
  CHECK(holds(status, "Underlag att skicka: inga (1 avtal är utelämnat)\n"));
  const auto page = desk.run({"status", "tva.yaml", "--format", "markdown", "--lang", "en"}).out;
  CHECK(holds(page, "### Overdue\n\nNone (1 agreement is left out).\n"));
  CHECK(holds(page, "| tva.yaml | 1 error: S204 |"));
}

TEST_CASE("a calendar that would lack an agreement is not written") {
  const Register desk{with_error()};
  desk.scratch.write("kalender.ics", "som den var");
  const auto ran = desk.run({"deadlines", ".", "--format", "ics", "--output", "kalender.ics"});
  CHECK(ran.code == 1);
  CHECK(holds(ran.err, "ingen kalender skrivs: den kan inte säga att avtal saknas i den: tva.yaml"));
  CHECK(file_text(desk.scratch.path() / "kalender.ics") == "som den var");
  CHECK(desk.run({"deadlines", ".", "--format", "ics"}).out.empty());
  const auto unread = desk.run({"deadlines", "ett.yaml", "saknas.yaml", "--format", "ics"});
  CHECK(unread.code == 3);
  CHECK(unread.out.empty());
}

TEST_CASE("where nothing could be read nothing is said") {
  const Register desk{good};
  std::filesystem::create_directory(desk.scratch.path() / "tom");
  for (const auto* command : {"deadlines", "status"}) {
    for (const auto* format : {"text", "json", "markdown"}) {
      for (const auto* path : {"tom", "saknas.yaml"}) {
        const auto ran = desk.run({command, path, "--format", format, "--output", "resultat"});
        CHECK(ran.code == 3);
        CHECK(ran.out.empty());
        CHECK_FALSE(std::filesystem::exists(desk.scratch.path() / "resultat"));
      }
    }
    // One that could not be read among others is named.
    CHECK(holds(desk.run({command, "ett.yaml", "saknas.yaml"}).out, "saknas.yaml"));
  }
}
