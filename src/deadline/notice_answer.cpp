#include <algorithm>
#include <utility>

#include "deadline/collect.hpp"
#include "deadline/notice_trial.hpp"
#include "term/notice.hpp"

namespace iop {

std::vector<std::string> parties_on(const Timeline& timeline, Date day) {
  std::vector<std::string> out;
  for (const auto& party : *timeline.as_of(day).parties) out.push_back(party.id);
  return out;
}

namespace deadline {

namespace {

/// What keeps a notice from being counted under `terms`; empty where nothing does.
Message obstacle_in(const Timeline& timeline, const Agreement& terms) {
  if (!timeline.amended().term->start) {
    return message_of(
        {"avtalet har ingen första dag (`term.start`)", "the agreement has no first day (`term.start`)"});
  }
  if (terms.parties->empty()) return message_of({"avtalet har inga parter", "the agreement has no parties"});
  if (countable(terms)) return {};
  return message_of(
      {"avtalet säger inte hur det sägs upp: `termination` behöver `notice`, `model` och `counting`",
       "the agreement does not say how notice is given: `termination` needs `notice`, `model` "
       "and `counting`"});
}

class Answering {
 public:
  Answering(const NoticeFacts& facts, const NoticeQuestion& question)
      : facts_(facts), question_(question), trier_(facts) {
    answer_.agreement = facts.agreement;
  }

  NoticeAnswer answer() && {
    const auto& terms =
        question_.leave_by ? facts_.timeline->amended() : facts_.timeline->as_of(day_asked_of());
    answer_.obstacle = obstacle_in(*facts_.timeline, terms);
    if (!answer_.obstacle.empty()) return std::move(answer_);
    tell_terms(*terms.termination);
    if (question_.leave_by) {
      leave_by(*question_.leave_by);
    } else {
      give(day_asked_of());
    }
    return std::move(answer_);
  }

 private:
  /// The day of the notice, or of the last decision, that is asked about.
  [[nodiscard]] Date day_asked_of() const {
    if (question_.given) return *question_.given;
    return std::ranges::max(question_.decided, {}, &TrialNotice::day).day;
  }

  [[nodiscard]] const Termination& rules_on(Date day) const {
    return *facts_.timeline->as_of(day).termination;
  }

  void tell_terms(const Termination& rules) {
    answer_.model = *rules.model;
    answer_.notice = *rules.notice;
    answer_.counting = *rules.counting;
    answer_.for_cause = rules.for_cause.value_or(false);
  }

  /// What a notice on `day` means, by the model of that day.
  void give(Date day) {
    const Date start = *facts_.timeline->amended().term->start;
    if (day < start) {
      answer_.remarks.push_back(
          message({"dagen är före avtalets första dag {}, och avtalet säger inte om det kan sägas upp "
                   "dessförinnan; det som följer gäller bara om det kan det",
                   "the day is before the agreement's first day {}, and the agreement does not say whether "
                   "notice can be given before it; what follows holds only if it can"},
                  start.to_string()));
    }
    switch (*rules_on(day).model) {
      case TerminationModel::unanimous:
        return decide(day);
      case TerminationModel::whole_agreement:
        return add({{giver_on(day), day}}, question_.party.empty() ? std::vector<std::string>{} : single());
      case TerminationModel::party_leaves:
        break;
    }
    if (!question_.party.empty()) return add({{question_.party, day}}, single());
    for (const auto& party : parties_on(*facts_.timeline, day)) add({{party, day}}, {party});
    merge_alike();
  }

  [[nodiscard]] std::vector<std::string> single() const { return {question_.party}; }
  [[nodiscard]] std::string giver_on(Date day) const {
    return question_.party.empty() ? parties_on(*facts_.timeline, day).front() : question_.party;
  }

  void add(const std::vector<TrialNotice>& notices, const std::vector<std::string>& parties) {
    auto outcome = trier_.outcome_of(notices, parties);
    outcome.later = trier_.day_later(notices, parties);
    answer_.outcomes.push_back(std::move(outcome));
  }

  /// Where the same follows whoever gives notice, one outcome stands for them.
  void merge_alike() {
    std::vector<NoticeOutcome> merged;
    for (auto& outcome : answer_.outcomes) {
      const auto same = std::ranges::find_if(merged, [&](const NoticeOutcome& other) {
        return outcome.effect != NoticeEffect::part_ends && other.effect == outcome.effect &&
               other.agreement_end == outcome.agreement_end && other.without == outcome.without &&
               other.why.sv == outcome.why.sv;
      });
      if (same == merged.end()) {
        merged.push_back(std::move(outcome));
      } else {
        same->parties.push_back(outcome.parties.front());
      }
    }
    answer_.outcomes = std::move(merged);
  }

