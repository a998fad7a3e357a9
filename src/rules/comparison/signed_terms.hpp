#pragma once

#include <string_view>

#include "rules/comparison.hpp"

namespace iop::rules {

/// Whether the signed agreement binds to what stands at the dotted path: party ids and organisation numbers
/// (a name where there is no number), the term, termination, and payer, payee, amount, frequency and index
/// terms.
bool is_binding(std::string_view path, const Agreement& signed_agreement);

/// Whether it changes nothing that was agreed: what the format took for granted before, a missing key that is
/// now there, or more that the text is said to settle.
bool is_harmless(const Comparison& comparison, const compare::Difference& difference);

/// Whether it is an index or frequency choice that the text was not said to settle (`stated`), changed
/// together with the assumption about it.
bool is_reconsidered_choice(const Comparison& comparison, const compare::Difference& difference);

/// The amendment that sets `path` or a parent of it, the earliest of several; null where none does.
const Amendment* amendment_about(const Agreement& agreement, std::string_view path);

}  // namespace iop::rules
