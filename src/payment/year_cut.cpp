#include "payment/year_cut.hpp"

#include "payment/cut_steps.hpp"

namespace iop::payment {

namespace {

constexpr int months_in_year = 12;

Money less(Money a, Money b) {
  // Neither is negative.
  return Money::from_ore(a.ore() - b.ore());
}

}  // namespace

YearCut::YearCut(const PaidYear& year)
    : year_(year),
      all_{year.amount().value_or(Money{}), year.figure()},
      reached_(year.days().first.previous()) {}

Taken YearCut::take(const InstalmentPeriod& period, const std::string& source, std::vector<Step>& steps) {
  source_ = source;
  const auto mine = intersect(period.days, year_.days());
  if (mine.first > reached_.next()) {
    std::vector<Step> of_no_instalment;
    take_accrued({reached_.next(), mine.first.previous()}, of_no_instalment);
  }
  return is_even_part(period, mine) ? take_evenly(period, steps) : take_accrued(mine, steps);
}

/// Whether `period` is one of those that the whole year would be cut into evenly, as all before it are.
bool YearCut::is_even_part(const InstalmentPeriod& period, DateRange mine) const {
  if (period.periods != Periods::agreement_year || period.is_cut() || mine != period.days) return false;
  if (!year_.undisturbed().amount() || mine.last > year_.accruals().same_amount_until()) return false;
  return mine.first == year_.whole().first || even_ == period.frequency;
}

Taken YearCut::even_part(const InstalmentPeriod& period, std::vector<Step>& steps) const {
  const auto& whole = year_.undisturbed();
  const EvenPart part{even_parts_ + 1, months_in_year / months_of(period.frequency)};
  const auto of = year_.is_undisturbed() ? PartOf::amount : PartOf::undisturbed;
  if (part.of < 2) return {*whole.amount(), whole.figure(), of};
  const auto amount =
      split_evenly(*whole.amount(), part.of, whole.unit()).at(static_cast<std::size_t>(part.number) - 1);
  steps.push_back(even_part_step(year_.number(), part, whole.figure(), whole.unit(), amount, source_));
  return {amount, steps.back().figure, of};
}

/// What all that accrues by `day` comes to, rounded.
Taken YearCut::level_by(Date day, std::vector<Step>& steps) const {
  const auto& whole = year_.undisturbed();
  const bool before_change = whole.amount() && day <= year_.accruals().same_amount_until();
  const Rounding rule{before_change ? whole.unit() : year_.unit_by(day), RoundingMode::half_up, source_};
  const auto exact = before_change ? whole.accrued_figure(day) : year_.accruals().figure_by(day);
  const auto rounded = round_to(exact->value, rule.unit, rule.mode);
  // What is out of range is more than the amount.
  if (!rounded) return all_;
  if (!before_change) append_new(steps, year_.accruals().steps_by(day));
  steps.push_back(accrued_until_step(year_.number(), day, exact, *rounded, rule));
  const bool of_whole = before_change && !year_.is_undisturbed();
  return {*rounded, steps.back().figure, of_whole ? PartOf::undisturbed : PartOf::amount};
}

Taken YearCut::capped(Taken taken, const Taken& most, std::vector<Step>& steps) const {
  if (taken.amount <= most.amount) return taken;
  steps.push_back(at_most_step(year_.number(), taken.figure, most.figure, most.amount, source_));
  return {most.amount, steps.back().figure, taken.of == most.of ? most.of : PartOf::both};
}

Taken YearCut::so_far() const {
  const auto words = message({"avtalsår {}: taget till och med {}", "agreement year {}: taken by {}"},
                             year_.number(), reached_.to_string());
  return {taken_, sum_of(words, figures_)};
}

/// What is left of the year's amount.
Taken YearCut::rest() const {
  if (taken_ == Money{}) return all_;
  return {less(all_.amount, taken_),
          difference_of(message({"kvar av avtalsår {}", "left of agreement year {}"}, year_.number()),
                        all_.figure, so_far().figure)};
}

Taken YearCut::take_evenly(const InstalmentPeriod& period, std::vector<Step>& steps) {
  const auto most = rest();
  std::vector<Step> to_part;
  auto taken = even_part(period, to_part);
  if (period.days.last == year_.days().last && taken.amount != most.amount) {
    taken = most;
    if (taken_ != Money{}) {
      const auto before = so_far();
      steps.push_back(taken_before_step(year_.number(), period.days.first, before.figure, taken_, source_));
      steps.push_back(left_step(year_.number(), all_.figure, before.figure, taken.figure, taken.amount));
    }
  } else {
    append_new(steps, to_part);
    taken = capped(std::move(taken), most, steps);
  }
  taken_ = Money::from_ore(taken_.ore() + taken.amount.ore());
  figures_.push_back(taken.figure);
  reached_ = period.days.last;
  even_ = period.frequency;
  ++even_parts_;
  return taken;
}

Taken YearCut::take_accrued(DateRange mine, std::vector<Step>& steps) {
  const auto before = so_far();
  auto level = mine.last == year_.days().last ? all_ : capped(level_by(mine.last, steps), all_, steps);
  even_.reset();
  reached_ = mine.last;
  if (before.amount != Money{})
    steps.push_back(taken_before_step(year_.number(), mine.first, before.figure, before.amount, source_));
  if (level.amount < before.amount) {
    steps.push_back(nothing_accrued_step(year_.number(), level.figure, before.figure, source_));
    return {Money{}, steps.back().figure, level.of};
  }
  taken_ = level.amount;
  figures_ = {level.figure};
  if (before.amount == Money{}) return level;
  const auto rest = less(level.amount, before.amount);
  const auto figure =
      difference_of(message({"del av avtalsår {}", "part of agreement year {}"}, year_.number()),
                    level.figure, before.figure);
  steps.push_back(left_step(year_.number(), level.figure, before.figure, figure, rest));
  return {rest, figure, level.of};
}

}  // namespace iop::payment
