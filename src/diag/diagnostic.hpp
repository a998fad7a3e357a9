#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/date.hpp"
#include "base/lang.hpp"
#include "diag/rule_info.hpp"
#include "diag/source.hpp"

namespace iop {

/// A place as a person sees it; keeps the lines it quotes, so that the source itself may go.
struct Place {
  std::string file;
  Position begin;
  Position end;  ///< after the last character
  std::string
      line;  ///< the first line, without its line break; of a very long one what stands around the place
  int line_column = 1;  ///< the column that `line` begins at
};

struct Note {
  Message what;
  std::optional<Place> at;
};

/// Why a finding is excused: a row of `waivers` in the file it is found in.
struct Waived {
  std::string reason;
  std::string approved_by;
  Date expires;  ///< the last day it holds
};

/// One finding, resolved and ready to render.
struct Diagnostic {
  const RuleInfo* rule = nullptr;
  Severity severity = Severity::error;
  Message what;
  Place at;
  std::string pointer;  ///< JSON pointer into the file
  Message help;
  std::vector<Note> notes;
  std::string quoted_from;  ///< whose words the rule rests on, e.g. the profile's `quote_source`; or empty
  std::optional<Waived> waived;

  /// Whether it stops a computation: an error that is not waived.
  [[nodiscard]] bool stops() const { return severity == Severity::error && !waived; }
};

/// By place (file, line, column), then code.
bool before(const Diagnostic& a, const Diagnostic& b);

}  // namespace iop
