#pragma once

#include <ostream>
#include <span>
#include <string>
#include <vector>

#include "compare/changes.hpp"
#include "render/findings.hpp"

namespace iop::render {

/// One version of an agreement.
struct ComparedVersion {
  std::string name;  ///< a file, or `REV:path`
  AgreementState state;
};

/// What changed between two versions of an agreement.
struct ChangesListing {
  Date today;
  std::optional<Date> as_of;
  ComparedVersion old;
  ComparedVersion now;
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
