#pragma once

#include <set>
#include <string>
#include <vector>

#include "cli/library.hpp"
#include "rules/judge.hpp"

namespace iop::cli {

/// A judged file, and what its bytes on disk hash to.
struct AgreementFile : rules::JudgedFile {
  std::string sha256;
};

/// The agreements a command computes on: those without errors. The findings of the others are on stderr.
struct Agreements {
  std::vector<AgreementFile> files;
  std::set<std::string> series;  ///< the index series that any file names, with errors or without
  int code = Exit::clean;        ///< what reading them has come to so far
};

/// Reads and judges the files that `paths` name; a file with errors is refused and its errors are shown, so
/// that nothing is computed from what is wrong.
Agreements load_agreements(Session& session, Library& library, const Inputs& inputs);

/// Shows findings on stderr; answers with 1 where there is an error among them (0 with `--exit-zero`).
int show_on_stderr(Session& session, const std::vector<Diagnostic>& findings);

/// The higher of two exit codes.
inline int worse(int a, int b) {
  return a > b ? a : b;
}

}  // namespace iop::cli
