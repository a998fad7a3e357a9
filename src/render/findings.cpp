#include "render/findings.hpp"

#include <array>

namespace iop::render {

void Tally::count(const Diagnostic& finding) {
  if (finding.waived) {
    ++waived;
    return;
  }
  switch (finding.severity) {
    case Severity::error:
      ++errors;
      break;
    case Severity::warning:
      ++warnings;
      break;
    case Severity::note:
      ++notes;
      break;
  }
}

std::span<const FindingsFormat> findings_formats() {
  static constexpr std::array formats{
      FindingsFormat{"text", text_findings},   FindingsFormat{"json", json_findings},
      FindingsFormat{"sarif", sarif_findings}, FindingsFormat{"github", github_findings},
      FindingsFormat{"junit", junit_findings}, FindingsFormat{"markdown", markdown_findings}};
  return formats;
}

}  // namespace iop::render
