#pragma once

#include <string>

#include "base/rational.hpp"

namespace iop {

/// A fraction as a terminating decimal without needless zeros (`1.117102836486`), or as `a/b` where it has
/// none.
std::string exact_text(const Rational& value);

/// A fraction as a decimal: exactly where it terminates, else rounded half up to `places` decimals.
std::string decimal_text(const Rational& value, int places = 12);

/// Kronor as `decimal_text`, with at least two decimals.
std::string kronor_text(const Rational& kronor);

}  // namespace iop
