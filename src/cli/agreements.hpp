#pragma once

#include <set>
#include <string>
#include <vector>

#include "cli/library.hpp"
#include "deadline/left_out.hpp"
#include "rules/judge.hpp"

namespace iop::cli {

/// A judged file, and what its bytes on disk hash to.
struct AgreementFile : rules::JudgedFile {
  std::string sha256;
};

/// The agreements a command computes on: those without errors.
struct Agreements {
  std::vector<AgreementFile> files;
  std::vector<AgreementFile> refused;  ///< with their errors, where the command tells of them itself
  std::vector<LeftOutFile> left_out;   ///< what could not be read, and all that are refused
  std::set<std::string> series;        ///< the index series that any file names, with errors or without
  int code = Exit::clean;              ///< what reading them has come to so far

  /// Whether something failed and nothing was read: no result says anything then.
  [[nodiscard]] bool nothing_read() const;
};

/// What a command computes. A waiver that is over or unused (family W) changes no figure and no day, and a
/// breach of a guideline (G) no day: they are shown, and stop nothing that they do not change.
enum class Computes : unsigned char { money, days };
/// Whether the finding is an error that keeps an agreement from being computed.
bool keeps_from(const Diagnostic& finding, Computes what);

/// What becomes of the errors of files that are refused: shown on stderr, or kept for the command to tell of.
enum class RefusedFiles : unsigned char { show, keep };

/// Reads and judges the files that `inputs` name; a file with errors that keep from computing `what` is
/// refused, so that nothing is computed from what is wrong. Other errors are shown on stderr.
Agreements load_agreements(Session& session, Library& library, const Inputs& inputs,
                           Computes what = Computes::money, RefusedFiles refused = RefusedFiles::show);

/// The index series that an agreement names, as signed or by an amendment.
void add_series(const Timeline& timeline, std::set<std::string>& names);
/// Says on stderr that a file is refused.
void complain_of_errors(const Session& session, const rules::JudgedFile& file);

/// Shows findings on stderr; answers with 1 where there is an error among them (0 with `--exit-zero`).
int show_on_stderr(Session& session, const std::vector<Diagnostic>& findings);

/// For a format that has no room for it, such as a table: one line on stderr that says which day the
/// agreements are shown as of, and what that comes to. Nothing where no day is asked for.
void tell_states(const Session& session, const NamedStates& states);

/// The higher of two exit codes.
inline int worse(int a, int b) {
  return a > b ? a : b;
}

}  // namespace iop::cli
