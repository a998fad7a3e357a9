#include "payment/year_shares.hpp"

#include <algorithm>

#include "payment/cut_steps.hpp"

namespace iop::payment {

namespace {

bool have_weight(const std::vector<Share>& weights) {
  return std::any_of(weights.begin(), weights.end(), [](const Share& share) { return sgn(share.part) != 0; });
}

/// `weights`, or where nobody has any, `otherwise`, or where that has none either, all alike.
std::vector<Share> weighted(std::vector<Share> weights, const std::vector<Share>& otherwise) {
  if (have_weight(weights)) return weights;
  if (have_weight(otherwise)) return otherwise;
  for (auto& share : weights) share = {share.payer, share.payee, 1};
  return weights;
}

/// The parts in force on the last of `days`.
std::vector<Share> parts_at_the_end(const Accruals& accruals, DateRange days, std::vector<Share> shares) {
  for (auto& share : shares) share = {share.payer, share.payee, 0};
  for (const auto& accrual : accruals.list) {
    if (!accrual.days.contains(days.last)) continue;
    for (const auto& part : accrual.shares) {
      for (auto& share : shares) {
        if (share.is_between_same(part)) share.part = part.part;
      }
    }
  }
  return shares;
}

}  // namespace

std::vector<PayeeTaken> YearShares::divide(DateRange days, const Taken& taken,
                                           const std::vector<AccruedShare>& earned) {
  const auto source = row_.source("shares", days.first);
  const auto& accruals = year_.accruals();
  const bool settles = days.last == year_.days().last && !year_.is_undisturbed();
  std::vector<PayeeTaken> out;
  if (earned.size() < 2) {
    out.assign(earned.size(), {taken, {}});
  } else if (year_.undisturbed().amount() && days.last <= accruals.unchanged_until() && !settles) {
    out = by_what_is_left(taken, source);
  } else if (!accruals.constant_shares().empty()) {
    out = by_what_is_owed(days, taken, source);
  } else {
    out = by_what_is_earned(days, taken, earned, source);
  }
  note(earned, out);
  return out;
}

std::vector<PayeeTaken> YearShares::by_what_is_left(const Taken& taken, const std::string& source) {
  const auto& whole = year_.undisturbed();
  const auto parts = weighted(whole.accruals().constant_shares(), {});
  auto shares = parts;
  const Division division{whole.figure(), parts, whole.share_unit()};
  const auto amounts = division.cut(*whole.amount());
  const bool first = left_.empty();
  std::vector<Step> steps;
  for (std::size_t i = 0; i < shares.size(); ++i) {
    steps.push_back(year_share_step(year_.number(), division, i, amounts[i], source));
    if (first) left_.push_back({amounts[i], steps.back().figure});
    shares[i].part = left_[i].amount.exact();
    shares[i].figure = left_[i].figure;
  }
  auto out = cut(taken, weighted(shares, parts), whole.share_unit(), source);
  for (std::size_t i = 0; i < out.size(); ++i) {
    auto& left = left_[i];
    left.amount = Money::from_ore(left.amount.ore() - out[i].taken.amount.ore());
    left.figure =
        difference_of(message({"kvar för `{}` av avtalsår {}", "left for `{}` of agreement year {}"},
                              shares[i].payee, year_.number()),
                      left.figure, out[i].taken.figure);
    out[i].steps.insert(out[i].steps.begin(), steps[i]);
  }
  return out;
}

FigurePtr YearShares::less_given(const FigurePtr& owed, const Share& to) const {
  const auto given = std::find_if(given_.begin(), given_.end(),
                                  [&](const Given& other) { return other.to.is_between_same(to); });
  if (given == given_.end() || sgn(given->amount) == 0) return owed;
  const auto sum = sum_of(message({"hittills till `{}`", "so far to `{}`"}, to.payee), given->figures);
  return not_negative(
      difference_of(message({"kvar för `{}` av avtalsår {}", "left for `{}` of agreement year {}"}, to.payee,
                            year_.number()),
                    owed, sum));
}

std::vector<PayeeTaken> YearShares::by_what_is_owed(DateRange days, const Taken& taken,
                                                    const std::string& source) {
  const auto& accruals = year_.accruals();
  const auto parts = weighted(accruals.constant_shares(), {});
  auto shares = parts;
  const bool last = days.last == year_.days().last;
  const Division division{year_.figure(), parts, year_.share_unit()};
  const auto amounts = division.cut(*year_.amount());
  std::vector<Step> steps;
  for (std::size_t i = 0; i < shares.size(); ++i) {
    auto owed = accruals.earned_figure({year_.days().first, days.last}, shares[i]);
    if (last) {
      steps.push_back(year_share_step(year_.number(), division, i, amounts[i], source));
      owed = steps.back().figure;
    }
    shares[i].figure = less_given(owed, shares[i]);
    shares[i].part = shares[i].figure->value;
  }
  auto out = cut(taken, weighted(shares, parts), unit_after_change(), source);
  for (std::size_t i = 0; i < steps.size(); ++i) out[i].steps.insert(out[i].steps.begin(), steps[i]);
  return out;
}

std::vector<PayeeTaken> YearShares::by_what_is_earned(DateRange days, const Taken& taken,
                                                      const std::vector<AccruedShare>& earned,
                                                      const std::string& source) const {
  const auto& accruals = year_.accruals();
  std::vector<Share> shares;
  for (const auto& each : earned) {
    shares.push_back(each.share);
    shares.back().figure = accruals.earned_figure(days, each.share);
  }
  const auto parts = parts_at_the_end(accruals, days, shares);
  return cut(taken, weighted(std::move(shares), parts), unit_after_change(), source);
}

/// Öre where anybody has got öre, so that each can get the rest of its part.
Money YearShares::unit_after_change() const {
  const bool ore = std::any_of(given_.begin(), given_.end(),
                               [](const Given& given) { return given.amount.get_den() != 1; });
  return ore ? Money::from_ore(1) : year_.share_unit();
}

std::vector<PayeeTaken> YearShares::cut(const Taken& taken, const std::vector<Share>& weights, Money unit,
                                        const std::string& source) {
  const Division division{taken.figure, weights, taken.amount.has_ore() ? Money::from_ore(1) : unit};
  const auto amounts = division.cut(taken.amount);
  std::vector<PayeeTaken> out;
  for (std::size_t i = 0; i < weights.size(); ++i) {
    auto step = share_step(division, i, amounts[i], source);
    out.push_back({{amounts[i], step.figure, taken.of}, {step}});
  }
  return out;
}

void YearShares::note(const std::vector<AccruedShare>& to, const std::vector<PayeeTaken>& given) {
  for (std::size_t i = 0; i < to.size(); ++i) {
    auto found = std::find_if(given_.begin(), given_.end(),
                              [&](const Given& other) { return other.to.is_between_same(to[i].share); });
    if (found == given_.end()) found = given_.insert(given_.end(), {to[i].share, 0, {}});
    found->amount += given[i].taken.amount.exact();
    found->figures.push_back(given[i].taken.figure);
  }
}

}  // namespace iop::payment
