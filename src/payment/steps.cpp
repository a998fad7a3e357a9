#include "payment/steps.hpp"

#include <algorithm>

#include "payment/exact_text.hpp"
#include "payment/number_words.hpp"

namespace iop::payment {

namespace {

Step step_of(Message text, const Rational& value, std::string source) {
  Step out{std::move(text), decimal_text(value), exact_text(value), std::move(source)};
  if (out.exact == out.value) out.exact.clear();
  return out;
}

/// An amount that is not rounded.
Step exact_step(Message text, const Rational& kronor, std::string source) {
  Step out = step_of(std::move(text), kronor, std::move(source));
  out.value = kronor_text(kronor);
  out.unit = StepUnit::kronor;
  return out;
}

Step step_of(Message text, Money value, std::string source) {
  return {std::move(text), value.to_string(), {}, std::move(source), {}, StepUnit::kronor};
}

Step step_of(Message text, const Rational& exact, Money value, std::string source) {
  Step out = step_of(std::move(text), value, std::move(source));
  if (exact == value.exact()) return out;
  out.exact = exact_text(exact);
  out.rounded_from = exact;
  return out;
}

/// What was published, row by row; or that it is assumed.
std::string index_source(const IndexChange& change) {
  const auto name = [&](int year) { return change.series + " " + std::to_string(year) + ": "; };
  if (change.rows.empty()) return name(change.year) + change.source;
  std::string out;
  for (const auto& row : change.rows) {
    out += (out.empty() ? "" : "; ") + name(row.year) + row.source + ", " + row.published.to_string();
  }
  return out;
}

/// `VPI 2024 är 2,2 procent`, or that it is assumed or preliminary; of levels both.
Message index_words(const IndexChange& change) {
  if (change.is_of_levels()) {
    const auto& before = change.rows.front();
    const auto& row = change.rows.back();
    return message({"{} går{} från {} ({}) till {} ({})", "{} goes{} from {} ({}) to {} ({})"}, change.series,
                   change.preliminary ? Text{" preliminärt", " provisionally"} : Text{"", ""},
                   in_words(before.value), before.year, in_words(row.value), row.year);
  }
  Text is{"är", "is"};
  if (change.assumed) is = {"antas vara", "is assumed to be"};
  if (change.preliminary) is = {"är preliminärt", "is provisionally"};
  return message({"{} {} {} {} procent", "{} {} {} {} per cent"}, change.series, change.year, is,
                 in_words(change.printed));
}

Message shared_words(const IndexChange& change, const Rational& share) {
  if (share == 1) return index_words(change);
  return message({"{}, varav {} procent räknas", "{}, of which {} per cent count"}, index_words(change),
                 in_words(share * 100));
}

/// The step with the figure that it is.
Step with_figure(Step step, FigureOp op, const Rational& value, std::vector<Operand> operands) {
  step.figure =
      std::make_shared<const Figure>(Figure{op, value, std::move(operands), step.step, step.source});
  return step;
}

FigurePtr change_figure(const IndexChange& change) {
  Figure out{FigureOp::index_change, change.percent, {}, index_words(change), index_source(change), change};
  if (change.is_of_levels()) {
    out.op = FigureOp::level_change;
    out.operands = {{"level", nullptr, change.rows.back().value},
                    {"level_before", nullptr, change.rows.front().value}};
  }
  return std::make_shared<const Figure>(std::move(out));
}

std::vector<Operand> round_operands(const FigurePtr& exact, const Rounding& rounding) {
  return {{"exact", exact},
          given("unit", rounding.unit.exact()),
          {"mode", nullptr, std::string{field::name_of(rounding.mode)}}};
}

/// What the payee `index` gets before any rounding.
Rational exact_share(const Division& division, std::size_t index) {
  Rational all;
  for (const auto& weight : division.weights) all += weight.part;
  return division.amount->value * division.weights.at(index).part / all;
}

std::vector<Operand> division_operands(const Division& division, std::size_t index) {
  std::vector<Operand> out{{"amount", division.amount},
                           given("unit", division.unit.exact()),
                           {"payee", nullptr, division.label(index)}};
  for (std::size_t i = 0; i < division.weights.size(); ++i) {
    const auto& weight = division.weights[i];
    const auto name = "weight:" + division.label(i);
    out.push_back(weight.figure ? Operand{name, weight.figure} : given(name, weight.part));
  }
  return out;
}

}  // namespace

Step stated_step(Money amount, std::string source) {
  return with_figure(step_of(message_of({"avtalat belopp per avtalsår", "agreed amount per agreement year"}),
                             amount, std::move(source)),
                     FigureOp::stated, amount.exact(), {});
}

Step stated_once_step(Money amount, std::string source) {
  return with_figure(
      step_of(message_of({"avtalat belopp, en gång", "agreed amount, once"}), amount, std::move(source)),
      FigureOp::stated, amount.exact(), {});
}

Step factor_step(int year, const IndexChange& change, const FigurePtr& share) {
  const Rational factor = 1 + share->value * change.percent / 100;
  return with_figure(
      step_of(message({"avtalsår {}: {}", "agreement year {}: {}"}, year, shared_words(change, share->value)),
              factor, index_source(change)),
      FigureOp::factor, factor, {given("before", 1), {"share", share}, {"change", change_figure(change)}});
}

Step sum_step(int year, const IndexChange& change, const FigurePtr& share, const FigurePtr& before) {
  const Rational factor = (before ? before->value : Rational{1}) + share->value * change.percent / 100;
  return with_figure(step_of(message({"avtalsår {}: {}; lagt till tidigare års",
                                      "agreement year {}: {}; added to earlier years'"},
                                     year, shared_words(change, share->value)),
                             factor, index_source(change)),
                     FigureOp::factor, factor,
                     {before ? Operand{"before", before} : given("before", 1),
                      {"share", share},
                      {"change", change_figure(change)}});
}

Step product_step(int year, const FigurePtr& base, const FigurePtr& factor, std::string source) {
  const Rational amount = base->value * factor->value;
  return with_figure(exact_step(message({"avtalsår {}: {} × {}", "agreement year {}: {} × {}"}, year,
                                        operand_in_words(base->value), operand_in_words(factor->value)),
                                amount, std::move(source)),
                     FigureOp::multiply, amount, {{"base", base}, {"factor", factor}});
}

Step rounded_step(const FigurePtr& exact, Money amount, const Rounding& rounding) {
  return with_figure(
      step_of(message({"avrundat {}", "rounded {}"}, rounding_in_words(rounding.unit, rounding.mode)),
              exact->value, amount, rounding.source),
      FigureOp::round, amount.exact(), round_operands(exact, rounding));
}

Step remaining_shares_step(DateRange days, const std::vector<Share>& shares, std::string source) {
  Rational part;
  std::vector<Operand> operands;
  for (const auto& share : shares) {
    part += share.part;
    operands.push_back(given("part:" + share.payee, share.part));
  }
  return with_figure(step_of(message({"andel av beloppet för de mottagare som är kvar {} till {}",
                                      "part of the amount for the payees that remain {} to {}"},
                                     days.first.to_string(), days.last.to_string()),
                             part, std::move(source)),
                     FigureOp::sum, part, std::move(operands));
}

Step accrued_step(int year, DateRange days, const FigurePtr& yearly, const FigurePtr& share,
                  std::string source) {
  const Rational accrued = yearly->value * share->value;
  return with_figure(
      exact_step(message({"avtalsår {}, {} till {}: {} × {} av årets tolv avtalsmånader",
                          "agreement year {}, {} to {}: {} × {} of the year's twelve agreement months"},
                         year, days.first.to_string(), days.last.to_string(), operand_in_words(yearly->value),
                         operand_in_words(share->value)),
                 accrued, std::move(source)),
      FigureOp::multiply, accrued, {{"yearly", yearly}, {"share", share}});
}

Step accrued_once_step(DateRange days, const FigurePtr& amount, const FigurePtr& share, std::string source) {
  const Rational accrued = amount->value * share->value;
  return with_figure(exact_step(message({"{} till {}: {} × {} av radens avtalsmånader",
                                         "{} to {}: {} × {} of the row's agreement months"},
                                        days.first.to_string(), days.last.to_string(),
                                        operand_in_words(amount->value), operand_in_words(share->value)),
                                accrued, std::move(source)),
                     FigureOp::multiply, accrued, {{"amount", amount}, {"share", share}});
}

Step even_part_step(int year, EvenPart part, const FigurePtr& whole, Money unit, Money amount,
                    std::string source) {
  return with_figure(step_of(message({"avtalsår {} delas i {} delar, de större först: del {}",
                                      "agreement year {} is cut into {} parts, the larger first: part {}"},
                                     year, part.of, part.number),
                             amount, std::move(source)),
                     FigureOp::split_evenly, amount.exact(),
                     {{"amount", whole},
                      given("number", part.number),
                      given("parts", part.of),
                      given("unit", unit.exact())});
}

Step accrued_until_step(int year, Date last, const FigurePtr& exact, Money amount, const Rounding& rounding) {
  auto words = message({"avtalsår {}: upplupet till och med {}", "agreement year {}: accrued by {}"}, year,
                       last.to_string());
  if (exact->op == FigureOp::multiply) {
    words = message({"{}: {} × {}", "{}: {} × {}"}, words, in_words(exact->operands.front().figure->value),
                    operand_in_words(exact->operands.back().figure->value));
  }
  return with_figure(step_of(std::move(words), exact->value, amount, rounding.source), FigureOp::round,
                     amount.exact(), round_operands(exact, rounding));
}

Step instalment_step(DateRange days, Money amount, const std::vector<FigurePtr>& parts, std::string source) {
  std::vector<Operand> operands;
  for (const auto& part : parts) operands.push_back({"part", part});
  return with_figure(step_of(message({"delbetalning {} till {}", "instalment {} to {}"},
                                     days.first.to_string(), days.last.to_string()),
                             amount, std::move(source)),
                     FigureOp::sum, amount.exact(), std::move(operands));
}

bool Division::has_weight() const {
  return std::any_of(weights.begin(), weights.end(), [](const Share& share) { return sgn(share.part) != 0; });
}

std::string Division::label(std::size_t index) const {
  const auto& mine = weights.at(index);
  const auto same = [&](const Share& other) { return other.payee == mine.payee; };
  return std::count_if(weights.begin(), weights.end(), same) > 1 ? mine.payer + "/" + mine.payee : mine.payee;
}

std::vector<Money> Division::cut(Money total) const {
  std::vector<Rational> parts;
  parts.reserve(weights.size());
  for (const auto& weight : weights) parts.push_back(weight.part);
  return split_by_weights(total, parts, unit);
}

Step year_share_step(int year, const Division& division, std::size_t index, Money amount,
                     std::string source) {
  return with_figure(step_of(message({"andel för `{}` av avtalsår {}", "share of `{}` in agreement year {}"},
                                     division.label(index), year),
                             exact_share(division, index), amount, std::move(source)),
                     FigureOp::split_by_weights, amount.exact(), division_operands(division, index));
}

Step share_step(const Division& division, std::size_t index, Money amount, std::string source) {
  const auto& mine = division.weights.at(index);
  auto words = message({"andel för `{}`", "share of `{}`"}, mine.payee);
  if (division.label(index) != mine.payee)
    words = message({"{} från `{}`", "{} from `{}`"}, words, mine.payer);
  return with_figure(step_of(std::move(words), exact_share(division, index), amount, std::move(source)),
                     FigureOp::split_by_weights, amount.exact(), division_operands(division, index));
}

void append_new(std::vector<Step>& a, const std::vector<Step>& b) {
  for (const auto& step : b) {
    const auto same = [&](const Step& other) {
      return other.step.sv == step.step.sv && other.value == step.value && other.source == step.source;
    };
    if (std::none_of(a.begin(), a.end(), same)) a.push_back(step);
  }
}

}  // namespace iop::payment
