#pragma once

#include <functional>

#include "payment/schedule.hpp"

namespace iop {

/// What recomputing an issued basis shows. `carries`: its amount holds the corrections of earlier ones;
/// `settled`: a later one holds its correction. `payee_unclear`: several payees, and rows that neither sum to
/// the instalment nor are each the part of one.
enum class IssuedVerdict : std::uint8_t {
  agrees,
  differs,
  settled,
  carries,
  preliminary,
  not_computed,
  payee_unclear,
  unmatched
};

/// The `issued` rows of one instalment, recomputed.
struct IssuedCheck {
  std::string period;                   ///< as the first row has it: a period's name, or `first/last`
  int number = 0;                       ///< of the instalment, from 1; 0: the row matches none
  std::string payee;                    ///< id; empty where there are several or it is not stated
  Money issued;                         ///< the sum of the rows
  std::optional<Date> date;             ///< of the last row sent
  std::vector<std::string> references;  ///< of the rows, those that have one
  std::optional<Money> recomputed;      ///< as the files are now
  std::optional<Money> difference;      ///< `recomputed` less `issued`
  IssuedVerdict verdict = IssuedVerdict::agrees;
  std::optional<int> settled_by;  ///< the instalment whose basis holds the correction
  bool may_carry = false;         ///< differs too while an earlier one waits for its correction
  bool has_next = true;           ///< whether any instalment is left to correct it on
  std::vector<Step> now;          ///< to `recomputed`
  std::vector<Step> then;         ///< to `issued`, from what was known on `date`; empty: not found
  std::vector<Step> changed;      ///< the steps of `now` that `then` does not have
  [[nodiscard]] bool is_well() const;
};

/// The issued bases of one funding row.
struct Verification {
  std::string funding;
  std::vector<IssuedCheck> checks;  ///< by instalment, those that match none last
  int last_issued = 0;              ///< the number of the latest instalment that has a row

  /// Whether `instalment` is the next that its payee gets a basis for, which corrections belong on.
  [[nodiscard]] bool is_next(const FundingSchedule& schedule, const Instalment& instalment) const;
  /// The differences that no basis holds yet and that belong to `payee`.
  [[nodiscard]] std::vector<IssuedCheck> corrections_to(const std::string& payee) const;
};

/// Recomputes the rows under `issued` that were sent by `basis.today`. `schedule` is the row's own;
/// `known_on` gives the schedule as it could be computed on an earlier day. The sum of all differences is
/// what is still to correct, whichever bases hold earlier corrections.
Verification verify_issued(const PaymentBasis& basis, const FundingSchedule& schedule,
                           const std::function<FundingSchedule(Date)>& known_on);

}  // namespace iop

namespace iop::field {

template <>
struct Names<IssuedVerdict> {
  static constexpr std::array<std::string_view, 8> values{
      "agrees", "differs", "settled", "carries", "preliminary", "not_computed", "payee_unclear", "unmatched"};
};

}  // namespace iop::field
