#pragma once

#include <string_view>

#include "base/lang.hpp"

namespace iop {

enum class Severity : unsigned char { error, warning, note };

/// `error`, `warning`, `note`.
std::string_view name_of(Severity severity);
/// `fel`, `varning`, `anmärkning` / `error`, `warning`, `note`.
Text word_for(Severity severity);

/// What every output says of a rule; one record a rule, in the rule's own file.
struct RuleInfo {
  std::string_view code;         ///< `P501`
  std::string_view name;         ///< `breakdown-does-not-sum`
  Severity severity;             ///< where no profile says otherwise
  Text finds;                    ///< what it finds, one sentence
  std::string_view source = {};  ///< the law, clause or practice it rests on; empty: the file format
};

}  // namespace iop
