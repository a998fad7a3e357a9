#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "deadline/deadline.hpp"

namespace iop {

/// What has come of one period of a duty.
enum class AuditStatus : std::uint8_t {
  done,         ///< as often as agreed, by the due day
  late,         ///< as often as agreed, the last time after the due day
  partly,       ///< the due day has passed, and it was done, but not as often as agreed
  missing,      ///< the due day has passed, and nothing shows that it was done
  unknown,      ///< not shown to be done, and from before the register began (`followed_from`)
  upcoming,     ///< the due day has not passed
  not_covered,  ///< not shown to be done, and the agreement or the duty holds for a part of the period only
  undated       ///< not shown to be done, and no day can be counted: nothing ends its period
};

/// Why a row of `done` does not count towards its period.
enum class EvidenceFlaw : std::uint8_t {
  none,
  no_date,
  no_reference,
  in_the_future,
  repeated,
  before_agreement,  ///< dated before the agreement's first day, by which nothing was due
  before_period      ///< of a meeting, dated before its period's first day
};

/// A row of `done` that names a period of a duty.
struct DutyEvidence {
  std::size_t row = 0;  ///< its place under `done`, from 0
  std::optional<Date> date;
  std::string reference;  ///< empty where the row has none
  EvidenceFlaw flaw = EvidenceFlaw::none;

  [[nodiscard]] bool counts() const { return flaw == EvidenceFlaw::none; }
};

/// A row of `done` that names no period that its duty has.
struct StrayEvidence {
  std::size_t row = 0;
  std::string duty;
  PeriodName period;
  std::optional<Date> date;
  std::string reference;
};

/// One period of one duty: what was to be done, what was, and what came of it.
struct AuditedPeriod {
  PeriodName name;
  DateRange days;        ///< as far as the agreement is dated
  bool endless = false;  ///< whether nothing ends it: due once, in an agreement without an end
  /// The calendar year it counts in: that of its last day, of `once` that of its due day, or else of the day
  /// it was done.
  std::optional<int> year;
  std::optional<Date> due;  ///< none of `undated`, also once that is done
  bool day_agreed = false;  ///< otherwise `due` is the period's last day
  bool whole = true;        ///< whether agreement and duty hold for the whole period
  int times = 1;
  int counted = 0;                     ///< rows of evidence that count
  std::vector<DutyEvidence> evidence;  ///< by date; those that do not count too
  std::optional<Date> completed;       ///< the day it was done for the last of the agreed times
  AuditStatus status = AuditStatus::upcoming;
};

/// How many periods there are of each status.
struct AuditTally {
  std::array<int, 8> counts{};

  [[nodiscard]] int of(AuditStatus status) const { return counts.at(static_cast<std::size_t>(status)); }
  [[nodiscard]] int total() const;
  /// The statuses that a table of totals has a column for: all, but `undated` only where there is any.
  [[nodiscard]] std::vector<AuditStatus> columns() const;
  void add(AuditStatus status) { ++counts.at(static_cast<std::size_t>(status)); }
  void add(const AuditTally& other);
};

/// One duty over the whole term.
struct AuditedDuty {
  std::string id;
  std::optional<DutyRole> role;
  std::string what;
  Every every = Every::year;  ///< as last amended; `periods` has those of earlier recurrences too
  int times = 1;
  std::string due;                       ///< as in the file: `02-28`, `after_end 2 months`; empty without one
  std::vector<std::string> responsible;  ///< ids
  Message in_words;                      ///< what, how often, by when and by whom
  std::vector<AuditedPeriod> periods;    ///< by their first day
  AuditTally tally;
};

/// One line of the table of periods by duties.
struct AuditRow {
  PeriodName name;
  DateRange days;
  /// For each of the duties the place of the period among its own; none where it has no such period.
  std::vector<std::optional<std::size_t>> cells;
};

struct AuditedYear {
  int year = 0;
  AuditTally tally;
};

/// An agreement's duties, period by period over its whole term: what was done and what was not.
struct DutyAudit {
  std::string agreement;  ///< its id
  Date today;
  std::optional<Date> followed_from;
  std::vector<AuditedDuty> duties;  ///< in the file's order, then in the amendments'
  std::vector<AuditRow> rows;       ///< by first day; of the same first day the longer first
  std::vector<AuditedYear> years;   ///< ascending
  AuditTally tally;
  std::vector<StrayEvidence> stray;  ///< in the file's order
};

/// The audit of one agreement's duties, by the same periods, due days and evidence as its deadlines of kind
/// `duty`. A period is done when `times` rows of `done` that have both a date and a reference name it; a row
/// dated after `today` does not count yet; one that repeats another's date and reference, or is dated before
/// the agreement or, of a meeting, before its period, never does.
/// Where the agreement has no end, the periods are those of three years from `today` (or from its start).
DutyAudit audit_of(const DeadlineFacts& facts);

/// Why a row does not count: `referens saknas`; nothing for `none`.
Text in_words(EvidenceFlaw flaw);
Message in_words(const StrayEvidence& row);

}  // namespace iop

namespace iop::field {

template <>
struct Names<AuditStatus> {
  static constexpr std::array<std::string_view, 8> values{"done",    "late",     "partly",      "missing",
                                                          "unknown", "upcoming", "not_covered", "undated"};
};
template <>
struct Names<EvidenceFlaw> {
  static constexpr std::array<std::string_view, 7> values{
      "none", "no_date", "no_reference", "in_the_future", "repeated", "before_agreement", "before_period"};
};

}  // namespace iop::field
