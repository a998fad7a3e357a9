#pragma once

#include <string>

#include "base/lang.hpp"
#include "base/money.hpp"
#include "base/rational.hpp"

namespace iop {

// Numbers and roundings as prose has them; what programs read is in exact_text.hpp.

/// A decimal as it is printed, in groups of three digits: `2 562 500,75` in Swedish, `2 562 500.75` in
/// English, with a minus sign below zero. What is no decimal stays as it is.
Message in_words(const std::string& number);
/// The same of a fraction; one without end with its decimals beside it: `986 800/31 ≈ 31 832,26`, two
/// decimals from 100 on, else six.
Message in_words(const Rational& value);
/// The same as part of a formula, where a fraction without end stands in parentheses.
Message operand_in_words(const Rational& value);
/// Kronor: `31 832,50 kr`; parts of an öre like any fraction.
Message kronor_in_words(const Rational& kronor);

/// What is rounded to: `hela kronor`, `hela hundratal kronor`, `hela öre`.
Message whole_units(Money unit);
/// `nedåt till hela hundratal kronor`, `till närmaste krona, 50 öre uppåt`.
Message rounding_in_words(Money unit, RoundingMode mode);

}  // namespace iop
