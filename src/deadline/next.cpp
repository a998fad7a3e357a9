#include "deadline/next.hpp"

namespace iop {

namespace {

/// Whether somebody acts on a day of this kind, or it ends something.
bool is_kept(DeadlineKind kind) {
  using enum DeadlineKind;
  switch (kind) {
    case term_end:
    case notice_end:
    case last_notice:
    case invoice:
    case duty:
    case milestone:
    case successor:
    case option:
      return true;
    default:
      return false;
  }
}

bool is_coming(const Deadline& deadline, Date today) {
  return is_kept(deadline.kind) && deadline.status != DeadlineStatus::done && !deadline.partly_covered &&
         deadline.date >= today;
}

}  // namespace

NextDays next_days(const Deadlines& found, Date today) {
  NextDays next;
  for (const auto& one : found.items) {
    if (one.status == DeadlineStatus::overdue) ++next.overdue;
    if (!is_coming(one, today)) continue;
    if (!next.coming) {
      next.coming = NextDay{one.date, one.kind, one.title, 0};
    } else if (one.date == next.coming->date) {
      ++next.coming->others;
    }
  }
  return next;
}

}  // namespace iop
