#include "base/text.hpp"
#include "render/audit.hpp"
#include "render/table.hpp"
#include "render/wrap.hpp"

namespace iop::render {

namespace {

using Align = Table::Align;

class AuditWriter {
 public:
  AuditWriter(std::ostream& out, const Style& style, const DutyAudit& audit)
      : out_(out), lang_(style.lang), width_(style.width), audit_(audit) {}

  void write() {
    write_periods();
    write_totals();
    write_duties();
    write_evidence();
    write_legend();
  }

 private:
  [[nodiscard]] std::string say(Text text) const { return std::string{text.in(lang_)}; }

  void write_periods() {
    Table table{std::vector<Align>(audit_.duties.size() + 1, Align::left)};
    std::vector<std::string> head{say({"period", "period"})};
    for (const auto& duty : audit_.duties) head.push_back(duty.id);
    table.add(std::move(head));
    for (const auto& row : audit_.rows) {
      std::vector<std::string> cells{row.name.to_string()};
      for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const auto& at = row.cells[i];
        cells.push_back(at ? audit_cell(audit_.duties[i].periods[*at], lang_) : "");
      }
      table.add(std::move(cells));
    }
    table.write_in_blocks(out_, "  ", width_);
    out_ << '\n';
  }

  void write_totals() {
    std::vector<Align> columns(audit_.tally.columns().size() + 2, Align::right);
    columns.front() = Align::left;
    Table table{std::move(columns)};
    std::vector<std::string> head{""};
    for (const auto status : audit_.tally.columns()) head.push_back(say(word_for(status)));
    head.push_back(say({"summa", "total"}));
    table.add(std::move(head));
    for (const auto& year : audit_.years) add_tally(table, std::to_string(year.year), year.tally);
    for (const auto& duty : audit_.duties) add_tally(table, duty.id, duty.tally);
    add_tally(table, say({"summa", "total"}), audit_.tally);
    table.write_in_blocks(out_, "  ", width_);
    out_ << '\n';
  }

  void add_tally(Table& table, const std::string& label, const AuditTally& tally) const {
    std::vector<std::string> cells{label};
    for (const auto status : audit_.tally.columns()) cells.push_back(std::to_string(tally.of(status)));
    cells.push_back(std::to_string(tally.total()));
    table.add(std::move(cells));
  }

  void write_duties() {
    for (const auto& duty : audit_.duties) {
      const auto role = duty.role ? " (" + say(word_for(*duty.role)) + ")" : std::string{};
      paragraph(duty.id + role + ": " + text::printable(duty.in_words.in(lang_)));
    }
    out_ << '\n';
  }

  void write_evidence() {
    const auto lines = evidence_lines(audit_);
    if (lines.empty()) return;
    Table table{{Align::left, Align::left, Align::left, Align::left, Align::left}};
    table.add({say({"bevis", "evidence"}), "", say({"dag", "date"}), say({"referens", "reference"}), ""});
    for (const auto& line : lines) {
      const auto flaw =
          line.flaw.complete() ? message({"räknas inte: {}", "not counted: {}"}, line.flaw).in(lang_) : "";
      table.add({line.period, line.duty, line.date, line.reference, flaw});
    }
    table.write(out_, "  ");
    out_ << '\n';
  }

  void write_legend() {
    for (const auto& line : audit_legend(audit_.tally)) paragraph(line.in(lang_));
  }

  void paragraph(const std::string& words) { write_wrapped(out_, words, width_, 2, 4); }

  std::ostream& out_;
  Lang lang_;
  std::size_t width_;
  const DutyAudit& audit_;
};

}  // namespace

void audit_text(std::ostream& out, const Style& style, const DutyAudit& audit) {
  if (audit.rows.empty()) {
    out << "  " << Text{"inga åtaganden att granska", "no duties to audit"}.in(style.lang) << '\n';
    return;
  }
  AuditWriter{out, style, audit}.write();
}

}  // namespace iop::render
