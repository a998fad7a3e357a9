#include "payment/accrual.hpp"

#include <algorithm>

#include "payment/edges.hpp"
#include "payment/steps.hpp"

namespace iop::payment {

namespace {

bool same_shares(const std::vector<Share>& a, const std::vector<Share>& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const Share& one, const Share& other) {
    return one.is_between_same(other) && one.part == other.part;
  });
}

/// The last day, day on day, of those that are `alike` the first.
template <class Predicate>
Date alike_until(const std::vector<Accrual>& list, Predicate alike) {
  Date last = list.front().days.last;
  for (const auto& accrual : list) {
    if (accrual.days.first > last.next() || !alike(accrual, list.front())) break;
    last = accrual.days.last;
  }
  return last;
}

}  // namespace

Rational Accrual::part() const {
  Rational out;
  for (const auto& share : shares) out += share.part;
  return out;
}

Rational Accruals::by(Date day) const {
  Rational out;
  for (const auto& accrual : list) {
    const DateRange days{accrual.days.first, std::min(accrual.days.last, day)};
    if (!days.empty()) out += accrual.paid_yearly() * accrued_share(start, year, days);
  }
  return out;
}

Step Accruals::step_of(const Accrual& accrual, DateRange days) const {
  const auto edges = days == accrual.days ? accrual.edges : std::string{};
  auto out = accrued_step(year, days, accrual.paid, years_figure(start, year, days, edges), accrual.source);
  if (!edges.empty()) out.source += "; " + edges;
  return out;
}

std::vector<Step> Accruals::steps_by(Date day) const {
  std::vector<Step> out;
  for (const auto& accrual : list) {
    const DateRange days{accrual.days.first, std::min(accrual.days.last, day)};
    if (!days.empty()) out.push_back(step_of(accrual, days));
  }
  return out;
}

FigurePtr Accruals::figure_by(Date day) const {
  std::vector<FigurePtr> parts;
  for (const auto& step : steps_by(day)) parts.push_back(step.figure);
  return sum_of(message({"upplupet till och med {}", "accrued by {}"}, day.to_string()), parts);
}

Date Accruals::same_amount_until() const {
  return alike_until(list,
                     [](const Accrual& a, const Accrual& b) { return a.paid_yearly() == b.paid_yearly(); });
}

Date Accruals::unchanged_until() const {
  return alike_until(list, [](const Accrual& a, const Accrual& b) {
    return a.yearly == b.yearly && same_shares(a.shares, b.shares);
  });
}

bool Accruals::are_even() const {
  return !list.empty() && list.front().days.first == whole.first && same_amount_until() == whole.last;
}

std::vector<Share> Accruals::constant_shares() const {
  if (list.empty()) return {};
  const auto& first = list.front().shares;
  const bool same = std::all_of(list.begin(), list.end(),
                                [&](const Accrual& accrual) { return same_shares(accrual.shares, first); });
  return same ? first : std::vector<Share>{};
}

std::vector<AccruedShare> Accruals::earned_in(DateRange days) const {
  std::vector<AccruedShare> out;
  for (const auto& accrual : list) {
    const auto both = intersect(accrual.days, days);
    if (both.empty()) continue;
    const Rational accrued = accrual.yearly * accrued_share(start, year, both);
    for (const auto& share : accrual.shares) {
      auto found = std::find_if(out.begin(), out.end(), [&](const AccruedShare& other) {
        return other.share.is_between_same(share);
      });
      if (found == out.end()) found = out.insert(out.end(), {{share.payer, share.payee, 0}, both});
      found->share.part += accrued * share.part;
      found->days.last = both.last;
    }
  }
  return out;
}

FigurePtr Accruals::earned_figure(DateRange days, const Share& of) const {
  std::vector<FigurePtr> parts;
  for (const auto& accrual : list) {
    const auto both = intersect(accrual.days, days);
    if (both.empty()) continue;
    for (const auto& share : accrual.shares) {
      if (share.payee != of.payee || (!of.payer.empty() && share.payer != of.payer)) continue;
      const auto part = stated_figure(message({"andel för `{}`", "share of `{}`"}, of.payee), share.part, {});
      parts.push_back(product_of(
          message({"{} till {}", "{} to {}"}, both.first.to_string(), both.last.to_string()),
          {{"yearly", accrual.figure}, {"share", years_figure(start, year, both)}, {"part", part}}, {}));
    }
  }
  return sum_of(message({"upplupet för `{}`", "accrued for `{}`"}, of.payee), parts);
}

}  // namespace iop::payment
