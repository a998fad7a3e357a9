#include "term/years.hpp"

#include <array>

namespace iop {

namespace {

constexpr int months_in_year = 12;

using Kind = PeriodName::Kind;

/// How many periods of a kind a calendar year has; 0 where the calendar does not know them.
constexpr int in_a_year(Kind kind) {
  switch (kind) {
    case Kind::year:
      return 1;
    case Kind::termin:
    case Kind::half_year:
      return 2;
    case Kind::tertial:
      return 3;
    case Kind::quarter:
      return 4;
    case Kind::month:
      return months_in_year;
    case Kind::agreement_year:
    case Kind::once:
      break;
  }
  return 0;
}

constexpr Kind kind_of(Every every) {
  constexpr std::array kinds{Kind::month,  Kind::quarter, Kind::tertial,        Kind::half_year,
                             Kind::termin, Kind::year,    Kind::agreement_year, Kind::once};
  return kinds.at(static_cast<std::size_t>(every));
}

/// The calendar period of `kind` that `day` lies in.
PeriodName calendar_period(Kind kind, Date day) {
  if (kind == Kind::year) return {kind, day.year(), 0};
  const int months = months_in_year / in_a_year(kind);
  return {kind, day.year(), (static_cast<int>(day.month()) - 1) / months + 1};
}

std::vector<DutyPeriod> calendar_periods(Kind kind, DateRange term) {
  std::vector<DutyPeriod> out;
  for (Date day = term.first; day <= term.last; day = out.back().days.last.next()) {
    const auto name = calendar_period(kind, day);
    const auto days = name.calendar_days();
    out.push_back({name, days, term.covers(days)});
  }
  return out;
}

}  // namespace

DateRange whole_agreement_year(Date start, int number) {
  const int months = months_in_year * number;
  return {add_months(start, months - months_in_year), add_months(start, months).previous()};
}

int agreement_year_of(Date start, Date day) {
  int number = day.year() - start.year() + 1;
  if (day < whole_agreement_year(start, number).first) --number;
  return number;
}

std::vector<AgreementYear> agreement_years(Date start, Date end) {
  std::vector<AgreementYear> out;
  for (int number = 1;; ++number) {
    const auto whole = whole_agreement_year(start, number);
    if (whole.first > end) return out;
    out.push_back({number, intersect(whole, {start, end}), whole});
  }
}

Rational accrued_share(Date start, int number, DateRange days) {
  Rational months;
  const int before = months_in_year * (number - 1);
  for (int i = before; i < before + months_in_year; ++i) {
    const DateRange month{add_months(start, i), add_months(start, i + 1).previous()};
    Rational part{intersect(month, days).days(), month.days()};
    part.canonicalize();
    months += part;
  }
  return months / months_in_year;
}

Rational years_in(Date start, DateRange days) {
  Rational out;
  if (days.empty()) return out;
  const int last = agreement_year_of(start, days.last);
  for (int number = agreement_year_of(start, days.first); number <= last; ++number) {
    out += accrued_share(start, number, days);
  }
  return out;
}

std::optional<DateRange> days_of(const PeriodName& name, Date start, std::optional<Date> end) {
  if (name.kind == Kind::once) {
    if (!end) return std::nullopt;
    return DateRange{start, *end};
  }
  if (name.kind != Kind::agreement_year) return name.calendar_days();
  const auto whole = whole_agreement_year(start, name.number);
  if (!end) return whole;
  if (*end < whole.first) return std::nullopt;
  return intersect(whole, {start, *end});
}

std::vector<DutyPeriod> duty_periods(Every every, Date start, Date end) {
  const auto kind = kind_of(every);
  const DateRange term{start, end};
  if (term.empty()) return {};
  if (kind == Kind::once) return {{{Kind::once, 0, 0}, term, true}};
  if (kind != Kind::agreement_year) return calendar_periods(kind, term);
  std::vector<DutyPeriod> out;
  for (const auto& year : agreement_years(start, end)) {
    out.push_back({{kind, 0, year.number}, year.days, !year.is_short()});
  }
  return out;
}

}  // namespace iop
