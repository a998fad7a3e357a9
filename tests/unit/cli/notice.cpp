#include <nlohmann/json.hpp>

#include "catch.hpp"
#include "support/world.hpp"

// What `iop notice` says of an agreement is what the other commands say of the same agreement with the notice
// in its file.

using namespace iop::test;
using iop::Date;
using nlohmann::json;

namespace {

struct Case {
  std::string file;  ///< below the repository
  std::string party;
  std::string key;  ///< `given` or `decided`
  std::string day;
};

std::string with_notice(const std::string& text, const Case& one) {
  const std::string row = "  - {party: " + one.party + ", " + one.key + ": " + one.day + "}\n";
  const auto at = text.find("\nnotices:\n");
  if (at == std::string::npos) return text + "\nnotices:\n" + row;
  const auto end = at + std::string{"\nnotices:\n"}.size();
  return text.substr(0, end) + row + text.substr(end);
}

/// A directory with the file as it is and with the notice in it, on the day of the notice, so that it counts.
struct Place {
  Scratch scratch;
  Date today;
};

json run(const Place& place, std::vector<std::string> args) {
  for (const auto* more : {"--format", "json", "--schemas"}) args.emplace_back(more);
  args.push_back((repository() / "schemas").string());
  TestWorld world;
  world.cwd = place.scratch.path();
  world.today = place.today;
  const auto ran = world.run(args);
  INFO(ran.err);
  REQUIRE(ran.code == 0);
  return json::parse(ran.out);
}

json payments(const Place& place, const std::string& file) {
  return run(place, {"payments", file, "--assume", "VPI=2.5"})["agreements"][0]["funding"];
}

/// A day without what only `deadlines` tells.
json bare(const json& day) {
  json out;
  for (const auto* key : {"kind", "date", "title", "status", "period", "about", "partly_covered"}) {
    out[key] = day.at(key);
  }
  return out;
}

std::vector<json> days(const Place& place, const std::string& file) {
  std::vector<json> out;
  const auto told = run(place, {"deadlines", file, "--all"});
  for (const auto& day : told["deadlines"]) out.push_back(bare(day));
  return out;
}

bool has(const std::vector<json>& all, const json& day) {
  return std::any_of(all.begin(), all.end(), [&](const json& other) {
    return other["kind"] == day["kind"] && other["about"] == day["about"] &&
           other["period"] == day["period"] && other["date"] == day["date"];
  });
}

bool matters(const json& day) {
  return day["status"] != json("past") && day["status"] != json("done");
}

void check_money(const json& outcome, const json& without, const json& with) {
  for (std::size_t i = 0; i < without.size(); ++i) {
    const auto& row = outcome["funding"][i];
    REQUIRE(row["id"] == without[i]["id"]);
    const bool by_year = row["lines_are"] == json("agreement_years");
    for (const auto& [key, schedule] : {std::pair{"without", &without[i]}, std::pair{"with", &with[i]}}) {
      std::vector<json> told;
      for (const auto& line : row["lines"]) {
        if (!line[key].is_null()) told.push_back(line[key]);
      }
      const auto& all = (*schedule)[by_year ? "years" : "instalments"];
      REQUIRE(told.size() == all.size());
      for (std::size_t n = 0; n < told.size(); ++n) {
        for (const auto* field : {"start", "end", "amount", "status"}) CHECK(told[n][field] == all[n][field]);
      }
    }
  }
}

void check_days(const json& outcome, const std::vector<json>& without, const std::vector<json>& with) {
  std::vector<json> owed;
  for (const auto& day : with) {
    const auto& status = day["status"];
    if (day["kind"] == json("duty") &&
        (status == json("upcoming") || status == json("due") || status == json("overdue"))) {
      owed.push_back(day);
    }
  }
  CHECK(outcome["duties"].size() + outcome["partial_duties"].size() == owed.size());
  std::size_t gone = 0;
  for (const auto& group : outcome["vanishing"]) {
    for (const auto& day : group["days"]) {
      ++gone;
      CHECK(has(without, day));
      CHECK_FALSE(has(with, day));
    }
  }
  std::size_t differs = 0;
  for (const auto& day : without) differs += matters(day) && !has(with, day) ? 1U : 0U;
  CHECK(gone == differs);
  for (const auto& day : outcome["appearing"]) CHECK(std::find(with.begin(), with.end(), day) != with.end());
}

/// The agreement's last day, as the dated facts have it.
json last_day(const std::vector<json>& all) {
  json found;
  for (const auto& day : all) {
    const bool ends = day["kind"] == json("term-end") ||
                      (day["kind"] == json("notice-end") && day["about"] == json("notices"));
    if (ends) found = day["date"];
  }
  return found;
}

}  // namespace

