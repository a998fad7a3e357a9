#include "compare/meaning.hpp"

#include <algorithm>
#include <variant>
#include <vector>

#include "agreement/agreement.hpp"
#include "agreement/paths.hpp"
#include "base/text.hpp"

namespace iop::compare {

namespace {

using field::Codec;
using field::TypeInfo;
using Shape = TypeInfo::Shape;

/// A text in quotes, so that no text is taken for a collection or for nothing; white space counts once.
std::string quoted(std::string_view text) {
  std::string out = "\"";
  bool space = false;
  for (const char c : text::trim(text)) {
    if (c == ' ' || c == '\n' || c == '\t' || c == '\r') {
      space = true;
      continue;
    }
    if (space) out += ' ';
    space = false;
    if (c == '"' || c == '\\') out += '\\';
    out += c;
  }
  return out + "\"";
}

/// The value as `T` reads it; none where it does not.
template <class T>
std::optional<T> read_as(const yaml::Node& node) {
  const Source nowhere{"", ""};
  Report unread{nowhere};
  T value{};
  if (!Codec<T>::read(node, node.span, value, unread) || !unread.empty()) return std::nullopt;
  return value;
}

std::string digits_of(std::string_view text) {
  std::string digits;
  std::copy_if(text.begin(), text.end(), std::back_inserter(digits),
               [](char c) { return c >= '0' && c <= '9'; });
  return digits;
}

std::string in_days_or_months(Duration duration) {
  return duration.in_months() ? std::to_string(duration.months()) + " months"
                              : std::to_string(duration.days()) + " days";
}

std::string days_of(DateRange days) {
  return days.first.to_string() + "/" + days.last.to_string();
}

std::string name_or_days(const PeriodName& period) {
  using Kind = PeriodName::Kind;
  const bool in_calendar = period.kind != Kind::agreement_year && period.kind != Kind::once;
  return in_calendar ? days_of(period.calendar_days()) : period.to_string();
}

std::string meaning_of_period(const PeriodReference& period) {
  const auto* days = std::get_if<DateRange>(&period);
  return days != nullptr ? days_of(*days) : name_or_days(std::get<PeriodName>(period));
}

std::string meaning_of_due(const Due& due) {
  struct Words {
    std::string operator()(DayOfYear day) const {
      return std::to_string(day.month) + "-" + std::to_string(day.day);
    }
    std::string operator()(AfterEnd after) const { return "after " + in_days_or_months(after.duration); }
    std::string operator()(BeforeStart before) const {
      return "before " + in_days_or_months(before.duration);
    }
    std::string operator()(Date date) const { return date.to_string(); }
  };
  return std::visit(Words{}, due);
}

/// What a number means, however many zeros it begins or ends with.
std::optional<std::string> meaning_of_number(std::string_view text) {
  while (text.size() > 1 && text[0] == '0' && text[1] != '.') text.remove_prefix(1);
  const auto number = Decimal::parse(text);
  if (!number) return std::nullopt;
  return number->exact().get_str();
}

/// Of the scalars whose texts have several forms; none of others, and of what cannot be read.
std::optional<std::string> meaning_of_special(const TypeInfo& type, const yaml::Node& node) {
  const auto said = [&](auto meaning, const auto& value) {
    return value ? std::optional<std::string>{meaning(*value)} : std::nullopt;
  };
  if (&type == &Codec<Duration>::type) return said(in_days_or_months, read_as<Duration>(node));
  if (&type == &Codec<PeriodName>::type) return said(name_or_days, read_as<PeriodName>(node));
  if (&type == &Codec<PeriodReference>::type) return said(meaning_of_period, read_as<PeriodReference>(node));
  if (&type == &Codec<Due>::type) return said(meaning_of_due, read_as<Due>(node));
  if (&type == &Codec<OrganisationNumber>::type) {
    return said([](const auto& number) { return number.value; }, read_as<OrganisationNumber>(node));
  }
  if (!node.is_scalar()) return std::nullopt;
  if (&type == &Codec<Diarienummer>::type) return normalised_diarienummer(node.text);
  if (&type == &Codec<Bankgiro>::type || &type == &Codec<Plusgiro>::type) return digits_of(node.text);
  return std::nullopt;
}

std::string meaning_of_scalar(const TypeInfo& type, const yaml::Node& node) {
  switch (type.shape) {
    case Shape::integer:
    case Shape::number:
    case Shape::alternatives:
      if (const auto number = meaning_of_number(node.text)) return quoted(*number);
      break;
    case Shape::boolean:
      if (yaml::core_type(node.text) == yaml::CoreType::boolean) return quoted(text::lower(node.text));
      break;
    default:
      break;
  }
  return quoted(node.text);
}

std::string in_brackets(char open, const std::vector<std::string>& parts, char close) {
  return open + text::join(parts) + close;
}

enum class Order : unsigned char { free, kept };

std::string meaning_of_list(const TypeInfo& type, const yaml::Node& node, Order order) {
  static constexpr TypeInfo anything{.shape = Shape::any};
  std::vector<std::string> parts;
  parts.reserve(node.items.size());
  for (const auto& item : node.items)
    parts.push_back(meaning_of(type.item != nullptr ? *type.item : anything, item));
  if (order == Order::free) std::sort(parts.begin(), parts.end());
  return in_brackets('[', parts, ']');
}

std::string meaning_of_mapping(const TypeInfo& type, const yaml::Node& node) {
  std::vector<std::string> parts;
  for (std::size_t i = 0; i < node.member_count(); ++i) {
    const auto& key = node.key(i);
    const auto& value = node.value(i);
    const auto& under = type_under(type, key);
    const auto meaning = value.is_sequence() && is_ordered(key.text)
                             ? meaning_of_list(under, value, Order::kept)
                             : meaning_of(under, value);
    parts.push_back(quoted(key.text) + ": " + meaning);
  }
  std::sort(parts.begin(), parts.end());
  return in_brackets('{', parts, '}');
}

}  // namespace

bool is_ordered(std::string_view key) {
  return key == "address";
}

const TypeInfo& type_under(const TypeInfo& type, const yaml::Node& key) {
  static constexpr TypeInfo anything{.shape = Shape::any};
  const TypeInfo* under = nullptr;
  if (&type == &Codec<Changes>::type) {
    under = type_of_path(key.text);
  } else if (type.shape == Shape::record) {
    under = type.item;
  } else if (type.shape == Shape::object) {
    const auto* field = type.object->find(key.text);
    under = field != nullptr ? field->type : nullptr;
  }
  return under != nullptr ? *under : anything;
}

std::string meaning_of(const TypeInfo& type, const yaml::Node& node) {
  if (node.is_null()) return "null";
  if (const auto special = meaning_of_special(type, node)) return quoted(*special);
  if (node.is_mapping()) return meaning_of_mapping(type, node);
  if (node.is_sequence()) return meaning_of_list(type, node, Order::free);
  return meaning_of_scalar(type, node);
}

}  // namespace iop::compare