  /// `unanimous`: those who have not decided do so on `day`, or, with a party named, only that one does.
  void decide(Date day) {
    auto notices = question_.decided;
    if (!question_.party.empty() && question_.given) notices.push_back({question_.party, *question_.given});
    const auto so_far = trier_.trial_of(notices);
    answer_.decisions = so_far->ending().decisions;
    for (auto& decision : answer_.decisions) decision.notice = nullptr;
    answer_.undecided =
        answer_.decisions.empty() ? parties_on(*facts_.timeline, day) : so_far->ending().undecided;
    if (answer_.undecided.empty() && question_.decided.empty()) {
      answer_.remarks.push_back(
          message_of({"alla parter har redan beslutat", "all parties have decided already"}));
    }
    const bool on_that_day = question_.decided.empty() && question_.party.empty();
    Date last = on_that_day ? day : std::max(day, facts_.today);
    for (const auto& decision : answer_.decisions) last = std::max(last, decision.day);
    for (const auto& party : answer_.undecided) answer_.assumed.push_back({party, last});
    std::ranges::copy(answer_.assumed, std::back_inserter(notices));
    if (notices.empty()) notices.push_back({answer_.decisions.back().party, answer_.decisions.back().day});
    add(notices, {});
  }

  void leave_by(Date target) {
    LeaveBy out{target, {}, {}, {}, {}, {}};
    const Ending ending = ending_of(*facts_.timeline, facts_.known_on);
    const auto already = question_.party.empty() ? ending.last_day : ending.last_day_of(question_.party);
    const Collector from{
        {facts_.agreement, facts_.root, facts_.timeline, &ending, facts_.indices, facts_.today}};
    const auto notice = last_notice_by(from, target);
    if (already && *already <= target) {
      out.says = message(
          {"ingen uppsägning behövs, det upphör ändå {}", "no notice is needed, it ends on {} anyway"},
          already->to_string());
    } else if (!notice) {
      out.says = too_short(from.start());
    } else {
      count(*notice, out);
    }
    if (out.last_day) {
      const Date day = out.today_ends ? facts_.today : *out.last_day;
      tell_terms(rules_on(day));
      give(day);
      tell_if_decided_late(out);
    }
    answer_.leave_by = std::move(out);
  }

  [[nodiscard]] Message too_short(Date start) const {
    const auto& terms = facts_.timeline->as_of(start);
    if (!countable(terms)) return message_of({"ingen dag räcker", "no day is early enough"});
    const auto& rules = *terms.termination;
    return message({"ingen dag räcker, även uppsägning på avtalets första dag {} slutar {}; uppsägning "
                    "dessförinnan räknas "
                    "inte, för avtalet säger inte om den är möjlig (pröva en dag med --given)",
                    "no day is early enough, notice even on the agreement's first day {} ends on {}; notice "
                    "before it is not "
                    "counted, for the agreement does not say whether it can be given (try a day by --given)"},
                   start.to_string(), notice_end(start, *rules.notice, *rules.counting).to_string());
  }

  void count(const LastNotice& notice, LeaveBy& out) const {
    const auto end_after = [&](Date day) -> std::optional<Date> {
      if (!countable(facts_.timeline->as_of(day))) return std::nullopt;
      return notice_end(day, *rules_on(day).notice, *rules_on(day).counting);
    };
    out.last_day = notice.given;
    out.ends = notice.ends;
    out.too_late = end_after(notice.given.next());
    if (notice.given < facts_.today) out.today_ends = end_after(facts_.today);
  }

  /// Where somebody has decided later than the day that all must have decided by.
  void tell_if_decided_late(LeaveBy& out) const {
    for (const auto& decision : answer_.decisions) {
      if (decision.day <= *out.last_day) continue;
      out.says = message({"går inte: {} beslutade {}", "cannot be done: {} decided on {}"},
                         name_of_party(facts_.timeline->amended(), decision.party), decision.day.to_string());
    }
  }

  const NoticeFacts& facts_;
  const NoticeQuestion& question_;
  Trier trier_;
  NoticeAnswer answer_;
};

}  // namespace

}  // namespace deadline

NoticeAnswer answer_of(const NoticeFacts& facts, const NoticeQuestion& question) {
  return deadline::Answering{facts, question}.answer();
}

}  // namespace iop
