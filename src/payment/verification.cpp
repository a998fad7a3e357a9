#include "payment/verification.hpp"

#include <algorithm>
#include <iterator>

#include "payment/earlier_view.hpp"
#include "payment/issued_groups.hpp"

namespace iop {

namespace {

using payment::IssuedGroup;
using payment::PartyAmount;
using payment::SentRow;
using payment::SentTo;

/// What the rows say themselves.
IssuedCheck check_of(const std::vector<const Issued*>& rows) {
  IssuedCheck check;
  check.period = payment::written(*rows.front()->period);
  check.rows = static_cast<int>(rows.size());
  for (const auto* row : rows) {
    if (row->date) check.date = std::max(check.date.value_or(*row->date), *row->date);
    if (row->reference) check.references.push_back(*row->reference);
  }
  return check;
}

IssuedCheck check_of(const IssuedGroup& group, const std::vector<const Issued*>& rows) {
  auto check = check_of(rows);
  check.number = group.former ? 0 : group.number;
  check.first = group.first;
  check.last = group.last;
  return check;
}

std::optional<Money> sum_of(const std::vector<const Issued*>& rows) {
  std::vector<Money> amounts;
  amounts.reserve(rows.size());
  for (const auto* row : rows) amounts.push_back(*row->amount);
  const auto total = sum(amounts);
  return total ? std::optional{*total} : std::nullopt;
}

const Instalment* find(const FundingSchedule& schedule, int number, const PartyAmount& between) {
  for (const auto& instalment : schedule.instalments) {
    if (instalment.number == number && instalment.payer == between.payer && instalment.payee == between.payee)
      return &instalment;
  }
  return nullptr;
}

/// Which steps of `a`, from 0, `b` does not have: where the two part.
std::vector<std::size_t> only_in(const std::vector<Step>& a, const std::vector<Step>& b) {
  std::vector<std::size_t> out;
  for (std::size_t i = 0; i < a.size(); ++i) {
    const bool both = std::any_of(b.begin(), b.end(), [&](const Step& other) {
      return other.step.sv == a[i].step.sv && other.value == a[i].value && other.source == a[i].source;
    });
    if (!both) out.push_back(i);
  }
  return out;
}

bool is_between_same(const Instalment& instalment, const IssuedCheck& check) {
  return instalment.payer == check.payer && instalment.payee == check.payee;
}

class Verifier {
 public:
  Verifier(const PaymentBasis& basis, const FundingSchedule& schedule, const KnownOn& known_on)
      : basis_(basis), schedule_(schedule), known_on_(known_on), earlier_(basis, known_on) {
    out_.funding = schedule.id;
    for (const auto& one : schedule.instalments) {
      out_.has_payers = out_.has_payers || one.payer != schedule.instalments.front().payer;
      out_.has_payees = out_.has_payees || one.payee != schedule.instalments.front().payee;
    }
  }

  Verification verify() && {
    auto rows = payment::gather_issued(basis_, schedule_, known_on_, earlier_);
    out_.later = std::move(rows.later);
    for (const auto& group : rows.groups) {
      out_.rows += static_cast<int>(group.sent.size());
      judge(group);
    }
    out_.rows += static_cast<int>(rows.unmatched.size());
    for (auto& check : out_.checks) {
      check.has_next = std::any_of(
          schedule_.instalments.begin(), schedule_.instalments.end(), [&](const Instalment& other) {
            return is_between_same(other, check) && other.number > out_.last_issued(check.payer, check.payee);
          });
    }
    for (const auto* row : rows.unmatched) {
      auto check = check_of({row});
      check.issued = *row->amount;
      check.verdict = IssuedVerdict::unmatched;
      out_.checks.push_back(std::move(check));
    }
    return std::move(out_);
  }

 private:
  void judge(const IssuedGroup& group) {
    const auto now = group.former ? std::vector<PartyAmount>{} : payment::parties_of(schedule_, group.number);
    auto all = check_of(group, group.rows());
    all.issued = sum_of(group.rows());
    all.recomputed = payment::total_of(now);
    if (now.size() == 1) {
      all.payer = now.front().payer;
      all.payee = now.front().payee;
    }
    if (!all.issued || !all.recomputed) return cannot(group, std::move(all));
    const auto owners = payment::whose(group.sent, now, waiting());
    if (tells_more(group, owners.sent)) {
      for (const auto& to : owners.sent) judge(group, to);
      return;
    }
    const bool agrees = *all.issued == *all.recomputed || agrees_whoever(group, now);
    // Neither is negative.
    all.difference = agrees ? Money{} : Money::from_ore(all.recomputed->ore() - all.issued->ore());
    if (!agrees) {
      all.verdict = IssuedVerdict::payee_unclear;
      all.problem = owners.readings == payment::Readings::several
                        ? Message{"beloppen passar flera mottagare", "the amounts fit several payees"}
                        : Message{"inget belopp är vad en mottagare skulle ha, då eller nu",
                                  "no amount is what a payee was to have, then or now"};
    }
    out_.checks.push_back(std::move(all));
  }

  /// One row that was sent to all and is still right says so by itself.
  static bool tells_more(const IssuedGroup& group, const std::vector<SentTo>& owners) {
    if (owners.empty()) return false;
    return owners.size() == 1 || owners.size() == group.sent.size() ||
           std::any_of(owners.begin(), owners.end(),
                       [](const SentTo& to) { return to.issued != to.whom.amount; });
  }

