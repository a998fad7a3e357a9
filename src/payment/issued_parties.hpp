#pragma once

#include <optional>
#include <string>
#include <vector>

#include "payment/schedule.hpp"

namespace iop::payment {

/// What one payer pays one payee in an instalment; no amount where it is not known.
struct PartyAmount {
  std::string payer;
  std::string payee;
  std::optional<Money> amount;

  [[nodiscard]] bool is_between_same(const PartyAmount& other) const {
    return payer == other.payer && payee == other.payee;
  }
};

/// Those of instalment `number` of `schedule`.
std::vector<PartyAmount> parties_of(const FundingSchedule& schedule, int number);

/// The sum of the amounts; none where any is not known, or the sum is out of range.
std::optional<Money> total_of(const std::vector<PartyAmount>& parties);

/// An issued row of an instalment, and what the instalment came to by what was known the day it was sent;
/// `then` is empty where that is not known.
struct SentRow {
  const Issued* row = nullptr;
  std::vector<PartyAmount> then;
  std::optional<PartyAmount> named = {};  ///< whom the row's own period tells
};

/// What was sent to one payee by one payer, whichever rows that is.
struct SentTo {
  PartyAmount whom;  ///< with the amount as it is now
  std::optional<Money> issued;
  std::vector<const Issued*> rows;
};

/// In how many ways rows can be read.
enum class Readings : std::uint8_t { none, one, several };
struct Owners {
  Readings readings = Readings::none;
  std::vector<SentTo> sent = {};  ///< where there is one reading
};

/// Whose the rows of one instalment are: a row is the payee's whose amount it was when it was sent, else the
/// payee's whose amount it is now, else, of either, with the corrections that waited for it; and one that is
/// the sum of all was sent to each. `now` is what the instalment comes to, `waiting` what corrections of
/// earlier ones come to.
Owners whose(const std::vector<SentRow>& rows, const std::vector<PartyAmount>& now,
             const std::vector<PartyAmount>& waiting);

}  // namespace iop::payment
