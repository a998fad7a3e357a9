#include "term/standing.hpp"

#include <algorithm>

namespace iop {

std::vector<std::string> unsigned_parties(const Agreement& agreement, std::optional<Date> by) {
  const auto has_signed = [&](std::string_view party) {
    return std::ranges::any_of(*agreement.signatures, [&](const Located<Signature>& row) {
      if (!row || !row->party || *row->party != party) return false;
      return !by || !row->date || *row->date <= *by;
    });
  };
  std::vector<std::string> missing;
  for (const auto& party : *agreement.parties) {
    if (!has_signed(party.id)) missing.push_back(party.id);
  }
  return missing;
}

bool is_signed(const Agreement& agreement) {
  return !agreement.parties->empty() && unsigned_parties(agreement).empty();
}

Standing standing_on(Date day, const Timeline& timeline, const Ending& ending) {
  if (ending.last_day && day > *ending.last_day) return Standing::expired;
  const auto& as_signed = timeline.original();
  if (as_signed.is_iop() && !unsigned_parties(as_signed, day).empty()) return Standing::draft;
  if (ending.notice != nullptr) return Standing::under_notice;
  const auto& term = timeline.amended().term;
  return term && term->start && day < *term->start ? Standing::upcoming : Standing::active;
}

}  // namespace iop
