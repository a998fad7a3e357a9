#include "payment/cut_steps.hpp"

#include "payment/number_words.hpp"

namespace iop::payment {

namespace {

FigurePtr limited(FigureOp op, const FigurePtr& value, Operand limit, const Rational& result, Message words,
                  std::string source) {
  return std::make_shared<const Figure>(
      Figure{op, result, {{"value", value}, std::move(limit)}, std::move(words), std::move(source)});
}

Step step_of(const FigurePtr& figure, Money amount) {
  return {figure->words, amount.to_string(), {}, figure->source, figure, StepUnit::kronor};
}

}  // namespace

Step taken_before_step(int year, Date first, const FigurePtr& taken, Money amount, std::string source) {
  return {message({"avtalsår {}: därav före {}", "agreement year {}: of that before {}"}, year,
                  first.to_string()),
          amount.to_string(),
          {},
          std::move(source),
          taken,
          StepUnit::kronor};
}

Step left_step(int year, const FigurePtr& level, const FigurePtr& taken, const FigurePtr& figure,
               Money amount) {
  return {message({"avtalsår {}: {} − {}", "agreement year {}: {} − {}"}, year, in_words(level->value),
                  in_words(taken->value)),
          amount.to_string(),
          {},
          {},
          figure,
          StepUnit::kronor};
}

Step at_most_step(int year, const FigurePtr& value, const FigurePtr& most, Money amount, std::string source) {
  return step_of(limited(FigureOp::at_most, value, {"most", most}, most->value,
                         message({"avtalsår {}: inte mer än vad som är kvar av årets belopp",
                                  "agreement year {}: no more than is left of its amount"},
                                 year),
                         std::move(source)),
                 amount);
}

Step nothing_accrued_step(int year, const FigurePtr& level, const FigurePtr& taken, std::string source) {
  const auto less = difference_of(
      message({"avtalsår {}: upplupet utöver det", "agreement year {}: accrued beyond that"}, year), level,
      taken);
  return step_of(limited(FigureOp::at_least, less, given("least", 0), 0,
                         message({"avtalsår {}: inget utöver det har upplupit",
                                  "agreement year {}: nothing beyond that has accrued"},
                                 year),
                         std::move(source)),
                 Money{});
}

FigurePtr not_negative(const FigurePtr& value) {
  if (sgn(value->value) >= 0) return value;
  return limited(FigureOp::at_least, value, given("least", 0), 0,
                 message_of({"inget kvar att få", "nothing left to get"}), {});
}

}  // namespace iop::payment
