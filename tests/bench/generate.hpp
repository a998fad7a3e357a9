#pragma once

#include <cstdint>
#include <string>

namespace iop::bench {

/// A fictitious agreement without findings, about `size` bytes long; the same `number` always gives the same
/// text.
std::string agreement(std::uint32_t number, std::size_t size);

}  // namespace iop::bench
