#include "base/text.hpp"
#include "render/findings_words.hpp"
#include "render/markdown.hpp"
#include "render/state.hpp"

namespace iop::render {

namespace {

/// A comment on a code host holds 65 536 characters; what is over this is counted, not shown.
constexpr std::size_t most_bytes = 60'000;

/// A table for a comment on a proposed change: errors and warnings open, notes and what is waived folded
/// away.
class MarkdownFindings : public FindingsWriter {
 public:
  MarkdownFindings(std::ostream& out, const Style& style) : out_(out), style_(style) {}

  void write(const Diagnostic& f) override {
    auto& table = f.waived || f.severity == Severity::note ? folded_ : open_;
    if (open_.size() + folded_.size() > most_bytes) {
      ++left_out_;
      return;
    }
    table += "| " +
             std::string{(f.waived ? Text{"undantag", "waived"} : word_for(f.severity)).in(style_.lang)} +
             " | " + std::string{f.rule->code} + "<br>" + std::string{f.rule->name} + " | " +
             markdown_cell(place_words(f.at)) + " | " + markdown_cell(finding_words(f, style_.lang)) + " |\n";
  }

  void end(const Tally& tally) override {
    out_ << "### iop validate\n\n" << tally_words(tally, style_.lang) << '\n';
    if (!open_.empty()) out_ << '\n' << head() << open_;
    if (!folded_.empty())
      out_ << "\n<details><summary>" << folded_heading(tally).in(style_.lang) << "</summary>\n\n"
           << head() << folded_ << "\n</details>\n";
    if (left_out_ > 0)
      out_ << '\n'
           << message({"Ytterligare {} fynd får inte plats här; kör `iop validate`.",
                       "{} more findings do not fit here; run `iop validate`."},
                      left_out_)
                  .in(style_.lang)
           << '\n';
    for (const auto& [file, state] : tally.states) {
      out_ << "\n#### " << markdown_cell(text::printable(file)) << "\n\n";
      write_markdown_state(out_, state, style_.lang);
    }
  }

 private:
  static Text folded_heading(const Tally& tally) {
    if (tally.waived == 0) return {"Anmärkningar", "Notes"};
    if (tally.notes == 0) return {"Undantag", "Waived"};
    return {"Anmärkningar och undantag", "Notes and waived"};
  }

  [[nodiscard]] std::string_view head() const {
    return Text{"| nivå | regel | plats | fynd |\n|---|---|---|---|\n",
                "| level | rule | place | finding |\n|---|---|---|---|\n"}
        .in(style_.lang);
  }

  std::ostream& out_;
  Style style_;
  std::string open_;
  std::string folded_;
  std::size_t left_out_ = 0;
};

}  // namespace

std::unique_ptr<FindingsWriter> markdown_findings(std::ostream& out, const Style& style,
                                                  const Judging& /*judging*/) {
  return std::make_unique<MarkdownFindings>(out, style);
}

}  // namespace iop::render
