#pragma once

#include <optional>

#include "rules/rule.hpp"

namespace iop::rules {

/// How many times a year something is done that is done `times` in each period; 0 for `once`.
int times_a_year(Every every, int times);

/// The duty of a role that is to be done most often, and how often. None where a duty cannot be read that may
/// be of that role.
struct Frequency {
  const Entry<Duty>* duty = nullptr;  ///< null where no duty has the role
  int times_a_year = 0;
};
std::optional<Frequency> frequency_of(const Agreement& agreement, DutyRole role);

/// A finding about a duty that is not there: shown at `duties`, or at the file where there are none.
Report::Finding add_to_duties(const Subject& subject, Findings& findings, Message what);

/// Asks for a duty of `role` that is done every year; `what` names it, as in "ingen årsrapport".
void ask_for_yearly(const Subject& subject, Findings& findings, DutyRole role, Text what);

}  // namespace iop::rules
