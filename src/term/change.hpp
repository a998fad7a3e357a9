#pragma once

#include <optional>

#include "agreement/agreement.hpp"
#include "base/result.hpp"
#include "yaml/node.hpp"

namespace iop {

/// Makes `change` in `document`; what it creates stands at the change's path. Fails, and changes nothing,
/// where it names an item beyond the one after a list's last.
std::optional<Failure> apply(const Change& change, yaml::Node& document);

}  // namespace iop
