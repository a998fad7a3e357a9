#include "rules/date/joining.hpp"

namespace iop::rules {

Joining joining_of(std::string_view party, const Timeline& timeline, Date by) {
  const auto is_party = [&](Date day) { return timeline.as_of(day).parties->find(party) != nullptr; };
  const Located<Date>* since = nullptr;
  for (const auto& amendment : *timeline.original().amendments) {
    if (!amendment || !amendment->effective || *amendment->effective > by) continue;
    const auto& day = amendment->effective;
    const bool later = since == nullptr || *day > **since;
    if (later && is_party(*day) && !is_party(day->previous())) since = &day;
  }
  if (since != nullptr) return {since, true};
  return {&timeline.amended().term->start, false};
}

}  // namespace iop::rules
