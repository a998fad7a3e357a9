#include "model/shares.hpp"

#include <algorithm>

namespace model {

void add_to(Earned& sums, const Pair& who, const mpq_class& earned) {
  for (auto& [name, sum] : sums) {
    if (name != who) continue;
    sum += earned;
    return;
  }
  sums.emplace_back(who, earned);
}

std::vector<long long> largest_remainder(long long amount, const Earned& earned, long long unit) {
  mpq_class all;
  for (const auto& [who, ore] : earned) all += ore;
  std::vector<long long> given;
  std::vector<mpq_class> lacks;
  long long left = amount / unit;
  for (const auto& [who, ore] : earned) {
    mpq_class due;
    if (all != 0) due = mpq_class{static_cast<long>(amount / unit)} * ore / all;
    const mpz_class units = due.get_num() / due.get_den();
    given.push_back(units.get_si());
    lacks.push_back(due - units);
    left -= given.back();
  }
  for (; left > 0 && all != 0; --left) {
    const auto most = std::max_element(lacks.begin(), lacks.end()) - lacks.begin();
    ++given[static_cast<std::size_t>(most)];
    lacks[static_cast<std::size_t>(most)] = -1;
  }
  for (auto& units : given) units *= unit;
  return given;
}

}  // namespace model
