#include "payment/verification.hpp"

#include <algorithm>
#include <iterator>
#include <map>

#include "term/issued.hpp"

namespace iop {

namespace {

std::string written(const PeriodReference& period) {
  if (const auto* days = std::get_if<DateRange>(&period))
    return days->first.to_string() + "/" + days->last.to_string();
  return std::get<PeriodName>(period).to_string();
}

/// The rows of one instalment, gathered; none of them is out of the range of `Money` alone.
IssuedCheck check_of(const std::vector<const Issued*>& rows, int number) {
  IssuedCheck out;
  out.period = written(*rows.front()->period);
  out.number = number;
  for (const auto* row : rows) {
    if (const auto sum = add(out.issued, *row->amount)) {
      out.issued = *sum;
    } else {
      out.verdict = IssuedVerdict::not_computed;
    }
    if (row->date) out.date = std::max(out.date.value_or(*row->date), *row->date);
    if (row->reference) out.references.push_back(*row->reference);
  }
  return out;
}

/// Whether each row is what one payee gets, no payee twice.
bool is_one_each(const std::vector<const Issued*>& rows, std::vector<const Instalment*> parts) {
  return std::all_of(rows.begin(), rows.end(), [&](const Issued* row) {
    const auto part = std::find_if(parts.begin(), parts.end(), [&](const Instalment* one) {
      return one->amount && *one->amount == *row->amount;
    });
    if (part == parts.end()) return false;
    parts.erase(part);
    return true;
  });
}

/// What the instalment comes to for all payees; none where any part is not known.
std::optional<Money> total_of(const std::vector<const Instalment*>& parts) {
  Money total;
  for (const auto* part : parts) {
    if (!part->amount) return std::nullopt;
    const auto sum = add(total, *part->amount);
    if (!sum) return std::nullopt;
    total = *sum;
  }
  return parts.empty() ? std::nullopt : std::optional{total};
}

std::vector<const Instalment*> parts_of(const FundingSchedule& schedule, int number) {
  std::vector<const Instalment*> out;
  for (const auto& instalment : schedule.instalments) {
    if (instalment.number == number) out.push_back(&instalment);
  }
  return out;
}

/// The steps of `a` that `b` does not have: where the two part.
std::vector<Step> only_in(const std::vector<Step>& a, const std::vector<Step>& b) {
  std::vector<Step> out;
  std::copy_if(a.begin(), a.end(), std::back_inserter(out), [&](const Step& step) {
    return std::none_of(b.begin(), b.end(), [&](const Step& other) {
      return other.step.sv == step.step.sv && other.value == step.value && other.source == step.source;
    });
  });
  return out;
}

class Verifier {
 public:
  Verifier(const PaymentBasis& basis, const FundingSchedule& schedule,
           const std::function<FundingSchedule(Date)>& known_on)
      : basis_(basis), schedule_(schedule), known_on_(known_on) {
    out_.funding = schedule.id;
  }

  Verification verify() && {
    gather();
    for (const auto& [number, rows] : by_number_) judge(number, rows);
    settle();
    for (const auto* row : unmatched_) {
      auto check = check_of({row}, 0);
      check.verdict = IssuedVerdict::unmatched;
      out_.checks.push_back(std::move(check));
    }
    return std::move(out_);
  }

 private:
  void gather() {
    const FundingHistory history{basis_.timeline, schedule_.id};
    const auto* row = history.latest();
    if (row == nullptr || !row->issued) return;
    const auto periods = instalment_periods(basis_.timeline, basis_.ending, schedule_.id);
    for (const auto& issued : *row->issued) {
      if (!issued || !issued->period || !issued->amount) continue;
      if (issued->date && *issued->date > basis_.today) continue;
      const int number = number_of(*issued->period, periods);
      if (number == 0) {
        unmatched_.push_back(&*issued);
      } else {
        by_number_[number].push_back(&*issued);
        out_.last_issued = std::max(out_.last_issued, number);
      }
    }
  }

  [[nodiscard]] int number_of(const PeriodReference& period,
                              const std::vector<InstalmentPeriod>& periods) const {
    const auto& term = *basis_.timeline.amended().term;
    for (const auto& instalment : periods) {
      if (names(period, instalment, *term.start, basis_.ending.term_end)) return instalment.number;
    }
    // A row that pays once, in an agreement without end, has no days to compare.
    const auto* name = std::get_if<PeriodName>(&period);
    const bool once = name != nullptr && name->kind == PeriodName::Kind::once;
    return once && periods.empty() && !schedule_.instalments.empty() ? 1 : 0;
  }

