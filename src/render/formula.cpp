#include "render/formula.hpp"

#include <algorithm>

#include "agreement/funding.hpp"
#include "payment/number_words.hpp"

namespace iop::render {

namespace {

using Operands = std::vector<Operand>;

Message number(const Operand& operand) {
  return operand.figure ? in_words(operand.figure->value) : in_words(operand.given);
}

Message factor(const Operand& operand) {
  return operand.figure ? operand_in_words(operand.figure->value) : in_words(operand.given);
}

Message joined(const Operands& operands, std::string_view between) {
  Message out;
  for (const auto& operand : operands) {
    const auto next = factor(operand);
    out = out.empty() ? next : message({"{}{}{}", "{}{}{}"}, out, between, next);
  }
  return out.empty() ? Message{"0", "0"} : out;
}

/// `1 + 0,8 × 2,5 / 100`, `1 − 1,4 / 100`.
Message raised(const Operands& operands) {
  const auto& share = operands.at(1);
  const auto& change = operands.at(2).figure->value;
  const auto sign = sgn(change) < 0 ? "\u2212" : "+";
  const auto size = operand_in_words(abs(change));
  if (share.figure->value == 1) {
    return message({"{} {} {} / 100", "{} {} {} / 100"}, factor(operands.at(0)), sign, size);
  }
  return message({"{} {} {} × {} / 100", "{} {} {} × {} / 100"}, factor(operands.at(0)), sign, factor(share),
                 size);
}

/// What lies whole in the days and what in part.
Message months(const Operands& operands) {
  Operands counted;
  for (const auto& operand : operands) {
    if (operand.given != "0") counted.push_back(operand);
  }
  return counted.size() > 1 ? message({"({}) / 12", "({}) / 12"}, joined(counted, " + "))
                            : message({"{} / 12", "{} / 12"}, joined(counted, {}));
}

Money unit_in(const Operand& operand) {
  const auto unit = Money::parse(operand.given);
  return unit ? *unit : Money::kronor(1);
}

RoundingMode mode_in(const Operand& operand) {
  const auto& names = field::Names<RoundingMode>::values;
  return static_cast<RoundingMode>(std::find(names.begin(), names.end(), operand.given) - names.begin());
}

Message rounded(const Figure& figure) {
  const auto& exact = figure.operands.at(0);
  if (exact.figure->value == figure.value)
    return message({"{}, inget att avrunda", "{}, nothing to round"}, number(exact));
  const auto rule = rounding_in_words(unit_in(figure.operands.at(1)), mode_in(figure.operands.at(2)));
  // The figure itself may be called by its rounding.
  if (figure.words.sv.ends_with(rule.sv)) return message({"{}, avrundat", "{}, rounded"}, number(exact));
  return message({"{}, avrundat {}", "{}, rounded {}"}, number(exact), rule);
}

Message weighted(const Operands& operands) {
  Message weights;
  for (std::size_t i = 3; i < operands.size(); ++i) {
    const auto& operand = operands[i];
    weights = message({"{}{}`{}` {}", "{}{}`{}` {}"}, weights, i > 3 ? ", " : "",
                      operand.name.substr(operand.name.find(':') + 1), number(operand));
  }
  return message(
      {"{} i {} fördelat efter {} (största rest): `{}`", "{} in {} divided by {} (largest remainder): `{}`"},
      number(operands.at(0)), whole_units(unit_in(operands.at(1))), weights, operands.at(2).given);
}

}  // namespace

Message formula_of(const Figure& figure) {
  const auto& operands = figure.operands;
  switch (figure.op) {
    case FigureOp::stated:
    case FigureOp::index_change:
      return {};
    case FigureOp::level_change:
      return message({"100 × ({} / {} − 1)", "100 × ({} / {} − 1)"}, number(operands.at(0)),
                     number(operands.at(1)));
    case FigureOp::factor:
      return raised(operands);
    case FigureOp::multiply:
      return joined(operands, " × ");
    case FigureOp::divide:
      return joined(operands, " / ");
    case FigureOp::sum:
      return joined(operands, " + ");
    case FigureOp::subtract:
      return joined(operands, " − ");
    case FigureOp::years:
      return months(operands);
    case FigureOp::round:
      return rounded(figure);
    case FigureOp::at_most:
      return message({"{}, men högst {}", "{}, but at most {}"}, number(operands.at(0)),
                     number(operands.at(1)));
    case FigureOp::at_least:
      return message({"{}, men minst {}", "{}, but at least {}"}, number(operands.at(0)),
                     number(operands.at(1)));
    case FigureOp::split_evenly:
      return message(
          {"{} i {} delar om {}, de större först: del {}", "{} in {} parts of {}, the larger first: part {}"},
          number(operands.at(0)), number(operands.at(2)), whole_units(unit_in(operands.at(3))),
          number(operands.at(1)));
    case FigureOp::split_by_weights:
      break;
  }
  return weighted(operands);
}

}  // namespace iop::render
