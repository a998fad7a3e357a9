#pragma once

#include "agreement/agreement.hpp"

namespace iop::rules {

/// Whether the party `id` pays a row of `funding`: that is a contribution, listed or not.
bool pays_funding(const Agreement& agreement, std::string_view id);

/// Whether the party puts in anything at all; what is given but not readable counts.
bool contributes(const Agreement& agreement, const Entry<Party>& party);

}  // namespace iop::rules
