#pragma once

#include <memory>
#include <ostream>
#include <span>
#include <string>
#include <string_view>

#include "base/date.hpp"
#include "diag/diagnostic.hpp"
#include "term/state.hpp"

namespace iop::render {

struct Style {
  Lang lang = Lang::sv;
  bool colour = false;
  bool quiet = false;       ///< findings only, no summary
  std::size_t width = 100;  ///< columns of the terminal, at least 40
};

struct Tally {
  std::size_t files = 0;
  std::size_t errors = 0;
  std::size_t warnings = 0;
  std::size_t notes = 0;
  std::size_t waived = 0;  ///< of any level
  /// Of the files judged as they stand on some day: each file's name and its state.
  NamedStates states = {};

  void count(const Diagnostic& finding);
};

/// Writes findings in one format as they come, so that no run holds them all.
class FindingsWriter {
 public:
  virtual ~FindingsWriter() = default;
  FindingsWriter() = default;
  FindingsWriter(const FindingsWriter&) = delete;
  FindingsWriter& operator=(const FindingsWriter&) = delete;

  /// A file was judged; its findings follow.
  virtual void begin_file(std::string_view /*name*/) {}
  /// The file whose findings follow is judged as it stands on some day.
  virtual void see(const AgreementState& /*state*/) {}
  virtual void write(const Diagnostic& finding) = 0;
  /// Ends the output; nothing is written after it.
  virtual void end(const Tally& tally) = 0;
};

/// What a run judges by, as far as a format tells of it.
struct Judging {
  Date today;
  std::optional<Date> as_of = {};         ///< the state of the agreements that is judged
  Severity fails_from = Severity::error;  ///< the lowest level that makes the exit code 1
  std::string families = {};              ///< the families of rules asked for, one letter each
};

/// One row a format: `--format`'s choices and its error come from here.
struct FindingsFormat {
  std::string_view name;
  std::unique_ptr<FindingsWriter> (*make)(std::ostream& out, const Style& style, const Judging& judging);
};
std::span<const FindingsFormat> findings_formats();

std::unique_ptr<FindingsWriter> text_findings(std::ostream& out, const Style& style, const Judging& judging);
std::unique_ptr<FindingsWriter> json_findings(std::ostream& out, const Style& style, const Judging& judging);
std::unique_ptr<FindingsWriter> sarif_findings(std::ostream& out, const Style& style, const Judging& judging);
std::unique_ptr<FindingsWriter> github_findings(std::ostream& out, const Style& style,
                                                const Judging& judging);
std::unique_ptr<FindingsWriter> junit_findings(std::ostream& out, const Style& style, const Judging& judging);
std::unique_ptr<FindingsWriter> markdown_findings(std::ostream& out, const Style& style,
                                                  const Judging& judging);

}  // namespace iop::render
