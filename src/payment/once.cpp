#include "payment/once.hpp"

#include <algorithm>

#include "payment/accrual.hpp"
#include "payment/edges.hpp"
#include "payment/instalment.hpp"
#include "payment/steps.hpp"
#include "term/parties.hpp"

namespace iop::payment {

namespace {

/// Who is paid what part of the row by whom, while that stays the same.
std::vector<AccruedShare> runs_of(const Row& row, DateRange paid) {
  std::vector<AccruedShare> out;
  for (Date day = paid.first; day <= paid.last;) {
    const Date last = last_alike(row.history, row.basis.ending, day, paid.last);
    for (const auto& share : shares_on(row, day)) {
      const auto before = std::find_if(out.begin(), out.end(), [&](const AccruedShare& run) {
        return run.days.last.next() == day && run.share.is_between_same(share) &&
               run.share.part == share.part;
      });
      if (before != out.end()) {
        before->days.last = last;
      } else {
        out.push_back({share, {day, last}});
      }
    }
    day = last.next();
  }
  return out;
}

/// Who gets what part of the amount from whom: what accrues while they are payer and payee.
std::vector<AccruedShare> accrued_shares(const Row& row, DateRange whole, DateRange paid) {
  const auto all = years_figure(row.start, whole);
  std::vector<AccruedShare> out;
  for (const auto& [share, days] : runs_of(row, paid)) {
    const auto accrued =
        quotient_of(days.first == paid.first
                        ? message({"del av radens tid till och med {}", "part of the row's time by {}"},
                                  days.last.to_string())
                        : message({"del av radens tid, {} till {}", "part of the row's time, {} to {}"},
                                  days.first.to_string(), days.last.to_string()),
                    years_figure(row.start, days, edge_source(row, days, whole)), all);
    const auto part = stated_figure(message_of({"andel av beloppet", "share of the amount"}), share.part,
                                    row.source("shares", days.last));
    const auto figure =
        product_of(message_of({"upplupen andel", "accrued share"}), {{"part", part}, {"share", accrued}}, {});
    const auto same = std::find_if(out.begin(), out.end(), [&](const AccruedShare& other) {
      return other.share.is_between_same(share);
    });
    if (same == out.end()) {
      out.push_back({{share.payer, share.payee, figure->value, figure}, days});
      continue;
    }
    auto& sum = same->share.figure;
    sum = sum_of(message_of({"upplupna andelar", "accrued shares"}), {sum, figure});
    same->share.part = sum->value;
    same->days.last = days.last;
  }
  std::erase_if(out, [](const AccruedShare& each) { return sgn(each.share.part) == 0; });
  return out;
}

Money unit_of(const Instalment& whole, const Funding& terms) {
  bool ore = whole.amount.value_or(Money{}).has_ore();
  if (terms.shares && terms.shares->amounts && whole.amount && *whole.amount == *terms.amount) {
    for (const auto& share : *terms.shares->amounts) ore = ore || share.value.has_ore();
  }
  return ore ? Money::from_ore(1) : Money::kronor(1);
}

/// Fills in what has accrued.
std::optional<Failure> fill_in(const Row& row, const Funding& terms, DateRange paid, const FigurePtr& part,
                               Instalment& out) {
  out.figure = out.derivation.back().figure;
  if (part->value == 1) {
    out.amount = *terms.amount;
    return std::nullopt;
  }
  const Rational exact = terms.amount->exact() * part->value;
  const auto stated = terms.amount->has_ore() ? StatedIn::ore : StatedIn::kronor;
  const auto rule = rounding_of(row, terms, paid.last, stated);
  const auto rounded = round_to(exact, rule.unit, rule.mode);
  if (!rounded) return rounded.failure();
  out.amount = *rounded;
  out.derivation.push_back(accrued_once_step(paid, out.figure, part, row.source("amount", paid.last)));
  if (rounded->exact() != exact) {
    out.derivation.push_back(rounded_step(out.derivation.back().figure, *rounded, rule));
  }
  out.figure = out.derivation.back().figure;
  return std::nullopt;
}

/// A row that nothing ends: the whole amount, to all its payees.
std::vector<Instalment> pay_open(const Row& row, Instalment out, std::vector<ScheduleProblem>& problems) {
  const auto& terms = *row.history.latest();
  const DateRange life{out.first, std::max(out.first, row.history.versions().back().from)};
  if (parties_in(row.history, row.basis.ending, life).size() > 1) {
    problems.push_back(
        {message_of({"raden har inget slut: ett belopp för hela tiden kan inte delas när "
                     "betalare eller mottagare ändras",
                     "the row has no end: an amount for the whole time cannot be divided where "
                     "payer or payee changes"}),
         ProblemWith::end});
    out.status = AmountStatus::unknown;
    return divide(out, shares_of(terms), Money::kronor(1), {});
  }
  if (const auto* then = row.history.on(out.first); then != nullptr && then->invoiced) {
    if (*then->invoiced == Invoiced::in_advance) out.invoiced = out.first;
  }
  out.amount = *terms.amount;
  out.derivation = {stated_once_step(*terms.amount, row.source("amount", life.last))};
  out.figure = out.derivation.back().figure;
  return divide(out, shares_of(terms), unit_of(out, terms), row.source("shares", life.last));
}

}  // namespace

std::vector<Instalment> pay_once(const Row& row, std::optional<DateRange> paid,
                                 std::vector<ScheduleProblem>& problems) {
  Instalment out;
  out.first = row.history.first_day();
  if (!paid) return pay_open(row, out, problems);
  if (paid->empty()) return {};
  const auto* terms = row.history.on(paid->last);
  if (terms == nullptr) terms = row.history.latest();
  out.last = paid->last;
  out.invoiced = invoice_day(*terms, *paid);
  const auto unknown = [&](ScheduleProblem why) {
    problems.push_back(std::move(why));
    out.status = AmountStatus::unknown;
    return divide(out, shares_of(*terms), Money::kronor(1), {});
  };
  const auto stated_last = row.history.stated_last_day();
  if (!stated_last) {
    return unknown(
        {message_of(
             {"raden har inget slut: vad som hunnit upparbetas av ett belopp för hela tiden kan inte "
              "räknas ut",
              "the row has no end: what has accrued of an amount for the whole time cannot be computed"}),
         ProblemWith::end});
  }
  const auto accrued = accrued_shares(row, {paid->first, *stated_last}, *paid);
  std::vector<Share> shares;
  std::vector<FigurePtr> parts;
  for (const auto& each : accrued) {
    shares.push_back(each.share);
    parts.push_back(each.share.figure);
  }
  const auto part = sum_of(message_of({"upplupna andelar", "accrued shares"}), parts);
  out.derivation = {stated_once_step(*terms->amount, row.source("amount", paid->last))};
  if (const auto failure = fill_in(row, *terms, *paid, part, out)) return unknown({failure->what});
  auto all = divide(out, shares, unit_of(out, *terms), row.source("shares", paid->last));
  for (std::size_t i = 0; i < accrued.size(); ++i) all[i].paid = accrued[i].days;
  return all;
}

}  // namespace iop::payment
