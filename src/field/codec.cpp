#include "field/codec.hpp"

#include <charconv>
#include <vector>

#include "base/text.hpp"

namespace iop::field {

namespace {

constexpr Text a_text{"en text", "a text"};
constexpr Text a_date{"ett datum (ÅÅÅÅ-MM-DD)", "a date (YYYY-MM-DD)"};
constexpr Text a_duration{"en tidslängd, som `6 months`", "a duration, such as `6 months`"};
constexpr Text a_period{"en period, som `2034-VT` eller `A2`", "a period, such as `2034-VT` or `A2`"};
constexpr Text an_amount{"ett belopp i kronor", "an amount in SEK"};
constexpr Text a_number{"ett tal", "a number"};
constexpr Text a_whole_number{"ett heltal", "a whole number"};
constexpr Text true_or_false{"`true` eller `false`", "`true` or `false`"};
constexpr Text a_choice{"ett av de tillåtna värdena", "one of the allowed values"};

void report_failure(const RuleInfo& rule, const yaml::Node& node, const Failure& failure, Report& report) {
  auto finding = report.add(rule, node.span, failure.what);
  if (!failure.fix.empty()) finding.help(failure.fix);
}

template <class T>
bool parse_into(const RuleInfo& rule, const yaml::Node& node, const std::string* text, T& out,
                Report& report) {
  if (text == nullptr) return false;
  auto parsed = T::parse(*text);
  if (!parsed) {
    report_failure(rule, node, parsed.failure(), report);
    return false;
  }
  out = *parsed;
  return true;
}

/// The text of a scalar that is a text by its own pattern, such as a date: plain or quoted alike.
const std::string* scalar_of(const yaml::Node& node, Text wanted, Report& report) {
  if (node.is_scalar()) return &node.text;
  report_wrong_type(node, wanted, report);
  return nullptr;
}

}  // namespace

const TypeInfo Codec<std::string>::type{.shape = TypeInfo::Shape::text, .article = a_text};
bool Codec<std::string>::read(const yaml::Node& node, Span, std::string& out, Report& report) {
  const auto* text = text_of(node, a_text, report);
  if (text == nullptr) return false;
  if (text::trim(*text).empty()) {
    report.add(wrong_type, node.span, message({"texten är tom", "the text is empty"}))
        .help(message({"skriv texten, eller ta bort nyckeln", "write the text, or remove the key"}));
    return false;
  }
  out = *text;
  return true;
}

const TypeInfo Codec<bool>::type{.shape = TypeInfo::Shape::boolean, .article = true_or_false};
bool Codec<bool>::read(const yaml::Node& node, Span, bool& out, Report& report) {
  if (!node.is_plain()) {
    report_wrong_type(node, true_or_false, report);
    return false;
  }
  if (yaml::core_type(node.text) != yaml::CoreType::boolean) {
    report.add(wrong_type, node.span,
               message({"här ska stå {}, inte `{}`", "{} belongs here, not `{}`"}, true_or_false, node.text));
    return false;
  }
  out = node.text[0] == 't' || node.text[0] == 'T';
  return true;
}

const TypeInfo Codec<Date>::type{.shape = TypeInfo::Shape::text,
                                 .article = a_date,
                                 .pattern = "^(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"};
bool Codec<Date>::read(const yaml::Node& node, Span, Date& out, Report& report) {
  return parse_into(invalid_date, node, scalar_of(node, a_date, report), out, report);
}

const TypeInfo Codec<Duration>::type{
    .shape = TypeInfo::Shape::text, .article = a_duration, .pattern = "^[0-9]{1,5} (day|week|month|year)s?$"};
bool Codec<Duration>::read(const yaml::Node& node, Span, Duration& out, Report& report) {
  return parse_into(invalid_duration, node, scalar_of(node, a_duration, report), out, report);
}

namespace {
// A year alone is a number to every other reader of YAML.
constexpr TypeInfo period_year{.shape = TypeInfo::Shape::integer, .minimum = 1900, .maximum = 2199};
constexpr TypeInfo period_text{
    .shape = TypeInfo::Shape::text,
    .pattern = "^(once|A[1-9][0-9]{0,2}|(19|20|21)[0-9]{2}(-(VT|HT|H[12]|T[123]|Q[1-4]|0[1-9]|1[0-2]))?)$"};
constexpr std::array<const TypeInfo*, 2> period_forms{&period_year, &period_text};
}  // namespace

const TypeInfo Codec<PeriodName>::type{
    .shape = TypeInfo::Shape::alternatives, .article = a_period, .alternatives = period_forms};
bool Codec<PeriodName>::read(const yaml::Node& node, Span, PeriodName& out, Report& report) {
  return parse_into(unknown_value, node, scalar_of(node, a_period, report), out, report);
}

const TypeInfo Codec<Money>::type{
    .shape = TypeInfo::Shape::number, .article = an_amount, .minimum = 0, .maximum = 92'233'720'368'547'758};
bool Codec<Money>::read(const yaml::Node& node, Span, Money& out, Report& report) {
  return parse_into(invalid_amount, node, number_of(node, an_amount, report), out, report);
}

const TypeInfo Codec<Decimal>::type{.shape = TypeInfo::Shape::number, .article = a_number};
bool Codec<Decimal>::read(const yaml::Node& node, Span, Decimal& out, Report& report) {
  return parse_into(wrong_type, node, number_of(node, a_number, report), out, report);
}

bool read_integer(const yaml::Node& node, int min, int max, int& out, Report& report) {
  const auto* text = number_of(node, a_whole_number, report);
  if (text == nullptr) return false;
  int value = 0;
  const auto* end = text->data() + text->size();
  const auto [stop, error] = std::from_chars(text->data(), end, value);
  if (stop != end || error == std::errc::invalid_argument) {
    report.add(wrong_type, node.span,
               message({"här ska stå {}, inte `{}`", "{} belongs here, not `{}`"}, a_whole_number, *text));
    return false;
  }
  if (error != std::errc{} || value < min || value > max) {
    report.add(out_of_range, node.span,
               message({"`{}` ligger utanför {} till {}", "`{}` is outside {} to {}"}, *text, min, max));
    return false;
  }
  out = value;
  return true;
}

int read_choice(const yaml::Node& node, std::span<const std::string_view> values, Report& report) {
  const auto* text = scalar_of(node, a_choice, report);
  if (text == nullptr) return -1;
  for (std::size_t i = 0; i < values.size(); ++i) {
    if (values[i] == *text) return static_cast<int>(i);
  }
  std::vector<std::string> names;
  for (const auto v : values) names.push_back("`" + std::string{v} + "`");
  auto finding =
      report.add(unknown_value, node.span, message({"okänt värde `{}`", "unknown value `{}`"}, *text));
  if (const auto near = text::nearest(*text, values)) {
    finding.help(message({"menas `{}`? (möjliga värden: {})", "did you mean `{}`? (possible values: {})"},
                         *near, text::join(names)));
  } else {
    finding.help(message({"möjliga värden: {}", "possible values: {}"}, text::join(names)));
  }
  return -1;
}

bool KeyRule<IdKey>::check(const yaml::Node& key, Report& report) {
  const auto is_lower = [](char c) { return c >= 'a' && c <= 'z'; };
  bool good = !key.text.empty() && is_lower(key.text[0]);
  for (const char c : key.text) good = good && (is_lower(c) || (c >= '0' && c <= '9') || c == '_');
  if (good) return true;
  report.add(wrong_type, key.span, message({"`{}` kan inte vara ett id", "`{}` cannot be an id"}, key.text))
      .help(message({"ett id börjar med en liten bokstav a-z och har sedan bara a-z, 0-9 och _",
                     "an id begins with a small letter a-z and goes on with a-z, 0-9 and _ only"}));
  return false;
}

}  // namespace iop::field
