#include "cli/verification.hpp"

#include "payment/recompute.hpp"

namespace iop::cli {

Verification verification_of(const AgreementFile& file, const FundingSchedule& schedule,
                             const IndexTable& indices, Date today) {
  const auto ending = ending_of(*file.timeline, file.known_on());
  const IndexAssumptions none;
  return verify_issued({*file.timeline, ending, indices, none, today}, schedule, file.shown_root());
}

}  // namespace iop::cli
