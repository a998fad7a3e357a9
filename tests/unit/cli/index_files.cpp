#include <nlohmann/json.hpp>

#include "catch.hpp"
#include "support/world.hpp"

using namespace iop::test;

namespace {

/// An agreement from April 2013 whose row is indexed by `series` from its second year, by calendar halves.
std::string agreement(const std::string& series) {
  return "iop: 1\nkind: iop\ndiarienummer: OSN 2013-00042\ntitle: Samtalsstöd\nguideline: RS 2021-04161\n"
         "parties:\n"
         "  vgr:\n    name: Regionen\n    sector: public\n    organisation_number: 232100-0131\n"
         "    contributes: [{kind: money, funding: stod}]\n"
         "  en:\n    name: En förening\n    sector: civil_society\n    organisation_number: 802000-0009\n"
         "    contributes: [{kind: premises, what: Lokal}]\n"
         "term: {start: 2013-04-01, end: 2016-03-31}\n"
         "termination: {notice: 6 months, model: party_leaves, counting: same_day}\n"
         "funding:\n  stod:\n    payer: vgr\n    payee: en\n    amount: 500000\n"
         "    instalments: half_yearly\n    periods: calendar_year\n    invoiced: in_arrears\n"
         "    indexation:\n      series: " +
         series +
         "\n      first_indexed_year: 2\n      index_year: previous\n      compounding: compound\n"
         "      rounding: {to: 1, mode: half_up, when: each_year}\n";
}

/// A directory with one agreement.
struct Place : Scratch {
  explicit Place(const std::string& series) { write("agreements/avtal.yaml", agreement(series)); }
  [[nodiscard]] Ran run(const std::vector<std::string>& args) const {
    return TestWorld{.cwd = path()}.run(args);
  }
};

bool holds(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

std::size_t count(const std::string& text, const std::string& part) {
  std::size_t found = 0;
  for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++found;
  return found;
}

}  // namespace

TEST_CASE("a basis of two agreement years tells the steps they share once") {
  const auto ran = Place{"VPI"}.run({"invoice", "avtal", "--period", "2015-H1", "--format", "json"});
  INFO(ran.err);
  REQUIRE(ran.code == 0);
  std::vector<std::string> values;
  const auto listing = nlohmann::json::parse(ran.out);
  for (const auto& step : listing["bases"][0]["derivation"]) values.push_back(step["value"]);
  // Year 2 by 2.0 per cent, year 3 by 2.7; a quarter of each, the second rounded up from 130 942.50.
  CHECK(values == std::vector<std::string>{"500000.00", "1.02", "510000.00", "1.027", "523770.00",
                                           "382500.00", "127500.00", "130943.00", "258443.00"});
}

TEST_CASE("a series that an agreement names may be assumed though it has no file") {
  const Place place{"KPI"};
  const auto ran = place.run({"payments", "--assume", "KPI=2.5", "--format", "json"});
  INFO(ran.err);
  CHECK(ran.code == 0);
  const auto funding = nlohmann::json::parse(ran.out)["agreements"][0]["funding"][0];
  CHECK(funding["years"][0]["status"] == "final");
  CHECK(funding["years"][1]["status"] == "preliminary");
  CHECK(funding["years"][1]["amount"] == "512500.00");
  CHECK(funding["years"][1]["index"]["assumed"] == true);
  const std::vector<std::string> second{"invoice",  "avtal",        "--period", "2015-H1",
                                        "--assume", "KPI:2013=2.5", "--assume", "KPI:2014=2.5"};
  CHECK(place.run(second).code == 1);
  auto all_the_same = second;
  all_the_same.emplace_back("--preliminary");
  CHECK(holds(place.run(all_the_same).out, "KPI 2014 antas vara 2,5 procent"));
}

TEST_CASE("a series that no agreement of the run names cannot be assumed") {
  const Place place{"KPI"};
  for (const auto* command : {"payments", "invoice"}) {
    std::vector<std::string> args{command, "--assume", "KPX=2.5"};
    if (args[0] == "invoice") args.insert(args.end(), {"--period", "2015"});
    const auto ran = place.run(args);
    CHECK(ran.code == 2);
    CHECK(ran.out.empty());
    CHECK(holds(ran.err, "`KPX`"));
    CHECK(holds(ran.err, "`KPI`"));
  }
}

TEST_CASE("an agreement whose series does not exist is told so once, with those there are") {
  const Place place{"XYZZY"};
  for (const auto& args : std::vector<std::vector<std::string>>{
           {"payments"}, {"invoice", "avtal", "--period", "2015-H1"}, {"validate"}}) {
    const auto ran = place.run(args);
    const bool judged = args[0] == "validate";
    const auto& text = judged ? ran.out : ran.err;
    INFO(text);
    CHECK(ran.code == (judged ? 0 : 1));
    CHECK(count(text, judged ? "note[P504]" : "error[P504]") == 1);
    CHECK(holds(text, "det finns ingen indexserie `XYZZY`"));
    CHECK(holds(text, "`VPI`"));
    CHECK_FALSE(holds(text, "iop index add"));
  }
  CHECK(holds(Place{"VPj"}.run({"validate"}).out, "menas `VPI`?"));
}

TEST_CASE("an index file with errors is the one cause that is told") {
  const auto head = "series: VPI\nname: Vårdprisindex\nunit: percent_change\ndecimals: 1\nexpected: 12-15\n";
  const std::vector<std::pair<std::string, std::string>> broken{
      {"series: [\n", "error[Y102]"},
      {"", "error[Y109]"},
      {std::string{head} +
           "values: {2013: {change: 2.05, status: definitive, published: 2013-12-12, source: x}}\n",
       "error[S209]"}};
  for (const auto& [bytes, code] : broken) {
    const Place place{"VPI"};
    place.write("schemas/index/vpi.yaml", bytes);
    for (const auto& args :
         std::vector<std::vector<std::string>>{{"payments"},
                                               {"payments", "--assume", "VPI=2.5"},
                                               {"invoice", "avtal", "--period", "2015-H1"},
                                               {"validate"},
                                               {"deadlines"},
                                               {"index", "list"},
                                               {"index", "show", "VPI"},
                                               {"index", "add", "VPI", "2017", "--change", "2.0",
                                                "--published", "2017-12-15", "--source", "x"}}) {
      const auto ran = place.run(args);
      INFO(code << "\n" << ran.out << ran.err);
      CHECK(ran.code == 1);
      CHECK(count(ran.out + ran.err, "vpi.yaml:1") + count(ran.out + ran.err, "vpi.yaml:6") == 1);
      CHECK(holds(ran.out + ran.err, code));
      CHECK_FALSE(holds(ran.out + ran.err, "P504"));
      CHECK_FALSE(holds(ran.out + ran.err, "kan inte vara"));
    }
    CHECK(file_text(place.path() / "schemas/index/vpi.yaml") == bytes);
    const auto years = nlohmann::json::parse(place.run({"payments", "--format", "json"}).out);
    CHECK(years["agreements"][0]["funding"][0]["years"][1]["status"] == "unknown");
  }
}
