#include "deadline/listing.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace iop {

namespace {

bool asked_for(const DeadlineChoice& choice, DeadlineKind kind) {
  return choice.kinds.empty() || std::ranges::find(choice.kinds, kind) != choice.kinds.end();
}

}  // namespace

AgreementDeadlines chosen(const DeadlineChoice& choice, std::string_view id, const Agreement& agreement,
                          Deadlines found) {
  AgreementDeadlines part;
  part.id = id;
  if (agreement.diarienummer) part.diarienummer = agreement.diarienummer->value;
  part.title = agreement.title.value_or({});
  for (auto& deadline : found.items) {
    if (!asked_for(choice, deadline.kind)) continue;
    if (choice.horizon && !within(deadline, *choice.horizon)) {
      ++part.left_out;
    } else {
      part.shown.push_back(std::move(deadline));
    }
  }
  std::erase_if(found.remarks, [&](const DeadlineRemark& r) { return !asked_for(choice, r.kind); });
  part.remarks = std::move(found.remarks);
  return part;
}

std::vector<Deadline> alarming(const DeadlineChoice& choice, const Deadlines& found, Date until) {
  std::vector<Deadline> some;
  std::ranges::copy_if(found.items, std::back_inserter(some), [&](const Deadline& deadline) {
    return asked_for(choice, deadline.kind) && alarms(deadline, until);
  });
  return some;
}

std::vector<const Deadline*> DeadlineListing::by_date() const {
  std::vector<const Deadline*> all;
  for (const auto& agreement : agreements) {
    for (const auto& deadline : agreement.shown) all.push_back(&deadline);
  }
  std::ranges::stable_sort(all, [](const Deadline* a, const Deadline* b) { return earlier(*a, *b); });
  return all;
}

std::size_t DeadlineListing::shown() const {
  std::size_t count = 0;
  for (const auto& agreement : agreements) count += agreement.shown.size();
  return count;
}

std::size_t DeadlineListing::left_out() const {
  std::size_t count = 0;
  for (const auto& agreement : agreements) count += agreement.left_out;
  return count;
}

AuditTally DeadlineListing::tally() const {
  AuditTally sum;
  for (const auto& agreement : agreements) {
    if (agreement.audit) sum.add(agreement.audit->tally);
  }
  return sum;
}

}  // namespace iop
