#pragma once

#include <optional>
#include <string>
#include <variant>

#include "agreement/agreement.hpp"

namespace iop {

/// The key of a rule's setting: its code, a capital letter and three digits.
struct RuleCodeKey;

namespace rules {

enum class Level : std::uint8_t { error, warning, note, off };

/// A state aid ceiling: so many euro to one undertaking over a rolling period, while its act is in force.
struct Ceiling {
  Located<StateAidBasis> basis;
  Located<field::Bounded<1, 100'000'000>> eur;
  Located<Duration> period;
  Located<Date> valid_from;
  Located<Date> valid_to;
  Located<std::string> act;
};

/// What a profile says of one rule: how strictly it applies, by which parameters, and on whose words.
struct RuleSetting {
  Located<Level> level;
  Located<std::string> quote;
  Located<std::string> quote_source;
  Located<List<std::string>> words;
  Located<List<std::string>> patterns;
  Located<List<std::string>> negations;
  Located<List<std::string>> clauses;
  Located<List<field::Bounded<1, 9>>> first_digits;
  Located<Every> every;
  Located<field::Bounded<1, 366>> times;
  Located<Duration> min;
  Located<Duration> max;
  Located<Duration> notice;
  Located<List<TerminationModel>> models;
  Located<Duration> lead_time;
  Located<field::Bounded<1, 365>> days;
  Located<field::Bounded<0, 100>> years_before;
  Located<Date> granted_from;
  Located<List<Ceiling>> ceilings;
};

/// The form of a diarienummer: a prefix of so many capital letters, a year, a serial of so many digits.
struct DiarienummerForm {
  Located<field::Bounded<1, 20>> prefix_min;
  Located<field::Bounded<1, 20>> prefix_max;
  Located<field::Bounded<1, 12>> serial_digits;
};

/// A day, or that it is not known.
struct KnownDate {
  std::optional<Date> date;
};

/// A region's guideline as data (format.md 5): one file in `schemas/guidelines/`.
struct Profile {
  Located<FormatVersion> guideline;
  Located<Diarienummer> reference;
  Located<std::string> region;
  Located<std::string> title;
  Located<KnownDate> valid_from;
  Located<KnownDate> valid_to;
  Located<std::string> source;
  Located<DiarienummerForm> diarienummer;
  Located<Record<RuleSetting, RuleCodeKey>> rules;

  /// What the profile says of the rule `code`; an empty setting where it says nothing.
  [[nodiscard]] const RuleSetting& setting(std::string_view code) const;
};

/// Reads a profile; what is wrong goes to `report`.
Profile read_profile(const yaml::Node& root, Report& report);
/// The table of the profile file, for its JSON Schema.
const field::ObjectInfo& profile_fields();

}  // namespace rules
}  // namespace iop
