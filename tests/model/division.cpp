#include "model/division.hpp"

#include <algorithm>

namespace model {

namespace {

bool is_nothing(const Earned& weights) {
  return std::all_of(weights.begin(), weights.end(), [](const auto& one) { return one.second == 0; });
}

/// Whether the same parties share alike on all days of the year.
bool share_alike(const std::vector<PaidDay>& days, const YearOfDays& year) {
  for (std::size_t i = year.first; i <= year.last; ++i) {
    if (days[i].parts != days[year.first].parts) return false;
  }
  return true;
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

/// In proportion to what each has earned by the day at `last` and not got; by its part of the year's amount
/// at the year's end.
Earned owed_by(const std::vector<PaidDay>& days, std::size_t last, const YearOfDays& year) {
  const auto& parts = days[year.first].parts;
  Earned owed = earned_in(days, year.first, last);
  if (last == year.last) {
    const auto due = largest_remainder(year.amount, parts, year.unit);
    for (std::size_t i = 0; i < due.size(); ++i) owed[i].second = static_cast<long>(due[i]);
  }
  for (auto& [who, ore] : owed) {
    const auto given = year.given.find(who);
    if (given != year.given.end()) ore -= static_cast<long>(given->second);
    ore = std::max(ore, mpq_class{});
  }
  return is_nothing(owed) ? parts : owed;
}

}  // namespace

Earned earned_in(const std::vector<PaidDay>& days, std::size_t first, std::size_t last) {
  Earned out;
  for (std::size_t i = first; i <= last; ++i) {
    for (const auto& [who, ore] : days[i].earned) add_to(out, who, ore);
  }
  return out;
}

std::vector<long long> divide(const std::vector<PaidDay>& days, std::size_t first, std::size_t last,
                              long long taken, YearOfDays& year) {
  const auto earned = earned_in(days, first, last);
  if (earned.size() == 1) return {taken};
  const bool settles = last == year.last && !year.whole;
  if (last <= year.same_parties && !settles) return by_what_is_left(days, taken, year);
  Earned weights = earned;
  if (share_alike(days, year)) {
    weights = owed_by(days, last, year);
  } else if (is_nothing(earned)) {
    for (auto& [who, part] : weights) {
      for (const auto& [other, parts] : days[last].parts) {
        if (other == who) part = parts;
      }
    }
  }
  const bool ore = taken % 100 != 0 || std::any_of(year.given.begin(), year.given.end(),
                                                   [](const auto& one) { return one.second % 100 != 0; });
  return largest_remainder(taken, weights, ore ? 1 : year.unit);
}

}  // namespace model
