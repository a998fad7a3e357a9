#pragma once

#include "payment/figure.hpp"

namespace iop::render {

/// How a figure is computed from its operands, as a person would write it: `2 500 000 × 1,025`; empty for
/// what is only stated.
Message formula_of(const Figure& figure);

}  // namespace iop::render
