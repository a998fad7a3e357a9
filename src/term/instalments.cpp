#include "term/instalments.hpp"

#include <algorithm>

namespace iop {

namespace {

/// How a row is cut into instalments; absent where the file does not say.
struct Cutting {
  std::optional<Instalments> frequency;
  std::optional<Periods> periods;

  [[nodiscard]] bool once() const { return frequency == Instalments::once; }
  [[nodiscard]] bool stated() const { return once() || (frequency && periods); }
  friend bool operator==(const Cutting&, const Cutting&) = default;
};

Cutting cutting_of(const Funding* row) {
  Cutting out;
  if (row == nullptr || !row->instalments) return out;
  out.frequency = *row->instalments;
  if (row->periods && !out.once()) out.periods = *row->periods;
  return out;
}

/// Days that are all cut alike.
struct Stretch {
  DateRange days;
  Cutting cutting;
};

std::vector<Stretch> stretches_of(const FundingHistory& row, DateRange paid) {
  std::vector<Stretch> out;
  const auto& versions = row.versions();
  for (std::size_t i = 0; i < versions.size(); ++i) {
    const Date last = i + 1 < versions.size() ? versions[i + 1].from.previous() : paid.last;
    // The first version also holds for days before the term, which a row cannot pay for.
    const auto days = intersect(paid, {versions[i].from, last});
    if (days.empty() || versions[i].row == nullptr) continue;
    const auto cutting = cutting_of(versions[i].row);
    if (!out.empty() && out.back().cutting == cutting && out.back().days.last.next() == days.first) {
      out.back().days.last = days.last;
    } else {
      out.push_back({days, cutting});
    }
  }
  return out;
}

/// The whole instalment that `day` lies in.
DateRange whole_instalment(const Cutting& cutting, Date term_start, Date day) {
  const int months = months_of(*cutting.frequency);
  // Both grids are months counted from a first day; the calendar's from the new year of the day's own year.
  const Date origin = cutting.periods == Periods::calendar_year ? Date::of(day.year(), 1, 1) : term_start;
  const auto begin = [&](int n) { return add_months(origin, n * months); };
  int n =
      ((day.year() - origin.year()) * 12 + static_cast<int>(day.month()) - static_cast<int>(origin.month())) /
      months;
  while (begin(n) > day) --n;
  while (begin(n + 1) <= day) ++n;
  return {begin(n), begin(n + 1).previous()};
}

bool begins_instalment(const Cutting& cutting, Date term_start, Date day) {
  return cutting.stated() && !cutting.once() && whole_instalment(cutting, term_start, day).first == day;
}

/// Whether the row's payer or the last of its payees has gone by `day`.
bool is_deserted(const Funding& row, const Ending& ending, Date day) {
  const auto gone = [&](std::string_view party) {
    const auto last = ending.last_day_of(party);
    return last && *last < day;
  };
  const auto payees = payees_of(row);
  const bool nobody_left = !payees.empty() && std::all_of(payees.begin(), payees.end(), gone);
  return nobody_left || (row.payer && gone(*row.payer));
}

/// The last day before departures leave the row without payer or payees; an amendment may name one that has
/// left.
std::optional<Date> end_by_departure(const FundingHistory& row, const Ending& ending) {
  if (ending.departures.empty()) return std::nullopt;
  const Date first = row.first_day();
  std::vector<Date> days{first};
  for (const auto& departure : ending.departures) days.push_back(std::max(first, departure.last_day.next()));
  for (const auto& version : row.versions()) days.push_back(std::max(first, version.from));
  std::sort(days.begin(), days.end());
  for (const Date day : days) {
    const auto* then = row.on(day);
    if (then != nullptr && is_deserted(*then, ending, day)) return day.previous();
  }
  return std::nullopt;
}

}  // namespace

std::optional<DateRange> paid_days(const FundingHistory& row, const Ending& ending) {
  if (row.latest() == nullptr) return std::nullopt;
  std::optional<Date> last = row.stated_last_day();
  const auto not_after = [&](std::optional<Date> day) {
    if (day) last = std::min(*day, last.value_or(*day));
  };
  not_after(ending.last_day);
  if (const auto removed = row.removed_on()) not_after(removed->previous());
  not_after(end_by_departure(row, ending));
  if (!last) return std::nullopt;
  return DateRange{row.first_day(), *last};
}

std::optional<DateRange> paid_days(const Timeline& timeline, const Ending& ending, std::string_view funding) {
  if (!timeline.amended().term->start) return std::nullopt;
  return paid_days(FundingHistory{timeline, funding}, ending);
}

std::vector<InstalmentPeriod> instalment_periods(const Timeline& timeline, const Ending& ending,
                                                 std::string_view funding) {
  const auto& start = timeline.amended().term->start;
  if (!start) return {};
  const FundingHistory row{timeline, funding};
  const auto paid = paid_days(row, ending);
  return paid ? instalment_periods(row, *start, *paid) : std::vector<InstalmentPeriod>{};
}

std::vector<InstalmentPeriod> instalment_periods(const FundingHistory& row, Date start, DateRange paid) {
  std::vector<InstalmentPeriod> out;
  if (paid.empty()) return out;
  for (const auto& [days, cutting] : stretches_of(row, paid)) {
    if (!cutting.stated()) continue;
    for (Date day = days.first; day <= days.last; day = out.back().days.last.next()) {
      const auto whole = cutting.once() ? days : whole_instalment(cutting, start, day);
      out.push_back({static_cast<int>(out.size()) + 1, intersect(whole, days), whole, *cutting.frequency,
                     cutting.periods.value_or(Periods::agreement_year)});
    }
  }
  return out;
}

std::vector<Date> changes_between_instalments(const Timeline& timeline, const Ending& ending,
                                              std::string_view funding) {
  const auto& start = timeline.amended().term->start;
  if (!start) return {};
  const FundingHistory row{timeline, funding};
  const auto paid = paid_days(row, ending);
  if (!paid || paid->empty()) return {};
  std::vector<Date> out;
  const auto stretches = stretches_of(row, *paid);
  for (std::size_t i = 1; i < stretches.size(); ++i) {
    const auto& before = stretches[i - 1];
    const auto& after = stretches[i];
    const Date day = after.days.first;
    if (!before.cutting.stated() || before.days.last.next() != day) continue;
    if (!begins_instalment(before.cutting, *start, day) || !begins_instalment(after.cutting, *start, day)) {
      out.push_back(day);
    }
  }
  return out;
}

std::optional<Date> invoice_day(const Funding& row, DateRange instalment) {
  if (!row.invoiced) return std::nullopt;
  return *row.invoiced == Invoiced::in_advance ? instalment.first : instalment.last.next();
}

}  // namespace iop
