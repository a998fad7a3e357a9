#include <algorithm>

#include <fmt/core.h>

#include "base/text.hpp"
#include "render/deadlines.hpp"
#include "render/site/agreement_parts.hpp"
#include "render/site/chart.hpp"
#include "render/site/findings.hpp"
#include "render/site/page.hpp"
#include "render/site/parts.hpp"
#include "render/site/portfolio_parts.hpp"

namespace iop::render::site {

namespace {

using Kind = Column::Kind;

/// The years that the timeline shows: those of the terms and of today, but not too far from today.
class Axis {
 public:
  Axis(Date today, const std::vector<PortfolioRow>& rows) : first_(today.year()), last_(today.year()) {
    for (const auto& row : rows) {
      if (!row.life) continue;
      first_ = std::min(first_, row.life->start.year());
      for (const auto& end : {row.life->term_end, row.life->last_day}) {
        if (end) last_ = std::max(last_, end->year());
      }
    }
    constexpr int most_before = 15;
    constexpr int most_after = 20;
    first_ = std::max(first_, today.year() - most_before);
    last_ = std::min(last_, today.year() + most_after);
  }

  /// Where `date` begins.
  [[nodiscard]] Along at(Date date) const {
    return along(std::clamp(date, first_day(), after()) - first_day(), after() - first_day());
  }
  [[nodiscard]] std::vector<Tick> ticks() const {
    constexpr int most_ticks = 7;
    int step = 1;
    for (const int next : {2, 5, 10}) {
      if ((last_ - first_ + step) / step > most_ticks) step = next;
    }
    std::vector<Tick> out;
    for (int year = first_; year <= last_; year += step)
      out.push_back({std::to_string(year), at(Date::of(year, 1, 1))});
    return out;
  }
  [[nodiscard]] Along end() const { return at(after()); }
  /// `2020 – 2030`.
  [[nodiscard]] std::string years() const { return fmt::format("{} – {}", first_, last_); }
  [[nodiscard]] Date first_day() const { return Date::of(first_, 1, 1); }
  /// The first day that is not shown.
  [[nodiscard]] Date after() const { return Date::of(last_ + 1, 1, 1); }

