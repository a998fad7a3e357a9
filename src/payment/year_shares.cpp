#include "payment/year_shares.hpp"

#include <algorithm>

#include "payment/cut_steps.hpp"
#include "payment/edges.hpp"

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

/// `shares` with the parts in force on the last of `days`.
std::vector<Share> parts_at_the_end(const Accruals& accruals, DateRange days, std::vector<Share> shares) {
  for (auto& share : shares) share = {share.payer, share.payee, 0};
  for (const auto& accrual : accruals.list) {
    if (!accrual.days.contains(days.last)) continue;
    for (const auto& part : accrual.shares) {
      for (auto& share : shares) {
        const bool same = share.payer.empty() ? share.payee == part.payee : share.is_between_same(part);
        if (same) share.part += part.part;
      }
    }
  }
  return shares;
}

/// The payees and their parts, whoever pays them, where these are the same on all days; else empty.
std::vector<Share> constant_payees(const Accruals& accruals) {
  std::vector<Share> out;
  for (const auto& accrual : accruals.list) {
    auto shares = accrual.shares;
    for (auto& share : shares) share.payer.clear();
    if (out.empty()) out = shares;
    const bool same =
        std::equal(out.begin(), out.end(), shares.begin(), shares.end(),
                   [](const Share& a, const Share& b) { return a.payee == b.payee && a.part == b.part; });
    if (!same) return {};
  }
  return out;
}

/// All whom the year pays, in the order in which it first does.
std::vector<std::string> payees_of(const std::vector<AccruedShare>& earned) {
  std::vector<std::string> out;
  for (const auto& each : earned) {
    if (std::find(out.begin(), out.end(), each.share.payee) == out.end()) out.push_back(each.share.payee);
  }
  return out;
}

}  // namespace

std::vector<PayeeTaken> YearShares::divide(DateRange days, const Taken& taken,
                                           const std::vector<AccruedShare>& earned) {
  const bool settles = days.last == year_.days().last && !year_.is_undisturbed();
  std::vector<PayeeTaken> out;
  if (earned.size() < 2) {
    out.assign(earned.size(), {taken, {}});
  } else if (year_.undisturbed().amount() && days.last <= year_.accruals().unchanged_until() && !settles) {
    out = by_what_is_left(taken, row_.source("shares", days.first));
  } else {
    out = by_what_is_owed(days, taken, earned);
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

FigurePtr YearShares::less_given(const FigurePtr& owed, const std::string& payee) const {
  const auto given =
      std::find_if(given_.begin(), given_.end(), [&](const Given& other) { return other.payee == payee; });
  if (given == given_.end() || sgn(given->amount) == 0) return owed;
  const auto sum = sum_of(message({"hittills till `{}`", "so far to `{}`"}, payee), given->figures);
  return not_negative(difference_of(
      message({"kvar för `{}` av avtalsår {}", "left for `{}` of agreement year {}"}, payee, year_.number()),
      owed, sum));
}

/// At the year's end its part of the year's amount, before that what it has earned.
std::vector<PayeeTaken> YearShares::due(DateRange days, const std::vector<std::string>& payees) const {
  const auto& accruals = year_.accruals();
  std::vector<PayeeTaken> out;
  if (days.last != year_.days().last) {
    for (const auto& payee : payees)
      out.push_back({{{}, accruals.earned_figure({year_.days().first, days.last}, {{}, payee, 0})}, {}});
    return out;
  }
  auto weights = constant_payees(accruals);
  if (weights.empty()) {
    for (const auto& payee : payees_of(accruals.earned_in(year_.days()))) {
      const auto figure = accruals.earned_figure(year_.days(), {{}, payee, 0});
      weights.push_back({{}, payee, figure->value, figure});
    }
  }
  const Division division{year_.figure(), weighted(std::move(weights), {}), year_.share_unit()};
  const auto amounts = division.cut(*year_.amount());
  for (const auto& payee : payees) {
    const auto at =
        static_cast<std::size_t>(std::find_if(division.weights.begin(), division.weights.end(),
                                              [&](const Share& share) { return share.payee == payee; }) -
                                 division.weights.begin());
    auto step = year_share_step(year_.number(), division, at, amounts[at],
                                parties_source(row_, {year_.days().first, days.last}));
    out.push_back({{amounts[at], step.figure}, {step}});
  }
  return out;
}

std::vector<PayeeTaken> YearShares::by_what_is_owed(DateRange days, const Taken& taken,
                                                    const std::vector<AccruedShare>& earned) const {
  const auto payees = payees_of(earned);
  const auto source = parties_source(row_, days);
  const auto dues = due(days, payees);
  std::vector<Share> weights;
  for (std::size_t i = 0; i < payees.size(); ++i) {
    const auto figure = less_given(dues[i].taken.figure, payees[i]);
    weights.push_back({{}, payees[i], figure->value, figure});
  }
  const auto parts = parts_at_the_end(year_.accruals(), days, weights);
  std::vector<PayeeTaken> given{{taken, {}}};
  if (payees.size() > 1) {
    given = cut(taken, weighted(std::move(weights), parts), unit_after_change(days.last), source);
    for (std::size_t i = 0; i < payees.size(); ++i)
      given[i].steps.insert(given[i].steps.begin(), dues[i].steps.begin(), dues[i].steps.end());
  }
  std::vector<PayeeTaken> out(earned.size());
  for (std::size_t i = 0; i < payees.size(); ++i) {
    std::vector<std::size_t> places;
    std::vector<Share> payers;
    for (std::size_t at = 0; at < earned.size(); ++at) {
      if (earned[at].share.payee != payees[i]) continue;
      places.push_back(at);
      payers.push_back(earned[at].share);
    }
    const auto each = among_payers(days, given[i], std::move(payers));
    for (std::size_t at = 0; at < places.size(); ++at) out[places[at]] = each[at];
  }
  return out;
}

std::vector<PayeeTaken> YearShares::among_payers(DateRange days, const PayeeTaken& given,
                                                 std::vector<Share> payers) const {
  if (payers.size() < 2) return {given};
  for (auto& payer : payers) {
    payer.figure = year_.accruals().earned_figure(days, payer);
    payer.part = payer.figure->value;
  }
  const auto parts = parts_at_the_end(year_.accruals(), days, payers);
  auto out = cut(given.taken, weighted(std::move(payers), parts), unit_after_change(days.last),
                 parties_source(row_, days));
  for (auto& each : out) each.steps.insert(each.steps.begin(), given.steps.begin(), given.steps.end());
  return out;
}

/// Öre where anybody has got öre, so that each can get the rest of its part.
Money YearShares::unit_after_change(Date day) const {
  const bool ore = std::any_of(given_.begin(), given_.end(),
                               [](const Given& given) { return given.amount.get_den() != 1; });
  return ore ? Money::from_ore(1) : year_.share_unit_by(day);
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
                              [&](const Given& other) { return other.payee == to[i].share.payee; });
    if (found == given_.end()) found = given_.insert(given_.end(), {to[i].share.payee, 0, {}});
    found->amount += given[i].taken.amount.exact();
    found->figures.push_back(given[i].taken.figure);
  }
}

}  // namespace iop::payment
