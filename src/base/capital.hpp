#pragma once

#include <string>
#include <string_view>

namespace iop::text {

/// `words` with a capital for its first letter, where that is one of a to z, å, ä, ö or é.
std::string capitalised(std::string_view words);

}  // namespace iop::text
