#include "term/issued.hpp"

namespace iop {

bool names(const PeriodReference& period, const InstalmentPeriod& instalment, Date start,
           std::optional<Date> term_end) {
  const auto* stated = std::get_if<DateRange>(&period);
  const auto days =
      stated != nullptr ? std::optional{*stated} : days_of(std::get<PeriodName>(period), start, term_end);
  return days && (*days == instalment.days || *days == instalment.whole);
}

}  // namespace iop
