#pragma once

#include <span>
#include <string>
#include <variant>
#include <vector>

#include "rules/catalogue.hpp"

namespace iop::rules {

/// A parameter that a profile gives a rule.
struct Parameter {
  using Value = std::variant<int, std::string, Duration, std::vector<int>, std::vector<std::string>,
                             std::vector<const Ceiling*>>;
  std::string_view key;  ///< as the profile's file has it
  Text what;
  Value value;
};

/// The parameters of `setting`, in the order of the profile's table; what cannot be read is left out.
std::vector<Parameter> parameters_of(const RuleSetting& setting);

/// A rule as one profile has it.
struct RuleInProfile {
  std::string reference;
  std::optional<Severity> level;  ///< none: the profile turns the rule off
  const RuleSetting* setting;
  std::vector<Parameter> parameters;
};

struct HandbookEntry {
  const RuleInfo* rule;
  std::vector<RuleInProfile> profiles;  ///< one for each of the handbook's
};

/// What `iop rules` tells: rules by code, each with what every profile makes of it.
struct Handbook {
  std::vector<std::string> references;  ///< the profiles' own
  std::vector<HandbookEntry> rules;
};

/// The handbook of the rules that `selection` includes; profiles without a readable reference are left out.
Handbook handbook(const Selection& selection, std::span<const Profile* const> profiles);

}  // namespace iop::rules
