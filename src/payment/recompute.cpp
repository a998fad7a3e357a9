#include "payment/recompute.hpp"

#include "term/state.hpp"
#include "term/trial.hpp"

namespace iop {

Verification verify_issued(const PaymentBasis& basis, const FundingSchedule& schedule,
                           const yaml::Node& root) {
  const IndexAssumptions none;
  return verify_issued(basis, schedule, [&](Date day, const IndexTable& indices) {
    const Trial then{known_on(root, day), basis.timeline, {}, day};
    return schedule_of(
        {then.timeline(), then.ending(), indices, none, day, basis.until.value_or(basis.today)}, schedule.id);
  });
}

}  // namespace iop
