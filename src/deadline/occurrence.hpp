#pragma once

#include "deadline/audit.hpp"
#include "deadline/collect.hpp"
#include "term/years.hpp"

namespace iop::deadline {

/// One period of one duty, as everything about it is known.
struct Occurrence {
  std::string id;
  const Duty* duty = nullptr;  ///< as it stands on the period's last day
  DutyPeriod period;
  Date due;
  std::vector<DutyEvidence> evidence;  ///< by date
  int counted = 0;                     ///< rows of evidence that count
  std::optional<Date> completed;       ///< the day it was done for the last of the agreed times
  AuditStatus status = AuditStatus::upcoming;

  [[nodiscard]] int times() const { return duty->times ? static_cast<int>(*duty->times) : 1; }
};

/// Every period of every duty that any version of the agreement has.
struct Occurrences {
  std::vector<Occurrence> items;       ///< of one recurrence of one duty after another, each ascending
  std::vector<std::string> undatable;  ///< ids of duties due once, in an agreement without an end
  std::vector<StrayEvidence> stray;
};

/// The agreement must have a start.
Occurrences occurrences_of(const Collector& from);

/// `duties.arsrapport`.
std::string path_of_duty(const std::string& id);
/// `varje år`, `every year`.
Text recurrence_in_words(Every every);
/// `; ansvarig: Regionen och Föreningen`, or nothing.
Message responsible_in_words(const Agreement& agreement, const Duty& duty);

}  // namespace iop::deadline
