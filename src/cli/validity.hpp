#pragma once

#include <string>
#include <vector>

#include "cli/agreements.hpp"
#include "deadline/deadline.hpp"

namespace iop::cli {

/// Declares `--validity KEY=DATE`, which may be repeated.
void add_validity_option(CLI::App& command, std::vector<std::string>& texts, const Session& session);
/// `--validity` read; throws `Failed` where it cannot be.
std::vector<ValidFrom> validities_of(const std::vector<std::string>& texts);
/// Throws `Failed` where no agreement has ever had a key under `validity`.
void check_validities(const std::vector<ValidFrom>& given, const Agreements& agreements);

}  // namespace iop::cli
