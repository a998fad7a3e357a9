#include "base/text.hpp"
#include "render/findings_words.hpp"
#include "render/state.hpp"

namespace iop::render {

namespace {

/// A workflow command's text: a line break or percent sign of the text is none of the command.
std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '%') {
      out += "%25";
    } else if (c == '\r') {
      out += "%0D";
    } else if (c == '\n') {
      out += "%0A";
    } else {
      out += c;
    }
  }
  return out;
}

/// A workflow command's property ends at `,` or `:` too.
std::string property(std::string_view text) {
  std::string out;
  for (const char c : escaped(text)) {
    if (c == ':') {
      out += "%3A";
    } else if (c == ',') {
      out += "%2C";
    } else {
      out += c;
    }
  }
  return out;
}

std::string_view command_of(const Diagnostic& finding) {
  return finding.waived || finding.severity == Severity::note ? "notice" : name_of(finding.severity);
}

/// GitHub Actions' workflow commands: one annotation a finding.
class GithubFindings : public FindingsWriter {
 public:
  GithubFindings(std::ostream& out, const Style& style) : out_(out), style_(style) {}

  void write(const Diagnostic& f) override {
    out_ << "::" << command_of(f) << " file=" << property(text::printable(f.at.file))
         << ",line=" << f.at.begin.line << ",endLine=" << f.at.end.line;
    // Columns are understood within one line only.
    if (f.at.begin.line == f.at.end.line)
      out_ << ",col=" << f.at.begin.column << ",endColumn=" << f.at.end.column;
    out_ << ",title=" << property(std::string{f.rule->code} + " " + std::string{f.rule->name})
         << "::" << escaped(finding_words(f, style_.lang)) << '\n';
  }

  void end(const Tally& tally) override {
    if (style_.quiet) return;
    write_states(tally);
    out_ << tally_words(tally, style_.lang) << '\n';
  }

 private:
  /// One notice for all files: GitHub shows ten a step.
  void write_states(const Tally& tally) {
    if (tally.states.empty()) return;
    std::string words;
    for (const auto& [file, state] : tally.states) {
      words += (words.empty() ? "" : "\n") + text::printable(file);
      for (const auto& line : state_words(state)) words += "\n- " + text::printable(line.in(style_.lang));
    }
    const auto day = tally.states.front().second.as_of.value_or(Date{}).to_string();
    out_ << "::notice title=" << property("iop validate --as-of " + day) << "::" << escaped(words) << '\n';
  }

  std::ostream& out_;
  Style style_;
};

}  // namespace

std::unique_ptr<FindingsWriter> github_findings(std::ostream& out, const Style& style,
                                                const Judging& /*judging*/) {
  return std::make_unique<GithubFindings>(out, style);
}

}  // namespace iop::render
