#include "compare/words.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "agreement/agreement.hpp"
#include "base/text.hpp"
#include "compare/meaning.hpp"

namespace iop::compare {

namespace {

using field::Codec;
using field::TypeInfo;
using Shape = TypeInfo::Shape;

struct Word {
  std::string_view value;
  Text text;
};

// Values of enumerations; those that mean something else in another enumeration are not here.
constexpr std::array words{
    Word{"once", {"en gång", "once"}},
    Word{"yearly", {"årsvis", "yearly"}},
    Word{"half_yearly", {"halvårsvis", "half-yearly"}},
    Word{"four_monthly", {"tertialsvis", "four-monthly"}},
    Word{"quarterly", {"kvartalsvis", "quarterly"}},
    Word{"monthly", {"månadsvis", "monthly"}},
    Word{"month", {"varje månad", "every month"}},
    Word{"quarter", {"varje kvartal", "every quarter"}},
    Word{"tertial", {"varje tertial", "every tertial"}},
    Word{"half_year", {"varje halvår", "every half-year"}},
    Word{"termin", {"varje termin", "every term (VT, HT)"}},
    Word{"year", {"varje år", "every year"}},
    Word{"agreement_year", {"avtalsår", "agreement years"}},
    Word{"calendar_year", {"kalenderår", "calendar years"}},
    Word{"in_advance", {"i förskott", "in advance"}},
    Word{"in_arrears", {"i efterskott", "in arrears"}},
    Word{"outside_scope", {"utanför momsens område", "outside the scope of VAT"}},
    Word{"exempt", {"undantaget från moms", "exempt from VAT"}},
    Word{"standard_rate", {"moms tas ut", "VAT at the standard rate"}},
    Word{"party_leaves", {"den partens medverkan", "that party's part"}},
    Word{"whole_agreement", {"avtalet för alla", "the agreement for all"}},
    Word{"unanimous", {"avtalet, när alla parter har beslutat", "the agreement, once all have decided"}},
    Word{"same_day", {"till samma dag i månaden", "to the same day of the month"}},
    Word{"full_calendar_months", {"i hela kalendermånader", "in whole calendar months"}},
    Word{"previous", {"året före", "the year before"}},
    Word{"same", {"samma år", "the same year"}},
    Word{"compound", {"ränta på ränta", "compound"}},
    Word{"simple", {"utan ränta på ränta", "simple"}},
    Word{"each_year", {"varje år", "each year"}},
    Word{"final", {"först vid betalning", "only when paid"}},
    Word{"half_up", {"hälften uppåt", "half up"}},
    Word{"half_even", {"hälften till jämnt", "half to even"}},
    Word{"down", {"nedåt", "down"}},
    Word{"up", {"uppåt", "up"}},
    Word{"public", {"offentlig", "public"}},
    Word{"civil_society", {"civilsamhälle", "civil society"}},
    Word{"assignment", {"uppdrag", "assignment"}},
    Word{"pilot", {"pilot", "pilot"}},
    Word{"iop", {"IOP", "IOP"}},
    Word{"money", {"pengar", "money"}},
    Word{"premises", {"lokaler", "premises"}},
    Word{"staff", {"personal", "staff"}},
    Word{"material", {"material", "material"}},
    Word{"services", {"insatser", "services"}},
    Word{"competence", {"kompetens", "competence"}},
    Word{"network", {"nätverk", "network"}},
    Word{"participation", {"medverkan", "participation"}},
    Word{"other", {"annat", "other"}},
    Word{"unlimited", {"obegränsat", "unlimited"}}};

constexpr std::size_t longest_text = 60;
constexpr std::size_t longest_collection = 100;

Message shown_text(std::string_view text) {
  const auto cut = text::excerpt(text, longest_text);
  return message({"\"{}\"", "\"{}\""}, cut);
}

Message same_in_both(const std::string& text) {
  return {text, text};
}

bool is_enumeration(const TypeInfo& type) {
  return type.shape == Shape::text && !type.values.empty();
}

std::string with_comma(std::string number) {
  if (const auto point = number.find('.'); point != std::string::npos) number[point] = ',';
  return number;
}

std::optional<Message> amount_in_words(const yaml::Node& node) {
  const auto amount = Money::parse(node.text);
  if (!amount) return std::nullopt;
  return message({"{} kr", "{} kr"}, amount->swedish());
}

Message scalar_in_words(const TypeInfo& type, const yaml::Node& node) {
  if (&type == &Codec<Money>::type || &type == &Codec<RoundingUnit>::type) {
    if (auto amount = amount_in_words(node)) return *std::move(amount);
  }
  if (&type == &Codec<Duration>::type) {
    if (const auto duration = Duration::parse(node.text)) return duration->in_words();
  }
  if (&type == &Codec<Percent>::type) {
    return message({"{} procent", "{} per cent"}, Text{with_comma(node.text), node.text});
  }
  if (type.shape == Shape::boolean && yaml::core_type(node.text) == yaml::CoreType::boolean) {
    return text::lower(node.text) == "true" ? Message{"ja", "yes"} : Message{"nej", "no"};
  }
  if (is_enumeration(type) || type.shape == Shape::alternatives) {
    return word_of(node.text);
  }
  const bool plain_text = &type == &Codec<std::string>::type || type.shape == Shape::any;
  return plain_text ? shown_text(node.text) : same_in_both(node.text);
}

Message joined(const std::vector<Message>& parts, std::string_view between) {
  Message all;
  for (const auto& part : parts) {
    const std::string_view gap = all.empty() ? std::string_view{} : between;
    all.sv.append(gap).append(part.sv);
    all.en.append(gap).append(part.en);
  }
  return all;
}

Message collection_in_words(const TypeInfo& type, const yaml::Node& node) {
  static constexpr TypeInfo anything{.shape = Shape::any};
  std::vector<Message> parts;
  if (node.is_sequence()) {
    for (const auto& item : node.items)
      parts.push_back(in_words(type.item != nullptr ? *type.item : anything, item));
    return joined(parts, "; ");
  }
  for (std::size_t i = 0; i < node.member_count(); ++i) {
    const auto& key = node.key(i);
    parts.push_back(message({"{}: {}", "{}: {}"}, key.text, in_words(type_under(type, key), node.value(i))));
  }
  return joined(parts, ", ");
}

}  // namespace

Message word_of(std::string_view value) {
  const auto* found =
      std::find_if(words.begin(), words.end(), [&](const Word& w) { return w.value == value; });
  return found != words.end() ? message_of(found->text) : same_in_both(std::string{value});
}

Message in_words(const TypeInfo& type, const yaml::Node& node) {
  if (node.is_null()) return {"tomt", "nothing"};
  if (node.is_scalar()) return scalar_in_words(type, node);
  if (node.items.empty()) return {"tomt", "nothing"};
  const auto all = collection_in_words(type, node);
  return {text::excerpt(all.sv, longest_collection), text::excerpt(all.en, longest_collection)};
}

std::string for_program(const TypeInfo& type, const yaml::Node& node) {
  static constexpr TypeInfo anything{.shape = Shape::any};
  if (node.is_null()) return "null";
  if (node.is_scalar()) {
    const auto amount = &type == &Codec<Money>::type ? Money::parse(node.text) : Result<Money>{Failure{}};
    return amount ? amount->to_string() : node.text;
  }
  std::vector<std::string> parts;
  if (node.is_sequence()) {
    for (const auto& item : node.items)
      parts.push_back(for_program(type.item != nullptr ? *type.item : anything, item));
    return "[" + text::join(parts) + "]";
  }
  for (std::size_t i = 0; i < node.member_count(); ++i) {
    parts.push_back(node.key(i).text + ": " + for_program(type_under(type, node.key(i)), node.value(i)));
  }
  return "{" + text::join(parts) + "}";
}

}  // namespace iop::compare
