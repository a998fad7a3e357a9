#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "deadline/audit.hpp"
#include "deadline/deadline.hpp"
#include "deadline/left_out.hpp"
#include "term/state.hpp"

namespace iop {

/// Which deadlines are asked for.
struct DeadlineChoice {
  std::optional<DateRange> horizon;  ///< and all that is overdue; none: every one
  std::vector<DeadlineKind> kinds;   ///< empty: every kind

  /// Every duty and nothing else: what an audit asks.
  [[nodiscard]] bool is_audit() const {
    return !horizon && kinds.size() == 1 && kinds.front() == DeadlineKind::duty;
  }
};

/// One agreement's part of a listing.
struct AgreementDeadlines {
  std::string id;
  std::optional<std::string> diarienummer;
  std::string title;
  std::vector<Deadline> shown;
  std::size_t left_out = 0;  ///< of the kinds asked for, beyond the horizon
  std::vector<DeadlineRemark> remarks;
  AgreementState state;
  std::optional<DutyAudit> audit;  ///< where the choice asks for it
};

/// What is asked for of `found`.
AgreementDeadlines chosen(const DeadlineChoice& choice, std::string_view id, const Agreement& agreement,
                          Deadlines found);

/// Of `found` and the kinds asked for, what `alarms` by `until`.
std::vector<Deadline> alarming(const DeadlineChoice& choice, const Deadlines& found, Date until);

struct DeadlineListing {
  Date today;
  std::optional<Date> as_of;
  DeadlineChoice choice;
  std::vector<AgreementDeadlines> agreements;
  std::vector<LeftOutFile> left_out_files = {};
  std::vector<Duration> alarms = {};  ///< how long before a deadline a calendar reminds of it

  /// Of all agreements, sorted by `earlier`.
  [[nodiscard]] std::vector<const Deadline*> by_date() const;
  [[nodiscard]] std::size_t shown() const;
  [[nodiscard]] std::size_t left_out() const;
  /// Of all audits.
  [[nodiscard]] AuditTally tally() const;
};

}  // namespace iop
