#include <tuple>
#include <utility>

#include "deadline/collect.hpp"

namespace iop {

Deadlines deadlines_of(const DeadlineFacts& facts) {
  deadline::Collector found{facts};
  deadline::add_term_dates(found);
  deadline::add_notice_dates(found);
  deadline::add_index_dates(found);
  deadline::add_invoice_dates(found);
  deadline::add_duty_dates(found);
  deadline::add_single_dates(found);
  return std::move(found).take();
}

bool earlier(const Deadline& a, const Deadline& b) {
  const auto order = [](const Deadline& d) {
    return std::tie(d.date, d.kind, d.agreement, d.title.sv, d.about);
  };
  return order(a) < order(b);
}

bool within(const Deadline& deadline, DateRange horizon) {
  return deadline.status == DeadlineStatus::overdue || deadline.kind == DeadlineKind::validity ||
         horizon.contains(deadline.date);
}

bool alarms(const Deadline& deadline, Date until) {
  using enum DeadlineKind;
  using enum DeadlineStatus;
  const bool ahead = deadline.status == due || (deadline.status == upcoming && deadline.date <= until);
  switch (deadline.kind) {
    case term_end:
    case notice_end:
    case last_notice:
      return ahead;
    case duty:
    case milestone:
    case successor:
    case invoice:
      return !deadline.partly_covered && (ahead || deadline.status == overdue);
    default:
      return false;
  }
}

}  // namespace iop
