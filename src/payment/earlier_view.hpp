#pragma once

#include "payment/verification.hpp"

namespace iop::payment {

/// A period that was an instalment of `schedule`, which is the row's as it was known on some earlier day.
struct FormerInstalment {
  FundingSchedule schedule;
  int number = 1;
};

/// The number of the instalment of `schedule` that `period` names; 0 where it names none.
int number_of(const PeriodReference& period, const FundingSchedule& schedule, const Timeline& timeline,
              std::optional<Date> term_end);

/// The instalment that `issued` names by what was known when it was sent, or earlier: before any amendment or
/// notice became known. None where its period never was one.
std::optional<FormerInstalment> former_instalment(const PaymentBasis& basis, const Issued& issued,
                                                  const KnownOn& known_on);

/// The number of the instalment of `schedule` that it has become: the one that begins on the same day and,
/// before either was cut, had the same days; 0 where there is none.
int number_now(const FormerInstalment& former, const FundingSchedule& schedule);

/// Why `days`, which were an instalment of the row, are none any more.
Message why_gone(const PaymentBasis& basis, std::string_view funding, DateRange days);

/// A change of one index year, at most five percentage units off, that gives `issued` for the instalment to
/// the payee of `check`; the latest year that does. None where no such change does, or the index is in
/// levels.
std::optional<IndexClue> index_clue(const PaymentBasis& basis, const FundingSchedule& schedule,
                                    const IssuedCheck& check, const KnownOn& known_on);

}  // namespace iop::payment
