#pragma once

#include <ostream>
#include <span>
#include <string>
#include <vector>

#include "compare/changes.hpp"
#include "render/findings.hpp"

namespace iop::render {

/// What changed between two versions of an agreement, and what they are called.
struct ChangesListing {
  Date today;
  std::string old;
  std::string now;
  std::vector<compare::Change> changes;
};

/// One row a format: `diff --format`'s choices and its error come from here.
struct ChangesFormat {
  std::string_view name;
  void (*write)(std::ostream& out, const Style& style, const ChangesListing& listing);
};
std::span<const ChangesFormat> changes_formats();

void changes_text(std::ostream& out, const Style& style, const ChangesListing& listing);
void changes_json(std::ostream& out, const Style& style, const ChangesListing& listing);
void changes_markdown(std::ostream& out, const Style& style, const ChangesListing& listing);

}  // namespace iop::render
