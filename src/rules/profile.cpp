#include "rules/profile.hpp"

#include "field/field.hpp"
#include "rules/catalogue.hpp"

namespace iop::field {

using namespace iop::rules;

template <>
struct Names<Level> {
  static constexpr std::array<std::string_view, 4> values{"error", "warning", "note", "off"};
};

template <>
struct KeyRule<RuleCodeKey> {
  static constexpr std::string_view pattern = "^[A-Z][0-9]{3}$";
  static bool check(const yaml::Node& key, Report& report) {
    const auto& code = key.text;
    const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
    if (code.size() == 4 && code[0] >= 'A' && code[0] <= 'Z' && is_digit(code[1]) && is_digit(code[2]) &&
        is_digit(code[3])) {
      return true;
    }
    report.add(wrong_type, key.span, message({"`{}` är ingen regelkod", "`{}` is not a rule code"}, code))
        .help(message({"en regelkod är en stor bokstav och tre siffror, som `G312`",
                       "a rule code is a capital letter and three digits, such as `G312`"}));
    return false;
  }
};

IOP_DECLARE_CODEC(KnownDate);
namespace {
constexpr std::array<std::string_view, 1> unknown_word{"unknown"};
constexpr TypeInfo unknown_type{.shape = TypeInfo::Shape::text, .values = unknown_word};
constexpr std::array<const TypeInfo*, 2> known_date_forms{&Codec<Date>::type, &unknown_type};
}  // namespace
const TypeInfo Codec<KnownDate>::type{.shape = TypeInfo::Shape::alternatives,
                                      .article = {"ett datum, eller `unknown`", "a date, or `unknown`"},
                                      .alternatives = known_date_forms};
bool Codec<KnownDate>::read(const yaml::Node& node, Span key, KnownDate& out, Report& report) {
  if (node.is_scalar() && node.text == "unknown") return true;
  Date date;
  if (!Codec<Date>::read(node, key, date, report)) return false;
  out.date = date;
  return true;
}

template <>
struct Fields<Ceiling> {
  static constexpr std::array table{
      field<&Ceiling::basis>("basis", Need::required,
                             {"vilken regel taket hör till", "the rule the ceiling belongs to"}),
      field<&Ceiling::eur>("eur", Need::required,
                           {"euro till ett företag under perioden", "euro to one undertaking in the period"}),
      field<&Ceiling::period>("period", Need::required, {"rullande period", "rolling period"}),
      field<&Ceiling::valid_from>("valid_from", Need::required, {"första dag", "first day"}),
      field<&Ceiling::valid_to>("valid_to", Need::required, {"sista dag", "last day"}),
      field<&Ceiling::act>("act", Need::required, {"rättsakten", "the act"})};
  static_assert(complete<Ceiling>(table));
  static constexpr ObjectInfo info{.name = "ceiling", .article = {"taket", "the ceiling"}, .fields = table};
};

template <>
struct Fields<RuleSetting> {
  static constexpr std::array table{
      field<&RuleSetting::level>("level", Need::required,
                                 {"hur strängt regeln gäller", "how strictly the rule applies"}),
      field<&RuleSetting::quote>("quote", Need::optional,
                                 {"orden som regeln vilar på", "the words the rule rests on"}),
      field<&RuleSetting::quote_source>("quote_source", Need::optional,
                                        {"var orden står", "where the words stand"}),
      field<&RuleSetting::words>("words", Need::optional, {"ord att leta efter", "words to look for"}),
      field<&RuleSetting::patterns>(
          "patterns", Need::optional,
          {"ordföljder; `...` står för ord emellan", "sequences of words; `...` stands for words between"}),
      field<&RuleSetting::negations>("negations", Need::optional,
                                     {"ord som nekar en mening", "words that deny a sentence"}),
      field<&RuleSetting::clauses>("clauses", Need::optional, {"klausuler som krävs", "clauses required"}),
      field<&RuleSetting::first_digits>(
          "first_digits", Need::optional,
          {"tillåtna första siffror i organisationsnummer", "allowed first digits of organisation numbers"}),
      field<&RuleSetting::every>("every", Need::optional, {"hur ofta", "how often"}),
      field<&RuleSetting::times>("times", Need::optional,
                                 {"minst så många gånger", "at least so many times"}),
      field<&RuleSetting::min>("min", Need::optional, {"kortaste tid", "shortest time"}),
      field<&RuleSetting::max>("max", Need::optional, {"längsta tid", "longest time"}),
      field<&RuleSetting::notice>("notice", Need::optional, {"uppsägningstid", "notice period"}),
      field<&RuleSetting::models>("models", Need::optional,
                                  {"tillåtna uppsägningsmodeller", "allowed models of termination"}),
      field<&RuleSetting::lead_time>("lead_time", Need::optional,
                                     {"framförhållning före slutet", "lead time before the end"}),
      field<&RuleSetting::days>("days", Need::optional, {"högst så många dagar", "at most so many days"}),
      field<&RuleSetting::years_before>("years_before", Need::optional,
                                        {"högst så många år före", "at most so many years before"}),
      field<&RuleSetting::granted_from>("granted_from", Need::optional,
                                        {"gäller stöd från denna dag", "for aid granted from this day"}),
      field<&RuleSetting::ceilings>("ceilings", Need::optional,
                                    {"tak för stöd av mindre betydelse", "de minimis ceilings"})};
  static_assert(complete<RuleSetting>(table));
  static constexpr ObjectInfo info{
      .name = "rule_setting", .article = {"regelns inställning", "the rule's setting"}, .fields = table};
};

template <>
struct Fields<DiarienummerForm> {
  static constexpr std::array table{
      field<&DiarienummerForm::prefix_min>("prefix_min", Need::required,
                                           {"minst så många bokstäver", "at least so many letters"}),
      field<&DiarienummerForm::prefix_max>("prefix_max", Need::required,
                                           {"högst så många bokstäver", "at most so many letters"}),
      field<&DiarienummerForm::serial_digits>(
          "serial_digits", Need::required,
          {"så många siffror i löpnumret", "so many digits in the serial number"})};
  static_assert(complete<DiarienummerForm>(table));
  static constexpr ObjectInfo info{.name = "diarienummer_form",
                                   .article = {"diarienumrets form", "the form of a diarienummer"},
                                   .fields = table};
};

template <>
struct Fields<Profile> {
  static constexpr std::array table{
      field<&Profile::guideline>("guideline", Need::required,
                                 {"formatets version: 1", "the format's version: 1"}),
      field<&Profile::reference>("reference", Need::required,
                                 {"riktlinjens diarienummer", "the guideline's diarienummer"}),
      field<&Profile::region>("region", Need::required, {"vems riktlinje det är", "whose guideline it is"}),
      field<&Profile::title>("title", Need::required, {"riktlinjens namn", "the guideline's title"}),
      field<&Profile::valid_from>("valid_from", Need::required,
                                  {"gäller från, eller `unknown`", "in force from, or `unknown`"}),
      field<&Profile::valid_to>("valid_to", Need::required,
                                {"gäller till, eller `unknown`", "in force to, or `unknown`"}),
      field<&Profile::source>("source", Need::required,
                              {"varifrån uppgifterna kommer", "where this comes from"}),
      field<&Profile::diarienummer>("diarienummer", Need::optional,
                                    {"diarienumrens form", "the form of diarienummer"}),
      field<&Profile::rules>("rules", Need::required,
                             {"reglerna, var och en under sin kod", "the rules, each under its code"})};
  static_assert(complete<Profile>(table));
  static constexpr ObjectInfo info{
      .name = "guideline", .article = {"riktlinjen", "the guideline"}, .fields = table};
};

}  // namespace iop::field

