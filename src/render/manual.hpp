#pragma once

#include "base/date.hpp"
#include "base/lang.hpp"
#include "render/command_table.hpp"

namespace iop::render {

/// iop(1) in man(7) macros: the commands and options of `program`, and what goes with all of them. `version`
/// and `day` stand at its foot.
std::string manual(const Command& program, std::string_view version, Date day, Lang lang);

}  // namespace iop::render
