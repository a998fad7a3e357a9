#include "payment/edges.hpp"

#include <algorithm>

#include "term/limits.hpp"

namespace iop::payment {

namespace {

void append(std::string& out, const std::string& source) {
  out += (out.empty() ? "" : "; ") + source;
}

/// The notice by which a payee of the row leaves on `day`.
std::string departure_source(const Row& row, Date day) {
  const auto* terms = row.history.on(day);
  if (terms == nullptr) return {};
  const auto payees = payees_of(*terms);
  for (const auto& departure : row.basis.ending.departures) {
    const bool is_payee = std::find(payees.begin(), payees.end(), departure.party) != payees.end();
    if (is_payee && departure.last_day == day && departure.notice != nullptr)
      return source_of(row.basis.timeline, {departure.notice});
  }
  return {};
}

}  // namespace

std::string edge_source(const Row& row, DateRange days, DateRange whole) {
  std::string out;
  if (days == whole) return out;
  const auto limits = limits_of(row.basis.timeline, row.basis.ending, row.history.id());
  if (!limits) return out;
  if (days.first != whole.first && limits->first.day == days.first) append(out, limits->first.source);
  if (days.last == whole.last) return out;
  if (limits->last && limits->last->day == days.last) {
    append(out, limits->last->source);
  } else if (const auto left = departure_source(row, days.last); !left.empty()) {
    append(out, left);
  }
  return out;
}

std::string change_source(const Row& row, Date day) {
  std::string out;
  for (const auto* key : {"payer", "payee", "shares"}) {
    const auto* amendment = row.basis.timeline.setter(row.path_to(key), day);
    if (amendment != nullptr && *amendment->effective == day) append(out, row.source(key, day));
  }
  if (const auto left = departure_source(row, day.previous()); !left.empty()) append(out, left);
  return out;
}

std::string parties_source(const Row& row, DateRange days) {
  const auto* first = row.history.on(days.first);
  const auto* last = row.history.on(days.last);
  const auto* terms = last != nullptr ? last : row.history.latest();
  std::string out = row.source(terms->payee ? "payee" : "shares", days.last);
  if (first != nullptr && last != nullptr && first->payer.value_or({}) != last->payer.value_or({}))
    append(out, row.source("payer", days.last));
  for (const auto& departure : row.basis.ending.departures) {
    if (!days.contains(departure.last_day) || departure.last_day == days.last) continue;
    if (const auto left = departure_source(row, departure.last_day); !left.empty()) append(out, left);
  }
  return out;
}

}  // namespace iop::payment
