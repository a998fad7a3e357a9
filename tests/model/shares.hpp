#pragma once

#include <string>
#include <utility>
#include <vector>

#include <gmpxx.h>

namespace model {

/// What each payee has earned, in the order in which they first did.
using Earned = std::vector<std::pair<std::string, mpq_class>>;

void add_to(Earned& sums, const std::string& payee, const mpq_class& earned);

/// `amount` (öre, a multiple of `unit`) in proportion to `earned`: a unit at a time to whoever lacks most.
std::vector<long long> largest_remainder(long long amount, const Earned& earned, long long unit);

}  // namespace model
