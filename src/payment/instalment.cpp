#include "payment/instalment.hpp"

#include <algorithm>

#include "payment/steps.hpp"

namespace iop::payment {

namespace {

constexpr int months_in_year = 12;

/// The place of an instalment among those that cut one agreement year into equal numbers of months.
struct EvenPart {
  int number = 1;
  int of = 1;
};

/// Whether the instalments of a year paid whole are all whole themselves, so that each is as good as the
/// next.
bool cuts_evenly(const PaidYear& year, const InstalmentPeriod& period,
                 const std::vector<InstalmentPeriod>& periods) {
  if (period.periods != Periods::agreement_year || !year.is_even()) return false;
  const auto alike = [&](const InstalmentPeriod& other) {
    return other.frequency == period.frequency && other.periods == period.periods && !other.is_cut() &&
           year.days().covers(other.days);
  };
  return std::count_if(periods.begin(), periods.end(), alike) * months_of(period.frequency) == months_in_year;
}

std::optional<EvenPart> even_part(const PaidYear& year, const InstalmentPeriod& period,
                                  const std::vector<InstalmentPeriod>& periods) {
  if (!cuts_evenly(year, period, periods)) return std::nullopt;
  const auto before = std::count_if(periods.begin(), periods.end(), [&](const InstalmentPeriod& other) {
    return year.days().covers(other.days) && other.number < period.number;
  });
  return EvenPart{static_cast<int>(before) + 1, months_in_year / months_of(period.frequency)};
}

/// What `days` take of a year whose amount is known.
Money take_evenly(const PaidYear& year, Money whole, const EvenPart& part, const std::string& source,
                  std::vector<Step>& steps) {
  const auto amounts = split_evenly(whole, part.of, year.unit());
  const Money amount = amounts.at(static_cast<std::size_t>(part.number) - 1);
  if (part.of > 1) steps.push_back(even_part_step(year.number(), part.number, part.of, amount, source));
  return amount;
}

Money take_accrued(const PaidYear& year, DateRange days, const std::string& source,
                   std::vector<Step>& steps) {
  const auto mine = intersect(days, year.days());
  const Money by_last = year.rounded_by(mine.last);
  const Money by_first = year.rounded_by(mine.first.previous());
  if (mine == year.days()) return by_last;
  steps.push_back(accrued_until_step(year.number(), mine.last, year.accrued_by(mine.last), by_last, source));
  if (by_first != Money{}) {
    steps.push_back(accrued_before_step(year.number(), mine.first, year.accrued_by(mine.first.previous()),
                                        by_first, source));
  }
  return Money::from_ore(by_last.ore() - by_first.ore());
}

/// The worse of two: what is unknown outweighs what is awaited, that what is preliminary.
AmountStatus worse(AmountStatus a, AmountStatus b) {
  return std::max(a, b);
}

/// An instalment before it is divided among the payees.
class Cut {
 public:
  Cut(const Row& row, const InstalmentPeriod& period, const std::vector<InstalmentPeriod>& periods)
      : row_(row), period_(period), periods_(periods) {
    out_.number = period.number;
    out_.of = static_cast<int>(periods.size());
    out_.first = period.days.first;
    out_.last = period.days.last;
    const auto* terms = row.history.on(period.days.first);
    if (terms != nullptr) out_.invoiced = invoice_day(*terms, period.days);
    source_ = row.source("instalments", period.days.first, "payment");
  }

  void take(const PaidYear& year) {
    out_.status = worse(out_.status, year.status(due_day(row_, period_.days), row_.basis.today));
    year.add_accrued(period_.days, weights_);
    out_.parts.push_back({year.number(), std::nullopt});
    const auto& whole = year.amount();
    if (!whole) {
      known_ = false;
      return;
    }
    if (year.unit() < unit_) unit_ = year.unit();
    const auto even = even_part(year, period_, periods_);
    const Money amount = even ? take_evenly(year, *whole, *even, source_, out_.derivation)
                              : take_accrued(year, period_.days, source_, out_.derivation);
    out_.parts.back().amount = amount;
    const auto sum = add(amount_, amount);
    if (sum) {
      amount_ = *sum;
    } else {
      known_ = false;
      out_.status = AmountStatus::unknown;
    }
  }

  std::vector<Instalment> among_payees() {
    if (known_) {
      out_.amount = amount_;
      if (out_.derivation.size() + out_.parts.size() > 1) {
        out_.derivation.push_back(instalment_step(period_.days, amount_, source_));
      }
    } else {
      out_.derivation.clear();
    }
    return divide(out_, weights_, unit_, row_.source("shares", period_.days.first));
  }

 private:
  const Row& row_;
  const InstalmentPeriod& period_;
  const std::vector<InstalmentPeriod>& periods_;
  Instalment out_;
  std::vector<Share> weights_;
  Money unit_ = Money::kronor(1);
  Money amount_;
  bool known_ = true;
  std::string source_;
};

/// The parts of one payee's amount, in proportion to those of the whole instalment.
std::vector<YearPart> parts_of(Money amount, const std::vector<YearPart>& parts, Money unit) {
  std::vector<YearPart> out = parts;
  std::vector<Rational> weights;
  weights.reserve(parts.size());
  for (const auto& part : parts) weights.push_back(part.amount.value_or(Money{}).exact());
  if (std::all_of(weights.begin(), weights.end(), [](const Rational& w) { return sgn(w) == 0; })) return out;
  const auto amounts = split_by_weights(amount, weights, unit);
  for (std::size_t i = 0; i < out.size(); ++i) out[i].amount = amounts[i];
  return out;
}

}  // namespace

Date due_day(const Row& row, DateRange days) {
  const auto* terms = row.history.on(days.first);
  const auto invoiced = terms != nullptr ? invoice_day(*terms, days) : std::nullopt;
  return invoiced.value_or(days.first);
}

std::vector<Instalment> divide(const Instalment& whole, const std::vector<Share>& weights, Money unit,
                               const std::string& source) {
  std::vector<Instalment> out(std::max<std::size_t>(weights.size(), 1), whole);
  std::vector<Rational> parts;
  Rational all;
  for (std::size_t i = 0; i < weights.size(); ++i) {
    out[i].payee = weights[i].payee;
    parts.push_back(weights[i].part);
    all += weights[i].part;
  }
  if (weights.size() < 2 || !whole.amount) return out;
  if (sgn(all) == 0) return out;
  const auto amounts = split_by_weights(*whole.amount, parts, unit);
  for (std::size_t i = 0; i < out.size(); ++i) {
    out[i].amount = amounts[i];
    out[i].parts = parts_of(amounts[i], whole.parts, unit);
    out[i].derivation.push_back(
        share_step(weights[i].payee, whole.amount->exact() * parts[i] / all, amounts[i], source));
  }
  return out;
}

std::vector<Instalment> cut_into_instalments(const Row& row, const std::vector<PaidYear>& years,
                                             const std::vector<InstalmentPeriod>& periods) {
  std::vector<Instalment> out;
  for (const auto& period : periods) {
    Cut cut{row, period, periods};
    for (const auto& year : years) {
      if (!intersect(year.days(), period.days).empty()) cut.take(year);
    }
    for (auto& instalment : cut.among_payees()) out.push_back(std::move(instalment));
  }
  return out;
}

}  // namespace iop::payment
