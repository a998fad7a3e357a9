#pragma once

#include "cli/agreements.hpp"
#include "render/explain.hpp"

namespace iop::cli {

/// What each path that `source` names (`funding.stod.amount; clauses.payment`) says, as signed or as the
/// amendment set it that the source names; paths that stand nowhere in the file are left out.
std::vector<render::Quote> quotes_of(const AgreementFile& file, const std::string& source);

}  // namespace iop::cli
