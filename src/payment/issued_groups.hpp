#pragma once

#include <map>
#include <memory>

#include "payment/issued_parties.hpp"
#include "payment/verification.hpp"

namespace iop::payment {

/// The row's schedules as they could be computed on earlier days, each once.
class EarlierSchedules {
 public:
  /// All must outlive this.
  EarlierSchedules(const PaymentBasis& basis, const KnownOn& known_on) : basis_(basis), known_on_(known_on) {}
  [[nodiscard]] const FundingSchedule& on(Date day);

 private:
  const PaymentBasis& basis_;
  const KnownOn& known_on_;
  std::map<Date, FundingSchedule> known_;
};

/// The issued rows of one instalment: of the schedule as it is, or as it was.
struct IssuedGroup {
  int number = 1;                                 ///< of the instalment
  Date first;                                     ///< its first day
  std::optional<Date> last;                       ///< its last, where it has one
  std::shared_ptr<const FundingSchedule> former;  ///< whose instalment it was; null where it still is one
  std::vector<SentRow> sent;

  [[nodiscard]] std::vector<const Issued*> rows() const;
};

/// What stands under `issued`.
struct IssuedRows {
  std::vector<IssuedGroup> groups;       ///< by first day
  std::vector<const Issued*> unmatched;  ///< whose periods never were instalments
  std::vector<LaterRow> later;           ///< dated after today
};
IssuedRows gather_issued(const PaymentBasis& basis, const FundingSchedule& schedule, const KnownOn& known_on,
                         EarlierSchedules& earlier);

/// The period as the file has it: its name, or `first/last`.
std::string written(const PeriodReference& period);

}  // namespace iop::payment
