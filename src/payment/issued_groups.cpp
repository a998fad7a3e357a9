#include "payment/issued_groups.hpp"

#include <algorithm>

#include "payment/earlier_view.hpp"

namespace iop::payment {

namespace {

/// The rows to be of instalment `number`, which there must be.
IssuedGroup group_of(const FundingSchedule& schedule, int number) {
  const auto& all = schedule.instalments;
  const auto found =
      std::find_if(all.begin(), all.end(), [&](const Instalment& one) { return one.number == number; });
  return {number, found->first, found->last, nullptr, {}};
}

/// The one payer and payee whose days of the instalment `period` names, if it does.
std::optional<PartyAmount> named_by(const PeriodReference& period, const FundingSchedule& schedule,
                                    int number) {
  const auto* days = std::get_if<DateRange>(&period);
  std::vector<PartyAmount> named;
  for (const auto& one : schedule.instalments) {
    if (days != nullptr && one.number == number && one.paid == *days)
      named.push_back({one.payer, one.payee, one.amount});
  }
  return named.size() == 1 ? std::optional{named.front()} : std::nullopt;
}

class Gatherer {
 public:
  Gatherer(const PaymentBasis& basis, const FundingSchedule& schedule, const KnownOn& known_on,
           EarlierSchedules& earlier)
      : basis_(basis), schedule_(schedule), known_on_(known_on), earlier_(earlier) {
    // Without amendments nobody else was ever to be paid, and all that may leave is there.
    may_differ_ =
        schedule.payees.size() > 1 || schedule.parties.size() > 1 || !basis.timeline.amendments().empty();
  }

  void take(const Issued& issued) {
    int number = number_of(*issued.period, schedule_, basis_.timeline, basis_.ending.term_end);
    std::optional<FormerInstalment> former;
    if (number == 0) former = former_instalment(basis_, issued, known_on_);
    if (former) number = number_now(*former, schedule_);
    if (issued.date && *issued.date > basis_.today) {
      out_.later.push_back(
          {written(*issued.period), *issued.amount, *issued.date, issued.reference.value_or({}), number});
    } else if (number != 0) {
      add(issued, number);
    } else if (former) {
      add_former(issued, *std::move(former));
    } else {
      out_.unmatched.push_back(&issued);
    }
  }

  IssuedRows done() && {
    std::stable_sort(out_.groups.begin(), out_.groups.end(),
                     [](const IssuedGroup& a, const IssuedGroup& b) { return a.first < b.first; });
    return std::move(out_);
  }

 private:
  void add(const Issued& issued, int number) {
    auto group = std::find_if(out_.groups.begin(), out_.groups.end(), [&](const IssuedGroup& other) {
      return !other.former && other.number == number;
    });
    if (group == out_.groups.end()) group = out_.groups.insert(group, group_of(schedule_, number));
    SentRow row{&issued, {}, named_by(*issued.period, schedule_, number)};
    if (issued.date && may_differ_) {
      const auto& then = earlier_.on(*issued.date);
      for (const auto& one : then.instalments) {
        if (one.first == group->first) row.then = parties_of(then, one.number);
      }
    }
    group->sent.push_back(std::move(row));
  }

  void add_former(const Issued& issued, FormerInstalment former) {
    auto parties = parties_of(former.schedule, former.number);
    auto group = std::find_if(out_.groups.begin(), out_.groups.end(), [&](const IssuedGroup& other) {
      return other.former && written(*other.sent.front().row->period) == written(*issued.period);
    });
    if (group == out_.groups.end()) {
      group = out_.groups.insert(group, group_of(former.schedule, former.number));
      group->former = std::make_shared<const FundingSchedule>(std::move(former.schedule));
    }
    group->sent.push_back({&issued, std::move(parties)});
  }

  const PaymentBasis& basis_;
  const FundingSchedule& schedule_;
  const KnownOn& known_on_;
  EarlierSchedules& earlier_;
  bool may_differ_ = false;  ///< whether others may have been to be paid when a row was sent
  IssuedRows out_;
};

}  // namespace

const FundingSchedule& EarlierSchedules::on(Date day) {
  const auto found = known_.find(day);
  if (found != known_.end()) return found->second;
  return known_.emplace(day, known_on_(day, basis_.indices)).first->second;
}

std::vector<const Issued*> IssuedGroup::rows() const {
  std::vector<const Issued*> out;
  out.reserve(sent.size());
  for (const auto& row : sent) out.push_back(row.row);
  return out;
}

IssuedRows gather_issued(const PaymentBasis& basis, const FundingSchedule& schedule, const KnownOn& known_on,
                         EarlierSchedules& earlier) {
  Gatherer gatherer{basis, schedule, known_on, earlier};
  const FundingHistory history{basis.timeline, schedule.id};
  const auto* row = history.latest();
  if (row != nullptr && row->issued) {
    for (const auto& issued : *row->issued) {
      if (issued && issued->period && issued->amount) gatherer.take(*issued);
    }
  }
  return std::move(gatherer).done();
}

std::string written(const PeriodReference& period) {
  if (const auto* days = std::get_if<DateRange>(&period))
    return days->first.to_string() + "/" + days->last.to_string();
  return std::get<PeriodName>(period).to_string();
}

}  // namespace iop::payment
