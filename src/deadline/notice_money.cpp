#include "deadline/notice_money.hpp"

#include <algorithm>
#include <utility>

#include "payment/verification.hpp"

namespace iop::deadline {

namespace {

/// A payment of either schedule, and whom and what it is for.
struct Payment {
  int number = 1;
  std::string payer;
  std::string payee;
  PaymentPart part;
};

enum class LinesOf : unsigned char { instalments, years };

std::vector<Payment> payments_of(const FundingSchedule& schedule, LinesOf kind) {
  std::vector<Payment> out;
  if (kind == LinesOf::years) {
    for (const auto& year : schedule.years) {
      out.push_back({year.number, {}, {}, {year.days.first, year.days.last, year.amount, year.status}});
    }
    return out;
  }
  for (const auto& one : schedule.instalments) {
    out.push_back({one.number, one.payer, one.payee, {one.first, one.last, one.amount, one.status}});
  }
  return out;
}

PaymentChange change_of(const PaymentLine& line) {
  if (!line.with) return PaymentChange::dropped;
  if (!line.without) return PaymentChange::added;
  const bool same = line.with->first == line.without->first && line.with->last == line.without->last &&
                    line.with->amount == line.without->amount;
  return same ? PaymentChange::unchanged : PaymentChange::changed;
}

/// The payments of both, those that only `with` has last.
std::vector<PaymentLine> lines_of(const std::vector<Payment>& without, const std::vector<Payment>& with,
                                  Date given) {
  std::vector<PaymentLine> out;
  for (const auto& payment : without)
    out.push_back({payment.number, payment.payer, payment.payee, payment.part, {}, {}});
  for (const auto& payment : with) {
    const auto same = std::ranges::find_if(out, [&](const PaymentLine& line) {
      return line.number == payment.number && line.payer == payment.payer && line.payee == payment.payee;
    });
    if (same == out.end()) {
      out.push_back({payment.number, payment.payer, payment.payee, {}, payment.part, {}});
    } else {
      same->with = payment.part;
    }
  }
  for (auto& line : out) {
    line.change = change_of(line);
    line.settled = line.change == PaymentChange::unchanged && line.with->last && *line.with->last < given;
  }
  return out;
}

void add(MoneyDifference& sum, const MoneyDifference& other) {
  sum.status = std::max(sum.status, other.status);
  sum.fits = sum.fits && other.fits;
  if (!sum.amount || !other.amount) {
    sum.amount = std::nullopt;
    return;
  }
  const auto both = iop::add(*sum.amount, *other.amount);
  sum.fits = sum.fits && both.ok();
  sum.amount = both ? std::optional{*both} : std::nullopt;
}

MoneyDifference difference_of(const PaymentLine& line) {
  MoneyDifference out;
  if (line.change == PaymentChange::unchanged) return out;
  for (const auto& part : {line.without, line.with}) {
    if (!part) continue;
    out.status = std::max(out.status, part->status);
    if (!part->amount) out.amount = std::nullopt;
  }
  if (!out.amount) return out;
  const auto amount = [](const std::optional<PaymentPart>& part) { return part ? *part->amount : Money{}; };
  const auto less = subtract(amount(line.with), amount(line.without));
  out.amount = less ? std::optional{*less} : std::nullopt;
  return out;
}

void sum_up(FundingOutcome& row) {
  const auto note = [&](std::optional<Failure> failure) {
    if (failure) row.problems.push_back(failure->what);
  };
  for (const auto& line : row.lines) {
    if (line.without) note(row.without.add(line.without->amount, line.without->status));
    if (line.settled) note(row.settled.add(line.with->amount, line.with->status));
    if (line.with) note(row.with.add(line.with->amount, line.with->status));
    add(row.difference, difference_of(line));
  }
}

/// Bases that were right without the notice and are not with it. They were sent when nothing was known of it.
std::vector<IssuedExcess> excess_of(const PaymentBasis& without, const FundingSchedule& before,
                                    const PaymentBasis& with, const FundingSchedule& after) {
  const auto checks = [&](const PaymentBasis& basis, const FundingSchedule& schedule) {
    return verify_issued(basis, schedule, [&](Date, const IndexTable&) { return before; }).checks;
  };
  const auto earlier = checks(without, before);
  std::vector<IssuedExcess> out;
  for (const auto& check : checks(with, after)) {
    if (!check.issued || !check.difference || *check.difference == Money{}) continue;
    const auto same = std::ranges::find_if(earlier, [&](const IssuedCheck& other) {
      return other.period == check.period && other.payer == check.payer && other.payee == check.payee;
    });
    if (same == earlier.end() || check.difference != same->difference)
      out.push_back({check.period, check.payee, *check.issued, *check.difference});
  }
  return out;
}

}  // namespace

std::vector<FundingOutcome> funding_outcomes(const PaymentBasis& without, const PaymentBasis& with,
                                             Date given) {
  std::vector<FundingOutcome> out;
  for (const auto& id : funding_ids(without.timeline)) {
    const auto before = schedule_of(without, id);
    const auto after = schedule_of(with, id);
    FundingOutcome row;
    row.id = id;
    row.payer = before.payer;
    row.payees = before.payees;
    row.by_year = before.instalments.empty() && after.instalments.empty();
    const auto kind = row.by_year ? LinesOf::years : LinesOf::instalments;
    row.lines = lines_of(payments_of(before, kind), payments_of(after, kind), given);
    for (const auto& problem : after.problems) row.problems.push_back(problem.what);
    sum_up(row);
    row.excess = excess_of(without, before, with, after);
    out.push_back(std::move(row));
  }
  return out;
}

MoneyDifference difference_of(const std::vector<FundingOutcome>& rows) {
  MoneyDifference out;
  for (const auto& row : rows) add(out, row.difference);
  return out;
}

}  // namespace iop::deadline
