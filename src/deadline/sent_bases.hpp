#pragma once

#include "deadline/collect.hpp"
#include "payment/verification.hpp"
#include "term/parties.hpp"

namespace iop::deadline {

/// What one payer is invoiced of an instalment, and how many payees of the same instalment come before those.
struct Invoicing {
  int instalment = 1;  ///< its number
  PaidParties parties;
  std::size_t before = 0;
};

/// What has been sent of it.
struct Sent {
  std::vector<std::string> missing;  ///< ids of the payees whose basis is still to be sent
  bool is_done = false;              ///< whether nothing is
  /// What some of `missing` have had, where it does not show whose it is; none where that tells no amount.
  std::optional<Money> unclear = Money{};
  Message words = {};  ///< `; skickat 2034-01-02 (F-1)`, and what is not; empty where nothing is sent
};

/// The bases that have been sent of a funding row, as `iop invoice --verify` finds them.
class SentBases {
 public:
  /// Both must outlive this. A row with nothing under `issued` is not recomputed.
  SentBases(const Collector& from, const FundingHistory& row);
  [[nodiscard]] Sent of(const Invoicing& invoicing) const;

 private:
  struct Checks;
  [[nodiscard]] Sent of_each(const Invoicing& invoicing, const Checks& checks) const;
  [[nodiscard]] Sent of_all(const Invoicing& invoicing, const IssuedCheck& all) const;
  [[nodiscard]] Message words_of(const Invoicing& invoicing, const Checks& checks, const Sent& sent) const;

  const Timeline& timeline_;
  std::vector<IssuedCheck> checks_;
};

}  // namespace iop::deadline
