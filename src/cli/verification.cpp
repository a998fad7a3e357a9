#include "cli/verification.hpp"

#include "term/state.hpp"

namespace iop::cli {

namespace {

/// The schedule as it could be computed on `day`, from the amendments, notices and index values of that day;
/// of a row that nothing ends as far as `until`.
FundingSchedule known_then(const AgreementFile& file, const std::string& funding, const IndexTable& indices,
                           Date day, Date until) {
  const auto root = known_on(file.root_as_of ? *file.root_as_of : *file.root, day);
  Report told{*file.source};
  const auto agreement = decode(root, told);
  const Timeline timeline{root, agreement};
  const auto ending = ending_of(timeline, day);
  const IndexAssumptions none;
  return schedule_of({timeline, ending, indices, none, day, until}, funding);
}

}  // namespace

Verification verification_of(const AgreementFile& file, const FundingSchedule& schedule,
                             const IndexTable& indices, Date today) {
  const auto ending = ending_of(*file.timeline, file.known_on());
  const IndexAssumptions none;
  return verify_issued(
      {*file.timeline, ending, indices, none, today}, schedule,
      [&](Date day, const IndexTable& values) { return known_then(file, schedule.id, values, day, today); });
}

}  // namespace iop::cli
