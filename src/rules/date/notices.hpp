#pragma once

#include <optional>
#include <vector>

#include "rules/rule.hpp"

namespace iop::rules {

/// `1 dag`, `39 dagar`.
inline Message in_days(std::int32_t days) {
  return Duration{days, Duration::Unit::days}.in_words();
}

/// The notices that could be read and have not been withdrawn.
inline std::vector<const Notice*> standing_notices(const Agreement& agreement) {
  std::vector<const Notice*> standing;
  for (const auto& row : *agreement.notices) {
    if (row && row->withdrawn.absent()) standing.push_back(&*row);
  }
  return standing;
}

/// The day a notice was given, else decided; not present where neither could be read.
inline const Located<Date>& day_of(const Notice& notice) {
  return notice.given ? notice.given : notice.decided;
}

}  // namespace iop::rules
