#include <nlohmann/json.hpp>

#include "catch.hpp"
#include "support/world.hpp"

// Why a payment ends where it does, and what an amount that is not known waits for.

using namespace iop::test;
using iop::Date;
using nlohmann::json;

namespace {

/// One agreement of 2012 to 2016 with 300 000 a year by halves; `rest` is what more it says.
Scratch& halves(Scratch& to, const std::string& rest) {
  to.write("agreements/halvor.yaml",
           "iop: 1\nkind: iop\ndiarienummer: OSN 2012-00042\ntitle: Samtalsstöd\nguideline: RS 2021-04161\n"
           "parties:\n"
           "  vgr: {name: Regionen, sector: public, contributes: [{kind: money, funding: stod}]}\n"
           "  en: {name: En förening, sector: civil_society, contributes: [{kind: premises, what: Lokal}]}\n"
           "  annan: {name: En annan, sector: civil_society, contributes: [{kind: premises, what: Lokal}]}\n"
           "term: {start: 2012-01-01, end: 2016-12-31}\n" +
               rest);
  return to;
}

const std::string row =
    "funding:\n  stod:\n    payer: vgr\n    payee: en\n    amount: 300000\n    instalments: half_yearly\n"
    "    periods: agreement_year\n    invoiced: in_advance\n";

json explained(const TestWorld& world, const std::string& period) {
  return json::parse(world.run({"explain", "--period", period, "--format", "json"}).out);
}

}  // namespace

TEST_CASE("why a payment ends early is told with the notice and its place") {
  Scratch scratch;
  const TestWorld world{
      .cwd =
          halves(scratch, "termination: {notice: 6 months, model: party_leaves, counting: same_day}\n" + row +
                              "notices:\n  - {party: annan, given: 2012-03-01, withdrawn: 2012-04-01}\n"
                              "  - party: en\n    given: 2013-02-01\n    cause: Ny inriktning\n")
              .path()};
  const auto document = explained(world, "2013-H2");
  const auto& amount = document.at("amounts").at(0);
  CHECK(amount.at("period").at("end") == "2013-08-01");
  const auto& ends = amount.at("ends");
  CHECK(ends.at("date") == "2013-08-01");
  CHECK(ends.at("kind") == "notice");
  CHECK(ends.at("why") == "uppsägning av `en`, given 2013-02-01; 6 månader, räknat till samma dag");
  const auto& places = ends.at("places");
  CHECK(places.at(0).at("path") == "notices.1");
  CHECK(places.at(0).at("text") == "- party: en");
  CHECK(places.at(1).at("path") == "notices.1.given");
  CHECK(places.at(1).at("text") == "given: 2013-02-01");
  CHECK(places.at(2).at("path") == "termination.notice");
  // The instalment before it is not cut.
  CHECK(explained(world, "2013-H1").at("amounts").at(0).at("ends").is_null());
}

TEST_CASE("an amount that is not known is shown as far as it is, with what it waits for") {
  Scratch scratch;
  const auto text = row +
                    "    indexation: {series: VPI, first_indexed_year: 2, index_year: previous, share: 100, "
                    "compounding: compound, rounding: {to: 1, mode: half_up, when: each_year}}\n"
                    "termination: {notice: 6 months, model: unanimous, counting: same_day}\n";
  TestWorld world{.cwd = halves(scratch, text).path(), .today = Date::of(2016, 12, 12)};
  scratch.write("schemas/index/vpi.yaml",
                "series: VPI\nname: Vårdprisindex\npublisher: SKR\nunit: percent_change\ndecimals: 1\n"
                "expected: 12-15\nvalues:\n"
                "  2012: {change: 2.0, status: definitive, published: 2012-12-12, source: SKR}\n");
  // 2013 needs the index of 2012, which is there; 2014 that of 2013, which is not.
  world.today = Date::of(2013, 11, 1);
  const auto awaited = world.run({"explain", "--period", "2014-H1", "--format", "json"});
  CHECK(awaited.code == 0);
  CHECK(awaited.err.empty());
  const auto amount = json::parse(awaited.out).at("amounts").at(0);
  CHECK(amount.at("amount").is_null());
  CHECK(amount.at("status") == "awaited");
  CHECK(amount.at("root").is_null());
  CHECK(amount.at("lacking") ==
        json::parse(R"([{"series":"VPI","year":2013,"expected":"2013-12-15","status":"awaited"}])"));
  // 300 000 x 1.02.
  CHECK(amount.at("figures").back().at("value") == "306000");
  world.today = Date::of(2014, 2, 1);
  const auto missing = world.run({"explain", "--period", "2014-H1", "--format", "json"});
  CHECK(missing.code == 1);
  CHECK(missing.err.find("error[P504]") != std::string::npos);
  const auto unknown = json::parse(missing.out).at("amounts").at(0);
  CHECK(unknown.at("status") == "unknown");
  CHECK(unknown.at("lacking").at(0).at("status") == "unknown");
}
