#pragma once

#include <string>
#include <string_view>

namespace iop {

/// SHA-256 of `bytes`, in lower-case hex.
std::string sha256(std::string_view bytes);

}  // namespace iop
