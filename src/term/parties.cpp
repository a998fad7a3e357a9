#include "term/parties.hpp"

#include <algorithm>

namespace iop {

namespace {

bool same_parties(const PaidParties& a, const PaidParties& b) {
  return a.payer == b.payer && a.payees == b.payees;
}

/// Whether `b` only lacks payees that `a` has.
bool only_left(const PaidParties& a, const PaidParties& b) {
  return a.payer == b.payer && std::all_of(b.payees.begin(), b.payees.end(), [&](const auto& payee) {
           return std::find(a.payees.begin(), a.payees.end(), payee) != a.payees.end();
         });
}

/// Joins what follows day on day and `belong` together; the first of them says who they are.
template <class Predicate>
std::vector<PaidParties> joined(std::vector<PaidParties> parts, Predicate belong) {
  std::vector<PaidParties> out;
  for (auto& part : parts) {
    if (!out.empty() && out.back().days.last.next() == part.days.first && belong(out.back(), part)) {
      out.back().days.last = part.days.last;
    } else {
      out.push_back(std::move(part));
    }
  }
  return out;
}

}  // namespace

Date last_alike(const FundingHistory& row, const Ending& ending, Date day, Date last) {
  for (const auto& version : row.versions()) {
    if (version.from > day) last = std::min(last, version.from.previous());
  }
  for (const auto& departure : ending.departures) {
    if (departure.last_day >= day) last = std::min(last, departure.last_day);
  }
  return last;
}

std::vector<PaidParties> parties_in(const FundingHistory& row, const Ending& ending, DateRange days) {
  std::vector<PaidParties> out;
  for (Date day = days.first; day <= days.last;) {
    const Date last = last_alike(row, ending, day, days.last);
    if (const auto* terms = row.on(day)) {
      PaidParties part{{day, last}, terms->payer.value_or({}), payees_of(*terms)};
      const bool stated = !part.payees.empty();
      std::erase_if(part.payees, [&](const auto& payee) {
        const auto leaves = ending.last_day_of(payee);
        return leaves && *leaves < day;
      });
      if (!stated || !part.payees.empty()) out.push_back(std::move(part));
    }
    day = last.next();
  }
  return joined(std::move(out), same_parties);
}

std::vector<PaidParties> invoicing_parties_in(const FundingHistory& row, const Ending& ending,
                                              DateRange days) {
  return joined(parties_in(row, ending, days), only_left);
}

}  // namespace iop
