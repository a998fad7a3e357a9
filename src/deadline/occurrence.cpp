#include "deadline/occurrence.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace iop::deadline {

namespace {

/// The duty as it stands on `day`; null where there is none then.
const Duty* duty_on(const Collector& from, const std::string& id, Date day) {
  const auto& duties = from.timeline().as_of(day).duties;
  const auto* entry = duties ? duties->find(id) : nullptr;
  return entry != nullptr && entry->readable && entry->value.what && entry->value.every ? &entry->value
                                                                                        : nullptr;
}

/// The duties that any version of the agreement has, each with every recurrence it has had.
struct Recurrence {
  std::string id;
  Every every;
  friend bool operator==(const Recurrence&, const Recurrence&) = default;
};
std::vector<Recurrence> recurrences(const Collector& from) {
  std::vector<Recurrence> found;
  const auto collect = [&](const Agreement& agreement) {
    if (!agreement.duties) return;
    for (const auto& duty : *agreement.duties) {
      if (!duty.readable || !duty.value.every) continue;
      const Recurrence one{duty.id, *duty.value.every};
      if (std::ranges::find(found, one) == found.end()) found.push_back(one);
    }
  };
  collect(from.timeline().original());
  for (const Date day : from.timeline().change_days()) collect(from.timeline().as_of(day));
  return found;
}

/// The first `MM-DD` after `last`; 29 February is the 28th in common years.
Date first_after(Date last, DayOfYear day) {
  const auto in_year = [&](int year) {
    return Date::of(year, day.month, std::min(day.day, last_day_of_month(year, day.month)));
  };
  const Date same_year = in_year(last.year());
  return same_year > last ? same_year : in_year(last.year() + 1);
}

Date due_day(const Duty& duty, DateRange period) {
  if (!duty.due) return period.last;
  if (const auto* day = std::get_if<DayOfYear>(&*duty.due)) return first_after(period.last, *day);
  if (const auto* after = std::get_if<AfterEnd>(&*duty.due)) return iop::add(period.last, after->duration);
  if (const auto* before = std::get_if<BeforeStart>(&*duty.due)) {
    return latest_day_reaching(period.first, before->duration);
  }
  return std::get<Date>(*duty.due);
}

EvidenceFlaw flaw_of(const Done& row, Date today) {
  if (!row.date) return EvidenceFlaw::no_date;
  if (row.reference.value_or({}).empty()) return EvidenceFlaw::no_reference;
  return *row.date > today ? EvidenceFlaw::in_the_future : EvidenceFlaw::none;
}

/// The same evidence written twice is evidence of one time.
void mark_repeated(std::vector<DutyEvidence>& evidence) {
  for (auto row = evidence.begin(); row != evidence.end(); ++row) {
    const bool again = std::any_of(evidence.begin(), row, [&](const DutyEvidence& earlier) {
      return earlier.counts() && earlier.date == row->date && earlier.reference == row->reference;
    });
    if (again && row->counts()) row->flaw = EvidenceFlaw::repeated;
  }
}

/// Makes the occurrences, and notes which rows of `done` they take.
class Occurring {
 public:
  explicit Occurring(const Collector& from) : from_(from) {
    if (from.amended().done) taken_.resize(from.amended().done->size());
  }

  Occurrences all() {
    for (const auto& recurrence : recurrences(from_)) add_recurrence(recurrence);
    note_stray();
    return std::move(out_);
  }

 private:
  void add_recurrence(const Recurrence& recurrence) {
    if (from_.open_ended() && recurrence.every == Every::once) return add_open_once(recurrence.id);
    for (auto& period : duty_periods(recurrence.every, from_.start(), from_.reach())) {
      if (from_.open_ended() && !period.whole && period.days.first > from_.start()) continue;
      const Duty* duty = duty_on(from_, recurrence.id, std::min(period.days.last, from_.reach()));
      if (duty == nullptr || *duty->every != recurrence.every) continue;
      // A duty that an amendment brings inside a period holds for a part of it only.
      const Date first = std::max(period.days.first, from_.start());
      if (duty_on(from_, recurrence.id, first) == nullptr) period.whole = false;
      add(recurrence.id, *duty, period);
    }
  }

