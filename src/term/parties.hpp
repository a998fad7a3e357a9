#pragma once

#include <string>
#include <vector>

#include "term/ending.hpp"
#include "term/funding_history.hpp"

namespace iop {

/// Who pays whom of a funding row, on days on which that does not change.
struct PaidParties {
  DateRange days;
  std::string payer;                ///< id; empty where the row has none
  std::vector<std::string> payees;  ///< ids, in the file's order: those whose part has not ended
  std::string source = {};  ///< of what made it so on the first of the days; empty where it was so signed
};

/// Those of `days`, ascending; days on which the row is not there, or has lost its payees, are left out.
std::vector<PaidParties> parties_in(const FundingHistory& row, const Ending& ending, DateRange days);

/// As `parties_in`, but a payee that only leaves parts nothing: the others' invoices go on as they were, and
/// it is named with them.
std::vector<PaidParties> invoicing_parties_in(const FundingHistory& row, const Ending& ending,
                                              DateRange days);

/// The last day on which all that the row says, and whose part has not ended, are as on `day`; at most
/// `last`.
Date last_alike(const FundingHistory& row, const Ending& ending, Date day, Date last);

}  // namespace iop
