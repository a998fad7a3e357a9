#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/calendar.hpp"
#include "deadline/counting.hpp"
#include "field/codec.hpp"
#include "index/series.hpp"
#include "term/ending.hpp"

namespace iop {

enum class DeadlineKind : std::uint8_t {
  term_end,
  last_notice,
  leave_notice,
  notice_end,
  agreement_year,
  index_publication,
  invoice,
  duty,
  milestone,
  successor,
  option,
  validity,
  waiver
};
enum class DeadlineStatus : std::uint8_t { upcoming, due, overdue, done, past, unknown };

/// The basis that an invoice not sent, or not sent to all, waits for.
struct BasisOwed {
  int instalment = 1;  ///< its number
  Date first;          ///< the first day that it is invoiced for
  std::string payer;   ///< id; empty where the row has none
  std::vector<std::string>
      payees;  ///< ids of those still to have theirs; one empty id where the row has none
  /// What some of them have had, where it does not show who; none where that tells no amount.
  std::optional<Money> sent = Money{};
};

/// A day on which something happens, ends or must have been done, and what it rests on.
struct Deadline {
  std::string agreement;  ///< its id
  DeadlineKind kind = DeadlineKind::term_end;
  Date date;
  Message title;
  Message basis;  ///< the clause by its path, and how the day was counted; names no person
  /// Who decided or approved what the day rests on, and why: may name persons. Continues `basis`.
  Message decision = {};
  DeadlineStatus status = DeadlineStatus::upcoming;
  std::int32_t days_left = 0;  ///< negative once the day has passed
  /// Where the day is no working day: why, and the working day before it. The day itself is never moved.
  std::optional<Text> free_day;
  std::optional<Date> working_day_before;
  std::optional<std::string> period;  ///< its name in the files, or `first/last`
  std::string about;                  ///< the path in the file that it stands for, as in `duties.arsrapport`
  /// What it is the deadline of, the same wherever that stands in the file and whenever it falls: `about`, or
  /// what a list's item says itself. With kind and period unique in its agreement.
  std::string subject = {};
  /// A duty's period that the agreement or the duty holds for a part of only: shown, never failed.
  bool partly_covered = false;
  std::optional<BasisOwed> owed = {};  ///< of an invoice that is not done
  Counting counting = {};              ///< how the day was counted; never empty
};

/// What could not be dated, and why.
struct DeadlineRemark {
  std::string agreement;
  DeadlineKind kind = DeadlineKind::term_end;  ///< of what would have been dated
  std::string about;
  Message what;
  bool is_owed = false;  ///< whether something is still to be done, and no day says when
};

struct Deadlines {
  std::vector<Deadline> items;
  std::vector<DeadlineRemark> remarks;
};

/// The day from and including which something under `validity` holds; no file has it.
struct ValidFrom {
  std::string key;  ///< below `validity`
  Date first;
};

/// What deadlines are found in; all of it must outlive the call only.
struct DeadlineFacts {
  std::string_view agreement;  ///< its id
  /// What `timeline` was read from, but for a notice on trial, of which nothing was known when bases were
  /// sent.
  const yaml::Node* root = nullptr;
  const Timeline* timeline = nullptr;
  const Ending* ending = nullptr;
  const IndexTable* indices = nullptr;
  Date today;
  std::span<const ValidFrom> valid_from = {};
};

/// Every dated fact of one agreement, past and future, sorted by `earlier`. Where the agreement has no end,
/// what recurs is dated for three years from `today` (or from its start), and a remark says so.
Deadlines deadlines_of(const DeadlineFacts& facts);

/// By date, kind, agreement and title: the same for every run and language.
bool earlier(const Deadline& a, const Deadline& b);

/// From `today` to `until`, or overdue; a validity, which is only counted when asked for, always.
bool within(const Deadline& deadline, DateRange horizon);

/// Whether `--fail-within` counts it: what must be done and is overdue, due or upcoming by `until`; the
/// term's end, an end that a notice has brought, and the last notice day only while they have not passed.
bool alarms(const Deadline& deadline, Date until);

}  // namespace iop

namespace iop::field {

template <>
struct Names<DeadlineKind> {
  static constexpr std::array<std::string_view, 13> values{
      "term-end", "last-notice", "leave-notice", "notice-end", "agreement-year", "index-publication",
      "invoice",  "duty",        "milestone",    "successor",  "option",         "validity",
      "waiver"};
};
template <>
struct Names<DeadlineStatus> {
  static constexpr std::array<std::string_view, 6> values{"upcoming", "due",  "overdue",
                                                          "done",     "past", "unknown"};
};

}  // namespace iop::field
