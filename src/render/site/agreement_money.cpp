#include <algorithm>

#include <fmt/core.h>

#include "base/text.hpp"
#include "compare/words.hpp"
#include "deadline/collect.hpp"
#include "render/site/agreement_parts.hpp"
#include "render/site/chart.hpp"
#include "render/site/findings.hpp"
#include "render/site/parts.hpp"

namespace iop::render::site {

namespace {

using deadline::name_of_party;
using Kind = Column::Kind;

std::string word(std::string_view value) {
  return compare::word_of(value).sv;
}

std::string amount_words(const std::optional<Money>& amount) {
  return amount ? kronor(*amount) : "okänt";
}

Elements status_of(AmountStatus status) {
  if (status == AmountStatus::final) return text("fastställt");
  return all(Element{"strong", std::string{word_for(status).sv}});
}

std::string parties_of(const Agreement& agreement, const std::vector<std::string>& ids) {
  std::vector<std::string> names;
  for (const auto& id : ids) names.push_back(name_of_party(agreement, id));
  return names.empty() ? "mottagare ej angiven" : text::join(names, "och");
}

std::string frequency_of(const Funding& row) {
  std::vector<std::string> words;
  if (row.instalments) words.push_back(word(field::name_of(*row.instalments)));
  if (row.periods) words.push_back("efter " + word(field::name_of(*row.periods)));
  if (row.invoiced) words.push_back("faktureras " + word(field::name_of(*row.invoiced)));
  return words.empty() ? "framgår inte av avtalet" : text::join(words);
}

std::string rounding_words(const Located<RoundingRule>& rounding) {
  if (!rounding || !rounding->to) return {};
  std::string words = "avrundat till " + kronor(rounding->to->value);
  if (rounding->mode) words += ", " + word(field::name_of(*rounding->mode));
  if (rounding->when) words += ", " + word(field::name_of(*rounding->when));
  return words;
}

std::string indexation_words(const Funding& row) {
  if (!row.indexation) return "ingen uppräkning";
  const auto& terms = *row.indexation;
  std::vector<std::string> words{terms.series.value_or("index ej angivet")};
  if (terms.first_indexed_year)
    words.push_back(fmt::format("från avtalsår {}", int{*terms.first_indexed_year}));
  if (terms.index_year) words.push_back("index för " + word(field::name_of(*terms.index_year)));
  if (terms.share) words.push_back(terms.share->value.to_string() + " procent av förändringen");
  if (terms.compounding) words.push_back(word(field::name_of(*terms.compounding)));
  if (const auto rounding = rounding_words(terms.rounding); !rounding.empty()) words.push_back(rounding);
  return text::join(words);
}

Elements breakdown_of(const Funding& row) {
  Element list{"ul"};
  for (const auto& post : *row.breakdown)
    list.add(Element{"li", in_prose(post->what.value_or({})), ": ", kronor(post->amount.value_or({}))});
  return all(std::move(list));
}

/// After every amendment.
const Date last_of_days = Date::of(2199, 12, 31);

/// What the agreement says of the row.
Element terms_of(const AgreementPage& page, const std::string& id, const Funding& row) {
  FactList facts;
  const bool once = row.instalments && *row.instalments == Instalments::once;
  const bool amended = page.file->timeline->setter("funding." + id + ".amount", last_of_days) != nullptr;
  facts.add("Avtalat belopp", kronor(row.amount.value_or({})) + (once ? ", en gång" : " per avtalsår") +
                                  (amended ? ", efter tillägg" : ""));
  facts.add("Betalas", frequency_of(row));
  if (row.payment_days) {
    facts.add("Betalningstid",
              fmt::format("{} dagar från fakturans registrerade ankomst", int{*row.payment_days}));
  }
  facts.add("Moms", row.vat ? word(field::name_of(*row.vat)) : "ej angiven i avtalet");
  facts.add("Uppräkning", indexation_words(row));
  if (!row.breakdown->empty()) facts.add("Består av", breakdown_of(row));
  return std::move(facts).take();
}

/// What stands beside a bar, and how the bar is drawn.
Bar bar_of(const YearAmount& year, std::int64_t largest) {
  Bar bar{fmt::format("Avtalsår {}", year.number), {}, {}};
  if (!year.amount) {
    bar.figure = std::string{word_for(year.status).sv};
    bar.parts.push_back({Ink::outlined, 0, whole_width});
    return bar;
  }
  const bool sure = year.status == AmountStatus::final;
  bar.figure = kronor(*year.amount) + (sure ? "" : " " + std::string{word_for(year.status).sv});
  bar.parts.push_back({sure ? Ink::filled : Ink::hatched, 0, along(year.amount->ore(), largest)});
  return bar;
}

Element chart_of(const FundingSchedule& funding) {
  std::int64_t largest = 0;
  for (const auto& year : funding.years) largest = std::max(largest, year.amount.value_or(Money{}).ore());
  Chart chart{
      .id = "diagram-" + funding.id,
      .caption = "Belopp per avtalsår",
      .title = fmt::format("Belopp per avtalsår för {}", funding.id),
      .description = "En liggande stapel för varje avtalsår. Samma belopp står i tabellen som följer.",
      .bars = {},
      .ticks = {},
      .legend = {{Ink::filled, "fastställt"},
                 {Ink::hatched, "preliminärt: vilar på ett antaget eller preliminärt index"},
                 {Ink::outlined, "okänt belopp; ramens längd säger inget"}}};
  for (const auto& year : funding.years) chart.bars.push_back(bar_of(year, largest));
  return figure_of(chart);
}

Elements index_of(const std::optional<IndexUse>& index) {
  return index ? text(words_for(index, Lang::sv)) : Elements{};
}

Element years_of(const FundingSchedule& funding) {
  std::vector<Row> rows;
  for (const auto& year : funding.years) {
    rows.push_back({{text(std::to_string(year.number)), text(amount_words(year.amount)),
                     status_of(year.status), days(year.days.first, year.days.last), index_of(year.index)}});
  }
  rows.push_back(
      {{text("Summa"), text(amount_words(funding.total)), status_of(funding.total_status), {}, {}}, true});
  return table("ar-" + funding.id, fmt::format("Belopp per avtalsår, {}", funding.id),
               {{"Avtalsår"},
                {"Belopp", Kind::number},
                {"Läge", Kind::short_text},
                {"Period", Kind::day},
                {"Index", Kind::short_text}},
               std::move(rows));
}

/// Only the columns that say something: who is paid where there are several, and the day where one is known.
Element instalments_of(const Agreement& agreement, const FundingSchedule& funding) {
  const bool several = funding.payees.size() > 1;
  const bool dated = std::any_of(funding.instalments.begin(), funding.instalments.end(),
                                 [](const Instalment& one) { return one.invoiced.has_value(); });
  std::vector<Column> columns{
      {"Utbetalning"}, {"Belopp", Kind::number}, {"Läge", Kind::short_text}, {"Period", Kind::day}};
  if (several) columns.push_back({"Mottagare"});
  if (dated) columns.push_back({"Faktureras", Kind::day});
  std::vector<Row> rows;
  for (const auto& one : funding.instalments) {
    auto& cells = rows.emplace_back().cells;
    cells = {text(std::to_string(one.number)), text(amount_words(one.amount)), status_of(one.status),
             days(one.first, one.last)};
    if (several) cells.push_back(text(name_of_party(agreement, one.payee)));
    if (dated) cells.push_back(one.invoiced ? all(day(*one.invoiced)) : Elements{});
  }
  return table("utbetalningar-" + funding.id, fmt::format("Utbetalningar, {}", funding.id), columns,
               std::move(rows));
}

void add_row(const AgreementPage& page, const FundingSchedule& funding, Section& to) {
  const auto& agreement = *page.facts->payments.agreement;
  to.add(Element{"h3", Attribute{"id", "pengar-" + funding.id},
                 fmt::format("{}: {} betalar {}", funding.id, name_of_party(agreement, funding.payer),
                             parties_of(agreement, funding.payees))});
  if (const auto* row = agreement.funding->find(funding.id)) to.add(terms_of(page, funding.id, row->value));
  if (!funding.years.empty()) {
    to.add(chart_of(funding));
    to.add(years_of(funding));
  }
  if (!funding.instalments.empty()) {
    to.add(instalments_of(agreement, funding));
  } else if (!funding.years.empty()) {
    to.add(Element{"p", "Avtalet säger inte hur ofta det betalas: inga utbetalningar kan dateras."});
  }
  for (const auto& problem : funding.problems)
    to.add(Element{"p", of_class("alarm"), in_prose(problem.what.sv)});
}

}  // namespace

Section money_section(const AgreementPage& page, const Discretion& discretion) {
  const auto& payments = page.facts->payments;
  Section out{"pengar", "Pengar"};
  if (payments.funding.empty()) out.add(Element{"p", "Avtalet har ingen finansiering."});
  if (!page.facts->lacking.empty()) {
    out.add(Element{"p", of_class("alarm"), "Det finns belopp som inte kan räknas:"});
    out.add(findings_list(page.facts->lacking, "../", discretion));
  }
  for (const auto& funding : payments.funding) add_row(page, funding, out);
  return out;
}

}  // namespace iop::render::site
