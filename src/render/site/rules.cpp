#include "render/rules.hpp"

#include <algorithm>

#include <fmt/core.h>

#include "base/capital.hpp"
#include "render/site/page.hpp"
#include "render/site/parts.hpp"

namespace iop::render::site {

namespace {

std::string in_swedish(Text text) {
  return std::string{text.sv};
}

void add_part(Elements& to, Text title, Elements content) {
  if (content.empty()) return;
  to.push_back(Element{"h2", in_swedish(title)});
  for (auto& part : content) to.push_back(std::move(part));
}

Elements example(std::string_view lines) {
  return lines.empty() ? Elements{} : all(Element{"pre", Element{"code", lines}});
}

Elements prose(std::string_view words) {
  return words.empty() ? Elements{} : all(Element{"p", in_prose(words)});
}

Element profile_of(const rules::RuleInProfile& profile) {
  Element item{"li", Element{"strong", profile.reference}, ": " + in_swedish(word_for_level(profile.level))};
  if (profile.setting->quote) item.add(Element{"q", *profile.setting->quote});
  Element list{"ul"};
  if (profile.setting->quote_source) list.add(Element{"li", *profile.setting->quote_source});
  for (const auto& parameter : profile.parameters)
    list.add(Element{"li", in_swedish(parameter.what) + ": " + words_for(parameter, Lang::sv)});
  if (!list.children().empty()) item.add(std::move(list));
  return item;
}

std::vector<Row> rows_of(const rules::Handbook& handbook) {
  std::vector<Row> rows;
  for (const auto& [rule, profiles] : handbook.rules) {
    std::vector<Elements> cells;
    const std::string code{rule->code};
    cells.push_back(all(Element{"a", leading_to(code + ".html"), code}));
    cells.push_back(in_prose(rule->finds.sv));
    cells.push_back(text(in_swedish(word_for(rule->severity))));
    for (const auto& profile : profiles) cells.push_back(text(in_swedish(word_for_level(profile.level))));
    rows.push_back({std::move(cells)});
  }
  return rows;
}

}  // namespace

void write_rule(std::ostream& out, const SiteFacts& site, const rules::HandbookEntry& entry) {
  const auto& rule = *entry.rule;
  const std::string code{rule.code};
  Elements main = all(Element{"h1", fmt::format("{} {}", code, rule.name)},
                      Element{"p", of_class("lead"), in_prose(text::capitalised(rule.finds.sv) + "."),
                              " Nivå: ", in_swedish(word_for(rule.severity)), "."});
  add_part(main, page_words::why, prose(rule.page.why));
  add_part(main, page_words::bad, example(rule.page.bad));
  add_part(main, page_words::good, example(rule.page.good));
  Element profiles{"ul", of_class("profiles")};
  for (const auto& profile : entry.profiles) profiles.add(profile_of(profile));
  if (!entry.profiles.empty()) add_part(main, page_words::guidelines, all(std::move(profiles)));
  add_part(main, page_words::source, prose(rule.source));
  Element summary{"p", Attribute{"lang", "en"}, in_prose(rule.page.summary)};
  if (!rule.page.summary.empty()) {
    main.push_back(Element{"h2", Attribute{"lang", "en"}, in_swedish(page_words::summary)});
    main.push_back(std::move(summary));
  }
  write(out, document_of(site, {.title = code, .part = Part::rules, .look = "rule", .main = std::move(main)}),
        {});
}

void write_rules(std::ostream& out, const SiteFacts& site, const rules::Handbook& handbook) {
  std::vector<Column> columns{{"Kod"}, {"Vad den finner", Column::Kind::long_text}, {"Nivå"}};
  for (const auto& reference : handbook.references) columns.push_back({reference});
  auto main =
      all(Element{"h1", "Reglerna"},
          Element{"p", of_class("lead"),
                  "Vad granskningen prövar. Nivån är den som gäller utan riktlinje; kolumnerna efter den "
                  "visar vad varje riktlinje gör av regeln."},
          table("reglerna", "Regler och nivåer", columns, rows_of(handbook)));
  write(out, document_of(site, {.title = "Reglerna", .part = Part::rules, .main = std::move(main)}), {});
}

}  // namespace iop::render::site
