#include "deadline/notice_outcome.hpp"

#include <algorithm>
#include <memory>
#include <tuple>
#include <utility>

#include "deadline/collect.hpp"
#include "deadline/notice_money.hpp"
#include "deadline/notice_trial.hpp"
#include "term/notice.hpp"

namespace iop::deadline {

namespace {

/// What is the same day with and without the notice.
auto identity(const Deadline& deadline) {
  return std::tie(deadline.kind, deadline.about, deadline.period, deadline.date);
}

/// The days of `some` that `others` do not have, but for those that have passed or are done.
std::vector<Deadline> only_in(const std::vector<Deadline>& some, const std::vector<Deadline>& others) {
  std::vector<Deadline> out;
  for (const auto& deadline : some) {
    if (deadline.status == DeadlineStatus::past || deadline.status == DeadlineStatus::done) continue;
    const bool there = std::ranges::any_of(
        others, [&](const Deadline& other) { return identity(other) == identity(deadline); });
    if (!there) out.push_back(deadline);
  }
  return out;
}

std::vector<RemainingDuty> remaining_duties(const std::vector<Deadline>& deadlines, const Ending& ending) {
  std::vector<RemainingDuty> out;
  for (const auto& deadline : deadlines) {
    const auto status = deadline.status;
    const bool owed = status == DeadlineStatus::upcoming || status == DeadlineStatus::due ||
                      status == DeadlineStatus::overdue;
    if (deadline.kind != DeadlineKind::duty || !owed) continue;
    out.push_back({deadline, ending.last_day && deadline.date > *ending.last_day});
  }
  return out;
}

std::vector<DaysOfOne> grouped(const std::vector<Deadline>& days) {
  std::vector<DaysOfOne> out;
  for (const auto& day : days) {
    auto group = std::ranges::find_if(
        out, [&](const DaysOfOne& one) { return one.kind == day.kind && one.about == day.about; });
    if (group == out.end()) group = out.insert(out.end(), {day.kind, day.about, day.date, day.date, {}});
    group->last = day.date;
    group->days.push_back(day);
  }
  return out;
}

std::vector<DutyOfParty> duties_of(const Agreement& agreement, const std::string& party) {
  std::vector<DutyOfParty> out;
  if (!agreement.duties) return out;
  for (const auto& duty : *agreement.duties) {
    const auto& responsible = duty.value.responsible;
    if (!responsible) continue;
    const bool is = std::ranges::any_of(*responsible, [&](const auto& one) { return one && *one == party; });
    if (is) out.push_back({duty.id, duty.value.what.value_or(duty.id)});
  }
  return out;
}

std::vector<std::string> parties_after(const Trial& trial, Date day) {
  auto out = parties_on(trial.timeline(), day.next());
  std::erase_if(out, [&](const std::string& party) {
    const auto last = trial.ending().last_day_of(party);
    return last && *last <= day;
  });
  return out;
}

}  // namespace

std::optional<Date> Trier::last_day(const Ending& ending, const std::vector<std::string>& parties) {
  return parties.size() == 1 ? ending.last_day_of(parties.front()) : ending.last_day;
}

std::unique_ptr<Trial> Trier::trial_of(const std::vector<TrialNotice>& notices) const {
  return std::make_unique<Trial>(*facts_.root, *facts_.timeline, notices, known_on(notices));
}

Date Trier::known_on(const std::vector<TrialNotice>& notices) const {
  Date last = facts_.known_on;
  for (const auto& notice : notices) last = std::max(last, notice.day);
  return last;
}

Deadlines Trier::deadlines_in(const Timeline& timeline, const Ending& ending) const {
  return deadlines_of({facts_.agreement, facts_.root, &timeline, &ending, facts_.indices, facts_.today});
}

PaymentBasis Trier::payments_in(const Timeline& timeline, const Ending& ending) const {
  return {timeline, ending, *facts_.indices, *facts_.assumptions, facts_.today};
}

NoticeEffect Trier::effect_of(const Ending& without, const Trial& trial,
                              const std::vector<std::string>& parties) {
  const auto& ending = trial.ending();
  if (!ending.undecided.empty()) return NoticeEffect::undecided;
  const auto before = last_day(without, parties);
  const auto now = last_day(ending, parties);
  if (!now || (before && *now >= *before)) return NoticeEffect::none;
  return ending.last_day && *ending.last_day <= *now ? NoticeEffect::agreement_ends : NoticeEffect::part_ends;
}

NoticeOutcome Trier::outcome_of(const std::vector<TrialNotice>& notices,
                                const std::vector<std::string>& parties) const {
  const auto trial = trial_of(notices);
  const auto& ending = trial->ending();
  const Ending without = ending_of(*facts_.timeline, known_on(notices));
  NoticeOutcome out;
  out.parties = parties;
  out.given = ending.decisions.empty() ? notices.back().day : ending.decisions.back().day;
  out.effect = effect_of(without, *trial, parties);
  out.last_day = last_day(ending, parties);
  out.without = last_day(without, parties);
  out.agreement_end = ending.last_day;
  out.start = *facts_.timeline->amended().term->start;
  if (out.effect != NoticeEffect::undecided) count_end(*trial, out);
  out.why = why(without, out);
  if (out.effect == NoticeEffect::part_ends) {
    out.remaining = parties_after(*trial, *out.last_day);
    out.orphaned = duties_of(trial->timeline().as_of(*out.last_day), parties.front());
  }
  out.funding = funding_outcomes(payments_in(*facts_.timeline, without),
                                 payments_in(trial->timeline(), ending), out.given);
  out.difference = difference_of(out.funding);
  const auto before = deadlines_in(*facts_.timeline, without).items;
  const auto now = deadlines_in(trial->timeline(), ending).items;
  for (auto& duty : remaining_duties(now, ending)) {
    (duty.deadline.partly_covered ? out.partial : out.duties).push_back(std::move(duty));
  }
  out.vanishing = grouped(only_in(before, now));
  out.appearing = only_in(now, before);
  return out;
}

NoticeDayLater Trier::day_later(const std::vector<TrialNotice>& notices,
                                const std::vector<std::string>& parties) const {
  auto later = notices;
  const Date last = std::ranges::max(notices, {}, &TrialNotice::day).day;
  for (auto& notice : later) {
    if (notice.day == last) notice.day = last.next();
  }
  const auto first = trial_of(notices);
  const auto second = trial_of(later);
  const Ending without = ending_of(*facts_.timeline, known_on(later));
  NoticeDayLater out{
      last.next(), effect_of(without, *second, parties), last_day(second->ending(), parties), {}};
  out.before_start = out.last_day && *out.last_day < *facts_.timeline->amended().term->start;
  out.difference =
      difference_of(funding_outcomes(payments_in(first->timeline(), first->ending()),
                                     payments_in(second->timeline(), second->ending()), out.given));
  return out;
}

/// Where the notice's own time ends, and what that rests on.
void Trier::count_end(const Trial& trial, NoticeOutcome& out) const {
  const Agreement& terms = facts_.timeline->as_of(out.given);
  const Termination& rules = *terms.termination;
  out.counted_end = notice_end(out.given, *rules.notice, *rules.counting);
  const Collector from{
      {facts_.agreement, facts_.root, &trial.timeline(), &trial.ending(), facts_.indices, facts_.today}};
  out.basis = notice_basis(from, {out.given, *out.counted_end, &terms});
}

Message Trier::why(const Ending& without, const NoticeOutcome& out) const {
  const auto& model = *facts_.timeline->as_of(out.given).termination->model;
  if (out.effect == NoticeEffect::agreement_ends && model == TerminationModel::party_leaves) {
    return message_of({"färre än två parter är kvar", "fewer than two parties remain"});
  }
  if (out.effect != NoticeEffect::none || !out.without) return {};
  const Text what = out.without == without.last_day ? Text{"avtalet", "the agreement"}
                                                    : Text{"partens del", "the party's part"};
  if (out.given > *out.without) {
    return message({"{} har redan upphört {}", "{} ended on {}"}, what, out.without->to_string());
  }
  if (without.term_end && *out.without < *without.term_end) {
    return message({"en tidigare uppsägning avslutar redan {} {}", "an earlier notice already ends {} on {}"},
                   what, out.without->to_string());
  }
  return message(
      {"tiden löper till {}, och avtalstiden slutar {}", "its time runs to {}, and the term ends on {}"},
      out.counted_end->to_string(), out.without->to_string());
}

}  // namespace iop::deadline
