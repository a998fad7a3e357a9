#include <algorithm>
#include <utility>

#include <fmt/core.h>

#include "base/text.hpp"
#include "render/site/chart.hpp"
#include "render/site/portfolio_parts.hpp"

namespace iop::render::site {

namespace {

using Kind = Column::Kind;

/// `1 inväntar index, 2 kan inte räknas`.
std::string without_amount(const BudgetYear& year) {
  std::vector<std::string> words;
  if (year.awaited > 0) words.push_back(fmt::format("{} inväntar index", year.awaited));
  if (year.unknown > 0) words.push_back(fmt::format("{} kan inte räknas", year.unknown));
  return text::join(words);
}

/// Both amounts together, whose sum is in range.
std::int64_t known_of(const BudgetYear& year) {
  return year.final.ore() + year.preliminary.ore();
}

Bar bar_of(const BudgetYear& year, std::int64_t largest) {
  const auto known = known_of(year);
  const auto lacking = year.awaited + year.unknown;
  Bar bar{std::to_string(year.year), kronor(Money::from_ore(known)), {}};
  // Where a year lacks amounts, there is room left for them.
  const auto place = [&](std::int64_t ore) { return along(ore, largest) / 5 * 4; };
  const auto sure = place(year.final.ore());
  const auto all_known = place(known);
  bar.parts.push_back({Ink::filled, 0, sure});
  bar.parts.push_back({Ink::hatched, sure, all_known});
  if (year.preliminary > Money{}) bar.figure += " " + std::string{word_for(AmountStatus::preliminary).sv};
  if (lacking == 0) return bar;
  const auto without = fmt::format("{} utan belopp", lacking);
  bar.figure = known == 0 ? without : bar.figure + " + " + without;
  bar.parts.push_back({Ink::outlined, all_known, whole_width});
  return bar;
}

Element budget_chart(const std::vector<BudgetYear>& years) {
  std::int64_t largest = 0;
  for (const auto& year : years) largest = std::max(largest, known_of(year));
  Chart chart{.id = "kostnader-diagram",
              .caption = "Vad kalenderåren bär",
              .title = "Avtalens kostnader per kalenderår",
              .description = "En liggande stapel för varje år. Samma belopp står i tabellen som följer.",
              .bars = {},
              .ticks = {},
              .legend = {{Ink::filled, "fastställt"},
                         {Ink::hatched, "preliminärt: vilar på ett antaget eller preliminärt index"},
                         {Ink::outlined, "utbetalningar utan belopp; ramens längd säger inget"}}};
  for (const auto& year : years) chart.bars.push_back(bar_of(year, largest));
  return figure_of(chart);
}

/// Whose costs are not in the sums; nothing where all are.
Elements without_costs(const Portfolio& portfolio) {
  const auto count = std::count_if(portfolio.rows.begin(), portfolio.rows.end(),
                                   [](const PortfolioRow& row) { return !row.life; });
  Element named{"p", of_class("alarm")};
  std::string before =
      fmt::format("{} avtal ingår inte, eftersom {} har fel: ", count, count == 1 ? "filen" : "filerna");
  for (const auto& row : portfolio.rows) {
    if (row.life) continue;
    named.add(std::exchange(before, ", ")).add(Element{"a", leading_to(way_to(row)), row.id});
  }
  if (count > 0) named.add(". ");
  if (!portfolio.problems.empty()) {
    named.add(Element{"a", leading_to(std::string{"#"} + lacking_id), "Vad som inte kunde läsas"})
        .add(" ingår inte.");
  }
  return count > 0 || !portfolio.problems.empty() ? all(std::move(named)) : Elements{};
}

}  // namespace

Section costs_section(const Portfolio& portfolio) {
  const auto& years = portfolio.years;
  std::vector<Row> rows;
  for (const auto& year : years) {
    rows.push_back({{text(std::to_string(year.year)), text(kronor(year.final)),
                     text(kronor(year.preliminary)), text(without_amount(year))}});
  }
  auto without = without_costs(portfolio);
  const auto* caption =
      without.empty() ? "Kostnader år för år" : "Kostnader år för år, utan dem som inte ingår";
  Section out{"kostnader", "Kostnader per kalenderår"};
  out.add(Element{"p",
                  "Avtalens betalningar tillsammans, oavsett vem som betalar. En kostnad hör till det år den "
                  "är för, inte det år den betalas."});
  if (!without.empty()) out.add(std::move(without));
  return out.add(budget_chart(years), table("kostnader-tabell", caption,
                                            {{"År"},
                                             {"Fastställt", Kind::number},
                                             {"Preliminärt", Kind::number},
                                             {"Utbetalningar utan belopp"}},
                                            std::move(rows)));
}

}  // namespace iop::render::site
