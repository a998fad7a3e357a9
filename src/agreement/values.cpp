#include "agreement/values.hpp"

#include <algorithm>
#include <vector>

#include "base/text.hpp"

namespace iop {

std::string normalised_diarienummer(std::string_view text) {
  std::string out{text::trim(text)};
  // Prefix letters, possibly multi-byte, up to the first separator.
  const auto separator = out.find_first_of(" -0123456789");
  if (separator != std::string::npos && separator > 0 && (out[separator] == '-' || out[separator] == ' ')) {
    out[separator] = ' ';
  }
  return out;
}

}  // namespace iop

namespace iop::field {

namespace {

constexpr Text an_organisation_number{"ett organisationsnummer (NNNNNN-NNNN)",
                                      "an organisation number (NNNNNN-NNNN)"};

/// The digits of `text`, hyphens and dashes of all kinds and spaces left out; empty where anything else
/// stands.
std::string digits_of(std::string_view text) {
  std::string digits;
  for (std::size_t i = 0; i < text.size();) {
    const char32_t c = text::next_code_point(text, i);
    if (c >= U'0' && c <= U'9') {
      digits.push_back(static_cast<char>(c));
    } else if (c != U'-' && c != U' ' && !(c >= 0x2010 && c <= 0x2014) && c != 0x2212) {
      return {};
    }
  }
  return digits;
}

/// The sum that the Luhn rule wants to be a multiple of ten.
int luhn_sum(std::string_view digits) {
  int sum = 0;
  bool twice = false;
  for (auto it = digits.rbegin(); it != digits.rend(); ++it) {
    const int digit = (*it - '0') * (twice ? 2 : 1);
    sum += digit / 10 + digit % 10;
    twice = !twice;
  }
  return sum;
}

bool reject(const RuleInfo& rule, const yaml::Node& node, Report& report, Message what, Message fix) {
  report.add(rule, node.span, std::move(what)).help(std::move(fix));
  return false;
}

const Message check_against_source{"jämför med det undertecknade originalet",
                                   "compare with the signed original"};

bool read_giro(const yaml::Node& node, std::string_view word, std::size_t min, std::size_t max,
               std::string& out, Report& report) {
  const auto* text = text_of(node, {"ett gironummer", "a giro number"}, report);
  if (text == nullptr) return false;
  const auto digits = digits_of(*text);
  if (digits.size() < min || digits.size() > max) {
    return reject(invalid_account, node, report,
                  message({"`{}` är inget {}: det ska ha {} till {} siffror",
                           "`{}` is not a {}: it should have {} to {} digits"},
                          *text, word, min, max),
                  check_against_source);
  }
  if (luhn_sum(digits) % 10 != 0) {
    return reject(invalid_account, node, report,
                  message({"kontrollsiffran i {} `{}` stämmer inte", "the check digit of {} `{}` is wrong"},
                          word, *text),
                  check_against_source);
  }
  out = *text;
  return true;
}

}  // namespace

const TypeInfo Codec<FormatVersion>::type{.shape = TypeInfo::Shape::integer,
                                          .article = {"formatets version", "the format's version"},
                                          .minimum = 1,
                                          .maximum = 1};
bool Codec<FormatVersion>::read(const yaml::Node& node, Span, FormatVersion& out, Report& report) {
  const auto* text = number_of(node, type.article, report);
  if (text == nullptr) return false;
  if (*text != "1") {
    return reject(
        unsupported_format_version, node, report,
        message({"formatversion `{}` stöds inte", "format version `{}` is not supported"}, *text),
        message({"den enda versionen är 1: skriv `iop: 1`", "the only version is 1: write `iop: 1`"}));
  }
  out.value = 1;
  return true;
}

const TypeInfo Codec<OrganisationNumber>::type{
    .shape = TypeInfo::Shape::text,
    .article = an_organisation_number,
    .pattern = "^(16)?[0-9]{6}[-\\u2010-\\u2014\\u2212]?[0-9]{4}$"};
bool Codec<OrganisationNumber>::read(const yaml::Node& node, Span, OrganisationNumber& out, Report& report) {
  const auto* text = text_of(node, an_organisation_number, report);
  if (text == nullptr) return false;
  auto digits = digits_of(*text);
  if (digits.size() == 12 && digits.starts_with("16")) digits.erase(0, 2);
  const auto wrong = [&](Message why) {
    return reject(invalid_organisation_number, node, report, std::move(why), check_against_source);
  };
  if (digits.size() != 10) {
    return wrong(message({"`{}` är inget organisationsnummer: det ska vara tio siffror, NNNNNN-NNNN",
                          "`{}` is not an organisation number: it should be ten digits, NNNNNN-NNNN"},
                         *text));
  }
  if (digits[2] < '2') {
    return wrong(message({"tredje siffran i `{}` är `{}`: i ett organisationsnummer är den minst 2",
                          "the third digit of `{}` is `{}`: in an organisation number it is at least 2"},
                         *text, digits[2]));
  }
  if (luhn_sum(digits) % 10 != 0) {
    const int last = digits[9] - '0';
    const int right = ((10 - (luhn_sum(digits) - last) % 10) % 10);
    return wrong(message({"kontrollsiffran i `{}` stämmer inte: med övriga siffror rätt skulle den vara {}",
                          "the check digit of `{}` is wrong: were the other digits right it would be {}"},
                         *text, right));
  }
  out.value = digits.substr(0, 6) + "-" + digits.substr(6);
  return true;
}

const TypeInfo Codec<Diarienummer>::type{.shape = TypeInfo::Shape::text,
                                         .article = {"ett diarienummer", "a diarienummer"}};
bool Codec<Diarienummer>::read(const yaml::Node& node, Span key, Diarienummer& out, Report& report) {
  std::string text;
  if (!Codec<std::string>::read(node, key, text, report)) return false;
  out.value = normalised_diarienummer(text);
  return true;
}

const TypeInfo Codec<Bankgiro>::type{.shape = TypeInfo::Shape::text,
                                     .article = {"ett bankgironummer", "a bankgiro number"},
                                     .pattern = "^[0-9]{3,4}-?[0-9]{4}$"};
bool Codec<Bankgiro>::read(const yaml::Node& node, Span, Bankgiro& out, Report& report) {
  return read_giro(node, "bankgiro", 7, 8, out.value, report);
}

const TypeInfo Codec<Plusgiro>::type{.shape = TypeInfo::Shape::text,
                                     .article = {"ett plusgironummer", "a plusgiro number"},
                                     .pattern = "^[0-9][0-9 ]{0,8}-?[0-9]$"};
bool Codec<Plusgiro>::read(const yaml::Node& node, Span, Plusgiro& out, Report& report) {
  return read_giro(node, "plusgiro", 2, 8, out.value, report);
}

const TypeInfo Codec<ElectronicAddress>::type{.shape = TypeInfo::Shape::text,
                                              .article = {"en elektronisk adress, som `0088:` och ett GLN",
                                                          "an electronic address, such as `0088:` and a GLN"},
                                              .pattern = "^[0-9]{4}:.+$"};
bool Codec<ElectronicAddress>::read(const yaml::Node& node, Span, ElectronicAddress& out, Report& report) {
  const auto* text = text_of(node, type.article, report);
  if (text == nullptr) return false;
  const auto colon = text->find(':');
  const auto id = text->substr(colon == std::string::npos ? 0 : colon + 1);
  const bool numeric = std::all_of(id.begin(), id.end(), [](char c) { return c >= '0' && c <= '9'; });
  if (colon != 4 || id.empty()) {
    return reject(invalid_account, node, report,
                  message({"`{}` är ingen elektronisk adress", "`{}` is not an electronic address"}, *text),
                  message({"skriv schema, kolon och id inom citattecken, som \"0088:7350000000009\"",
                           "write scheme, colon and id in quotes, such as \"0088:7350000000009\""}));
  }
  if (text->starts_with("0088")) {
    int sum = 0;
    for (std::size_t i = 0; i < id.size() && numeric; ++i) sum += (id[i] - '0') * (i % 2 == 0 ? 1 : 3);
    if (id.size() != 13 || !numeric || sum % 10 != 0) {
      return reject(invalid_account, node, report,
                    message({"`{}` är inget GLN: det ska ha tretton siffror, och den sista är kontrollsiffra",
                             "`{}` is not a GLN: it should have thirteen digits, the last a check digit"},
                            id),
                    check_against_source);
    }
  }
  out.value = *text;
  return true;
}

const TypeInfo Codec<Percent>::type{.shape = TypeInfo::Shape::number,
                                    .article = {"en procentsats", "a percentage"},
                                    .minimum = 0,
                                    .maximum = 100};
bool Codec<Percent>::read(const yaml::Node& node, Span key, Percent& out, Report& report) {
  if (!Codec<Decimal>::read(node, key, out.value, report)) return false;
  if (out.value.exact() >= 0 && out.value.exact() <= 100) return true;
  return reject(out_of_range, node, report,
                message({"`{}` ligger utanför 0 till 100 procent", "`{}` is outside 0 to 100 per cent"},
                        out.value.to_string()),
                message({"skriv den andel av indexförändringen som tillämpas, i procent",
                         "write the share of the index change that is applied, in per cent"}));
}

const TypeInfo Codec<Weight>::type{
    .shape = TypeInfo::Shape::number, .article = {"ett tal över 0", "a number above 0"}, .above = 0};
bool Codec<Weight>::read(const yaml::Node& node, Span key, Weight& out, Report& report) {
  Decimal weight;
  if (!Codec<Decimal>::read(node, key, weight, report)) return false;
  if (weight.exact() <= 0) {
    return reject(out_of_range, node, report,
                  message({"`{}` är ingen vikt: en vikt är större än 0",
                           "`{}` is no weight: a weight is greater than 0"},
                          weight.to_string()),
                  message({"skriv mottagarens del i förhållande till de andras, eller ta bort mottagaren",
                           "write the payee's part in proportion to the others', or remove the payee"}));
  }
  out.value = weight;
  return true;
}

const TypeInfo Codec<SekPerEur>::type{.shape = TypeInfo::Shape::number,
                                      .article = {"en kurs i kronor per euro", "a rate in SEK per EUR"},
                                      .minimum = 1,
                                      .maximum = 100};
bool Codec<SekPerEur>::read(const yaml::Node& node, Span key, SekPerEur& out, Report& report) {
  if (!Codec<Decimal>::read(node, key, out.value, report)) return false;
  if (out.value.exact() >= 1 && out.value.exact() <= 100) return true;
  return reject(out_of_range, node, report,
                message({"kursen `{}` ligger utanför 1 till 100 kronor per euro",
                         "the rate `{}` is outside 1 to 100 SEK per EUR"},
                        out.value.to_string()),
                message({"skriv vad en euro kostade i kronor den dag stödet beviljades",
                         "write what one euro cost in SEK on the day the aid was granted"}));
}

namespace {
constexpr std::array<std::string_view, 5> rounding_units{"0.01", "1", "10", "100", "1000"};
constexpr std::array<std::string_view, 1> unlimited_word{"unlimited"};
constexpr TypeInfo unlimited_type{.shape = TypeInfo::Shape::text, .values = unlimited_word};
constexpr std::array<const TypeInfo*, 2> times_forms{&Codec<Bounded<1, 100>>::type, &unlimited_type};
}  // namespace

const TypeInfo Codec<RoundingUnit>::type{
    .shape = TypeInfo::Shape::number,
    .article = {"0.01, 1, 10, 100 eller 1000", "0.01, 1, 10, 100 or 1000"},
    .values = rounding_units};
bool Codec<RoundingUnit>::read(const yaml::Node& node, Span key, RoundingUnit& out, Report& report) {
  Decimal to;
  if (!Codec<Decimal>::read(node, key, to, report)) return false;
  for (const std::int64_t ore : {1, 100, 1000, 10000, 100000}) {
    out.value = Money::from_ore(ore);
    if (out.value.exact() == to.exact()) return true;
  }
  return reject(
      unknown_value, node, report,
      message({"det går inte att avrunda till `{}` kronor", "rounding to `{}` kronor is not possible"},
              to.to_string()),
      message({"möjliga värden: {}", "possible values: {}"}, type.article));
}

const TypeInfo Codec<ExtensionTimes>::type{
    .shape = TypeInfo::Shape::alternatives,
    .article = {"ett antal gånger, eller `unlimited`", "a number of times, or `unlimited`"},
    .alternatives = times_forms};
bool Codec<ExtensionTimes>::read(const yaml::Node& node, Span, ExtensionTimes& out, Report& report) {
  out.unlimited = node.is_scalar() && node.text == "unlimited";
  return out.unlimited || read_integer(node, 1, 100, out.count, report);
}

}  // namespace iop::field
