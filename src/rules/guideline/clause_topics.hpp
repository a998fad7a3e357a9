#pragma once

#include <optional>
#include <string_view>

#include "base/lang.hpp"

namespace iop::rules {

/// What the clause `id` is about, as in "a clause on ..."; none where the id is free.
std::optional<Text> topic_of_clause(std::string_view id);

}  // namespace iop::rules
