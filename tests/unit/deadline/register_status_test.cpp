#include "deadline/register_status.hpp"

#include "catch.hpp"
#include "render/status.hpp"
#include "sample.hpp"

using namespace iop;

namespace {

using Dates = std::vector<std::string>;

const std::string term =
    "term: {start: 2024-01-01, end: 2026-12-31}\n"
    "termination: {notice: 6 months, model: party_leaves, counting: same_day}\n";
const std::string vpi =
    ", indexation: {series: VPI, first_indexed_year: 2, index_year: previous, share: 100, compounding: "
    "compound, rounding: {to: 1, mode: half_up, when: each_year}}";

std::string row(const std::string& rest) {
  return "funding:\n  stod: {payer: vgr, amount: 100000, instalments: yearly, periods: agreement_year, " +
         rest + "}\n";
}

/// The status of a register with this one agreement.
RegisterStatus status_of(const std::string& yaml, Date today, bool three_parties = false) {
  const Sample sample{agreement_text(yaml, three_parties), today};
  StatusCollector collector{today, std::nullopt};
  collector.add({"sample", &*sample.root, sample.timeline.get(), &sample.ending, &Sample::indices(), today});
  return std::move(collector).take();
}

/// `VPI 2024 missing`, one a value.
std::vector<std::string> values(const RegisterStatus& status) {
  std::vector<std::string> all;
  for (const auto& value : status.index_values) {
    all.push_back(value.series + " " + std::to_string(value.year) + " " +
                  std::string{field::name_of(value.state)});
  }
  return all;
}

Dates invoice_days(const RegisterStatus& status) {
  Dates days;
  for (const auto& basis : status.bases) days.push_back(basis.invoice.date.to_string());
  return days;
}

}  // namespace

TEST_CASE("a basis is to be sent from its invoice day until a row of issued names it") {
  const auto in_advance = row("payee: foreningen, invoiced: in_advance");
  CHECK(invoice_days(status_of(term + in_advance, Date::of(2023, 12, 31))).empty());
  CHECK(invoice_days(status_of(term + in_advance, Date::of(2024, 1, 1))) == Dates{"2024-01-01"});
  const auto one_sent = row(
      "payee: foreningen, invoiced: in_advance, issued: [{period: 2024, amount: 100000, date: 2024-01-02}]");
  const auto status = status_of(term + one_sent, Date::of(2025, 6, 1));
  REQUIRE(invoice_days(status) == Dates{"2025-01-01"});
  CHECK(status.bases[0].amount == Money::kronor(100000));
  CHECK(status.bases[0].number == 2);
  CHECK(status.bases[0].of == 3);
}

TEST_CASE("bases from before the register are not asked for") {
  const auto status =
      status_of(term + "followed_from: 2025-01-01\n" + row("payee: foreningen, invoiced: in_advance"),
                Date::of(2025, 6, 1));
  CHECK(invoice_days(status) == Dates{"2025-01-01"});
}

TEST_CASE("the amount of a basis is that of all its payees") {
  // Two thirds and one third of 100 000 kronor, by largest remainder: 66 667 and 33 333.
  const auto status =
      status_of(term + row("shares: {weights: {foreningen: 2, stiftelsen: 1}}, invoiced: in_advance"),
                Date::of(2024, 1, 1), true);
  REQUIRE(status.bases.size() == 1);
  CHECK(status.bases[0].amount == Money::kronor(100000));
  CHECK(status.bases[0].status == AmountStatus::final);
}

TEST_CASE("a basis without its index has no amount") {
  const auto status =
      status_of(term + row("payee: foreningen, invoiced: in_arrears" + vpi), Date::of(2026, 1, 1));
  REQUIRE(invoice_days(status) == Dates{"2025-01-01", "2026-01-01"});
  CHECK(status.bases[0].amount == Money::kronor(100000));
  CHECK_FALSE(status.bases[1].amount);
  CHECK(status.bases[1].status == AmountStatus::unknown);
}

