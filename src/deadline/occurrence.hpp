#pragma once

#include "deadline/audit.hpp"
#include "deadline/collect.hpp"
#include "term/years.hpp"

namespace iop::deadline {

/// How much of a period is owed: all of it, or less because the agreement or the duty holds for a part only.
enum class Coverage : std::uint8_t { whole, part_of_agreement, part_of_duty };

/// One period of one duty, as everything about it is known.
struct Occurrence {
  std::string id;
  /// As it stands on the period's last day; of what is due once, on its due day or the agreement's last.
  const Duty* duty = nullptr;
  PeriodName name;
  DateRange days;           ///< of what nothing ends as far as the agreement is dated
  bool endless = false;     ///< due once, in an agreement without an end
  std::optional<Date> due;  ///< none where it is `endless` and has no day of its own
  Coverage coverage = Coverage::whole;
  std::vector<DutyEvidence> evidence;  ///< by date
  int counted = 0;                     ///< rows of evidence that count
  std::optional<Date> completed;       ///< the day it was done for the last of the agreed times
  AuditStatus status = AuditStatus::upcoming;

  [[nodiscard]] int times() const { return duty->times ? static_cast<int>(*duty->times) : 1; }
  /// Whether it is due on a day that does not follow from where its period ends.
  [[nodiscard]] bool has_own_day() const;
};

/// Every period of every duty that any version of the agreement has.
struct Occurrences {
  std::vector<Occurrence> items;  ///< of one recurrence of one duty after another, each ascending
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