  void judge(int number, const std::vector<const Issued*>& rows) {
    auto check = check_of(rows, number);
    const auto parts = parts_of(schedule_, number);
    if (parts.size() == 1) check.payee = parts.front()->payee;
    check.recomputed = total_of(parts);
    if (!check.recomputed || check.verdict == IssuedVerdict::not_computed) {
      check.verdict = IssuedVerdict::not_computed;
    } else {
      compare(check, rows, parts);
    }
    out_.checks.push_back(std::move(check));
  }

  void compare(IssuedCheck& check, const std::vector<const Issued*>& rows,
               const std::vector<const Instalment*>& parts) {
    const bool each = parts.size() > 1 && is_one_each(rows, parts);
    // Neither is negative, so that their difference is in range.
    check.difference = each ? Money{} : Money::from_ore(check.recomputed->ore() - check.issued.ore());
    if (*check.difference == Money{}) return;
    const bool preliminary = std::any_of(parts.begin(), parts.end(), [](const Instalment* part) {
      return part->status == AmountStatus::preliminary;
    });
    check.verdict = parts.size() > 1 ? IssuedVerdict::payee_unclear
                    : preliminary    ? IssuedVerdict::preliminary
                                     : IssuedVerdict::differs;
    check.has_next =
        std::any_of(schedule_.instalments.begin(), schedule_.instalments.end(), [&](const Instalment& other) {
          return other.number > out_.last_issued && other.payee == parts.front()->payee;
        });
    check.now = derivation_of(schedule_, *parts.front());
    if (parts.size() == 1) find_then(check);
  }

  /// What was known on the day it was sent, where that gives the amount that was sent.
  void find_then(IssuedCheck& check) const {
    if (!check.date) return;
    const auto then = known_on_(*check.date);
    const auto& mine = parts_of(schedule_, check.number).front()->first;
    for (const auto& instalment : then.instalments) {
      if (instalment.first != mine || instalment.payee != check.payee) continue;
      if (instalment.amount && *instalment.amount == check.issued)
        check.then = derivation_of(then, instalment);
    }
    if (!check.then.empty()) check.changed = only_in(check.now, check.then);
  }

  /// A basis whose own difference is exactly the correction that was waiting holds it.
  void settle() {
    std::map<std::string, std::vector<IssuedCheck*>> waiting;
    for (auto& check : out_.checks) {
      if (check.verdict != IssuedVerdict::differs) continue;
      auto& open = waiting[check.payee];
      Rational sum = check.difference->exact();
      for (const auto* earlier : open) sum += earlier->difference->exact();
      if (open.empty() || sgn(sum) != 0) {
        check.may_carry = !open.empty();
        open.push_back(&check);
        continue;
      }
      check.verdict = IssuedVerdict::carries;
      for (auto* earlier : open) {
        earlier->verdict = IssuedVerdict::settled;
        earlier->settled_by = check.number;
      }
      open.clear();
    }
  }

  const PaymentBasis& basis_;
  const FundingSchedule& schedule_;
  const std::function<FundingSchedule(Date)>& known_on_;
  std::map<int, std::vector<const Issued*>> by_number_;
  std::vector<const Issued*> unmatched_;
  Verification out_;
};

}  // namespace

bool IssuedCheck::is_well() const {
  return verdict == IssuedVerdict::agrees || verdict == IssuedVerdict::settled ||
         verdict == IssuedVerdict::carries;
}

bool Verification::is_next(const FundingSchedule& schedule, const Instalment& instalment) const {
  for (const auto& other : schedule.instalments) {
    if (other.number > last_issued && other.payee == instalment.payee)
      return other.number == instalment.number;
  }
  return false;
}

std::vector<IssuedCheck> Verification::corrections_to(const std::string& payee) const {
  std::vector<IssuedCheck> out;
  std::copy_if(checks.begin(), checks.end(), std::back_inserter(out), [&](const IssuedCheck& check) {
    return check.verdict == IssuedVerdict::differs && check.payee == payee;
  });
  return out;
}

Verification verify_issued(const PaymentBasis& basis, const FundingSchedule& schedule,
                           const std::function<FundingSchedule(Date)>& known_on) {
  return Verifier{basis, schedule, known_on}.verify();
}

}  // namespace iop
