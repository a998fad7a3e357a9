#pragma once

#include <optional>
#include <string_view>

#include "base/personal_number.hpp"

namespace iop::rules {

/// The e-mail address around the `@` at `at`; none where there is no address.
std::optional<TextRange> email_around(std::string_view text, std::size_t at);

/// Whether an address is a person's (`first.last@`, or a private mail service) and not a function's.
bool is_personal_email(std::string_view address);

/// The Swedish telephone number that begins at `at`, with `0` or `+46`; none where there is none.
std::optional<TextRange> phone_at(std::string_view text, std::size_t at);

}  // namespace iop::rules
