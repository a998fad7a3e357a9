#pragma once

#include <vector>

#include "render/site/html.hpp"
#include "render/site/site.hpp"

namespace iop::render::site {

/// Findings one below the other, each with its lines; `up` is the way to the site's top.
Element findings_list(const std::vector<Diagnostic>& findings, const std::string& up,
                      const Discretion& discretion);

/// All of a page's findings: errors, warnings, notes and what is waived, each under its heading.
Elements findings_by_level(const std::vector<Diagnostic>& findings, const std::string& up,
                           const Discretion& discretion);

/// `2 fel, 1 varning`; `inga fynd` where there are none.
std::string findings_words(const Tally& tally);

}  // namespace iop::render::site
