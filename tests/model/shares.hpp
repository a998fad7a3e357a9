#pragma once

#include <string>
#include <utility>
#include <vector>

#include <gmpxx.h>

namespace model {

/// Who pays whom.
using Pair = std::pair<std::string, std::string>;

/// What is earned by each payee from each payer, in the order in which they first do.
using Earned = std::vector<std::pair<Pair, mpq_class>>;

void add_to(Earned& sums, const Pair& who, const mpq_class& earned);

/// `amount` (öre, a multiple of `unit`) in proportion to `earned`: a unit at a time to whoever lacks most.
std::vector<long long> largest_remainder(long long amount, const Earned& earned, long long unit);

}  // namespace model
