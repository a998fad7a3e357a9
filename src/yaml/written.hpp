#pragma once

#include <string>
#include <string_view>

namespace iop::yaml {

/// Whether `text` can be written as one line that shows what it says: no control characters, line breaks,
/// hidden characters or malformed bytes.
bool is_writable(std::string_view text);

/// A writable, trimmed text as a scalar that every YAML reader takes for that same text, also between `{` and
/// `}`: plain where that is beyond doubt, else in double quotes.
std::string written(std::string_view text);

}  // namespace iop::yaml
