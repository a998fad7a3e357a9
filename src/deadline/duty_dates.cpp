#include <algorithm>
#include <array>
#include <utility>

#include <fmt/core.h>

#include "deadline/collect.hpp"
#include "term/years.hpp"

namespace iop::deadline {

namespace {

std::string path_of(const std::string& id) {
  return "duties." + id;
}

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

struct DueDay {
  Date date;
  Message how;
};
/// How `due_day` was counted.
Counting count_due(const Duty& duty, DateRange period, Date due, const std::string& path) {
  Counting out;
  const auto source = path + ".due";
  const auto last = [&]() -> Counting& {
    return out.stated(period.last, message_of({"periodens sista dag", "the period's last day"}),
                      path + ".every");
  };
  if (!duty.due) {
    last();
  } else if (const auto* day = std::get_if<DayOfYear>(&*duty.due)) {
    last().first_after(due, fmt::format("{:02}-{:02}", day->month, day->day), source);
  } else if (const auto* after = std::get_if<AfterEnd>(&*duty.due)) {
    last().add(after->duration, source);
  } else if (const auto* before = std::get_if<BeforeStart>(&*duty.due)) {
    out.stated(period.first, message_of({"periodens första dag", "the period's first day"}), path + ".every")
        .latest_reaching(before->duration, source);
  } else {
    out.stated(due, message_of({"avtalad dag", "the agreed day"}), source);
  }
  return out;
}

DueDay due_day(const Duty& duty, DateRange period) {
  if (!duty.due) return {period.last, {"periodens sista dag", "the period's last day"}};
  if (const auto* day = std::get_if<DayOfYear>(&*duty.due)) {
    return {first_after(period.last, *day), message({"due {0:02}-{1:02}, första gången efter {2}",
                                                     "due {0:02}-{1:02}, the first one after {2}"},
                                                    day->month, day->day, period.last.to_string())};
  }
  if (const auto* after = std::get_if<AfterEnd>(&*duty.due)) {
    return {iop::add(period.last, after->duration),
            message({"due {0} efter {1}", "due {0} after {1}"}, after->duration.in_words(),
                    period.last.to_string())};
  }
  if (const auto* before = std::get_if<BeforeStart>(&*duty.due)) {
    return {latest_day_reaching(period.first, before->duration),
            message({"due {0} före {1}", "due {0} before {1}"}, before->duration.in_words(),
                    period.first.to_string())};
  }
  const Date date = std::get<Date>(*duty.due);
  return {date, message({"due {0}", "due {0}"}, date.to_string())};
}

/// The rows of `done` that name a period of the duty, by its name or another name for the same days.
std::vector<const Done*> evidence_for(const Collector& from, const std::string& id,
                                      const PeriodName& period) {
  std::vector<const Done*> found;
  const auto& rows = from.amended().done;
  if (!rows) return found;
  const auto days = [&](const PeriodName& name) {
    return days_of(name, from.start(), from.ending().term_end);
  };
  for (const auto& row : *rows) {
    if (!row || !row->duty || *row->duty != id || !row->period) continue;
    if (row->date && *row->date > from.today()) continue;
    const auto named = days(*row->period);
    if (*row->period == period || (named && named == days(period))) found.push_back(&*row);
  }
  return found;
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

Message responsible(const Agreement& agreement, const Duty& duty) {
  if (!duty.responsible) return {};
  std::vector<std::string> names;
  for (const auto& party : *duty.responsible) {
    if (party) names.push_back(name_of_party(agreement, *party));
  }
  if (names.empty()) return {};
  return message({"; ansvarig: {0}", "; responsible: {0}"}, listed(names));
}

Message told(const std::vector<const Done*>& evidence) {
  Message out;
  for (const Done* row : evidence) {
    const std::string date = row->date ? " " + row->date->to_string() : "";
    const std::string reference = row->reference ? " (" + *row->reference + ")" : "";
    out = std::move(out) + message({"; gjort{0}{1}", "; done{0}{1}"}, date, reference);
  }
  return out;
}

/// One period of one duty, as everything about it is known.
struct Occurrence {
  std::string id;
  const Duty* duty = nullptr;
  DutyPeriod period;
  std::vector<const Done*> evidence;

  [[nodiscard]] int times() const { return duty->times ? static_cast<int>(*duty->times) : 1; }
  [[nodiscard]] bool is_done() const { return std::cmp_greater_equal(evidence.size(), times()); }
};

Message title_of(const Occurrence& one) {
  Message title = message({"{0} ({1})", "{0} ({1})"}, *one.duty->what, in_words(one.period.name));
  if (one.times() > 1) {
    title = std::move(title) +
            message({": {0} av {1} gjorda", ": {0} of {1} done"}, one.evidence.size(), one.times());
  }
  if (!one.duty->due) title = std::move(title) + Message{"; ingen dag avtalad", "; no day agreed"};
  if (!one.period.whole) {
    title = std::move(title) + Message{"; avtalet omfattar bara en del av perioden",
                                       "; the agreement covers only part of the period"};
  }
  return title;
}

DeadlineStatus status_of(const Collector& from, const Occurrence& one, Date date) {
  if (one.is_done()) return DeadlineStatus::done;
  if (from.before_register(one.period.days.last)) return DeadlineStatus::unknown;
  if (one.period.whole) return from.owed(date);
  return date < from.today() ? DeadlineStatus::past : DeadlineStatus::upcoming;
}

void add_occurrence(Collector& to, const Occurrence& one) {
  const auto due = due_day(*one.duty, one.period.days);
  const auto status = status_of(to, one, due.date);
  Message basis = message({"{0}: {1}, {2}", "{0}: {1}, {2}"}, path_of(one.id),
                          recurrence_in_words(*one.duty->every), due.how) +
                  assumed(to.amended(), path_of(one.id) + ".every") + responsible(to.amended(), *one.duty) +
                  told(one.evidence) + to.why_unknown(status);
  auto& made = to.add(DeadlineKind::duty, due.date, title_of(one), std::move(basis));
  made.period = one.period.name.to_string();
  made.about = path_of(one.id);
  made.partly_covered = !one.period.whole;
  made.counting = count_due(*one.duty, one.period.days, due.date, path_of(one.id));
  made.status = status;
}

/// `once` in an agreement without an end: only a date of its own can be dated.
void add_open_once(Collector& to, const std::string& id) {
  const Duty* duty = duty_on(to, id, to.today());
  if (duty == nullptr) return;
  const auto* date = duty->due ? std::get_if<Date>(&*duty->due) : nullptr;
  if (date == nullptr) {
    to.remark(DeadlineKind::duty, path_of(id),
              {"kan inte dateras: avtalet har ingen sista dag och åtagandet inget datum",
               "cannot be dated: the agreement has no last day and the duty no date"});
    return;
  }
  add_occurrence(to,
                 {id, duty, {PeriodName{}, {to.start(), *date}, true}, evidence_for(to, id, PeriodName{})});
}

void add_recurrence(Collector& to, const Recurrence& recurrence) {
  if (to.open_ended() && recurrence.every == Every::once) return add_open_once(to, recurrence.id);
  for (auto& period : duty_periods(recurrence.every, to.start(), to.reach())) {
    if (to.open_ended() && !period.whole && period.days.first > to.start()) continue;
    const Duty* duty = duty_on(to, recurrence.id, std::min(period.days.last, to.reach()));
    if (duty == nullptr || *duty->every != recurrence.every) continue;
    // A duty that an amendment brings inside a period holds for a part of it only.
    if (duty_on(to, recurrence.id, std::max(period.days.first, to.start())) == nullptr) period.whole = false;
    auto evidence = evidence_for(to, recurrence.id, period.name);
    add_occurrence(to, {recurrence.id, duty, period, std::move(evidence)});
  }
}

}  // namespace

void add_duty_dates(Collector& to) {
  if (!to.has_start()) return;
  for (const auto& recurrence : recurrences(to)) add_recurrence(to, recurrence);
}

}  // namespace iop::deadline
