#pragma once

#include <string>

#include "render/site/parts.hpp"
#include "render/site/site.hpp"

namespace iop::render::site {

/// The id of the part that tells what could not be read.
inline constexpr const char* lacking_id = "saknas";

/// The way from the portfolio to the agreement's page.
std::string way_to(const PortfolioRow& row);
/// What the calendar years cost, and whose costs are left out.
Section costs_section(const Portfolio& portfolio);

}  // namespace iop::render::site
