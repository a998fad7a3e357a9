#pragma once

#include <string>

#include "render/site/html.hpp"
#include "render/site/site.hpp"

namespace iop::render::site {

/// Which part of the site a page belongs to.
enum class Part : unsigned char { agreements, rules };
/// Where a page's file lies: at the top or in a folder.
enum class Depth : unsigned char { top, folder };

/// The whole document around what `main` holds.
struct Page {
  std::string title;
  Part part = Part::agreements;
  Depth depth = Depth::folder;
  std::string look = {};  ///< a class of the main part; or none
  Elements main;
};
Element document_of(const SiteFacts& site, Page page);

/// The way from a page in a folder to a rule's.
std::string way_to_rule(std::string_view code);

}  // namespace iop::render::site
