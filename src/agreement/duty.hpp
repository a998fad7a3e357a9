#pragma once

#include "agreement/values.hpp"

namespace iop {

enum class DutyRole : std::uint8_t { meeting, plan, report, evaluation, other };
enum class Every : std::uint8_t { month, quarter, tertial, half_year, termin, year, agreement_year, once };

/// Something the parties must do, at least `times` in each period.
struct Duty {
  Located<DutyRole> role;
  Located<std::string> what;
  Located<Every> every;
  Located<field::Bounded<1, 366>> times;
  Located<Due> due;
  Located<List<std::string>> responsible;
};

/// Committed evidence that a duty was done.
struct Done {
  Located<std::string> duty;
  Located<PeriodName> period;
  Located<Date> date;
  Located<std::string> reference;
};

struct Milestone {
  Located<Date> date;
  Located<PeriodName> period;
  Located<std::string> what;
};

/// Choices to take up, in assignments and pilots.
struct Option {
  Located<Money> amount;
  Located<std::string> what;
  Located<Date> decide_by;
};

/// Something that is valid for a time from a day that is not in the file, such as a consent.
struct Validity {
  Located<std::string> what;
  Located<Duration> length;
};

}  // namespace iop

namespace iop::field {

template <>
struct Names<DutyRole> {
  static constexpr std::array<std::string_view, 5> values{"meeting", "plan", "report", "evaluation", "other"};
};
template <>
struct Names<Every> {
  static constexpr std::array<std::string_view, 8> values{"month",  "quarter", "tertial",        "half_year",
                                                          "termin", "year",    "agreement_year", "once"};
};

}  // namespace iop::field
