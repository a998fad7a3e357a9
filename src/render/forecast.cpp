#include "render/forecast.hpp"

#include <array>

#include "base/text.hpp"
#include "render/csv.hpp"
#include "render/state.hpp"
#include "render/table.hpp"

namespace iop::render {

std::span<const ForecastFormat> forecast_formats() {
  static constexpr std::array formats{ForecastFormat{"text", forecast_text},
                                      ForecastFormat{"json", forecast_json},
                                      ForecastFormat{"csv", forecast_csv}};
  return formats;
}

namespace {

using Align = Table::Align;

std::string heading(const Forecast& forecast, const BudgetGroup& group, Lang lang) {
  if (forecast.by == ForecastBy::agreement) return std::string{Text{"Alla avtal", "All agreements"}.in(lang)};
  if (group.name.empty()) {
    return std::string{
        forecast.by == ForecastBy::payer
            ? Text{"Betalare ej angiven", "No payer stated"}.in(lang)
            : Text{"Mottagare ej angiven eller andelar ej räknade", "No payee stated, or shares not computed"}
                  .in(lang)};
  }
  const auto number = group.organisation_number ? " (" + *group.organisation_number + ")" : std::string{};
  return message({"{}: {}{}", "{}: {}{}"},
                 forecast.by == ForecastBy::payer ? Text{"Betalare", "Payer"} : Text{"Mottagare", "Payee"},
                 text::printable(group.name), number)
      .in(lang);
}

/// `1 inväntar index, 2 kan ej räknas`.
std::string lacking(const BudgetYear& year, Lang lang) {
  std::vector<std::string> out;
  if (year.awaited > 0) {
    out.push_back(message({"{} inväntar index", "{} await an index"}, year.awaited).in(lang));
  }
  if (year.unknown > 0) {
    out.push_back(message({"{} KAN EJ RÄKNAS", "{} CANNOT BE COMPUTED"}, year.unknown).in(lang));
  }
  return text::join(out);
}

void add_years(Table& table, const std::string& label, const std::vector<BudgetYear>& years, Lang lang) {
  std::string led_by = label;
  for (const auto& year : years) {
    table.add({led_by, std::to_string(year.year), sum_in_words(year.final_sum(), lang),
               sum_in_words(year.preliminary_sum(), lang), lacking(year, lang)});
    led_by.clear();
  }
}

/// What the agreements are seen as of, before their costs.
void write_states(std::ostream& out, const Forecast& forecast, Lang lang) {
  for (const auto& [id, state] : forecast.states) {
    out << text::printable(id) << '\n';
    write_state(out, state, lang, "  ");
  }
  if (!forecast.states.empty()) out << '\n';
}

Json years_json(const std::vector<BudgetYear>& years) {
  Json out = Json::array();
  for (const auto& year : years) {
    out.push_back({{"year", year.year},
                   {"final", json_of(year.final_sum())},
                   {"preliminary", json_of(year.preliminary_sum())},
                   {"awaited", year.awaited},
                   {"unknown", year.unknown}});
  }
  return out;
}

}  // namespace

void forecast_text(std::ostream& out, const PaymentsStyle& style, const Forecast& forecast) {
  const auto lang = style.style.lang;
  const auto say = [&](Text text) { return std::string{text.in(lang)}; };
  write_states(out, forecast, lang);
  bool first = true;
  for (const auto& group : forecast.groups) {
    out << (first ? "" : "\n") << heading(forecast, group, lang) << "\n\n";
    first = false;
    Table table{{Align::left, Align::left, Align::right, Align::right, Align::left}};
    table.add({say({"avtal", "agreement"}), say({"år", "year"}), say({"fastställt", "final"}),
               say({"preliminärt", "preliminary"}),
               say({"utbetalningar utan belopp", "payments without amount"})});
    for (const auto& agreement : group.agreements) add_years(table, agreement.id, agreement.years, lang);
    add_years(table, say({"summa", "total"}), group.years, lang);
    table.write(out, "  ");
  }
}

void forecast_json(std::ostream& out, const PaymentsStyle& /*style*/, const Forecast& forecast) {
  Json groups = Json::array();
  for (const auto& group : forecast.groups) {
    Json agreements = Json::array();
    for (const auto& agreement : group.agreements) {
      const auto& diarienummer = agreement.agreement->diarienummer;
      agreements.push_back({{"agreement", agreement.id},
                            {"diarienummer", diarienummer ? Json(diarienummer->value) : Json{}},
                            {"years", years_json(agreement.years)}});
    }
    groups.push_back({{"name", text_or_null(group.name)},
                      {"organisation_number", json_of(group.organisation_number)},
                      {"agreements", std::move(agreements)},
                      {"years", years_json(group.years)}});
  }
  Json states = Json::array();
  for (const auto& [id, state] : forecast.states) states.push_back(state_json("agreement", id, state));
  out << written({{"schema", "iop.forecast/1"},
                  {"today", forecast.today.to_string()},
                  {"as_of", json_of(forecast.as_of)},
                  {"first_year", forecast.first},
                  {"last_year", forecast.last},
                  {"by", field::name_of(forecast.by)},
                  {"currency", "SEK"},
                  {"groups", std::move(groups)},
                  {"states", std::move(states)}});
}

void forecast_csv(std::ostream& out, const PaymentsStyle& style, const Forecast& forecast) {
  CsvWriter csv{out, style.dialect};
  for (const auto* column : {"by", "party", "organisation_number", "agreement", "diarienummer", "year",
                             "final", "preliminary", "currency", "awaited", "unknown"}) {
    csv.text(column);
  }
  csv.end_row();
  for (const auto& group : forecast.groups) {
    for (const auto& agreement : group.agreements) {
      for (const auto& year : agreement.years) {
        csv.text(field::name_of(forecast.by));
        csv.text(group.name);
        csv.text(group.organisation_number.value_or(""));
        csv.text(agreement.id);
        csv.text(agreement.agreement->diarienummer ? agreement.agreement->diarienummer->value : "");
        csv.number(year.year);
        csv.amount(year.final_sum());
        csv.amount(year.preliminary_sum());
        csv.text("SEK");
        csv.number(year.awaited);
        csv.number(year.unknown);
        csv.end_row();
      }
    }
  }
}

}  // namespace iop::render
