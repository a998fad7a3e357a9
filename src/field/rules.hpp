#pragma once

#include <array>

#include "diag/rule_info.hpp"

namespace iop::field {

// Family S: what the file format asks of every field (format.md 1). S207, which needs a guideline's profile,
// is in rules/structure/.

extern const RuleInfo unknown_key;
extern const RuleInfo missing_key;
extern const RuleInfo wrong_type;
extern const RuleInfo invalid_date;
extern const RuleInfo invalid_amount;
extern const RuleInfo invalid_organisation_number;
extern const RuleInfo unknown_reference;
extern const RuleInfo out_of_range;
extern const RuleInfo unsupported_format_version;
extern const RuleInfo invalid_duration;
extern const RuleInfo unknown_value;
extern const RuleInfo invalid_account;
extern const RuleInfo conflicting_keys;

inline constexpr std::array rules{&unknown_key,       &missing_key,    &wrong_type,
                                  &invalid_date,      &invalid_amount, &invalid_organisation_number,
                                  &unknown_reference, &out_of_range,   &unsupported_format_version,
                                  &invalid_duration,  &unknown_value,  &invalid_account,
                                  &conflicting_keys};

}  // namespace iop::field
