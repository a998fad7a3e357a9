#include "deadline/listing.hpp"

#include <algorithm>
#include <utility>

namespace iop {

namespace {

bool asked_for(const DeadlineChoice& choice, DeadlineKind kind) {
  return choice.kinds.empty() || std::ranges::find(choice.kinds, kind) != choice.kinds.end();
}

}  // namespace

void DeadlineListing::add(const Agreement& agreement, std::string_view id, Deadlines found) {
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
  part.remarks = std::move(found.remarks);
  agreements.push_back(std::move(part));
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

}  // namespace iop
