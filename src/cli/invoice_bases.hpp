#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cli/agreements.hpp"
#include "render/invoice.hpp"

namespace iop::cli {

/// Which instalments are to have a basis: those that begin in `period` or `days`, or the one of that number.
struct BasisRequest {
  std::optional<PeriodName> period;
  std::optional<DateRange> days;
  int number = 0;               ///< within the row's whole term, from 1; 0: not asked for by number
  std::string funding;          ///< the row's id; empty: every row
  std::optional<Date> arrived;  ///< the day the invoice arrived, from which it falls due
  bool preliminary = false;     ///< whether preliminary amounts may have a basis
  Date today = {};              ///< bases sent by then are recomputed
  /// Whether instalments have one whose amount is not known, to be explained: nothing is refused for that
  /// then.
  bool without_amounts = false;
};

/// Chooses by `--period`: a period's name, or `first/last` day; throws `Failed` where it is neither.
void choose_period(BasisRequest& request, const std::string& period);

/// How far rows that nothing ends must be computed for `request`: to the end of what it asks for, and at
/// least two years ahead.
Date reach_of(const BasisRequest& request, const AgreementFile& file, Date today);

/// The bases of one agreement, and why others that were asked for cannot be made.
struct InvoiceBases {
  std::vector<render::InvoiceBasis> bases;  ///< point into the agreement's file and payments
  std::vector<Message> refusals;
  bool lacks_something = false;  ///< whether one has no amount for what the file or an index series lacks
  std::vector<Message> near;     ///< where no instalment of a row is asked for: what there is instead
};

/// The first few of `what`, a line each, where nothing that was asked for is there.
void tell_some(const Session& session, const std::vector<Message>& what);

/// Makes the bases that `request` asks of one agreement; `payments` are those of `file`. Neither bases nor
/// refusals where no instalment is asked for.
InvoiceBases bases_of(const AgreementFile& file, const render::AgreementPayments& payments,
                      const IndexTable& indices, const BasisRequest& request);

}  // namespace iop::cli
