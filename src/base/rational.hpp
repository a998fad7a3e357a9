#pragma once

#include <gmpxx.h>

namespace iop {

/// An exact fraction of integers of any length.
using Rational = mpq_class;

}  // namespace iop
