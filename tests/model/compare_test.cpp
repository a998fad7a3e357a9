#include "catch.hpp"
#include "model/cases.hpp"
#include "payment/schedule.hpp"
#include "unit/index/series_text.hpp"
#include "unit/term/document.hpp"

using namespace iop;

namespace {

#ifdef IOP_MODEL_CASES
constexpr int cases = IOP_MODEL_CASES;
#else
constexpr int cases = 10000;
#endif

std::string amount_text(std::optional<long long> ore) {
  return ore ? std::to_string(*ore) : "-";
}
std::string amount_text(const std::optional<Money>& amount) {
  return amount ? std::to_string(amount->ore()) : "-";
}

std::string status_text(int status) {
  constexpr const char* names[] = {"final", "preliminary", "awaited", "unknown"};
  return names[static_cast<std::size_t>(status)];
}

std::string told(const model::Schedule& schedule) {
  std::string out;
  for (const auto& year : schedule.years) {
    out += "A" + std::to_string(year.number) + " " + text(year.first) + " " + text(year.last) + " " +
           amount_text(year.amount) + " " + status_text(static_cast<int>(year.status)) + "\n";
  }
  for (const auto& i : schedule.instalments) {
    out += std::to_string(i.number) + " " + text(i.first) + " " + text(i.last) + " " + i.payer + ">" +
           i.payee + " " + amount_text(i.amount) + " " + status_text(static_cast<int>(i.status)) + "\n";
  }
  return out;
}

std::string told(const FundingSchedule& schedule) {
  std::string out;
  for (const auto& year : schedule.years) {
    out += "A" + std::to_string(year.number) + " " + year.days.first.to_string() + " " +
           year.days.last.to_string() + " " + amount_text(year.amount) + " " +
           status_text(static_cast<int>(year.status)) + "\n";
  }
  for (const auto& i : schedule.instalments) {
    out += std::to_string(i.number) + " " + i.first.to_string() + " " + i.last.value().to_string() + " " +
           i.payer + ">" + i.payee + " " + amount_text(i.amount) + " " +
           status_text(static_cast<int>(i.status)) + "\n";
  }
  return out;
}

}  // namespace

TEST_CASE("payments agree with a model that walks day by day") {
  int paid = 0;
  int amended = 0;
  int ended_early = 0;
  for (int seed = 1; seed <= cases; ++seed) {
    const auto drawn = model::draw_case(static_cast<std::uint64_t>(seed));
    const test::Document document{model::as_agreement(drawn)};
    const test::SeriesFile vpi{model::as_index_file(drawn)};
    IndexAssumptions assumptions;
    if (drawn.assumed) assumptions.every_year["VPI"] = {*drawn.assumed, 1};
    const auto today = test::day(text(drawn.today));
    const auto ending = document.ending(today);
    const IndexTable indices{{"VPI", vpi.series.value()}};
    const auto schedule = schedule_of({*document.timeline, ending, indices, assumptions, today}, "stod");
    const auto expected = told(model::reckon(drawn));
    if (told(schedule) != expected || !document.report.empty()) {
      CAPTURE(seed, model::as_agreement(drawn), text(drawn.today));
      REQUIRE(document.report.empty());
      REQUIRE(told(schedule) == expected);
    }
    if (schedule.years.empty()) continue;
    ++paid;
    if (!drawn.changes.empty()) ++amended;
    if (ending.notice != nullptr || !ending.departures.empty()) ++ended_early;
  }
  // Cases that pay nothing prove little.
  CHECK(paid > cases / 2);
  CHECK(amended > cases / 4);
  CHECK(ended_early > cases / 10);
}
