#include <nlohmann/json.hpp>

#include "catch.hpp"
#include "support/world.hpp"

using namespace iop::test;
using nlohmann::json;

// What --as-of comes to is told in every format of every command that shows agreements. The agreement is that
// of the golden sessions: on 2014-01-15 both amendments are in force, and the foundation has given notice on
// 2013-12-30, which ends its part six months later.

namespace {

const std::string file = "tests/data/agreements/samtalsstod.yaml";

Ran run(std::vector<std::string> arguments, const std::string& format,
        const std::string& day = "2014-01-15") {
  arguments.insert(arguments.end(), {file, "--as-of", day, "--format", format});
  return TestWorld{}.run(arguments);
}

/// `amended`, `notices` and `left_out` of the state.
void check_state(const json& state) {
  INFO(state.dump());
  REQUIRE(state.at("amended").size() == 2);
  CHECK(state.at("amended").at(0).at("field") == "funding.stod.amount");
  CHECK(state.at("amended").at(0).at("value") == "600000");
  CHECK(state.at("amended").at(0).at("effective") == "2014-01-01");
  CHECK(
      state.at("notices") ==
      json::parse(R"([{"party":"stiftelsen","date":"2013-12-30","ends":"party","last_day":"2014-06-30"}])"));
  CHECK(state.at("left_out").empty());
}

const std::vector<std::string> explain{"explain", "--period", "2014-H1"};
const std::vector<std::string> verify{"invoice", "--verify", "--exit-zero"};
const std::vector<std::string> invoice{"invoice", "--period", "2014-H1"};

}  // namespace

TEST_CASE("JSON tells the day, the amended fields and the notices") {
  for (const auto& command :
       {explain, verify, std::vector<std::string>{"forecast", "--years", "2014"},
        std::vector<std::string>{"validate", "--select", "S"}, std::vector<std::string>{"status"}}) {
    INFO(command.front());
    const auto document = json::parse(run(command, "json").out);
    CHECK(document.at("as_of") == "2014-01-15");
    REQUIRE(document.at("states").size() == 1);
    check_state(document.at("states").at(0));
  }
  check_state(json::parse(run({"payments"}, "json").out).at("agreements").at(0));
  check_state(json::parse(run({"deadlines"}, "json").out).at("agreements").at(0));
  check_state(json::parse(run(invoice, "json").out).at("bases").at(0));
  check_state(json::parse(run({"notice", "--given", "2014-02-01", "--by", "foreningen"}, "json").out));
}

TEST_CASE("text tells them too") {
  for (const auto& command :
       {explain, verify, invoice, std::vector<std::string>{"forecast", "--years", "2014"},
        std::vector<std::string>{"payments"}, std::vector<std::string>{"deadlines"},
        std::vector<std::string>{"validate", "--select", "S"}, std::vector<std::string>{"status"}}) {
    INFO(command.front());
    const auto out = run(command, "text").out;
    CHECK(out.find("Avtalet som det står 2014-01-15 (--as-of)") != std::string::npos);
    CHECK(out.find("funding.stod.amount: 600000, tillägg OSN 2013-00300 från 2014-01-01") !=
          std::string::npos);
    CHECK(out.find("uppsägning av stiftelsen, 2013-12-30: partens del slutar 2014-06-30") !=
          std::string::npos);
  }
  const auto before = run({"payments"}, "text", "2013-12-01").out;
  CHECK(before.find("räknas inte: uppsägning av stiftelsen, 2013-12-30") != std::string::npos);
}

TEST_CASE("a CSV stays a table, and one line on stderr tells the state") {
  for (const auto& command : {invoice, std::vector<std::string>{"payments"},
                              std::vector<std::string>{"forecast", "--years", "2014"}}) {
    INFO(command.front());
    const auto ran = run(command, "csv");
    CHECK(ran.out.find("--as-of") == std::string::npos);
    CHECK(ran.err ==
          "iop: avtalen som de står 2014-01-15 (--as-of); samtalsstod: funding.stod.amount: 600000, tillägg "
          "OSN 2013-00300 från 2014-01-01, funding.lokal.amount: 130000, tillägg OSN 2013-00300 från "
          "2014-01-01, uppsägning av stiftelsen, 2013-12-30: partens del slutar 2014-06-30\n");
  }
}

TEST_CASE("a calendar stays a calendar, and one line on stderr tells the state") {
  const auto ran = run({"deadlines"}, "ics");
  CHECK(ran.out.find("--as-of") == std::string::npos);
  CHECK(
      ran.err.starts_with("iop: avtalen som de står 2014-01-15 (--as-of); samtalsstod: funding.stod.amount"));
}

TEST_CASE("findings tell it where their format has room") {
  const std::vector<std::string> validate{"validate", "--select", "S"};
  const auto sarif = json::parse(run(validate, "sarif").out).at("runs").at(0).at("properties");
  CHECK(sarif.at("as_of") == "2014-01-15");
  check_state(sarif.at("states").at(0));
  const auto plain = json::parse(TestWorld{}.run({"validate", file, "--format", "sarif", "--exit-zero"}).out);
  CHECK_FALSE(plain.at("runs").at(0).contains("properties"));
  const auto junit = run(validate, "junit").out;
  CHECK(junit.find("<property name=\"as_of\" value=\"2014-01-15\"/>") != std::string::npos);
  CHECK(junit.find("partens del slutar 2014-06-30\"/>") != std::string::npos);
  const auto github = run(validate, "github").out;
  CHECK(github.starts_with("::notice title=iop validate --as-of 2014-01-15::" + file +
                           "%0A- funding.stod.amount: 600000, tillägg"));
  const auto markdown = run(validate, "markdown").out;
  CHECK(markdown.find("- funding.stod.amount: 600000, tillägg OSN 2013-00300 från 2014-01-01\n") !=
        std::string::npos);
  const auto days = run({"deadlines"}, "markdown").out;
  CHECK(days.find("- uppsägning av stiftelsen, 2013-12-30: partens del slutar 2014-06-30\n") !=
        std::string::npos);
}

TEST_CASE("two versions are compared as both stand on the day") {
  Scratch scratch;
  const auto text = file_text(repository() / file);
  scratch.write("samtalsstod.yaml", text);
  auto later = text;
  later.replace(later.find("600000, funding.lokal"), 6, "650000");
  scratch.write("ny.yaml", later);
  const TestWorld world{.cwd = scratch.path()};
  CHECK(world.run({"diff", "samtalsstod.yaml", "ny.yaml"}).code == 1);
  const auto same = world.run({"diff", "samtalsstod.yaml", "ny.yaml", "--as-of", "2013-12-31"});
  CHECK(same.code == 0);
  CHECK(same.out.find("Ingen skillnad i sak.") != std::string::npos);
  CHECK(same.out.find("räknas inte: tillägg OSN 2013-00300 från 2014-01-01") != std::string::npos);
  const auto document = json::parse(
      world.run({"diff", "samtalsstod.yaml", "ny.yaml", "--as-of", "2014-01-15", "--format", "json"}).out);
  CHECK(document.at("as_of") == "2014-01-15");
  CHECK(document.at("states").size() == 2);
  CHECK(document.at("changes").size() == 1);
}
