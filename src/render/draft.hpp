#pragma once

#include <map>
#include <string>
#include <vector>

#include "base/lang.hpp"
#include "diag/diagnostic.hpp"

namespace iop::render {

/// The one funding row that a new agreement may begin with.
inline constexpr std::string_view first_funding = "stod";

/// What has been said of an agreement that is to be written; nothing else is claimed for it.
struct Draft {
  std::string id;
  std::string file;                           ///< what `iop validate` is told to judge it; empty: the id
  std::vector<std::string> parties;           ///< their ids, in order
  std::map<std::string, std::string> values;  ///< by dotted path, as in `term.start`
};

/// What a key asks for: its meaning, and the values or the form it can have.
Message question_of(std::string_view path);

/// The file of a new agreement: what has been said, and as commented lines every key that is open, each with
/// its meaning in Swedish. A value that is wrong for its key stands there as it was given.
std::string draft_yaml(const Draft& draft);

/// The list of what is open: first what must be decided, which is what the format requires, what keeps notice
/// of an IOP from being counted, and what the `errors` found in the file ask for; then the rest.
std::string draft_open_text(const Draft& draft, const std::vector<Diagnostic>& errors, Lang lang);

}  // namespace iop::render
