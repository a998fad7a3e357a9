#include "model/division.hpp"

#include <algorithm>

namespace model {

namespace {

bool is_nothing(const Earned& weights) {
  return std::all_of(weights.begin(), weights.end(), [](const auto& one) { return one.second == 0; });
}

/// In proportion to what each still has to get of the undisturbed year.
std::vector<long long> by_what_is_left(const std::vector<PaidDay>& days, long long taken, YearOfDays& year) {
  const auto& parts = days[year.first].parts;
  if (year.left.empty()) year.left = largest_remainder(year.undisturbed, parts, year.undisturbed_unit);
  Earned weights;
  for (std::size_t i = 0; i < parts.size(); ++i)
    weights.emplace_back(parts[i].first, static_cast<long>(year.left[i]));
  const auto given = largest_remainder(taken, is_nothing(weights) ? parts : weights,
                                       taken % 100 != 0 ? 1 : year.undisturbed_unit);
  for (std::size_t i = 0; i < given.size(); ++i) year.left[i] -= given[i];
  return given;
}

/// The same for each payee, whoever pays it.
Earned by_payee(const Earned& earned) {
  Earned out;
  for (const auto& [who, ore] : earned) add_to(out, {"", who.second}, ore);
  return out;
}

/// What each payee has to get by the day at `last`: what it has earned; at the year's end its part of the
/// year's amount. Less what it has got.
Earned owed_by(const std::vector<PaidDay>& days, std::size_t last, const YearOfDays& year) {
  Earned owed = by_payee(earned_in(days, year.first, last));
  if (last == year.last) {
    bool same = true;
    for (std::size_t i = year.first; i <= last; ++i)
      same = same && by_payee(days[i].parts) == by_payee(days[year.first].parts);
    const Earned weights = same || is_nothing(owed) ? by_payee(days[year.first].parts) : owed;
    const auto due = largest_remainder(year.amount, weights, year.unit);
    for (std::size_t i = 0; i < due.size(); ++i) owed[i].second = static_cast<long>(due[i]);
  }
  for (auto& [who, ore] : owed) {
    const auto given = year.given.find(who.second);
    if (given != year.given.end()) ore -= static_cast<long>(given->second);
    ore = std::max(ore, mpq_class{});
  }
  return owed;
}

/// `weights`, or where all of them are nothing, the parts on `day`.
Earned weighted(Earned weights, const PaidDay& day) {
  if (!is_nothing(weights)) return weights;
  for (auto& [who, part] : weights) {
    for (const auto& [other, parts] : day.parts) {
      if (other.second == who.second && (who.first.empty() || other.first == who.first)) part += parts;
    }
  }
  return weights;
}

}  // namespace

Earned earned_in(const std::vector<PaidDay>& days, std::size_t first, std::size_t last) {
  Earned out;
  for (std::size_t i = first; i <= last; ++i) {
    for (const auto& [who, ore] : days[i].earned) add_to(out, who, ore);
  }
  return out;
}

std::vector<long long> divide(const std::vector<PaidDay>& days, Days at, long long taken, long long unit,
                              YearOfDays& year) {
  const auto earned = earned_in(days, at.first, at.last);
  if (earned.size() == 1) return {taken};
  const bool settles = at.last == year.last && !year.whole;
  if (at.last <= year.same_parties && !settles) return by_what_is_left(days, taken, year);
  const bool got_ore = std::any_of(year.given.begin(), year.given.end(),
                                   [](const auto& one) { return one.second % 100 != 0; });
  const auto cut = [&](long long amount, const Earned& weights) {
    return largest_remainder(amount, weights, amount % 100 != 0 || got_ore ? 1 : unit);
  };
  const auto owed = owed_by(days, at.last, year);
  Earned mine = by_payee(earned);
  for (auto& [who, weight] : mine) {
    for (const auto& [other, ore] : owed) {
      if (other == who) weight = ore;
    }
  }
  const auto to_payees =
      mine.size() == 1 ? std::vector<long long>{taken} : cut(taken, weighted(mine, days[at.last]));
  std::vector<long long> out(earned.size());
  for (std::size_t payee = 0; payee < mine.size(); ++payee) {
    Earned payers;
    for (const auto& one : earned) {
      if (one.first.second == mine[payee].first.second) payers.push_back(one);
    }
    const auto from_payers = payers.size() == 1 ? std::vector<long long>{to_payees[payee]}
                                                : cut(to_payees[payee], weighted(payers, days[at.last]));
    for (std::size_t i = 0; i < payers.size(); ++i) {
      for (std::size_t all = 0; all < earned.size(); ++all) {
        if (earned[all].first == payers[i].first) out[all] = from_payers[i];
      }
    }
  }
  return out;
}

}  // namespace model