namespace iop::rules {

const RuleSetting& Profile::setting(std::string_view code) const {
  static const RuleSetting nothing;
  const auto* entry = rules->find(code);
  return entry != nullptr ? entry->value : nothing;
}

namespace {

/// What guards a computation, and what no guideline speaks of, keeps its level (format.md 5).
void check_levels(const Profile& profile, Report& report) {
  for (const auto& [code, code_span, span, setting, readable] : *profile.rules) {
    const auto fixed = fixed_level(code);
    if (!setting.level || !fixed || field::name_of(*setting.level) == name_of(*fixed)) continue;
    report
        .add(field::unknown_value, setting.level.span(),
             message({"nivån för {} kan inte ändras av en riktlinje",
                      "a guideline cannot change the level of {}"},
                     code))
        .help(message({"ta bort raden för {}, eller skriv regelns egen nivå: `level: {}`",
                       "remove the entry for {}, or write the rule's own level: `level: {}`"},
                      code, name_of(*fixed)));
  }
}

}  // namespace

Profile read_profile(const yaml::Node& root, Report& report) {
  Profile profile;
  field::Codec<Profile>::read(root, root.items.empty() ? root.span : root.key(0).span, profile, report);
  check_levels(profile, report);
  return profile;
}

const field::ObjectInfo& profile_fields() {
  return field::Fields<Profile>::info;
}

}  // namespace iop::rules
