#include "base/text.hpp"
#include "render/json.hpp"
#include "render/rules.hpp"

namespace iop::render {

namespace {

struct ValueJson {
  Json operator()(const Duration& duration) const { return duration.to_string(); }
  Json operator()(const std::vector<const rules::Ceiling*>& ceilings) const {
    Json list = Json::array();
    for (const auto* ceiling : ceilings) {
      list.push_back({{"basis", ceiling->basis ? Json(field::name_of(*ceiling->basis)) : Json{}},
                      {"eur", ceiling->eur ? Json(int{*ceiling->eur}) : Json{}},
                      {"period", ceiling->period ? Json(ceiling->period->to_string()) : Json{}},
                      {"valid_from", json_of(ceiling->valid_from)},
                      {"valid_to", json_of(ceiling->valid_to)},
                      {"act", json_of(ceiling->act)}});
    }
    return list;
  }
  template <class T>
  Json operator()(const T& value) const {
    return value;
  }
};

Json text_or_null(std::string_view text) {
  return text.empty() ? Json{} : Json(text::printable(text, text::Newlines::keep));
}

Json profile_json(const rules::RuleInProfile& profile) {
  Json parameters = Json::object();
  for (const auto& parameter : profile.parameters) {
    parameters[std::string{parameter.key}] = std::visit(ValueJson{}, parameter.value);
  }
  return {{"reference", profile.reference},
          {"level", profile.level ? name_of(*profile.level) : std::string_view{"off"}},
          {"quote", json_of(profile.setting->quote)},
          {"quote_source", json_of(profile.setting->quote_source)},
          {"parameters", std::move(parameters)}};
}

}  // namespace

void handbook_json(std::ostream& out, const Style& style, HandbookForm, const rules::Handbook& handbook) {
  Json all = Json::array();
  for (const auto& [rule, in_profiles] : handbook.rules) {
    Json profiles = Json::array();
    for (const auto& profile : in_profiles) profiles.push_back(profile_json(profile));
    all.push_back({{"code", rule->code},
                   {"name", rule->name},
                   {"severity", name_of(rule->severity)},
                   {"finds", rule->finds.in(style.lang)},
                   {"why", rule->page.why},
                   {"bad", text_or_null(rule->page.bad)},
                   {"good", text_or_null(rule->page.good)},
                   {"summary", rule->page.summary},
                   {"source", text_or_null(rule->source)},
                   {"profiles", std::move(profiles)}});
  }
  out << written({{"schema", "iop.rules/1"}, {"rules", std::move(all)}});
}

}  // namespace iop::render