TEST_CASE("a notice means what the commands say of the file with that notice in it") {
  const std::vector<Case> cases{
      {"agreements/goteborgs-stadsmission.yaml", "vgr", "given", "2027-02-28"},
      {"agreements/goteborgs-stadsmission.yaml", "stadsmissionen", "given", "2029-08-31"},
      {"agreements/goteborgs-stadsmission.yaml", "vgr", "given", "2030-06-30"},
      {"agreements/goteborgs-stadsmission.yaml", "vgr", "given", "2030-07-01"},
      {"agreements/skyddsvarnet.yaml", "vgr", "given", "2026-02-10"},
      {"agreements/skyddsvarnet.yaml", "skyddsvarnet", "given", "2026-07-01"},
      {"tests/data/agreements/samtalsstod.yaml", "stiftelsen", "given", "2013-10-01"},
      {"tests/data/agreements/samtalsstod.yaml", "foreningen", "given", "2014-03-31"},
      {"tests/data/agreements/samtalsstod.yaml", "vgr", "given", "2013-12-30"},
      {"tests/data/agreements/kalendermanader.yaml", "vgr", "given", "2026-08-15"},
      {"tests/data/agreements/kalendermanader.yaml", "stiftelsen", "given", "2027-07-01"},
      {"tests/data/agreements/granskning.yaml", "foreningen", "given", "2026-12-31"},
      {"tests/data/agreements/moteplats.yaml", "kommunen", "given", "2033-05-31"},
  };
  for (const auto& one : cases) {
    INFO(one.file << ' ' << one.party << ' ' << one.day);
    const Place place{{}, *Date::parse(one.day)};
    const auto text = file_text(repository() / one.file);
    place.scratch.write("utan.yaml", text);
    place.scratch.write("med.yaml", with_notice(text, one));
    const auto told =
        run(place, {"notice", "utan.yaml", "--given", one.day, "--by", one.party, "--assume", "VPI=2.5"});
    REQUIRE(told["outcomes"].size() == 1);
    const auto& outcome = told["outcomes"][0];
    check_money(outcome, payments(place, "utan.yaml"), payments(place, "med.yaml"));
    const auto with = days(place, "med.yaml");
    check_days(outcome, days(place, "utan.yaml"), with);
    CHECK(outcome["agreement_end"] == last_day(with));
  }
}

TEST_CASE("decisions of all mean what the commands say of the file with those decisions in it") {
  const Place place{{}, Date::of(2027, 3, 31)};
  const std::string file = "agreements/roda-korset-rosengrenska.yaml";
  const auto text = file_text(repository() / file);
  auto decided = with_notice(text, {file, "vgr", "decided", "2027-01-10"});
  decided = with_notice(decided, {file, "roda_korset", "decided", "2027-03-31"});
  decided = with_notice(decided, {file, "rosengrenska", "decided", "2027-02-20"});
  place.scratch.write("utan.yaml", text);
  place.scratch.write("med.yaml", decided);
  const auto told =
      run(place, {"notice", "utan.yaml", "--decided", "vgr=2027-01-10", "--decided", "roda_korset=2027-03-31",
                  "--decided", "rosengrenska=2027-02-20", "--assume", "VPI=2.5"});
  const auto& outcome = told["outcomes"][0];
  CHECK(outcome["last_day"] == json("2027-09-30"));
  check_money(outcome, payments(place, "utan.yaml"), payments(place, "med.yaml"));
  const auto with = days(place, "med.yaml");
  check_days(outcome, days(place, "utan.yaml"), with);
  CHECK(outcome["agreement_end"] == last_day(with));
}

TEST_CASE("a notice is asked of the agreement as it stands on --as-of, and nothing is written") {
  const Place place{{}, Date::of(2027, 8, 10)};
  const auto text = file_text(repository() / "tests/data/agreements/kalendermanader.yaml");
  place.scratch.write("avtal.yaml", text);
  const auto ends = [&](std::vector<std::string> more) {
    std::vector<std::string> args{"notice", "avtal.yaml", "--given", "2027-08-10", "--by", "vgr"};
    args.insert(args.end(), more.begin(), more.end());
    return run(place, args)["outcomes"][0]["last_day"];
  };
  // From 2027-07-01 the amendment asks six months; as of the day before it is not there.
  CHECK(ends({}) == json("2028-02-29"));
  CHECK(ends({"--as-of", "2027-06-30"}) == json("2027-11-30"));
  CHECK(file_text(place.scratch.path() / "avtal.yaml") == text);
}

TEST_CASE("a sum that does not fit is said, not shown as nothing") {
  Scratch scratch;
  scratch.write(
      "agreements/stor.yaml",
      "iop: 1\nkind: assignment\ndiarienummer: OSN 2012-00042\ntitle: Stort\nguideline: RS 2021-04161\n"
      "parties:\n"
      "  vgr: {name: Regionen, sector: public, contributes: [{kind: money, funding: stod}]}\n"
      "  en: {name: En, sector: civil_society, contributes: [{kind: premises, what: Lokal}]}\n"
      "term: {start: 2012-01-01, end: 2013-12-31}\n"
      "termination: {notice: 6 months, model: party_leaves, counting: same_day}\n"
      "funding: {stod: {payer: vgr, payee: en, amount: 92233720368547758, instalments: yearly, periods: "
      "agreement_year, invoiced: in_advance}}\n");
  const TestWorld world{.cwd = scratch.path(), .today = Date::of(2012, 1, 1)};
  const auto ran = world.run({"notice", "stor", "--given", "2012-02-01", "--by", "vgr", "--format", "json"});
  const auto funding = json::parse(ran.out).at("outcomes").at(0).at("funding").at(0);
  CHECK(funding.at("without").at("final").is_null());
  CHECK(funding.at("problems").size() == 1);
  const auto text = world.run({"notice", "stor", "--given", "2012-02-01", "--by", "vgr"});
  CHECK(text.out.find("RYMS INTE") != std::string::npos);
}
