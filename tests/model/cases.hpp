#pragma once

#include <cstdint>

#include "model/model.hpp"

namespace model {

/// A case drawn from `seed`, the same on every machine: amendments, notices, rows that start late and end
/// early.
Case draw_case(std::uint64_t seed);

/// The case as an agreement file whose row is `stod`.
std::string as_agreement(const Case& c);
/// Its index values as an index file.
std::string as_index_file(const Case& c);

}  // namespace model
