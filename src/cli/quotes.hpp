#pragma once

#include "render/limits.hpp"
#include "rules/judge.hpp"

namespace iop::cli {

/// What each path that `source` names (`funding.stod.amount; clauses.payment`) says, as signed or as the
/// amendment set it that the source names after it, and each notice (`notices: foreningen, 2034-03-01`); what
/// stands nowhere in the file is left out.
std::vector<render::Quote> quotes_of(const rules::JudgedFile& file, const std::string& source);
/// The limits of the row `funding`; none where it pays for no days.
std::optional<render::QuotedLimits> quoted_limits(const rules::JudgedFile& file, const Ending& ending,
                                                  const std::string& funding);

}  // namespace iop::cli
