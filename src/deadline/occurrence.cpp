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

/// Whether a single duty's day is its own, or counts from the agreement's first day.
bool is_due_on_own_day(const Duty& duty) {
  return duty.due &&
         (std::holds_alternative<Date>(*duty.due) || std::holds_alternative<BeforeStart>(*duty.due));
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
    for (const auto& recurrence : recurrences(from_)) {
      if (recurrence.every == Every::once) {
        add_once(recurrence.id);
      } else {
        add_recurrence(recurrence);
      }
    }
    note_stray();
    return std::move(out_);
  }

 private:
  void add_recurrence(const Recurrence& recurrence) {
    for (const auto& period : duty_periods(recurrence.every, from_.start(), from_.reach())) {
      if (from_.open_ended() && !period.whole && period.days.first > from_.start()) continue;
      const Duty* duty = duty_on(from_, recurrence.id, std::min(period.days.last, from_.reach()));
      if (duty == nullptr || *duty->every != recurrence.every) continue;
      add({recurrence.id, duty, period.name, period.days, false, due_day(*duty, period.days),
           coverage_of(recurrence, period)});
    }
  }

  [[nodiscard]] Coverage coverage_of(const Recurrence& recurrence, const DutyPeriod& period) const {
    // The last agreement year may be shorter (format.md 2): it is whole where it ends with the term.
    const bool ends_with_term = recurrence.every == Every::agreement_year && from_.ending().term_end &&
                                period.days.last == *from_.ending().term_end;
    if (!period.whole && !ends_with_term) return Coverage::part_of_agreement;
    const Duty* at_first = duty_on(from_, recurrence.id, std::max(period.days.first, from_.start()));
    return at_first != nullptr && *at_first->every == recurrence.every ? Coverage::whole
                                                                       : Coverage::part_of_duty;
  }

  /// `once`: of its versions the last one that stood when it was due, so that an amendment moves a day that
  /// is to come and takes nothing back that was owed.
  void add_once(const std::string& id) {
    for (const Duty* duty : single_versions(id)) {
      const auto due = due_once(*duty);
      if (!due) continue;
      const Duty* then = duty_on(from_, id, standing_day(*due));
      if (then != nullptr && *then->every == Every::once && due_once(*then) == due) {
        return add_single(id, *then, Coverage::whole);
      }
    }
    const Duty* last = duty_on(from_, id, from_.open_ended() ? from_.today() : from_.reach());
    if (last == nullptr || *last->every != Every::once) return;
    const auto due = due_once(*last);
    const bool stood = !due || duty_on(from_, id, standing_day(*due)) != nullptr;
    add_single(id, *last, stood ? Coverage::whole : Coverage::part_of_duty);
  }

  void add_single(const std::string& id, const Duty& duty, Coverage coverage) {
    add({id,
         &duty,
         PeriodName{},
         {from_.start(), from_.reach()},
         from_.open_ended(),
         due_once(duty),
         coverage});
  }

  /// Every version that is due once, the latest first.
  [[nodiscard]] std::vector<const Duty*> single_versions(const std::string& id) const {
    std::vector<const Duty*> found;
    const auto collect = [&](const Duty* duty) {
      if (duty != nullptr && *duty->every == Every::once) found.push_back(duty);
    };
    const auto& changes = from_.timeline().change_days();
    for (auto day = changes.rbegin(); day != changes.rend(); ++day) collect(duty_on(from_, id, *day));
    collect(duty_on(from_, id, changes.empty() ? from_.start() : changes.front().previous()));
    return found;
  }

  [[nodiscard]] std::optional<Date> due_once(const Duty& duty) const {
    if (from_.open_ended() && !is_due_on_own_day(duty)) return std::nullopt;
    return due_day(duty, {from_.start(), from_.reach()});
  }

  /// The day a single duty is judged as it stands on: a due day after the agreement's end still stands.
  [[nodiscard]] Date standing_day(Date due) const {
    return from_.open_ended() ? due : std::min(due, from_.reach());
  }

  void add(Occurrence made) {
    made.evidence = evidence_for(made);
    for (const auto& row : made.evidence) {
      if (row.counts() && ++made.counted == made.times()) made.completed = row.date;
    }
    made.status = status_of(made);
    out_.items.push_back(std::move(made));
  }

  /// The rows of `done` that name the period, by its name or another name for the same days.
  std::vector<DutyEvidence> evidence_for(const Occurrence& one) {
    std::vector<DutyEvidence> found;
    const auto days = [&](const PeriodName& name) {
      return days_of(name, from_.start(), from_.ending().term_end);
    };
    for (std::size_t i = 0; i < taken_.size(); ++i) {
      const auto& row = (*from_.amended().done)[i];
      if (!row || !row->duty || *row->duty != one.id || !row->period) continue;
      const auto named = days(*row->period);
      if (*row->period != one.name && (!named || named != days(one.name))) continue;
      taken_[i] = true;
      found.push_back({i, row->date ? std::optional{*row->date} : std::nullopt, row->reference.value_or({}),
                       flaw_of(*row, one)});
    }
    std::ranges::stable_sort(found, {}, &DutyEvidence::date);
    mark_repeated(found);
    return found;
  }

  [[nodiscard]] EvidenceFlaw flaw_of(const Done& row, const Occurrence& one) const {
    if (!row.date) return EvidenceFlaw::no_date;
    if (row.reference.value_or({}).empty()) return EvidenceFlaw::no_reference;
    if (*row.date > from_.today()) return EvidenceFlaw::in_the_future;
    // What is due before its period or the agreement begins is done then.
    const auto too_early = [&](Date first) { return *row.date < first && (!one.due || *one.due >= first); };
    if (too_early(from_.start())) return EvidenceFlaw::before_agreement;
    const bool is_meeting = one.duty->role && *one.duty->role == DutyRole::meeting;
    return is_meeting && too_early(one.days.first) ? EvidenceFlaw::before_period : EvidenceFlaw::none;
  }

  [[nodiscard]] AuditStatus status_of(const Occurrence& one) const {
    if (one.completed) {
      return one.due && *one.completed > *one.due ? AuditStatus::late : AuditStatus::done;
    }
    if (!one.due) return AuditStatus::undated;
    // What is due once is over on its day, as a milestone is.
    const Date last =
        one.name.kind == PeriodName::Kind::once ? std::min(one.days.last, *one.due) : one.days.last;
    if (from_.is_unknown(last, *one.due)) return AuditStatus::unknown;
    if (one.coverage != Coverage::whole) return AuditStatus::not_covered;
    if (*one.due >= from_.today()) return AuditStatus::upcoming;
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

bool Occurrence::has_own_day() const {
  return name.kind == PeriodName::Kind::once && is_due_on_own_day(*duty);
}

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