 private:
  int first_;
  int last_;
};

/// The term, hatched where it is too late to end it early, outlined where a notice has cut it off.
Bar bar_of(const PortfolioRow& row, const Axis& axis) {
  const auto& life = *row.life;
  const auto end = life.last_day ? std::to_string(life.last_day->year()) : std::string{};
  Bar bar{text::excerpt(row.id, 32), fmt::format("{} – {}", life.start.year(), end), {}};
  bar.goes_on_before = life.start < axis.first_day();
  const auto last_shown = std::max(life.term_end, life.last_day);
  bar.goes_on_after = !last_shown || *last_shown >= axis.after();
  // However short a term is, it can be seen.
  constexpr Along narrowest = whole_width / 125;
  const auto from = std::min(axis.at(life.start), axis.end() - narrowest);
  const auto to = std::max(life.last_day ? axis.at(life.last_day->next()) : axis.end(), from + narrowest);
  const auto too_late = life.last_notice ? std::clamp(axis.at(life.last_notice->date.next()), from, to) : to;
  bar.parts.push_back({Ink::filled, from, too_late});
  bar.parts.push_back({Ink::hatched, too_late, to});
  if (life.term_end) bar.parts.push_back({Ink::outlined, to, axis.at(life.term_end->next())});
  return bar;
}

Element timeline_of(const SiteFacts& site, const std::vector<PortfolioRow>& rows) {
  const Axis axis{site.today, rows};
  Chart chart{
      .id = "tidslinje",
      .caption = "Avtalens tider",
      .title = fmt::format("Tidslinje över avtalstiderna, i dag {}", site.today.to_string()),
      .description =
          "En liggande stapel för varje avtal, från första till sista dagen; en pil vid kanten säger att "
          "avtalet börjar före eller slutar efter de år som visas. Samma dagar står i tabellen som följer.",
      .bars = {},
      .ticks = axis.ticks(),
      .mark = Tick{"i dag " + site.today.to_string(), axis.at(site.today)},
      .legend = {{Ink::filled, "avtalstid"},
                 {Ink::hatched, "efter sista uppsägningsdagen, fram till slutet"},
                 {Ink::outlined, "återstod av avtalstiden när avtalet har sagts upp"}}};
  for (const auto& row : rows) {
    if (row.life) chart.bars.push_back(bar_of(row, axis));
  }
  const bool any_beyond = std::any_of(chart.bars.begin(), chart.bars.end(),
                                      [](const Bar& bar) { return bar.goes_on_before || bar.goes_on_after; });
  if (any_beyond) {
    chart.caption += fmt::format(
        ", {}. En pil vid kanten: avtalet börjar tidigare, eller slutar senare eller "
        "utan avtalad dag",
        axis.years());
  }
  return figure_of(chart);
}

/// The term as it will be, and what it would have been where a notice ends it.
Elements term_of(const AgreementLife& life) {
  auto out = days(life.start, life.last_day);
  if (!life.ends_by_notice) return out;
  Element otherwise{"span", of_class("aside"), "uppsagt; annars "};
  if (life.term_end) {
    otherwise.add(day(*life.term_end));
  } else {
    otherwise.add("utan avtalad slutdag");
  }
  out.push_back(std::move(otherwise));
  return out;
}

Row row_of(const PortfolioRow& row) {
  const auto page = way_to(row);
  Elements name = all(Element{"a", leading_to(page), row.id});
  Elements findings = all(Element{"a", leading_to(page + "#fynd"), findings_words(row.tally)});
  Elements parties = text(text::join(row.parties));
  if (!row.life) {
    return {{std::move(name),
             text(row.diarienummer),
             std::move(parties),
             {},
             all(Element{"strong", "filen har fel"}),
             {},
             {},
             std::move(findings)}};
  }
  const auto& life = *row.life;
  return {{std::move(name), text(row.diarienummer), std::move(parties), term_of(life),
           text(std::string{word_for(life.standing).sv}),
           life.last_notice ? last_notice_words(*life.last_notice) : Elements{}, next_words(life.next),
           std::move(findings)}};
}

Section agreements_of(const SiteFacts& site, const Portfolio& portfolio) {
  Section out{"avtalen", "Tider och läge"};
  const bool any = std::any_of(portfolio.rows.begin(), portfolio.rows.end(),
                               [](const PortfolioRow& row) { return row.life.has_value(); });
  if (any) out.add(timeline_of(site, portfolio.rows));
  std::vector<Row> rows;
  for (const auto& row : portfolio.rows) rows.push_back(row_of(row));
  return out.add(table("register", "Avtalen, deras tider och vad som står på tur",
                       {{"Avtal"},
                        {"Diarienummer", Kind::short_text},
                        {"Parter", Kind::long_text},
                        {"Avtalstid", Kind::day},
                        {"Läge", Kind::short_text},
                        {"Sista uppsägningsdag", Kind::long_text},
                        {"Nästa dag", Kind::long_text},
                        {"Fynd"}},
                       std::move(rows)));
}

Section lacking_of(const Portfolio& portfolio) {
  Section out{lacking_id, "Vad som inte kunde läsas"};
  Element list{"ul"};
  for (const auto& problem : portfolio.problems) list.add(Element{"li", in_prose(problem.sv)});
  if (!portfolio.problems.empty()) out.add(std::move(list));
  if (!portfolio.findings.empty()) out.add(findings_list(portfolio.findings, "", {}));
  return out;
}

/// `5 avtal: 1 utkast, 4 gällande, 1 med fel i filen`.
Element summary_of(const Portfolio& portfolio) {
  std::vector<std::string> words;
  std::size_t whole = 0;
  for (std::size_t i = 0; i < field::Names<Standing>::values.size(); ++i) {
    const auto standing = static_cast<Standing>(i);
    const auto count =
        std::count_if(portfolio.rows.begin(), portfolio.rows.end(),
                      [&](const PortfolioRow& row) { return row.life && row.life->standing == standing; });
    whole += static_cast<std::size_t>(count);
    if (count > 0) words.push_back(counted(standing, static_cast<std::size_t>(count)).sv);
  }
  const auto errors = portfolio.rows.size() - whole;
  if (errors > 0) words.push_back(fmt::format("{} med fel i filen, som inget räknas ur", errors));
  return Element{"p", of_class("lead"),
                 fmt::format("{} avtal: {}.", portfolio.rows.size(), text::join(words))};
}

}  // namespace

std::string way_to(const PortfolioRow& row) {
  return std::string{agreements_folder} + "/" + row.page;
}

void write_portfolio(std::ostream& out, const SiteFacts& site, const Portfolio& portfolio) {
  Elements main = all(Element{"h1", "Avtalsregistret"}, summary_of(portfolio));
  if (!portfolio.problems.empty() || !portfolio.findings.empty())
    main.push_back(lacking_of(portfolio).take());
  main.push_back(agreements_of(site, portfolio).take());
  main.push_back(costs_section(portfolio).take());
  write(out, document_of(site, {.title = "Avtalen", .depth = Depth::top, .main = std::move(main)}), {});
}

}  // namespace iop::render::site
