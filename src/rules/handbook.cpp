#include "rules/handbook.hpp"

#include "field/type_info.hpp"

namespace iop::rules {

namespace {

template <int Min, int Max>
int plain(const field::Bounded<Min, Max>& number) {
  return number;
}
std::string plain(const std::string& text) {
  return text;
}
std::string plain(Date date) {
  return date.to_string();
}
Duration plain(const Duration& duration) {
  return duration;
}
const Ceiling* plain(const Ceiling& ceiling) {
  return &ceiling;
}
template <field::Named E>
std::string plain(E value) {
  return std::string{field::name_of(value)};
}
template <class T>
auto plain(const List<T>& list) {
  std::vector<decltype(plain(*list.front()))> values;
  for (const auto& item : list) {
    if (item) values.push_back(plain(*item));
  }
  return values;
}

/// What the profile's table says of a key of a rule's setting.
Text meaning_of(std::string_view key) {
  const auto* rules = profile_fields().find("rules");
  return rules->type->item->object->find(key)->text;
}

}  // namespace

std::vector<Parameter> parameters_of(const RuleSetting& setting) {
  // Names every member, so that a parameter cannot be forgotten.
  const auto& [level, quote, quote_source, words, patterns, negations, clauses, first_digits, every, times,
               min, max, notice, models, lead_time, days, years_before, granted_from, ceilings] = setting;
  std::vector<Parameter> parameters;
  const auto add = [&](std::string_view key, const auto& member) {
    if (member) parameters.push_back({key, meaning_of(key), plain(*member)});
  };
  add("words", words);
  add("patterns", patterns);
  add("negations", negations);
  add("clauses", clauses);
  add("first_digits", first_digits);
  add("every", every);
  add("times", times);
  add("min", min);
  add("max", max);
  add("notice", notice);
  add("models", models);
  add("lead_time", lead_time);
  add("days", days);
  add("years_before", years_before);
  add("granted_from", granted_from);
  add("ceilings", ceilings);
  return parameters;
}

namespace {

std::optional<Severity> level_of(const RuleInfo& rule, const RuleSetting& setting) {
  const auto fixed = fixed_level(rule.code);
  return fixed ? fixed : severity_of(setting, rule.severity);
}

}  // namespace

Handbook handbook(const Selection& selection, std::span<const Profile* const> profiles) {
  Handbook handbook;
  std::vector<const Profile*> readable;
  for (const auto* profile : profiles) {
    if (!profile->reference) continue;
    readable.push_back(profile);
    handbook.references.push_back(profile->reference->value);
  }
  for (const auto* rule : all_rules()) {
    if (!selection.includes(*rule)) continue;
    HandbookEntry entry{rule, {}};
    for (const auto* profile : readable) {
      const auto& setting = profile->setting(rule->code);
      entry.profiles.push_back(
          {profile->reference->value, level_of(*rule, setting), &setting, parameters_of(setting)});
    }
    handbook.rules.push_back(std::move(entry));
  }
  return handbook;
}

}  // namespace iop::rules
