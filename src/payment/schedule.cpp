#include "payment/schedule.hpp"

#include <algorithm>

#include "payment/edges.hpp"
#include "payment/instalment.hpp"
#include "payment/once.hpp"
#include "payment/steps.hpp"

namespace iop {

namespace {

using payment::PaidYear;
using payment::Row;

/// What about the row as written makes any amount impossible; none where nothing does.
std::optional<ScheduleProblem> obstacle_in(const FundingHistory& history) {
  bool once = false;
  bool in_parts = false;
  for (const auto& version : history.versions()) {
    if (version.row == nullptr) continue;
    const auto& row = *version.row;
    if (!row.amount) {
      return ScheduleProblem{
          message_of({"raden saknar ett läsbart belopp", "the row lacks a readable amount"})};
    }
    if (payment::shares_of(row).empty()) {
      return ScheduleProblem{
          message_of({"andelarna under `shares` är alla noll", "the shares under `shares` are all zero"})};
    }
    if (row.instalments) (*row.instalments == Instalments::once ? once : in_parts) = true;
  }
  if (once && in_parts) {
    return ScheduleProblem{
        message_of({"en ändring byter mellan `once` och flera utbetalningar: beloppet gäller olika lång tid",
                    "an amendment changes between `once` and several instalments: the amount is for "
                    "different times"}),
        ProblemWith::row};
  }
  return std::nullopt;
}

std::vector<PaidYear> paid_years(const Row& row, DateRange paid) {
  const int last = agreement_year_of(row.start, paid.last);
  std::vector<PaidYear> out;
  for (const auto& year : payment::chain_of(row, last)) {
    const auto days = intersect(year.whole, paid);
    if (!days.empty()) out.emplace_back(row, year, days);
  }
  return out;
}

/// The first day on which a payment that takes from `year` falls due.
Date due_of(const Row& row, const PaidYear& year, const std::vector<InstalmentPeriod>& periods) {
  std::optional<Date> first;
  for (const auto& period : periods) {
    if (intersect(period.days, year.days()).empty()) continue;
    const Date due = payment::due_day(row, period.days);
    first = std::min(due, first.value_or(due));
  }
  return first ? *first : payment::due_day(row, year.days());
}

/// Who pays whom on `days`, and what made it so.
std::vector<PaidParties> parties_of(const Row& row, DateRange days) {
  auto out = parties_in(row.history, row.basis.ending, days);
  for (auto& parties : out) {
    if (parties.days.first > days.first) parties.source = change_source(row, parties.days.first);
  }
  return out;
}

YearAmount year_amount(const PaidYear& year, Date due, Date today) {
  YearAmount out{year.number(),
                 year.days(),
                 year.amount(),
                 year.status(due, today),
                 year.index(),
                 year.steps(),
                 year.amount() ? year.figure() : nullptr,
                 year.is_undisturbed() ? std::vector<Step>{} : year.undisturbed().steps(),
                 {},
                 year.lacking()};
  for (const auto& value : year.unknown())
    out.missing.push_back({value.series, value.year, year.number(), status_of(value, due, today)});
  return out;
}

void note_missing(const PaidYear& year, Date due, Date today, FundingSchedule& out) {
  for (const auto& value : year.unknown()) {
    const bool known =
        std::any_of(out.missing.begin(), out.missing.end(), [&](const MissingIndexValue& other) {
          return other.series == value.series && other.year == value.year;
        });
    if (known) continue;
    out.missing.push_back({value.series, value.year, year.number(), status_of(value, due, today)});
  }
}

void note_lacking(const PaidYear& year, FundingSchedule& out) {
  for (const auto& choice : year.lacking()) {
    if (!out.missing_choices_from) out.missing_choices_from = year.number();
    if (std::find(out.missing_choices.begin(), out.missing_choices.end(), choice) ==
        out.missing_choices.end()) {
      out.missing_choices.push_back(choice);
    }
  }
}

void note_range(const PaidYear& year, FundingSchedule& out) {
  const auto& obstacle = year.obstacle();
  if (!obstacle || obstacle->kind != payment::Obstacle::Kind::range) return;
  out.problems.push_back(
      {message({"avtalsår {}: {}", "agreement year {}: {}"}, year.number(), obstacle->problem)});
}

template <class List>
void sum_up(const List& amounts, FundingSchedule& out) {
  std::vector<Money> known;
  for (const auto& entry : amounts) out.total_status = std::max(out.total_status, entry.status);
  for (const auto& entry : amounts) {
    if (!entry.amount) return;
    known.push_back(*entry.amount);
  }
  const auto total = sum(known);
  if (total) {
    out.total = *total;
  } else {
    out.problems.push_back({message({"summan av allt som `{}` betalar ryms inte: {}",
                                     "the sum of all that `{}` pays does not fit: {}"},
                                    out.id, largest_amount()),
                            ProblemWith::row});
  }
}

/// The agreement years as instalments, for a row that says nothing of those.
std::vector<InstalmentPeriod> whole_years(const std::vector<PaidYear>& years) {
  std::vector<InstalmentPeriod> out;
  out.reserve(years.size());
  for (const auto& year : years) {
    out.push_back({year.number(), year.days(), year.whole(), Instalments::yearly, Periods::agreement_year});
  }
  return out;
}

void pay_yearly(const Row& row, DateRange paid, FundingSchedule& out) {
  const auto& basis = row.basis;
  const auto years = paid_years(row, paid);
  for (const auto& year : years) {
    const Date due = due_of(row, year, out.periods);
    out.years.push_back(year_amount(year, due, basis.today));
    note_missing(year, due, basis.today, out);
    note_lacking(year, out);
    note_range(year, out);
  }
  out.instalments = cut_into_instalments(row, years, out.periods);
  if (out.instalments.empty()) out.whole_years = cut_into_instalments(row, years, whole_years(years));
}

/// A row that nothing ends, up to a day: to the end of the agreement year that the instalment of that day is
/// paid of.
void pay_open(const Row& row, FundingSchedule& out) {
  const auto& basis = row.basis;
  const auto& terms = *row.history.latest();
  const Date first = row.history.first_day();
  Date last = std::max(first, basis.until.value_or(basis.today));
  if (terms.periods && *terms.periods == Periods::calendar_year) last = Date::of(last.year(), 12, 31);
  const DateRange paid{first, whole_agreement_year(row.start, agreement_year_of(row.start, last)).last};
  out.open_ended = true;
  out.total_status = AmountStatus::unknown;
  out.parties = parties_of(row, paid);
  out.periods = instalment_periods(row.history, row.start, paid);
  // The row goes on after the last year, so that year cuts no instalment.
  while (!out.periods.empty() && out.periods.back().whole.last > paid.last) out.periods.pop_back();
  pay_yearly(row, paid, out);
  for (auto* list : {&out.instalments, &out.whole_years}) {
    for (auto& instalment : *list) instalment.of = 0;
  }
}

void pay_until(const Row& row, DateRange paid, FundingSchedule& out) {
  out.parties = parties_of(row, paid);
  out.periods = instalment_periods(row.history, row.start, paid);
  pay_yearly(row, paid, out);
  sum_up(out.years, out);
}

/// A row whose amount is for its whole time.
void pay_all_at_once(const Row& row, std::optional<DateRange> paid, FundingSchedule& out) {
  const auto first = row.history.first_day();
  const DateRange known{first, std::max(first, row.history.versions().back().from)};
  out.parties = parties_of(row, paid.value_or(known));
  if (paid) out.periods = instalment_periods(row.history, row.start, *paid);
  out.instalments = pay_once(row, paid, out.problems);
  sum_up(out.instalments, out);
}

}  // namespace

FundingSchedule schedule_of(const PaymentBasis& basis, std::string_view funding) {
  FundingSchedule out;
  out.id = funding;
  if (!basis.timeline.amended().term->start) return out;
  const Row row{basis, FundingHistory{basis.timeline, funding}, *basis.timeline.amended().term->start,
                "funding." + out.id};
  const auto* latest = row.history.latest();
  if (latest == nullptr) return out;
  out.payer = latest->payer.value_or({});
  out.payees = payees_of(*latest);
  if (auto problem = obstacle_in(row.history)) {
    out.problems.push_back(*std::move(problem));
    return out;
  }
  const auto paid = paid_days(row.history, basis.ending);
  if (latest->instalments && *latest->instalments == Instalments::once) {
    pay_all_at_once(row, paid, out);
  } else if (!paid) {
    pay_open(row, out);
  } else if (paid->empty()) {
    out.total = Money{};
  } else {
    pay_until(row, *paid, out);
  }
  return out;
}

std::vector<Step> derivation_of(const FundingSchedule& schedule, const Instalment& instalment) {
  std::vector<Step> out;
  for (const auto& part : instalment.parts) {
    for (const auto& year : schedule.years) {
      if (year.number != part.year) continue;
      if (part.of != PartOf::amount) payment::append_new(out, year.undisturbed);
      if (part.of != PartOf::undisturbed) payment::append_new(out, year.derivation);
    }
  }
  payment::append_new(out, instalment.derivation);
  return out;
}

std::vector<FundingSchedule> schedules_of(const PaymentBasis& basis) {
  std::vector<FundingSchedule> out;
  if (!basis.timeline.amended().term->start) return out;
  for (const auto& id : funding_ids(basis.timeline)) out.push_back(schedule_of(basis, id));
  return out;
}

}  // namespace iop
