#include <utility>

#include <fmt/core.h>

#include "deadline/occurrence.hpp"

namespace iop::deadline {

namespace {

/// How the due day was counted.
Counting count_due(const Occurrence& one) {
  Counting out;
  const auto path = path_of_duty(one.id);
  const auto source = path + ".due";
  const Duty& duty = *one.duty;
  const auto last = [&]() -> Counting& {
    return out.stated(one.days.last, message_of({"periodens sista dag", "the period's last day"}),
                      path + ".every");
  };
  if (!duty.due) {
    last();
  } else if (const auto* day = std::get_if<DayOfYear>(&*duty.due)) {
    last().first_after(*one.due, fmt::format("{:02}-{:02}", day->month, day->day), source);
  } else if (const auto* after = std::get_if<AfterEnd>(&*duty.due)) {
    last().add(after->duration, source);
  } else if (const auto* before = std::get_if<BeforeStart>(&*duty.due)) {
    out.stated(one.days.first, message_of({"periodens första dag", "the period's first day"}),
               path + ".every")
        .latest_reaching(before->duration, source);
  } else {
    out.stated(*one.due, message_of({"avtalad dag", "the agreed day"}), source);
  }
  return out;
}

/// `due 02-28, första gången efter 2033-12-31`.
Message due_in_words(const Duty& duty, DateRange period) {
  if (!duty.due) return {"periodens sista dag", "the period's last day"};
  if (const auto* day = std::get_if<DayOfYear>(&*duty.due)) {
    return message(
        {"due {0:02}-{1:02}, första gången efter {2}", "due {0:02}-{1:02}, the first one after {2}"},
        day->month, day->day, period.last.to_string());
  }
  if (const auto* after = std::get_if<AfterEnd>(&*duty.due)) {
    return message({"due {0} efter {1}", "due {0} after {1}"}, after->duration.in_words(),
                   period.last.to_string());
  }
  if (const auto* before = std::get_if<BeforeStart>(&*duty.due)) {
    return message({"due {0} före {1}", "due {0} before {1}"}, before->duration.in_words(),
                   period.first.to_string());
  }
  return message({"due {0}", "due {0}"}, std::get<Date>(*duty.due).to_string());
}

Message told(const DutyEvidence& row) {
  const std::string date = row.date ? " " + row.date->to_string() : "";
  const std::string reference = row.reference.empty() ? "" : " (" + row.reference + ")";
  Message out = message({"; gjort{0}{1}", "; done{0}{1}"}, date, reference);
  if (row.counts()) return out;
  return std::move(out) + message({", räknas inte: {0}", ", not counted: {0}"}, in_words(row.flaw));
}

Message evidence_in_words(const Occurrence& one) {
  Message out;
  for (const auto& row : one.evidence) out = std::move(out) + told(row);
  if (one.status == AuditStatus::late) {
    const Duration late{*one.completed - *one.due, Duration::Unit::days};
    out = std::move(out) + message({"; {0} för sent", "; {0} late"}, late.in_words());
  }
  return out;
}

/// Why less than the whole period is owed.
Message coverage_in_words(const Occurrence& one) {
  const bool is_single = one.name.kind == PeriodName::Kind::once;
  switch (one.coverage) {
    case Coverage::part_of_agreement:
      return {"; avtalet omfattar bara en del av perioden", "; the agreement covers only part of the period"};
    case Coverage::part_of_duty:
      return is_single ? Message{"; åtagandet fanns inte på sin dag", "; the duty was not there on its day"}
                       : Message{"; åtagandet gäller så bara en del av perioden",
                                 "; the duty holds so for only part of the period"};
    case Coverage::whole:
      break;
  }
  return {};
}

Message title_of(const Occurrence& one) {
  const std::string& what = *one.duty->what;
  Message title =
      one.has_own_day() ? Message{what, what} : message({"{0} ({1})", "{0} ({1})"}, what, in_words(one.name));
  if (one.times() > 1) {
    title =
        std::move(title) + message({": {0} av {1} gjorda", ": {0} of {1} done"}, one.counted, one.times());
  }
  if (!one.completed && std::cmp_greater(one.evidence.size(), one.counted)) {
    title =
        std::move(title) + Message{"; bevis i filen räknas inte", "; evidence in the file does not count"};
  }
  if (!one.duty->due) title = std::move(title) + Message{"; ingen dag avtalad", "; no day agreed"};
  return std::move(title) + coverage_in_words(one);
}

DeadlineStatus status_of(const Collector& from, const Occurrence& one) {
  switch (one.status) {
    case AuditStatus::done:
    case AuditStatus::late:
      return DeadlineStatus::done;
    case AuditStatus::unknown:
      return DeadlineStatus::unknown;
    case AuditStatus::not_covered:
      return *one.due < from.today() ? DeadlineStatus::past : DeadlineStatus::upcoming;
    default:
      return from.owed(*one.due);
  }
}

/// What is due once and has no day, because nothing ends the agreement.
void remark_undated(Collector& to, const Occurrence& one) {
  if (one.completed) {
    to.remark(DeadlineKind::duty, path_of_duty(one.id),
              Message{"klart; ingen dag kan räknas, för avtalet har ingen sista dag",
                      "done; no day can be counted, for the agreement has no last day"} +
                  evidence_in_words(one));
    return;
  }
  constexpr Text no_day{"kan inte dateras: avtalet har ingen sista dag och åtagandet inget datum",
                        "cannot be dated: the agreement has no last day and the duty no date"};
  constexpr Text no_end{"kan inte dateras: avtalet har ingen sista dag att räkna från",
                        "cannot be dated: the agreement has no last day to count from"};
  to.remark_undated(DeadlineKind::duty, path_of_duty(one.id),
                    message_of(one.duty->due ? no_end : no_day) + evidence_in_words(one));
}

void add_occurrence(Collector& to, const Occurrence& one) {
  if (!one.due) return remark_undated(to, one);
  const auto path = path_of_duty(one.id);
  const auto status = status_of(to, one);
  Message basis = message({"{0}: {1}, {2}", "{0}: {1}, {2}"}, path, recurrence_in_words(*one.duty->every),
                          due_in_words(*one.duty, one.days)) +
                  assumed(to.amended(), path + ".every") + responsible_in_words(to.amended(), *one.duty) +
                  evidence_in_words(one) + to.why_unknown(status);
  auto& made = to.add(DeadlineKind::duty, *one.due, title_of(one), std::move(basis));
  made.period = one.name.to_string();
  made.about = path;
  made.decision = decision_on(to.amended(), path + ".every");
  made.partly_covered = one.coverage != Coverage::whole;
  made.counting = count_due(one);
  made.status = status;
}

}  // namespace

void add_duty_dates(Collector& to) {
  if (!to.has_start()) return;
  const auto found = occurrences_of(to);
  for (const auto& one : found.items) add_occurrence(to, one);
  for (const auto& row : found.stray) {
    to.remark(DeadlineKind::duty, fmt::format("done.{}", row.row), in_words(row));
  }
}

}  // namespace iop::deadline
