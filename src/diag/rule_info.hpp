#pragma once

#include <string_view>

#include "base/lang.hpp"

namespace iop {

enum class Severity : unsigned char { error, warning, note };

/// `error`, `warning`, `note`.
std::string_view name_of(Severity severity);
/// `fel`, `varning`, `anmärkning` / `error`, `warning`, `note`.
Text word_for(Severity severity);

/// The rest of a rule's page (`iop rules CODE`), with examples taken word for word from the rule's fixture.
struct RulePage {
  std::string_view why;      ///< Swedish: what it checks, why, and what to do, in whole sentences
  std::string_view bad;      ///< some lines of the fixture that it finds fault with
  std::string_view good;     ///< the same lines mended
  std::string_view summary;  ///< `why` in a sentence or two of English
};

/// What every output says of a rule; one record a rule, in the rule's own file.
struct RuleInfo {
  std::string_view code;         ///< `P501`
  std::string_view name;         ///< `breakdown-does-not-sum`
  Severity severity;             ///< where no profile says otherwise
  Text finds;                    ///< what it finds, one sentence
  std::string_view source = {};  ///< the law, clause or practice it rests on; empty: the file format
  RulePage page = {};
};

}  // namespace iop
