#pragma once

#include <array>

#include "diag/rule_info.hpp"

namespace iop::field {

// Family S: what the file format asks of every field (format.md 1). S207, which needs a guideline's profile,
// is in rules/structure/.

inline constexpr RuleInfo unknown_key{
    "S201",
    "unknown-key",
    Severity::error,
    {"en nyckel som formatet inte har", "a key that the format does not have"}};
inline constexpr RuleInfo missing_key{
    "S202", "missing-key", Severity::error, {"en obligatorisk nyckel saknas", "a required key is missing"}};
inline constexpr RuleInfo wrong_type{"S203",
                                     "wrong-type",
                                     Severity::error,
                                     {"ett värde av fel slag, till exempel en lista där en text ska stå, "
                                      "eller en text som YAML läser som något annat",
                                      "a value of the wrong kind, such as a list where a text belongs, or a "
                                      "text that YAML reads as something else"}};
inline constexpr RuleInfo invalid_date{
    "S204",
    "invalid-date",
    Severity::error,
    {"ett datum som inte är skrivet ÅÅÅÅ-MM-DD, eller en dag som inte finns",
     "a date not written YYYY-MM-DD, or a day that does not exist"}};
inline constexpr RuleInfo invalid_amount{
    "S205",
    "invalid-amount",
    Severity::error,
    {"ett belopp som inte är ett decimaltal i kronor med högst två decimaler",
     "an amount that is not a decimal number in SEK with at most two decimals"}};
inline constexpr RuleInfo invalid_organisation_number{
    "S206",
    "invalid-organisation-number",
    Severity::error,
    {"ett organisationsnummer med fel form, fel kontrollsiffra eller en tredje siffra under 2",
     "an organisation number of the wrong form, with a wrong check digit or a third digit under 2"}};
inline constexpr RuleInfo unknown_reference{"S208",
                                            "unknown-reference",
                                            Severity::error,
                                            {"en part, finansiering eller uppgift som filen inte definierar",
                                             "a party, funding or duty that the file does not define"}};
inline constexpr RuleInfo out_of_range{
    "S209",
    "out-of-range",
    Severity::error,
    {"ett tal utanför det som fältet tillåter", "a number outside what the field allows"}};
inline constexpr RuleInfo unsupported_format_version{
    "S210",
    "unsupported-format-version",
    Severity::error,
    {"en annan formatversion än 1", "a format version other than 1"}};
inline constexpr RuleInfo invalid_duration{
    "S211",
    "invalid-duration",
    Severity::error,
    {"en tidslängd som inte är skriven `N days`, `N weeks`, `N months` eller `N years`",
     "a duration not written `N days`, `N weeks`, `N months` or `N years`"}};
inline constexpr RuleInfo unknown_value{
    "S212",
    "unknown-value",
    Severity::error,
    {"ett värde utanför dem som fältet kan ha", "a value outside those the field can have"}};
inline constexpr RuleInfo invalid_account{
    "S213",
    "invalid-account",
    Severity::error,
    {"ett bankgiro-, plusgiro- eller GLN-nummer med fel längd eller fel kontrollsiffra",
     "a bankgiro, plusgiro or GLN number of the wrong length or with a wrong check digit"}};
inline constexpr RuleInfo conflicting_keys{
    "S214",
    "conflicting-keys",
    Severity::error,
    {"två nycklar som utesluter varandra", "two keys that exclude each other"}};

inline constexpr std::array rules{&unknown_key,       &missing_key,    &wrong_type,
                                  &invalid_date,      &invalid_amount, &invalid_organisation_number,
                                  &unknown_reference, &out_of_range,   &unsupported_format_version,
                                  &invalid_duration,  &unknown_value,  &invalid_account,
                                  &conflicting_keys};

}  // namespace iop::field
