#include "base/text.hpp"
#include "render/audit.hpp"
#include "render/deadlines.hpp"
#include "render/left_out.hpp"
#include "render/markdown.hpp"
#include "render/state.hpp"

namespace iop::render {

namespace {

std::string cell(const std::string& words) {
  return markdown_cell(text::printable(words));
}

void write_days(std::ostream& out, Lang lang, const AgreementDeadlines& part) {
  const auto say = [&](Text text) { return std::string{text.in(lang)}; };
  if (part.shown.empty()) {
    out << say({"Inget att visa.", "Nothing to show."}) << '\n';
    return;
  }
  write_markdown_head(out, {say({"dag", "date"}), say({"när", "when"}), say({"slag", "kind"}),
                            say({"vad", "what"}), say({"grund", "basis"})});
  for (const auto& deadline : part.shown) {
    write_markdown_row(
        out,
        {deadline.date.to_string(), in_days(deadline.days_left).in(lang), say(word_for(deadline.kind)),
         cell(say(lead_of(deadline.status)) + deadline.title.in(lang)), cell(basis_of(deadline).in(lang))});
  }
}

void write_left_out(std::ostream& out, Lang lang, const std::vector<LeftOutFile>& files,
                    std::string_view separator) {
  if (files.empty()) return;
  out << separator << "### " << left_out_title.in(lang) << "\n\n";
  for (const auto& file : files) out << "- " << cell(file.name) << ": " << errors_of(file).in(lang) << '\n';
}

}  // namespace

void deadlines_markdown(std::ostream& out, const Style& style, const DeadlineListing& listing) {
  std::string_view separator;
  for (const auto& part : listing.agreements) {
    out << separator << "### " << cell(part.id);
    if (part.diarienummer) out << " (" << cell(*part.diarienummer) << ')';
    out << "\n\n";
    if (!part.title.empty()) out << cell(part.title) << "\n\n";
    write_markdown_state(out, part.state, style.lang);
    if (part.audit) {
      audit_markdown(out, style, *part.audit);
    } else {
      write_days(out, style.lang, part);
    }
    if (!part.remarks.empty()) out << '\n';
    for (const auto& remark : part.remarks) {
      out << "- " << (remark.about.empty() ? "" : cell(remark.about) + ": ")
          << cell(remark.what.in(style.lang)) << '\n';
    }
    separator = "\n";
  }
  write_left_out(out, style.lang, listing.left_out_files, separator);
}

}  // namespace iop::render