  /// `once` in an agreement without an end: only a date of its own can be dated.
  void add_open_once(const std::string& id) {
    const Duty* duty = duty_on(from_, id, from_.today());
    if (duty == nullptr) return;
    const auto* date = duty->due ? std::get_if<Date>(&*duty->due) : nullptr;
    if (date == nullptr) {
      out_.undatable.push_back(id);
      evidence_for(id, PeriodName{});
    } else {
      add(id, *duty, {PeriodName{}, {from_.start(), *date}, true});
    }
  }

  void add(const std::string& id, const Duty& duty, const DutyPeriod& period) {
    Occurrence made{id, &duty, period, due_day(duty, period.days), evidence_for(id, period.name), 0, {}, {}};
    for (const auto& row : made.evidence) {
      if (row.counts() && ++made.counted == made.times()) made.completed = row.date;
    }
    made.status = status_of(made);
    out_.items.push_back(std::move(made));
  }

  /// The rows of `done` that name the period, by its name or another name for the same days.
  std::vector<DutyEvidence> evidence_for(const std::string& id, const PeriodName& period) {
    std::vector<DutyEvidence> found;
    const auto days = [&](const PeriodName& name) {
      return days_of(name, from_.start(), from_.ending().term_end);
    };
    for (std::size_t i = 0; i < taken_.size(); ++i) {
      const auto& row = (*from_.amended().done)[i];
      if (!row || !row->duty || *row->duty != id || !row->period) continue;
      const auto named = days(*row->period);
      if (*row->period != period && (!named || named != days(period))) continue;
      taken_[i] = true;
      found.push_back({i, row->date ? std::optional{*row->date} : std::nullopt, row->reference.value_or({}),
                       flaw_of(*row, from_.today())});
    }
    std::ranges::stable_sort(found, {}, &DutyEvidence::date);
    mark_repeated(found);
    return found;
  }

  [[nodiscard]] AuditStatus status_of(const Occurrence& one) const {
    if (one.completed) return *one.completed > one.due ? AuditStatus::late : AuditStatus::done;
    if (from_.before_register(one.period.days.last)) return AuditStatus::unknown;
    if (!one.period.whole) return AuditStatus::not_covered;
    if (one.due >= from_.today()) return AuditStatus::upcoming;
    return one.counted > 0 ? AuditStatus::partly : AuditStatus::missing;
  }

  void note_stray() {
    for (std::size_t i = 0; i < taken_.size(); ++i) {
      const auto& row = (*from_.amended().done)[i];
      if (taken_[i] || !row || !row->duty || !row->period) continue;
      out_.stray.push_back({i, *row->duty, *row->period, row->date ? std::optional{*row->date} : std::nullopt,
                            row->reference.value_or({})});
    }
  }

  const Collector& from_;
  std::vector<bool> taken_;  ///< of the rows of `done`
  Occurrences out_;
};

}  // namespace

Occurrences occurrences_of(const Collector& from) {
  return Occurring{from}.all();
}

std::string path_of_duty(const std::string& id) {
  return "duties." + id;
}

Text recurrence_in_words(Every every) {
  constexpr std::array<Text, 8> words{{{"varje månad", "every month"},
                                       {"varje kvartal", "every quarter"},
                                       {"varje tertial", "every tertial"},
                                       {"varje halvår", "every half-year"},
                                       {"varje termin", "every term (VT, HT)"},
                                       {"varje år", "every year"},
                                       {"varje avtalsår", "every agreement year"},
                                       {"en gång för alla", "once"}}};
  return words.at(static_cast<std::size_t>(every));
}

Message responsible_in_words(const Agreement& agreement, const Duty& duty) {
  if (!duty.responsible) return {};
  std::vector<std::string> names;
  for (const auto& party : *duty.responsible) {
    if (party) names.push_back(name_of_party(agreement, *party));
  }
  if (names.empty()) return {};
  return message({"; ansvarig: {0}", "; responsible: {0}"}, listed(names));
}

}  // namespace iop::deadline
