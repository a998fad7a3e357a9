#include "deadline/audit.hpp"

#include <algorithm>
#include <numeric>
#include <tuple>
#include <utility>

#include <fmt/core.h>

#include "deadline/occurrence.hpp"

namespace iop {

namespace {

using deadline::Collector;
using deadline::Occurrence;

/// A due day as the file has it; empty where no day is agreed.
std::string due_as_written(const Duty& duty) {
  if (!duty.due) return {};
  if (const auto* day = std::get_if<DayOfYear>(&*duty.due)) {
    return fmt::format("{:02}-{:02}", day->month, day->day);
  }
  if (const auto* after = std::get_if<AfterEnd>(&*duty.due)) {
    return "after_end " + after->duration.to_string();
  }
  if (const auto* before = std::get_if<BeforeStart>(&*duty.due)) {
    return "before_start " + before->duration.to_string();
  }
  return std::get<Date>(*duty.due).to_string();
}

Message due_in_words(const Occurrence& one) {
  const Duty& duty = *one.duty;
  if (!one.due)
    return {"ingen dag kan räknas, avtalet har ingen sista dag",
            "no day can be counted, the agreement has no last day"};
  if (!duty.due)
    return {"ingen dag avtalad, periodens sista dag gäller", "no day agreed, so the period's last"};
  if (std::holds_alternative<DayOfYear>(*duty.due)) {
    return message({"senast {} efter perioden", "by {} after the period"}, due_as_written(duty));
  }
  if (const auto* after = std::get_if<AfterEnd>(&*duty.due)) {
    return message({"senast {} efter perioden", "by {} after the period"}, after->duration.in_words());
  }
  if (const auto* before = std::get_if<BeforeStart>(&*duty.due)) {
    return message({"senast {} före perioden", "by {} before the period"}, before->duration.in_words());
  }
  return message({"senast {}", "by {}"}, due_as_written(duty));
}

/// `Styrgruppen träffas; varje termin, minst 2 gånger; senast ...; ansvarig: ...`.
Message duty_in_words(const Agreement& agreement, const Occurrence& one) {
  using deadline::operator+;
  const Duty& duty = *one.duty;
  Message out = message({"{}; {}", "{}; {}"}, *duty.what, deadline::recurrence_in_words(*duty.every));
  if (duty.times && *duty.times > 1) {
    out =
        std::move(out) + message({", minst {} gånger", ", at least {} times"}, static_cast<int>(*duty.times));
  }
  return std::move(out) + message({"; {}", "; {}"}, due_in_words(one)) +
         deadline::responsible_in_words(agreement, duty);
}

/// What a duty is, by its last version.
void describe(const Agreement& agreement, const Occurrence& one, AuditedDuty& out) {
  const Duty& duty = *one.duty;
  out.role = duty.role ? std::optional{*duty.role} : std::nullopt;
  out.what = *duty.what;
  out.every = *duty.every;
  out.times = duty.times ? static_cast<int>(*duty.times) : 1;
  out.due = due_as_written(duty);
  out.responsible.clear();
  if (duty.responsible) {
    for (const auto& party : *duty.responsible) {
      if (party) out.responsible.push_back(*party);
    }
  }
  out.in_words = duty_in_words(agreement, one);
}

std::optional<int> year_of(const Occurrence& one) {
  if (one.name.kind != PeriodName::Kind::once) return one.days.last.year();
  const auto day = one.due ? one.due : one.completed;
  return day ? std::optional{day->year()} : std::nullopt;
}

AuditedPeriod audited(const Occurrence& one) {
  return {.name = one.name,
          .days = one.days,
          .endless = one.endless,
          .year = year_of(one),
          .due = one.due,
          .day_agreed = one.duty->due.present(),
          .whole = one.coverage == deadline::Coverage::whole,
          .times = one.times(),
          .counted = one.counted,
          .evidence = one.evidence,
          .completed = one.completed,
          .status = one.status};
}

AuditedDuty& duty_of(DutyAudit& audit, const std::string& id) {
  const auto found = std::ranges::find(audit.duties, id, &AuditedDuty::id);
  if (found != audit.duties.end()) return *found;
  audit.duties.emplace_back().id = id;
  return audit.duties.back();
}

auto order_of(const PeriodName& name, DateRange days) {
  return std::tuple{days.first, -days.days(), name};
}

/// The lines of the table, once all duties have their periods.
void lay_out(DutyAudit& audit) {
  for (const auto& duty : audit.duties) {
    for (const auto& period : duty.periods) {
      if (std::ranges::find(audit.rows, period.name, &AuditRow::name) != audit.rows.end()) continue;
      audit.rows.push_back({period.name, period.days, {}});
    }
  }
  std::ranges::sort(audit.rows, {}, [](const AuditRow& row) { return order_of(row.name, row.days); });
  for (auto& row : audit.rows) {
    for (const auto& duty : audit.duties) {
      const auto at = std::ranges::find(duty.periods, row.name, &AuditedPeriod::name);
      row.cells.push_back(at == duty.periods.end()
                              ? std::nullopt
                              : std::optional{static_cast<std::size_t>(at - duty.periods.begin())});
    }
  }
}

void count(DutyAudit& audit) {
  for (auto& duty : audit.duties) {
    for (const auto& period : duty.periods) {
      duty.tally.add(period.status);
      if (!period.year) continue;
      auto year = std::ranges::lower_bound(audit.years, *period.year, {}, &AuditedYear::year);
      if (year == audit.years.end() || year->year != *period.year) {
        year = audit.years.insert(year, {*period.year, {}});
      }
      year->tally.add(period.status);
    }
    audit.tally.add(duty.tally);
  }
}

}  // namespace

int AuditTally::total() const {
  return std::accumulate(counts.begin(), counts.end(), 0);
}

std::vector<AuditStatus> AuditTally::columns() const {
  std::vector<AuditStatus> out;
  for (std::size_t i = 0; i < counts.size(); ++i) {
    const auto status = static_cast<AuditStatus>(i);
    if (status != AuditStatus::undated || of(status) > 0) out.push_back(status);
  }
  return out;
}

void AuditTally::add(const AuditTally& other) {
  for (std::size_t i = 0; i < counts.size(); ++i) counts.at(i) += other.counts.at(i);
}

Text in_words(EvidenceFlaw flaw) {
  constexpr std::array<Text, 7> words{
      {{"", ""},
       {"dagen saknas", "it has no date"},
       {"referens saknas", "it has no reference"},
       {"dagen har inte kommit", "its day has not come"},
       {"samma dag och referens som en annan rad", "another row has the same date and reference"},
       {"dagen är före avtalets första dag", "its day is before the agreement's first"},
       {"mötets dag är före periodens första dag", "the meeting's day is before the period's first"}}};
  return words.at(static_cast<std::size_t>(flaw));
}

Message in_words(const StrayEvidence& row) {
  return message({"raden räknas inte: `{}` har ingen period `{}` i avtalet",
                  "the row does not count: `{}` has no period `{}` in the agreement"},
                 row.duty, row.period.to_string());
}

DutyAudit audit_of(const DeadlineFacts& facts) {
  const Collector from{facts};
  DutyAudit audit{std::string{facts.agreement}, facts.today, {}, {}, {}, {}, {}, {}};
  if (from.amended().followed_from) audit.followed_from = *from.amended().followed_from;
  if (!from.has_start()) return audit;
  auto found = deadline::occurrences_of(from);
  for (const auto& one : found.items) {
    auto& duty = duty_of(audit, one.id);
    describe(from.amended(), one, duty);
    duty.periods.push_back(audited(one));
  }
  for (auto& duty : audit.duties) {
    std::ranges::stable_sort(duty.periods, {},
                             [](const AuditedPeriod& p) { return order_of(p.name, p.days); });
  }
  audit.stray = std::move(found.stray);
  lay_out(audit);
  count(audit);
  return audit;
}

}  // namespace iop
