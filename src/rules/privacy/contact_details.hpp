#pragma once

#include <optional>
#include <string_view>

#include "base/personal_number.hpp"

namespace iop::rules {

/// The e-mail address around the `@` at `at`; none where there is no address.
std::optional<TextRange> email_around(std::string_view text, std::size_t at);

/// Whether an address is a person's and not a function's. It is one where its local part is two or three
/// names
/// (`first.last@`, `first_m_last@`) or its domain a private mail service, unless a word of the local part
/// tells of a function, a unit or a place: `iop`, `info`, `registrator`, `koncernkontoret`, `enhet12`.
bool is_personal_email(std::string_view address);

/// The Swedish telephone number that begins at `at`, with `0` or `+46`; none where there is none.
std::optional<TextRange> phone_at(std::string_view text, std::size_t at);

}  // namespace iop::rules
