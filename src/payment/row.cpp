#include "payment/row.hpp"

namespace iop::payment {

std::string Row::source(std::string_view key, Date day, std::string_view clause) const {
  auto out = basis.timeline.source(path_to(key), day);
  const auto& clauses = *basis.timeline.as_of(day).clauses;
  if (!clause.empty() && clauses.find(clause) != nullptr) out += "; clauses." + std::string{clause};
  return out;
}

namespace {

/// The day it is expected, a value may still come.
AmountStatus status_until(const std::optional<Date>& expected, Date due, Date today) {
  const bool waits = expected && today <= *expected && today < due;
  return waits ? AmountStatus::awaited : AmountStatus::unknown;
}

}  // namespace

AmountStatus status_of(const UnknownValue& value, Date due, Date today) {
  return status_until(value.expected, due, today);
}

AmountStatus status_of(const Obstacle& obstacle, Date due, Date today) {
  return obstacle.kind == Obstacle::Kind::index_value ? status_until(obstacle.awaits, due, today)
                                                      : AmountStatus::unknown;
}

std::vector<Share> shares_of(const Funding& row) {
  std::vector<Share> out;
  const auto payer = row.payer.value_or({});
  for (const auto& entry : *row.shares->amounts) out.push_back({payer, entry.id, entry.value.exact()});
  for (const auto& entry : *row.shares->weights) out.push_back({payer, entry.id, entry.value.value.exact()});
  if (row.payee || out.empty()) return {{payer, row.payee.value_or({}), 1}};
  Rational all;
  for (const auto& share : out) all += share.part;
  if (sgn(all) == 0) return {};
  for (auto& share : out) share.part /= all;
  return out;
}

std::vector<Share> shares_on(const Row& row, Date day) {
  const auto* terms = row.history.on(day);
  if (terms == nullptr) return {};
  auto shares = shares_of(*terms);
  std::erase_if(shares, [&](const Share& share) {
    const auto last = row.basis.ending.last_day_of(share.payee);
    return last && *last < day;
  });
  return shares;
}

Rounding rounding_of(const Row& row, const Funding& terms, Date day, StatedIn stated) {
  const auto& rule = *terms.indexation->rounding;
  if (rule.to && rule.mode) {
    return {rule.to->value, *rule.mode, row.source("indexation.rounding", day, "indexation")};
  }
  if (stated == StatedIn::ore) return {Money::from_ore(1), RoundingMode::half_up, row.source("amount", day)};
  return {Money::kronor(1), RoundingMode::half_up, "lag (1970:1029) 2 §"};
}

}  // namespace iop::payment