TEST_CASE("of the index values awaited only the next is shown") {
  // Agreement years 2 and 3 use 2024 and 2025, expected on 15 December of the year itself.
  const auto text = term + row("payee: foreningen, invoiced: in_arrears" + vpi);
  CHECK(values(status_of(text, Date::of(2024, 12, 15))) == Dates{"VPI 2024 awaited"});
  CHECK(values(status_of(text, Date::of(2024, 12, 16))) == Dates{"VPI 2024 missing", "VPI 2025 awaited"});
  CHECK(values(status_of(text, Date::of(2025, 12, 16))) == Dates{"VPI 2024 missing", "VPI 2025 missing"});
}

TEST_CASE("a series that is not there is said to be missing") {
  auto unknown = vpi;
  unknown.replace(unknown.find("VPI"), 3, "KPI");
  const auto status =
      status_of(term + row("payee: foreningen, invoiced: in_arrears" + unknown), Date::of(2026, 6, 1));
  CHECK(values(status) == Dates{"KPI 2024 no_series", "KPI 2025 no_series"});
  CHECK_FALSE(status.index_values[0].expected);
}

TEST_CASE("an agreement that is over asks for what is left to pay alone") {
  const auto unpaid = row("payee: foreningen, invoiced: in_arrears" + vpi +
                          ", issued: [{period: 2024, amount: 100000}, {period: 2025, amount: 100000}]");
  const auto left = status_of(term + unpaid, Date::of(2027, 6, 1));
  CHECK(left.agreements.front().standing == Standing::expired);
  CHECK(invoice_days(left) == Dates{"2027-01-01"});
  CHECK(values(left) == Dates{"VPI 2024 missing", "VPI 2025 missing"});
  const auto paid = row("payee: foreningen, invoiced: in_arrears" + vpi +
                        ", issued: [{period: 2024, amount: 100000}, {period: 2025, amount: 100000}, "
                        "{period: 2026, amount: 100000}]");
  CHECK(values(status_of(term + paid, Date::of(2027, 6, 1))).empty());
  CHECK(status_of(term + row("payee: foreningen"), Date::of(2027, 6, 1)).undated.empty());
  CHECK(status_of(term + row("payee: foreningen"), Date::of(2026, 6, 1)).undated.size() == 1);
}

TEST_CASE("waivers are told of from 90 days before their last day, and once it has passed") {
  const std::string waiver =
      "waivers: [{rule: G381, reason: Skäl, approved_by: Nämnden, expires: 2026-06-30}]\n";
  // 2026-06-30 less 90 days is 2026-04-01.
  CHECK(status_of(term + waiver, Date::of(2026, 3, 31)).waivers.empty());
  const auto soon = status_of(term + waiver, Date::of(2026, 4, 1));
  REQUIRE(soon.waivers.size() == 1);
  CHECK(soon.waivers[0].days_left == 90);
  CHECK(soon.waivers[0].rule == "G381");
  const auto gone = status_of(term + waiver, Date::of(2026, 7, 1));
  REQUIRE(gone.waivers.size() == 1);
  CHECK(gone.waivers[0].days_left == -1);
}

TEST_CASE("what is overdue is told apart from what comes within 90 days, and what is done is neither") {
  const auto status =
      status_of(term +
                    "duties: {rapport: {what: Årsrapport, every: year, due: 02-28}}\n"
                    "done: [{duty: rapport, period: 2024, date: 2025-02-01, reference: OSN 2031-00042-7}]\n"
                    "milestones: [{date: 2026-03-15, what: Översyn}, {date: 2026-06-29, what: Nästa}, "
                    "{date: 2026-06-30, what: För sent}]\n",
                Date::of(2026, 3, 31));
  Dates overdue;
  for (const auto& item : status.overdue) overdue.push_back(item.date.to_string() + " " + item.title.sv);
  CHECK(overdue == Dates{"2026-02-28 Årsrapport (2025)", "2026-03-15 Översyn"});
  Dates ahead;
  for (const auto& item : status.ahead) {
    if (item.kind == DeadlineKind::milestone) ahead.push_back(item.title.sv);
  }
  CHECK(ahead == Dates{"Nästa"});
}

