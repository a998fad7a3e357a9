#include <algorithm>

#include <fmt/core.h>

#include "agreement/paths.hpp"
#include "base/text.hpp"
#include "compare/words.hpp"
#include "deadline/collect.hpp"
#include "render/payments.hpp"
#include "render/site/agreement_parts.hpp"
#include "render/site/parts.hpp"

namespace iop::render::site {

namespace {

using deadline::name_of_party;

std::string word(std::string_view value) {
  return compare::word_of(value).sv;
}

std::string joined(const Located<List<std::string>>& words) {
  std::vector<std::string> all;
  for (const auto& one : *words) {
    if (one) all.push_back(*one);
  }
  return text::join(all);
}

Elements contribution_of(const Agreement& agreement, const Contribution& contribution) {
  Elements what;
  if (contribution.what) what = in_prose(*contribution.what);
  const auto* row = contribution.funding ? agreement.funding->find(*contribution.funding) : nullptr;
  if (row == nullptr) return what;
  if (!what.empty()) what.push_back(Element::of_text(", "));
  what.push_back(Element{"a", leading_to("#pengar-" + row->id), "se pengarna, " + row->id});
  return what;
}

/// A party's name, and its id where another has the same name.
std::string own_name(const Agreement& agreement, const Entry<Party>& party) {
  const auto name = party.value.name.value_or(party.id);
  std::size_t same = 0;
  for (const auto* parties : {&agreement.parties, &agreement.participants}) {
    same +=
        static_cast<std::size_t>(std::count_if((*parties)->begin(), (*parties)->end(), [&](const auto& one) {
          return one.value.name.value_or(one.id) == name;
        }));
  }
  return same > 1 ? fmt::format("{} ({})", name, party.id) : name;
}

Element contributions_of(const Agreement& agreement, const Entry<Party>& party) {
  const auto& contributions = *party.value.contributes;
  if (contributions.empty()) return Element{"p", "Inget bidrag är angivet."};
  const bool valued = std::any_of(contributions.begin(), contributions.end(),
                                  [](const auto& one) { return one->value.present(); });
  std::vector<Column> columns{{"Slag", Column::Kind::short_text}, {"Vad", Column::Kind::long_text}};
  if (valued) columns.push_back({"Värde", Column::Kind::number});
  std::vector<Row> rows;
  for (const auto& one : contributions) {
    rows.push_back({{text(word(field::name_of(*one->kind))), contribution_of(agreement, *one)}});
    if (valued) rows.back().cells.push_back(one->value ? text(kronor(*one->value)) : Elements{});
  }
  return table("bidrag-" + party.id, fmt::format("Vad {} bidrar med", own_name(agreement, party)), columns,
               std::move(rows));
}

void add_parties(const Agreement& agreement, const Located<Record<Party>>& parties, const char* role,
                 Section& to) {
  for (const auto& entry : *parties) {
    const auto& party = entry.value;
    FactList facts;
    facts.add("Roll", role);
    facts.add("Sektor", word(field::name_of(*party.sector)));
    facts.add("Organisationsnummer",
              party.organisation_number ? party.organisation_number->value : "ej angivet i avtalet");
    facts.add_any("Nämnd", party.body.value_or({}));
    facts.add_any("Nuvarande nämnd", party.current_body.value_or({}));
    facts.add_any("Verksamheter", joined(party.units));
    to.add(Element{"h3", own_name(agreement, entry)});
    to.add(std::move(facts).take());
    to.add(contributions_of(agreement, entry));
  }
}

std::string notice_words(const Termination& termination) {
  if (!termination.notice) return "framgår inte av avtalet";
  auto words = termination.notice->in_words().sv;
  if (termination.counting) words += ", räknat " + word(field::name_of(*termination.counting));
  return words;
}

std::string extension_words(const Term& term) {
  if (!term.extension) return {};
  const auto& extension = *term.extension;
  std::string words = "kan förlängas";
  if (extension.length) words += " med " + extension.length->in_words().sv;
  if (extension.times) {
    words += extension.times->unlimited    ? ", utan gräns för hur många gånger"
             : extension.times->count == 1 ? ", en gång"
                                           : fmt::format(", {} gånger", extension.times->count);
  }
  if (extension.by) words += " (" + *extension.by + ")";
  return words;
}

void add_termination(const AgreementPage& page, const Agreement& agreement, FactList& facts) {
  if (!agreement.termination) return;
  const auto& termination = *agreement.termination;
  facts.add("Uppsägningstid", notice_words(termination));
  if (termination.model) facts.add("En uppsägning avslutar", word(field::name_of(*termination.model)));
  if (termination.for_cause) facts.add("Orsak ska anges", *termination.for_cause ? "ja" : "nej");
  if (page.facts->last_notice) facts.add("Sista uppsägningsdag", last_notice_words(*page.facts->last_notice));
}

Element notices_of(const Agreement& agreement) {
  std::vector<Row> rows;
  const auto date = [](const Located<Date>& value) { return value ? all(day(*value)) : Elements{}; };
  for (const auto& notice : *agreement.notices) {
    rows.push_back({{text(name_of_party(agreement, notice->party.value_or({}))), date(notice->given),
                     date(notice->decided), date(notice->withdrawn), text(notice->cause.value_or({}))}});
  }
  return table("uppsagningar", "Uppsägningar",
               {{"Part"},
                {"Given", Column::Kind::day},
                {"Beslutad", Column::Kind::day},
                {"Återtagen", Column::Kind::day},
                {"Orsak"}},
               std::move(rows));
}

/// Who has signed, when and where; not who held the pen.
Element signatures_of(const Agreement& agreement) {
  std::vector<Row> rows;
  for (const auto& signature : *agreement.signatures) {
    rows.push_back(
        {{text(name_of_party(agreement, signature->party.value_or({}))),
          signature->date ? all(day(*signature->date)) : Elements{}, text(signature->place.value_or({}))}});
  }
  return table("underskrifter", "Underskrifter", {{"Part"}, {"Dag", Column::Kind::day}, {"Ort"}},
               std::move(rows));
}

Elements changes_of(const Amendment& amendment) {
  Element list{"ul"};
  for (const auto& change : amendment.set->items) {
    const auto* type = type_of_path(change.path);
    const bool removed = change.value == nullptr || change.value->is_null() || type == nullptr;
    const auto value = removed ? "tas bort" : compare::in_words(*type, *change.value).sv;
    list.add(Element{"li", in_prose(compare::label_of(change.path).sv), ": ", in_prose(value)});
  }
  return all(std::move(list));
}

}  // namespace

Section parties_section(const Agreement& agreement) {
  Section out{"parter", "Parter och vad de bidrar med"};
  add_parties(agreement, agreement.parties, "part, undertecknar", out);
  add_parties(agreement, agreement.participants, "medverkar utan att underteckna", out);
  return out;
}

Section term_section(const AgreementPage& page) {
  const auto& agreement = *page.facts->payments.agreement;
  const auto& term = *agreement.term;
  FactList facts;
  facts.add("Gäller", days(*term.start, page.facts->ending.term_end));
  if (page.facts->ending.notice != nullptr && page.facts->ending.last_day)
    facts.add("Upphör efter uppsägning", all(day(*page.facts->ending.last_day)));
  for (const auto& departure : page.facts->ending.departures)
    facts.add(name_of_party(agreement, departure.party) + " lämnar efter", all(day(departure.last_day)));
  facts.add_any("Förlängning", extension_words(term));
  add_termination(page, agreement, facts);
  if (term.successor_lead_time)
    facts.add("Arbetet med en fortsättning börjar", term.successor_lead_time->in_words().sv + " före slutet");
  if (term.successor) facts.add("Följs av", term.successor->value);
  Section out{"avtalstid", "Avtalstid och uppsägning"};
  out.add(std::move(facts).take());
  if (!agreement.notices->empty()) out.add(notices_of(agreement));
  if (!agreement.signatures->empty()) out.add(signatures_of(agreement));
  return out;
}

Section amendments_section(const Agreement& agreement) {
  std::vector<Row> rows;
  for (const auto& amendment : *agreement.amendments) {
    rows.push_back(
        {{all(day(*amendment->effective)), amendment->decided ? all(day(*amendment->decided)) : Elements{},
          text(amendment->diarienummer ? amendment->diarienummer->value : ""), changes_of(*amendment),
          text(amendment->why.value_or({}))}});
  }
  return Section{"tillagg", "Tillägg"}.add(table("tillaggen", "Vad tilläggen ändrar",
                                                 {{"Gäller från", Column::Kind::day},
                                                  {"Beslutat", Column::Kind::day},
                                                  {"Diarienummer"},
                                                  {"Ändrar", Column::Kind::long_text},
                                                  {"Varför"}},
                                                 std::move(rows)));
}

}  // namespace iop::render::site
