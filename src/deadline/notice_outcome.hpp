#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "deadline/deadline.hpp"
#include "payment/budget.hpp"
#include "term/trial.hpp"

namespace iop {

/// What a notice brings about.
enum class NoticeEffect : std::uint8_t {
  agreement_ends,  ///< for all
  part_ends,       ///< the party's; the others go on
  none,            ///< the agreement, or the party's part, ends no earlier than without it
  undecided        ///< nothing, until every signing party has decided
};

/// How a payment differs from what it is without the notice.
enum class PaymentChange : std::uint8_t { unchanged, changed, dropped, added };

/// A payment as it is with or without the notice.
struct PaymentPart {
  Date first;
  std::optional<Date> last;  ///< none only for `once` in a row that nothing ends
  std::optional<Money> amount;
  AmountStatus status = AmountStatus::final;
};

/// An instalment from one payer to one payee, or an agreement year where the row says nothing of instalments.
struct PaymentLine {
  int number = 1;
  std::string payer;  ///< id; empty where it is not stated, and of an agreement year
  std::string payee;  ///< as `payer`
  std::optional<PaymentPart> without;
  std::optional<PaymentPart> with;
  PaymentChange change = PaymentChange::unchanged;
  bool settled = false;  ///< unchanged, and for days before the notice is given
};

/// How much more is paid (negative: less); not known where a payment that differs has no amount.
struct MoneyDifference {
  std::optional<Money> amount = Money{};
  AmountStatus status = AmountStatus::final;  ///< the least certain of the payments that differ
  bool fits = true;  ///< false: the sum has left the range of `Money`, and there is no amount
};

/// An issued basis that no longer is what the instalment comes to.
struct IssuedExcess {
  std::string period;  ///< as the file has it
  std::string payee;   ///< id; empty where it went to several
  Money issued;
  Money difference;  ///< what is to be paid for the period less `issued`
};

/// What the notice does to one funding row.
struct FundingOutcome {
  std::string id;
  std::string payer;
  std::vector<std::string> payees;
  bool by_year = false;  ///< whether the lines are agreement years
  std::vector<PaymentLine> lines;
  AmountSum settled;  ///< of the lines that are
  AmountSum without;
  AmountSum with;
  MoneyDifference difference;
  std::vector<IssuedExcess> excess;
  std::vector<Message> problems;  ///< why nothing can be computed with the notice
};

/// A duty that is still owed.
struct RemainingDuty {
  Deadline deadline;
  bool after_end = false;  ///< due after the agreement's last day
};

/// The days of one kind about one thing, such as all of a duty.
struct DaysOfOne {
  DeadlineKind kind = DeadlineKind::duty;
  std::string about;  ///< the path in the file
  Date first;
  Date last;
  std::vector<Deadline> days;  ///< at least one, ascending
};

/// The same notice a day later, held against the notice itself.
struct NoticeDayLater {
  Date given;
  NoticeEffect effect = NoticeEffect::none;
  std::optional<Date> last_day;
  MoneyDifference difference;
  bool before_start = false;  ///< whether `last_day` is before the agreement's first day
};

/// A duty that a party is responsible for.
struct DutyOfParty {
  std::string id;
  std::string what;
};

/// What one notice means, held against the agreement without it.
struct NoticeOutcome {
  std::vector<std::string> parties;  ///< any of whom may give it, with the same outcome
  Date given;                        ///< the day its time runs from: of `unanimous` the last decision
  std::optional<Date> counted_end;   ///< where its time ends, whatever else ends before; none if `undecided`
  NoticeEffect effect = NoticeEffect::none;
  Message why;                         ///< of the effect; empty where it goes without saying
  std::optional<Date> last_day;        ///< of the party's part, or of the agreement
  std::optional<Date> without;         ///< the same without the notice
  std::optional<Date> agreement_end;   ///< the agreement's last day with it
  Date start;                          ///< the agreement's first day, which `last_day` may be before
  Message basis;                       ///< the clause by its path, and how the day was counted
  std::vector<std::string> remaining;  ///< of `part_ends`: the parties that go on
  std::vector<DutyOfParty> orphaned;   ///< of `part_ends`: what the party is responsible for
  std::vector<FundingOutcome> funding;
  MoneyDifference difference;         ///< of all rows
  std::vector<RemainingDuty> duties;  ///< by day
  /// Still there too, but of periods that the agreement covers only in part, so that they do not count.
  std::vector<RemainingDuty> partial;
  std::vector<DaysOfOne> vanishing;  ///< days that are not there any more; what is past or done is left out
  std::vector<Deadline> appearing;
  NoticeDayLater later;
};

/// What a trial notice is asked of; all of it must outlive the call.
struct NoticeFacts {
  std::string_view agreement;  ///< its id
  const yaml::Node* root = nullptr;
  const Timeline* timeline = nullptr;  ///< of `root`
  const IndexTable* indices = nullptr;
  const IndexAssumptions* assumptions = nullptr;
  Date today;
  Date known_on;  ///< notices in the file count up to here, or up to the trial's own day where that is later
};

/// What is asked: a day on which notice is given, or decisions, or a day to have left by.
struct NoticeQuestion {
  std::optional<Date> given;  ///< of `unanimous`: the day on which those who have not decided do
  std::string party;          ///< who gives it; empty: any party, each by itself
  std::vector<TrialNotice> decided;
  std::optional<Date> leave_by;
};

/// The last day for a notice that ends by `target`.
struct LeaveBy {
  Date target;
  std::optional<Date> last_day;    ///< none where no notice is needed, or none is early enough
  std::optional<Date> ends;        ///< where notice on that day ends
  std::optional<Date> too_late;    ///< where notice on the day after ends
  std::optional<Date> today_ends;  ///< where `last_day` has passed: where notice today ends
  Message says;
};

struct NoticeAnswer {
  std::string agreement;  ///< its id
  std::optional<TerminationModel> model;
  std::optional<Duration> notice;
  std::optional<NoticeCounting> counting;
  bool for_cause = false;
  Message obstacle;  ///< why nothing can be counted; empty otherwise
  std::vector<Message> remarks;
  std::vector<Ending::Decision> decisions;  ///< in the file and given; `notice` is null
  std::vector<std::string> undecided;
  std::vector<TrialNotice> assumed;  ///< decisions that the outcome takes for granted beyond those given
  std::optional<LeaveBy> leave_by;
  std::vector<NoticeOutcome> outcomes;
};

/// Answers by reading the agreement with the notice in its file, through the same code as any notice there.
NoticeAnswer answer_of(const NoticeFacts& facts, const NoticeQuestion& question);

/// Which party may give a notice under the terms of `day`: the signing ones, in the file's order.
std::vector<std::string> parties_on(const Timeline& timeline, Date day);

}  // namespace iop

namespace iop::field {

template <>
struct Names<NoticeEffect> {
  static constexpr std::array<std::string_view, 4> values{"agreement_ends", "part_ends", "none", "undecided"};
};
template <>
struct Names<PaymentChange> {
  static constexpr std::array<std::string_view, 4> values{"unchanged", "changed", "dropped", "added"};
};

}  // namespace iop::field