TEST_CASE("a party that leaves before the others is named until it has left") {
  const auto text =
      term +
      "signatures: [{party: vgr, name: A}, {party: foreningen, name: B}, {party: stiftelsen, name: C}]\n"
      "notices: [{party: stiftelsen, given: 2025-01-10}]\n";
  const auto before = status_of(text, Date::of(2025, 7, 10), true);
  CHECK(before.agreements.front().standing == Standing::active);
  REQUIRE(before.agreements.front().departures.size() == 1);
  CHECK(before.agreements.front().departures[0].party == "Stiftelsen");
  CHECK(before.agreements.front().departures[0].last_day == Date::of(2025, 7, 10));
  CHECK(status_of(text, Date::of(2025, 7, 11), true).agreements.front().departures.empty());
}

TEST_CASE("a draft names who has not signed") {
  const auto status = status_of(term + "signatures: [{party: vgr, name: A}]\n", Date::of(2024, 2, 1));
  CHECK(status.agreements.front().standing == Standing::draft);
  CHECK(status.agreements.front().unsigned_parties == std::vector<std::string>{"Föreningen"});
  CHECK(status.count(Standing::draft) == 1);
  CHECK(status.count(Standing::active) == 0);
}

TEST_CASE("a termination that waits for a party names who has decided and who has not") {
  const auto rows = [](const std::string& more) {
    return "term: {start: 2024-01-01, end: 2026-12-31}\n"
           "termination: {notice: 3 months, model: unanimous, counting: same_day}\n"
           "signatures: [{party: vgr, name: A}, {party: foreningen, name: B}, {party: stiftelsen, name: C}]\n"
           "notices: [{party: stiftelsen, decided: 2025-01-20}, {party: foreningen, decided: 2025-01-10}" +
           more + "]\n";
  };
  const auto waiting = status_of(rows(""), Date::of(2025, 2, 1), true).agreements.front();
  CHECK(waiting.standing == Standing::active);
  REQUIRE(waiting.decisions.size() == 2);
  CHECK(waiting.decisions[0].party == "Föreningen");
  CHECK(waiting.decisions[0].day == Date::of(2025, 1, 10));
  CHECK(waiting.undecided == std::vector<std::string>{"Regionen"});
  CHECK(render::remarks_on(waiting).sv ==
        "uppsägning beslutad av Föreningen 2025-01-10 och Stiftelsen 2025-01-20; verkar först när Regionen "
        "har beslutat; slutar 2026-12-31, om 698 dagar");
  const auto decided =
      status_of(rows(", {party: vgr, decided: 2025-01-31}"), Date::of(2025, 2, 1), true).agreements.front();
  CHECK(decided.standing == Standing::under_notice);
  CHECK(decided.decisions.empty());
  CHECK(decided.last_day == Date::of(2025, 4, 30));
}

TEST_CASE("a basis of a draft says so") {
  const auto in_advance = row("payee: foreningen, invoiced: in_advance");
  const auto draft =
      status_of(term + in_advance + "signatures: [{party: vgr, name: A}]\n", Date::of(2024, 2, 1));
  REQUIRE(draft.bases.size() == 1);
  CHECK(draft.bases[0].of_draft);
  CHECK(render::instalment_of(draft.bases[0]).sv ==
        "stod 1 av 3, 2024-01-01/2024-12-31 (utkast: inte undertecknat av alla)");
  const auto all = "signatures: [{party: vgr, name: A}, {party: foreningen, name: B}]\n";
  CHECK_FALSE(status_of(term + in_advance + all, Date::of(2024, 2, 1)).bases[0].of_draft);
}

TEST_CASE("a single amount that nothing ends is a basis to send too") {
  const auto status = status_of(
      "term: {start: 2024-01-01}\n"
      "funding:\n  stod: {payer: vgr, payee: foreningen, amount: 70000, instalments: once, invoiced: "
      "in_advance}\n",
      Date::of(2024, 2, 1));
  REQUIRE(invoice_days(status) == Dates{"2024-01-01"});
  CHECK(status.bases[0].amount == Money::kronor(70000));
}
