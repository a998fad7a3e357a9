#pragma once

#include <array>

#include "diag/rule_info.hpp"

namespace iop::yaml {

// Family Y: what keeps a file from being read as one plain YAML document.

extern const RuleInfo invalid_encoding;
extern const RuleInfo syntax_error;
extern const RuleInfo duplicate_key;
extern const RuleInfo alias_not_allowed;
extern const RuleInfo several_documents;
extern const RuleInfo tag_not_allowed;
extern const RuleInfo too_large;
extern const RuleInfo key_not_a_string;
extern const RuleInfo empty_file;

inline constexpr std::array rules{&invalid_encoding,  &syntax_error,      &duplicate_key,
                                  &alias_not_allowed, &several_documents, &tag_not_allowed,
                                  &too_large,         &key_not_a_string,  &empty_file};

}  // namespace iop::yaml
