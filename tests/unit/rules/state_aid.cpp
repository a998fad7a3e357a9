#include "rules/state_aid.hpp"

#include "catch.hpp"
#include "support/world.hpp"

namespace {

using namespace iop;
using namespace iop::test;

/// One declaration of aid; `register` is given, so that only the ceiling is at stake.
std::string aid(std::string_view date, std::string_view amount, std::string_view rate = "10.00",
                std::string_view basis = "de_minimis") {
  const std::string day{date};
  return "{basis: " + std::string{basis} + ", date: " + day + ", amount: " + std::string{amount} +
         ", sek_per_eur: " + std::string{rate} + ", rate_date: " + day +
         ", rate_source: Påhittad, register: R-1}";
}

std::string agreement(const std::string& state_aid, const std::string& rest = {}) {
  return "iop: 1\nkind: iop\ndiarienummer: OSN 2031-00042\ntitle: Samtalsstöd\nguideline: RS 2021-04161\n"
         "parties:\n"
         "  vgr: {name: Regionen, sector: public, organisation_number: 232100-0131}\n"
         "  en: {name: En förening, sector: civil_society, organisation_number: 802000-0009}\n"
         "term: {start: 2024-01-01, end: 2036-12-31}\n"
         "termination: {notice: 6 months, model: party_leaves, counting: same_day}\n"
         "assessments:\n  state_aid: " +
         state_aid + "\n" + rest;
}

/// An amendment that grants aid of its own.
std::string further_grant(const std::string& state_aid) {
  return "amendments:\n  - effective: 2030-01-01\n    set: {assessments.state_aid: " + state_aid + "}\n";
}

/// What `code` finds in files `a.yaml`, `b.yaml` and so on.
std::string found(const std::string& code, const std::vector<std::string>& files) {
  const Scratch scratch;
  char name = 'a';
  for (const auto& file : files) scratch.write("agreements/" + std::string(1, name++) + ".yaml", file);
  const auto ran = TestWorld{.cwd = scratch.path()}.run({"validate", "-q", "--select", code});
  CHECK(ran.err.empty());
  return ran.out;
}

bool says(const std::string& out, std::string_view words) {
  return out.find(words) != std::string::npos;
}

constexpr std::string_view over = "mer än taket";

}  // namespace

TEST_CASE("exactly at the ceiling is allowed, and an öre more is told exactly") {
  CHECK(found("G322", {agreement(aid("2026-02-02", "3300000", "11.00"))}).empty());
  const auto one_more = found("G322", {agreement(aid("2026-02-02", "3300000.01", "11.00"))});
  CHECK(says(one_more, "blir drygt 300\u00A0000 euro under 3 år, mer än taket 300\u00A0000 euro"));
  CHECK(says(one_more, "kr per euro blir 300\u00A0000 euro (avrundat)"));
}

TEST_CASE("aid counts for three years from the day it is granted, and not on that day three years later") {
  const Duration three_years{3, Duration::Unit::years};
  const auto counts = [&](std::string_view earlier, std::string_view later) {
    return rules::counts_with(*Date::parse(earlier), *Date::parse(later), three_years);
  };
  CHECK(counts("2024-03-01", "2024-03-01"));
  CHECK(counts("2024-03-01", "2027-02-28"));
  CHECK_FALSE(counts("2024-03-01", "2027-03-01"));
  CHECK_FALSE(counts("2024-02-29", "2027-02-28"));
  CHECK(counts("2024-02-29", "2027-02-27"));
  CHECK_FALSE(counts("2027-02-28", "2024-03-01"));

  const auto first = aid("2024-03-01", "2000000");
  CHECK(found("G322", {agreement(first, further_grant(aid("2027-03-01", "2000000")))}).empty());
  const auto both = found("G322", {agreement(first, further_grant(aid("2027-02-28", "2000000", "8.00")))});
  CHECK(says(both, "2024-03-01: 2\u00A0000\u00A0000 kr till 10,00 kr per euro blir 200\u00A0000 euro\n"));
  CHECK(says(both, "2027-02-28: 2\u00A0000\u00A0000 kr till 8,00 kr per euro blir 250\u00A0000 euro\n"));
  CHECK(says(both, "summan är 450\u00A0000 euro"));
}

TEST_CASE("a change of the same day's aid replaces it, and each basis has a ceiling of its own") {
  const auto first = aid("2026-02-02", "2000000");
  CHECK(found("G322", {agreement(first, further_grant(aid("2026-02-02", "2500000")))}).empty());
  const auto general = further_grant(aid("2026-02-03", "7500000", "10.00", "sgei_de_minimis"));
  CHECK(found("G322", {agreement(first, general)}).empty());
  const auto more = further_grant(aid("2026-02-03", "7500001", "10.00", "sgei_de_minimis"));
  CHECK(says(found("G322", {agreement(first, more)}), "750\u00A0000,10 euro under 3 år"));
}

