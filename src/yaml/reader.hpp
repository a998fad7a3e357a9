#pragma once

#include <optional>

#include "diag/report.hpp"
#include "yaml/node.hpp"

namespace iop::yaml {

/// Reads one document; what is wrong goes to `report`, each cause once. After a syntax error the tree holds
/// what was read before it. None where nothing could be read (empty, binary, too large).
std::optional<Node> read(Report& report);

/// Largest file that is read, in bytes.
inline constexpr std::size_t max_file_size = std::size_t{1} << 20;

/// Strips a UTF-8 byte order mark; call before a `Source` is made of file bytes.
std::string without_byte_order_mark(std::string bytes);

}  // namespace iop::yaml
