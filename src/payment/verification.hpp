#pragma once

#include <functional>

#include "payment/schedule.hpp"

namespace iop {

/// What recomputing an issued basis shows. `carries`: its amount holds the corrections of earlier ones;
/// `settled`: a later one holds its correction. `awaited`: its index is not published yet. `payee_unclear`:
/// several payees, and rows that can be read in several ways, or in none. `unmatched`: its period never was
/// an instalment.
enum class IssuedVerdict : std::uint8_t {
  agrees,
  differs,
  settled,
  carries,
  preliminary,
  awaited,
  not_computed,
  payee_unclear,
  unmatched
};

/// A published change of an index that would give the amount sent, in place of the one that is published now.
struct IndexClue {
  std::string series;
  int year = 0;         ///< index year
  std::string now;      ///< per cent, as printed
  std::string instead;  ///< per cent, with as many decimals
};

/// The `issued` rows of one instalment to one payee, recomputed.
struct IssuedCheck {
  std::string period;             ///< as the first row has it: a period's name, or `first/last`
  int number = 0;                 ///< of the instalment, from 1; 0: there is none, or not any more
  Date first;                     ///< the instalment's first day; of a period that never was one, nothing
  std::optional<Date> last = {};  ///< its last, where it has one
  std::string payer;              ///< id; empty where there are several or it is not stated
  std::string payee;              ///< as `payer`
  int rows = 0;
  std::optional<Money> issued;          ///< the sum of the rows; none where that is out of range
  std::optional<Date> date;             ///< of the last row sent
  std::vector<std::string> references;  ///< of the rows, those that have one
  std::optional<Money> recomputed;      ///< as the files are now
  std::optional<Money> difference;      ///< `recomputed` less `issued`
  IssuedVerdict verdict = IssuedVerdict::agrees;
  std::optional<int> settled_by;     ///< the instalment whose basis holds the correction
  bool may_carry = false;            ///< differs too while an earlier one waits for its correction
  bool has_next = true;              ///< whether any instalment is left to correct it on
  std::optional<Message> gone;       ///< why what was an instalment is none any more
  std::optional<Message> problem;    ///< what about the rows keeps them from being recomputed or corrected
  std::vector<Step> now;             ///< to `recomputed`
  std::vector<Step> then;            ///< to `issued`, from what was known on `date`; empty: not found
  std::vector<std::size_t> changed;  ///< which steps of `now`, from 0, `then` does not have
  std::optional<IndexClue> clue;     ///< where `then` is not found, and one is
  [[nodiscard]] bool is_well() const;
};

/// An `issued` row that is dated after today, and so is not reckoned with.
struct LaterRow {
  std::string period;
  Money amount;
  Date date;
  std::string reference;  ///< empty where it has none
  int number = 0;         ///< of the instalment it names; 0: none
};

/// The issued bases of one funding row.
struct Verification {
  std::string funding;
  bool has_payers = false;          ///< more than one pays or has paid
  bool has_payees = false;          ///< more than one is or has been paid
  int rows = 0;                     ///< how many were sent
  std::vector<IssuedCheck> checks;  ///< by the instalment's first day, those that match none last
  std::vector<LaterRow> later;      ///< in the file's order

  /// Whether `instalment` is the next that its payee gets a basis for from its payer, which corrections
  /// belong on.
  [[nodiscard]] bool is_next(const FundingSchedule& schedule, const Instalment& instalment) const;
  /// Whether there are rows of which it cannot be told which payee they are for. They may hold corrections.
  [[nodiscard]] bool is_unclear() const;
  /// The differences that no basis holds yet and that are between the payer and payee of `instalment`; none
  /// as long as that is unclear.
  [[nodiscard]] std::vector<IssuedCheck> corrections_for(const Instalment& instalment) const;
  /// What has been sent for `instalment` itself, or for all its payees.
  [[nodiscard]] std::vector<IssuedCheck> sent_for(const Instalment& instalment) const;

  /// The number of the latest instalment that has a row between the two; 0 where none has.
  [[nodiscard]] int last_issued(const std::string& payer, const std::string& payee) const;
};

/// How the issued bases are recomputed: the schedule as it could be computed from what was known on a day,
/// with the index values that are given.
using KnownOn = std::function<FundingSchedule(Date, const IndexTable&)>;

/// Recomputes the rows under `issued` that were sent by `basis.today`. `schedule` is the row's own. The sum
/// of all differences is what is still to correct, whichever bases hold earlier corrections.
Verification verify_issued(const PaymentBasis& basis, const FundingSchedule& schedule,
                           const KnownOn& known_on);

}  // namespace iop

namespace iop::field {

template <>
struct Names<IssuedVerdict> {
  static constexpr std::array<std::string_view, 9> values{"agrees",       "differs",       "settled",
                                                          "carries",      "preliminary",   "awaited",
                                                          "not_computed", "payee_unclear", "unmatched"};
};

}  // namespace iop::field
