#pragma once

#include "base/lang.hpp"

namespace iop::cli {

/// Why the operating system refused, in our words; `number` is an `errno`.
Message why_refused(int number);

}  // namespace iop::cli
