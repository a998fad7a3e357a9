#include "base/text.hpp"
#include "render/audit.hpp"
#include "render/markdown.hpp"

namespace iop::render {

namespace {

class AuditWriter {
 public:
  AuditWriter(std::ostream& out, Lang lang, const DutyAudit& audit) : out_(out), lang_(lang), audit_(audit) {}

  void write() {
    write_periods();
    write_totals();
    write_duties();
    write_evidence();
  }

 private:
  [[nodiscard]] std::string say(Text text) const { return std::string{text.in(lang_)}; }

  void write_periods() {
    std::vector<std::string> head{say({"period", "period"})};
    for (const auto& duty : audit_.duties) head.push_back(markdown_cell(duty.id));
    write_markdown_head(out_, head);
    for (const auto& row : audit_.rows) {
      std::vector<std::string> cells{row.name.to_string()};
      for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const auto& at = row.cells[i];
        cells.push_back(at ? audit_cell(audit_.duties[i].periods[*at], lang_) : "");
      }
      write_markdown_row(out_, cells);
    }
    for (const auto& line : audit_legend(audit_.tally)) out_ << "\n- " << line.in(lang_);
    out_ << "\n\n";
  }

  void write_totals() {
    std::vector<std::string> head{""};
    for (const auto status : audit_.tally.columns()) head.push_back(say(word_for(status)));
    head.push_back(say({"summa", "total"}));
    write_markdown_head(out_, head);
    for (const auto& year : audit_.years) write_tally(std::to_string(year.year), year.tally);
    for (const auto& duty : audit_.duties) write_tally(markdown_cell(duty.id), duty.tally);
    write_tally(say({"summa", "total"}), audit_.tally);
    out_ << '\n';
  }

  void write_tally(const std::string& label, const AuditTally& tally) {
    std::vector<std::string> cells{label};
    for (const auto status : audit_.tally.columns()) cells.push_back(std::to_string(tally.of(status)));
    cells.push_back(std::to_string(tally.total()));
    write_markdown_row(out_, cells);
  }

  void write_duties() {
    for (const auto& duty : audit_.duties) {
      const auto role = duty.role ? " (" + say(word_for(*duty.role)) + ")" : std::string{};
      out_ << "- " << markdown_cell(duty.id) << role << ": "
           << markdown_cell(text::printable(duty.in_words.in(lang_))) << '\n';
    }
  }

  void write_evidence() {
    const auto lines = evidence_lines(audit_);
    if (lines.empty()) return;
    out_ << '\n';
    write_markdown_head(out_, {say({"bevis", "evidence"}), "", say({"dag", "date"}),
                               say({"referens", "reference"}), say({"räknas inte", "not counted"})});
    for (const auto& line : lines) {
      write_markdown_row(out_, {line.period, markdown_cell(line.duty), line.date,
                                markdown_cell(line.reference), say(line.flaw)});
    }
  }

  std::ostream& out_;
  Lang lang_;
  const DutyAudit& audit_;
};

}  // namespace

void audit_markdown(std::ostream& out, const Style& style, const DutyAudit& audit) {
  if (audit.rows.empty()) {
    out << Text{"Inga åtaganden att granska.", "No duties to audit."}.in(style.lang) << '\n';
    return;
  }
  AuditWriter{out, style.lang, audit}.write();
}

}  // namespace iop::render
