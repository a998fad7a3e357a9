#pragma once

#include "agreement/agreement.hpp"
#include "field/type_info.hpp"
#include "yaml/node.hpp"

namespace iop {

/// Whether all of a document could be read, or only what stands before a syntax error.
enum class Extent : std::uint8_t { whole, part };

/// The typed agreement of a document; what is wrong (family S) goes to `report`. The agreement points into
/// `root`, which must outlive it. Of a part, nothing is said to be missing.
Agreement decode(const yaml::Node& root, Report& report, Extent extent = Extent::whole);

/// The table of the whole file: reading, completion and the JSON Schema come from it.
const field::ObjectInfo& agreement_fields();

/// Whether the format knows the dotted path, as in `funding.stod.amount`; ids of records stand for
/// themselves, and an item of a list is named by its number from 0.
bool known_path(std::string_view path);

/// The nearest path that the format knows, where one is near.
std::optional<std::string> nearest_path(std::string_view path);

}  // namespace iop
