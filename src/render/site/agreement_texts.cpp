#include <cctype>

#include <fmt/core.h>

#include "base/text.hpp"
#include "deadline/collect.hpp"
#include "render/site/agreement_parts.hpp"
#include "render/site/page.hpp"
#include "render/site/parts.hpp"
#include "rules/guideline/clause_topics.hpp"
#include "rules/waivers.hpp"

namespace iop::render::site {

namespace {

using Kind = Column::Kind;

std::string role_words(const Located<std::string>& role) {
  return role && *role == "ambulating" ? "går runt i gruppen" : role.value_or({});
}

Element group_of(const Agreement& agreement) {
  const auto& governance = *agreement.governance;
  FactList facts;
  if (governance.group) facts.add("Grupp", std::string{field::name_of(*governance.group)});
  Element members{"ul"};
  for (const auto& member : *governance.members) {
    members.add(Element{"li", deadline::name_of_party(agreement, member->party.value_or({})), ": ",
                        member->function.value_or({})});
  }
  if (!governance.members->empty()) facts.add("Ledamöter", all(std::move(members)));
  facts.add_any("Sammankallande", role_words(governance.convener));
  facts.add_any("Ordförande", role_words(governance.chair));
  facts.add_any("Sekreterare", role_words(governance.secretary));
  facts.add_any("Anteckningarna går till", governance.minutes_to.value_or({}));
  return std::move(facts).take();
}

std::string number_words(const Located<Decimal>& number) {
  return number ? number->to_string() : std::string{};
}

Element goals_of(const Agreement& agreement) {
  std::vector<Row> rows;
  for (const auto& goal : *agreement.goals) {
    rows.push_back({{in_prose(goal->goal.value_or({})), in_prose(goal->indicator.value_or({})),
                     text(number_words(goal->baseline)), text(number_words(goal->target))}});
  }
  return table(
      "malen", "Mål och hur de mäts",
      {{"Mål", Kind::long_text}, {"Mäts genom"}, {"Utgångsläge", Kind::number}, {"Målvärde", Kind::number}},
      std::move(rows));
}

Element rule_of(const std::string& code_or_name) {
  const auto* rule = rules::rule_named(code_or_name);
  if (rule == nullptr) return Element{"code", code_or_name};
  return Element{"a", leading_to(way_to_rule(rule->code)), std::string{rule->code}};
}

std::string by_and_when(const Located<std::string>& who, const Located<Date>& date) {
  return who.value_or({}) + (who && date ? ", " : "") + (date ? date->to_string() : "");
}

}  // namespace

Section goals_section(const Agreement& agreement) {
  Section out{"mal", "Mål och styrning"};
  if (!agreement.goals->empty()) out.add(goals_of(agreement));
  if (agreement.governance) out.add(group_of(agreement));
  return out;
}

Section assumptions_section(const Agreement& agreement) {
  std::vector<Row> rows;
  for (const auto& assumption : *agreement.assumptions) {
    const auto decided = by_and_when(assumption->decided_by, assumption->date);
    rows.push_back({{all(path(assumption->about.value_or({}))), in_prose(assumption->text.value_or({})),
                     text(decided.empty() ? "ingen ännu" : decided)}});
  }
  return Section{"antaganden", "Antaganden"}.add(
      Element{"p", "Där avtalets text lämnar ett val öppet står här hur det är läst, och varför."},
      table("antagandena", "Hur avtalet är läst", {{"Gäller"}, {"Läsning", Kind::long_text}, {"Beslutat av"}},
            std::move(rows)));
}

Section waivers_section(const Agreement& agreement) {
  std::vector<Row> rows;
  for (const auto& waiver : *agreement.waivers) {
    rows.push_back({{all(rule_of(waiver->rule.value_or({}))), in_prose(waiver->reason.value_or({})),
                     text(by_and_when(waiver->approved_by, waiver->date)),
                     waiver->expires ? all(day(*waiver->expires)) : Elements{}}});
  }
  return Section{"undantag", "Undantag"}.add(table(
      "undantagen", "Fynd som någon har godtagit",
      {{"Regel"}, {"Skäl", Kind::long_text}, {"Godkänt av"}, {"Till och med", Kind::day}}, std::move(rows)));
}

Section clauses_section(const Agreement& agreement) {
  Section out{"klausuler", "Avtalets egna ord"};
  out.add(Element{"p", "Klausulerna är citerade ordagrant. Beteckningen är filens egen."});
  for (const auto& clause : *agreement.clauses) {
    Element heading{"h3", Attribute{"id", "klausul-" + clause.id}, Element{"code", clause.id}};
    if (const auto topic = rules::topic_of_clause(clause.id)) heading.add(", om " + std::string{topic->sv});
    out.add(std::move(heading));
    out.add(Element{"blockquote", in_paragraphs(clause.value)});
  }
  return out;
}

}  // namespace iop::render::site