  /// Whether each row is what one payee gets now, no payee twice.
  static bool agrees_whoever(const IssuedGroup& group, std::vector<PartyAmount> now) {
    return std::all_of(group.sent.begin(), group.sent.end(), [&](const SentRow& sent) {
      const auto one = std::find_if(now.begin(), now.end(), [&](const PartyAmount& party) {
        return party.amount == std::optional<Money>{*sent.row->amount};
      });
      if (one == now.end()) return false;
      now.erase(one);
      return true;
    });
  }

  void cannot(const IssuedGroup& group, IssuedCheck all) {
    all.verdict = IssuedVerdict::not_computed;
    if (!all.issued) {
      all.problem =
          message({"summan av raderna för {} ryms inte: {}", "the sum of the rows for {} does not fit: {}"},
                  all.period, largest_amount());
    } else if (waits(group.number)) {
      all.verdict = IssuedVerdict::awaited;
    }
    out_.checks.push_back(std::move(all));
  }

  /// Whether nothing but an index not yet published keeps the instalment from being computed.
  [[nodiscard]] bool waits(int number) const {
    return std::all_of(schedule_.instalments.begin(), schedule_.instalments.end(),
                       [&](const Instalment& one) {
                         return one.number != number || one.amount || one.status == AmountStatus::awaited;
                       });
  }

  /// The rows that were sent to one payee; their sum is in range.
  void judge(const IssuedGroup& group, const SentTo& to) {
    auto check = check_of(group, to.rows);
    check.payer = to.whom.payer;
    check.payee = to.whom.payee;
    check.issued = to.issued;
    check.recomputed = to.whom.amount;
    check.difference = Money::from_ore(check.recomputed->ore() - check.issued->ore());
    if (*check.difference != Money{}) explain(group, to, check);
    settle(check);
    out_.checks.push_back(std::move(check));
  }

  void explain(const IssuedGroup& group, const SentTo& to, IssuedCheck& check) {
    const auto* now = group.former ? nullptr : find(schedule_, group.number, to.whom);
    check.verdict = now != nullptr && now->status == AmountStatus::preliminary ? IssuedVerdict::preliminary
                                                                               : IssuedVerdict::differs;
    if (now != nullptr) {
      check.now = derivation_of(schedule_, *now);
    } else {
      check.gone = why_none(group, to);
    }
    find_then(group, check);
    if (check.then.empty() && now != nullptr)
      check.clue = payment::index_clue(basis_, schedule_, check, known_on_);
  }

  [[nodiscard]] Message why_none(const IssuedGroup& group, const SentTo& to) const {
    if (group.former) {
      const auto* was = find(*group.former, group.number, to.whom);
      const DateRange days{group.first, was != nullptr && was->last ? *was->last : group.first};
      return payment::why_gone(basis_, schedule_.id, days);
    }
    return message({"`{}` betalar inte längre `{}` för den", "`{}` no longer pays `{}` for it"},
                   to.whom.payer, to.whom.payee);
  }

  /// What was known on the day it was sent, where that gives the amount that was sent.
  void find_then(const IssuedGroup& group, IssuedCheck& check) {
    if (!group.former && !check.date) return;
    const auto& then = group.former ? *group.former : earlier_.on(*check.date);
    for (const auto& one : then.instalments) {
      if (one.first == check.first && is_between_same(one, check) && one.amount && one.amount == check.issued)
        check.then = derivation_of(then, one);
    }
    if (!check.then.empty()) check.changed = only_in(check.now, check.then);
  }

  /// The corrections of what is judged so far that no basis holds yet, by whom they are between.
  [[nodiscard]] std::vector<PartyAmount> waiting() const {
    std::vector<PartyAmount> out;
    for (const auto& check : out_.checks) {
      if (check.verdict != IssuedVerdict::differs) continue;
      const PartyAmount whom{check.payer, check.payee, check.difference};
      const auto same = std::find_if(out.begin(), out.end(),
                                     [&](const PartyAmount& other) { return other.is_between_same(whom); });
      if (same == out.end()) {
        out.push_back(whom);
      } else if (same->amount) {
        const auto both = add(*same->amount, *whom.amount);
        same->amount = both ? std::optional{*both} : std::nullopt;
      }
    }
    return out;
  }

  /// A basis whose own difference is exactly the correction that was waiting holds it.
  void settle(IssuedCheck& check) {
    if (check.verdict != IssuedVerdict::differs) return;
    std::vector<IssuedCheck*> open;
    Rational sum = check.difference->exact();
    for (auto& earlier : out_.checks) {
      const bool waits = earlier.verdict == IssuedVerdict::differs && earlier.payer == check.payer &&
                         earlier.payee == check.payee;
      if (!waits) continue;
      open.push_back(&earlier);
      sum += earlier.difference->exact();
    }
    if (open.empty() || sgn(sum) != 0 || check.gone) {
      // What was to be sent that day holds nothing else.
      check.may_carry = !open.empty() && check.then.empty();
      return;
    }
    check.verdict = IssuedVerdict::carries;
    for (auto* earlier : open) {
      earlier->verdict = IssuedVerdict::settled;
      earlier->settled_by = check.number;
    }
  }

  const PaymentBasis& basis_;
  const FundingSchedule& schedule_;
  const KnownOn& known_on_;
  payment::EarlierSchedules earlier_;
  Verification out_;
};

}  // namespace

Verification verify_issued(const PaymentBasis& basis, const FundingSchedule& schedule,
                           const KnownOn& known_on) {
  return Verifier{basis, schedule, known_on}.verify();
}

}  // namespace iop