TEST_CASE("a ceiling holds from the first to the last day of its act, and no other day is guessed") {
  for (const auto* day : {"2024-01-01", "2030-12-31"}) {
    CHECK(found("G322", {agreement(aid(day, "3000000"))}).empty());
    CHECK(says(found("G322", {agreement(aid(day, "3000001"))}), over));
  }
  for (const auto* day : {"2023-12-31", "2031-01-01"}) {
    const auto out = found("G322", {agreement(aid(day, "3000001"))});
    CHECK_FALSE(says(out, over));
    CHECK(says(out, "inget tak för `de_minimis` som var i kraft " + std::string{day}));
    CHECK(says(out, "enligt (EU) 2023/2831, i kraft 2024-01-01 – 2030-12-31"));
  }
}

TEST_CASE("what is missing is said, and nothing is guessed") {
  const auto lacking = found("G322", {agreement("{basis: de_minimis, amount: 9000000}")});
  CHECK(says(lacking, "kan inte prövas mot taket: `date` och `sek_per_eur` saknas"));
  CHECK_FALSE(says(lacking, over));
  const auto untraced =
      found("G322", {agreement("{basis: de_minimis, date: 2026-02-02, amount: 1000, sek_per_eur: 11.00}")});
  CHECK(says(untraced, "kursen går inte att följa till sin källa: `rate_date` och `rate_source` saknas"));
  CHECK(found("G322", {agreement("{basis: not_economic}")}).empty());
  for (const auto* rate : {"0", "-11.00", "0.09", "100.01"}) {
    CHECK(says(found("S209", {agreement(aid("2026-02-02", "1000", rate))}), "kronor per euro"));
    CHECK(found("G322", {agreement(aid("2026-02-02", "9000000", rate))}).empty());
  }
}

TEST_CASE("aid that several share is over the ceiling only if one of them has it all") {
  auto shared = agreement(aid("2026-02-02", "3000001"));
  shared.insert(shared.find("term:"), "  annan: {name: En annan förening, sector: civil_society}\n");
  CHECK(says(found("G322", {shared}), "om hela räknas till en av de 2 mottagarna"));
  // A payee that is named is the one who gets it.
  CHECK_FALSE(
      says(found("G322", {shared + "funding:\n  stod: {payer: vgr, payee: en, amount: 1}\n"}), "mottagarna"));
}

TEST_CASE("aid is added up over the files of one organisation, each at its own rate, in any order") {
  const auto early = agreement(aid("2024-03-01", "1500000", "10.00"));
  const auto late = agreement(aid("2027-02-28", "1500000.01", "10.00"));
  for (const auto& files : {std::vector{early, late}, std::vector{late, early}}) {
    const auto out = found("R704", files);
    CHECK(says(out, "agreements/b.yaml:"));
    CHECK(says(out, "`802000-0009` får stöd i `agreements/"));
    CHECK(says(out, "2024-03-01: 1\u00A0500\u00A0000 kr till 10,00 kr per euro blir 150\u00A0000 euro\n"));
    CHECK(says(out, "summan är 300\u00A0000 euro (avrundat)"));
  }
  CHECK(found("R704", {early, agreement(aid("2027-02-28", "1500000"))}).empty());
  CHECK(found("R704", {early, agreement(aid("2027-03-01", "9000000"))}).empty());
  CHECK(found("R704", {early, agreement(aid("2027-02-28", "3000000", "10.00", "sgei_de_minimis"))}).empty());
  auto other = late;
  other.replace(other.find("802000-0009"), 11, "802000-0017");
  CHECK(found("R704", {early, other}).empty());
}

TEST_CASE("ceilings and periods are the profile's") {
  const Scratch scratch;
  auto profile = file_text(repository() / "schemas/guidelines/rs-2021-04161.yaml");
  const std::string as_shipped = "eur: 300000, period: 3 years";
  profile.replace(profile.find(as_shipped), as_shipped.size(), "eur: 100000, period: 2 years");
  scratch.write("schemas/guidelines/rs-2021-04161.yaml", profile);
  scratch.write("agreements/a.yaml", agreement(aid("2026-02-02", "1000001")));
  const auto ran = TestWorld{.cwd = scratch.path()}.run({"validate", "--select", "G322"});
  CHECK(says(ran.out, "blir 100\u00A0000,10 euro under 2 år, mer än taket 100\u00A0000 euro"));
}
