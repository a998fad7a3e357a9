#include "payment/once.hpp"

#include <algorithm>

#include "payment/instalment.hpp"
#include "payment/steps.hpp"

namespace iop::payment {

namespace {

/// Each payee's part of the amount: what accrues until its own part ends.
std::vector<Share> accrued_shares(const Row& row, const Funding& terms, DateRange whole, DateRange paid) {
  auto shares = shares_of(terms);
  const auto all = years_figure(row.start, whole);
  for (auto& share : shares) {
    const auto leaves = row.basis.ending.last_day_of(share.payee);
    const Date last = leaves ? std::min(*leaves, paid.last) : paid.last;
    const auto accrued = quotient_of(
        message({"del av radens tid till och med {}", "part of the row's time by {}"}, last.to_string()),
        years_figure(row.start, {paid.first, last}), all);
    const auto part = stated_figure(message_of({"andel av beloppet", "share of the amount"}), share.part,
                                    row.source("shares", paid.last));
    share.figure =
        product_of(message_of({"upplupen andel", "accrued share"}), {{"part", part}, {"share", accrued}}, {});
    share.part = share.figure->value;
  }
  std::erase_if(shares, [](const Share& share) { return sgn(share.part) == 0; });
  return shares;
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
std::vector<Instalment> pay_open(const Row& row, Instalment out) {
  const auto& terms = *row.history.latest();
  if (const auto* then = row.history.on(out.first); then != nullptr && then->invoiced) {
    if (*then->invoiced == Invoiced::in_advance) out.invoiced = out.first;
  }
  out.amount = *terms.amount;
  out.derivation = {stated_once_step(*terms.amount, row.source("amount", out.first))};
  out.figure = out.derivation.back().figure;
  return divide(out, shares_of(terms), unit_of(out, terms), row.source("shares", out.first));
}

}  // namespace

std::vector<Instalment> pay_once(const Row& row, std::optional<DateRange> paid,
                                 std::vector<Message>& problems) {
  Instalment out;
  out.first = row.history.first_day();
  if (!paid) return pay_open(row, out);
  if (paid->empty()) return {};
  const auto* terms = row.history.on(paid->last);
  if (terms == nullptr) terms = row.history.latest();
  out.last = paid->last;
  out.invoiced = invoice_day(*terms, *paid);
  const auto unknown = [&](Message why) {
    problems.push_back(std::move(why));
    out.status = AmountStatus::unknown;
    return divide(out, shares_of(*terms), Money::kronor(1), {});
  };
  const auto stated_last = row.history.stated_last_day();
  if (!stated_last) {
    return unknown(message_of(
        {"raden har inget slut: vad som hunnit upparbetas av ett belopp för hela tiden kan inte räknas ut",
         "the row has no end: what has accrued of an amount for the whole time cannot be computed"}));
  }
  const auto shares = accrued_shares(row, *terms, {paid->first, *stated_last}, *paid);
  std::vector<FigurePtr> parts;
  for (const auto& share : shares) parts.push_back(share.figure);
  const auto part = sum_of(message_of({"upplupna andelar", "accrued shares"}), parts);
  out.derivation = {stated_once_step(*terms->amount, row.source("amount", paid->last))};
  if (const auto failure = fill_in(row, *terms, *paid, part, out)) return unknown(failure->what);
  return divide(out, shares, unit_of(out, *terms), row.source("shares", paid->last));
}

}  // namespace iop::payment
