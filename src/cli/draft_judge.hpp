#pragma once

#include "cli/library.hpp"
#include "render/draft.hpp"

namespace iop::cli {

/// Judges what is said of a new agreement as `iop validate` will: the file that it makes, by all rules.
class DraftJudge {
 public:
  explicit DraftJudge(const Session& session) : library_(session), today_(session.settings.today) {}

  /// The errors of the file that it makes; but those about missing keys are left to whoever lists what is
  /// open.
  std::vector<Diagnostic> errors(const render::Draft& draft);
  /// What is found at the value that `path` has.
  std::vector<Diagnostic> findings_at(const render::Draft& draft, const std::string& path);
  /// The guidelines there are, as `RS 2021-04161 (Västra Götalandsregionen)`.
  std::vector<std::string> guidelines();

 private:
  std::vector<Diagnostic> judged(const render::Draft& draft);

  Library library_;
  Date today_;
};

/// Whether a value that has this finding is not written: it cannot be what its key asks for. What a guideline
/// does not want is written, since a file tells what the agreement says.
bool keeps_out(const Diagnostic& finding);

}  // namespace iop::cli
