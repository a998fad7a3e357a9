#pragma once

#include <memory>
#include <ostream>
#include <span>
#include <string_view>

#include "base/date.hpp"
#include "diag/diagnostic.hpp"

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

  void count(const Diagnostic& finding);
};

/// Writes findings in one format as they come, so that no run holds them all.
class FindingsWriter {
 public:
  virtual ~FindingsWriter() = default;
  FindingsWriter() = default;
  FindingsWriter(const FindingsWriter&) = delete;
  FindingsWriter& operator=(const FindingsWriter&) = delete;

  virtual void write(const Diagnostic& finding) = 0;
  /// Ends the output; nothing is written after it.
  virtual void end(const Tally& tally) = 0;
};

/// One row a format: `--format`'s choices and its error come from here.
struct FindingsFormat {
  std::string_view name;
  std::unique_ptr<FindingsWriter> (*make)(std::ostream& out, const Style& style, Date today);
};
std::span<const FindingsFormat> findings_formats();

std::unique_ptr<FindingsWriter> text_findings(std::ostream& out, const Style& style, Date today);
std::unique_ptr<FindingsWriter> json_findings(std::ostream& out, const Style& style, Date today);

}  // namespace iop::render
