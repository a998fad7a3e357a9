#pragma once

#include "payment/schedule.hpp"
#include "unit/term/document.hpp"

namespace iop::test {

/// VPI 2012 to 2016 as published in SKL cirkulär 16:62.
inline IndexTable vpi() {
  IndexSeries series;
  series.series = "VPI";
  series.name = "Vårdprisindex";
  int year = 2012;
  for (const int tenths : {18, 20, 27, 25, 22}) {
    series.values[year++] = {
        {tenths, 1}, IndexStatus::definitive, Date::of(2016, 12, 12), "SKL cirkulär 16:62"};
  }
  return {{"VPI", series}};
}

/// What a row of an agreement pays.
inline FundingSchedule pay(const Document& document, Date today, const IndexTable& indices = vpi(),
                           const IndexAssumptions& assumptions = {}, std::string_view row = "stod") {
  const auto ending = document.ending(today);
  return schedule_of({*document.timeline, ending, indices, assumptions, today}, row);
}

inline std::string text(const std::optional<Money>& amount) {
  return amount ? amount->to_string() : "-";
}

/// `2012-01-01..2012-12-31 500000.00` and so on.
inline std::vector<std::string> years_of(const FundingSchedule& schedule) {
  std::vector<std::string> out;
  for (const auto& year : schedule.years) {
    out.push_back(year.days.first.to_string() + ".." + year.days.last.to_string() + " " + text(year.amount));
  }
  return out;
}

inline std::vector<std::string> amounts_of(const FundingSchedule& schedule) {
  std::vector<std::string> out;
  for (const auto& year : schedule.years) out.push_back(text(year.amount));
  return out;
}

inline std::vector<std::string> instalments_of(const FundingSchedule& schedule) {
  std::vector<std::string> out;
  for (const auto& instalment : schedule.instalments) out.push_back(text(instalment.amount));
  return out;
}

}  // namespace iop::test
