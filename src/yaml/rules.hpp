#pragma once

#include <array>

#include "diag/rule_info.hpp"

namespace iop::yaml {

/// Family Y: what keeps a file from being read as one plain YAML document.
inline constexpr std::array reader_rule_table{
    RuleInfo{"Y101",
             "invalid-encoding",
             Severity::error,
             {"filen är inte läsbar UTF-8-text: felaktiga byte, UTF-16 eller styrtecken",
              "the file is not readable UTF-8 text: malformed bytes, UTF-16 or control characters"},
             "YAML 1.2.2, 5.1-5.2"},
    RuleInfo{
        "Y102",
        "syntax-error",
        Severity::error,
        {"filen följer inte YAML:s skrivregler: ett oavslutat citattecken, en lös rad, fel indragning",
         "the file does not follow YAML's grammar: an unterminated quote, a stray line, wrong indentation"},
        "YAML 1.2.2"},
    RuleInfo{"Y103",
             "duplicate-key",
             Severity::error,
             {"samma nyckel står två gånger på samma nivå", "the same key stands twice in one mapping"},
             "YAML 1.2.2, 3.2.1.1"},
    RuleInfo{"Y104",
             "alias-not-allowed",
             Severity::error,
             {"ankare (`&`), alias (`*`) eller sammanfogning (`<<`) i stället för utskrivna värden",
              "anchors (`&`), aliases (`*`) or merge keys (`<<`) instead of values written out"}},
    RuleInfo{"Y105",
             "several-documents",
             Severity::error,
             {"filen innehåller mer än ett YAML-dokument", "the file holds more than one YAML document"}},
    RuleInfo{"Y106",
             "tag-not-allowed",
             Severity::error,
             {"en uttrycklig YAML-tagg (`!`) före ett värde", "an explicit YAML tag (`!`) before a value"}},
    RuleInfo{"Y107",
             "too-large",
             Severity::error,
             {"filen är större än 1 MiB, har fler än 100 nivåer eller ett värde över 64 KiB",
              "the file is over 1 MiB, has more than 100 levels, or holds a value over 64 KiB"}},
    RuleInfo{"Y108",
             "key-not-a-string",
             Severity::error,
             {"en nyckel är tom eller sammansatt i stället för en text",
              "a key is empty or composed instead of being a text"}},
    RuleInfo{"Y109",
             "empty-file",
             Severity::error,
             {"filen innehåller ingenting att läsa", "the file holds nothing to read"}},
};

inline constexpr const RuleInfo& invalid_encoding = reader_rule_table[0];
inline constexpr const RuleInfo& syntax_error = reader_rule_table[1];
inline constexpr const RuleInfo& duplicate_key = reader_rule_table[2];
inline constexpr const RuleInfo& alias_not_allowed = reader_rule_table[3];
inline constexpr const RuleInfo& several_documents = reader_rule_table[4];
inline constexpr const RuleInfo& tag_not_allowed = reader_rule_table[5];
inline constexpr const RuleInfo& too_large = reader_rule_table[6];
inline constexpr const RuleInfo& key_not_a_string = reader_rule_table[7];
inline constexpr const RuleInfo& empty_file = reader_rule_table[8];

}  // namespace iop::yaml
