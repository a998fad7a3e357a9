#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "field/codec.hpp"
#include "index/series.hpp"

namespace iop {

/// How a figure follows from its operands, which are named as here; a name with `*` may stand several times.
enum class FigureOp : std::uint8_t {
  stated,            ///< as the file says; no operands
  index_change,      ///< per cent, as published or assumed; no operands
  level_change,      ///< per cent: 100 * (`level` / `level_before` - 1)
  factor,            ///< `before` + `share` * `change` / 100
  multiply,          ///< the product of all
  divide,            ///< `part` / `whole`
  sum,               ///< of all
  subtract,          ///< `from` - `less`
  round,             ///< `exact` to a multiple of `unit` by `mode`
  at_most,           ///< `value`, but no more than `most`
  at_least,          ///< `value`, but no less than `least`
  years,             ///< agreement months as a share of a year: (`whole` + `part`*) / 12
  split_evenly,      ///< part `number` of `parts` of `amount` that differ by at most one `unit`, larger first
  split_by_weights,  ///< the part for `payee` of `amount`: `weight:PAYEE`*, largest remainder in `unit`
};

struct Figure;
using FigurePtr = std::shared_ptr<const Figure>;

/// Another figure, or a number or word that stands for itself.
struct Operand {
  std::string name;
  FigurePtr figure = {};
  std::string given = {};  ///< empty where there is a figure
};

/// A number and how it follows from others, down to what the agreement states and an index publishes.
struct Figure {
  FigureOp op = FigureOp::stated;
  Rational value;
  std::vector<Operand> operands;
  Message words;       ///< what it is
  std::string source;  ///< as a `Step`'s
  std::optional<IndexChange> index = {};
};

/// The same derivations to be read: equal figures (by operation, value, operands, words and source, or none)
/// are one, also those of different roots, and steps that teach nothing are left out: times a whole year, or
/// a part of what it is a part of. Every value stays.
std::vector<FigurePtr> simplified(const std::vector<FigurePtr>& roots);

/// All that `roots` follow from, each figure once, after its operands; the last root is the last.
std::vector<const Figure*> figures_of(const std::vector<FigurePtr>& roots);

}  // namespace iop

namespace iop::field {

template <>
struct Names<FigureOp> {
  static constexpr std::array<std::string_view, 14> values{
      "stated",   "index_change", "level_change", "factor",   "multiply", "divide",       "sum",
      "subtract", "round",        "at_most",      "at_least", "years",    "split_evenly", "split_by_weights"};
};

}  // namespace iop::field
