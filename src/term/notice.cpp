#include "term/notice.hpp"

namespace iop {

namespace {

Date first_of_month(Date day) {
  return Date::of(day.year(), day.month(), 1);
}

}  // namespace

Date notice_end(Date given, Duration notice, NoticeCounting counting) {
  if (counting == NoticeCounting::same_day || !notice.in_months()) return add(given, notice);
  return add_months(first_of_month(given), notice.months() + 1).previous();
}

Date last_notice_day(Date target, Duration notice, NoticeCounting counting) {
  if (counting == NoticeCounting::same_day || !notice.in_months()) return latest_day_reaching(target, notice);
  // The whole months before the target's own month always fit: a start that is never too late.
  Date day = add_months(first_of_month(target), -notice.months() - 1);
  while (notice_end(day.next(), notice, counting) <= target) day = day.next();
  return day;
}

}  // namespace iop
