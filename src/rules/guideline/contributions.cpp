#include "rules/guideline/contributions.hpp"

#include <algorithm>

namespace iop::rules {

bool pays_funding(const Agreement& agreement, std::string_view id) {
  const auto& rows = *agreement.funding;
  return std::any_of(rows.begin(), rows.end(), [&](const Entry<Funding>& row) {
    return row.value.payer.present() && *row.value.payer == id;
  });
}

bool contributes(const Agreement& agreement, const Entry<Party>& party) {
  const auto& listed = party.value.contributes;
  if (listed ? !listed->empty() : !listed.absent()) return true;
  return pays_funding(agreement, party.id);
}

}  // namespace iop::rules
