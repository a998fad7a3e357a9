#include "base/text.hpp"
#include "render/markdown.hpp"
#include "render/rules.hpp"

namespace iop::render {

namespace {

/// A table's cell: a stroke within it would end it.
std::string cell(std::string_view words) {
  std::string out;
  for (const char c : text::printable(words)) {
    if (c == '|') out += '\\';
    out += c;
  }
  return out;
}

void write_table(std::ostream& out, Lang lang, const rules::Handbook& handbook) {
  std::vector<std::string> head;
  for (const auto title : {page_words::code, page_words::rule, page_words::level}) {
    head.emplace_back(title.in(lang));
  }
  for (const auto& reference : handbook.references) head.push_back(cell(reference));
  head.emplace_back(page_words::finds.in(lang));
  write_markdown_head(out, head);
  for (const auto& [rule, profiles] : handbook.rules) {
    std::vector<std::string> cells{std::string{rule->code}, std::string{rule->name},
                                   std::string{word_for(rule->severity).in(lang)}};
    for (const auto& profile : profiles) cells.emplace_back(word_for_level(profile.level).in(lang));
    cells.push_back(cell(rule->finds.in(lang)));
    write_markdown_row(out, cells);
  }
}

class PageWriter {
 public:
  PageWriter(std::ostream& out, Lang lang) : out_(out), lang_(lang) {}

  void write(const rules::HandbookEntry& entry) {
    const auto& [rule, profiles] = entry;
    out_ << "## " << rule->code << ' ' << rule->name << " (" << word_for(rule->severity).in(lang_) << ")\n\n"
         << rule->finds.in(lang_) << '\n';
    if (lang_ == Lang::en) part(page_words::summary, rule->page.summary);
    part(page_words::why, rule->page.why);
    example(page_words::bad, rule->page.bad);
    example(page_words::good, rule->page.good);
    if (!profiles.empty()) heading(page_words::guidelines);
    for (const auto& profile : profiles) write(profile);
    part(page_words::source, rule->source);
    if (lang_ == Lang::sv) part(page_words::summary, rule->page.summary);
  }

 private:
  void heading(Text title) { out_ << "\n### " << title.in(lang_) << "\n\n"; }

  void part(Text title, std::string_view words) {
    if (words.empty()) return;
    heading(title);
    out_ << words << '\n';
  }

  void example(Text title, std::string_view lines) {
    if (lines.empty()) return;
    heading(title);
    out_ << "```yaml\n" << text::printable(lines, text::Newlines::keep) << "\n```\n";
  }

  void write(const rules::RuleInProfile& profile) {
    const auto& [reference, level, setting, parameters] = profile;
    out_ << "- " << text::printable(reference) << ": " << word_for_level(level).in(lang_) << '\n';
    if (setting->quote) out_ << "  - \"" << text::printable(*setting->quote) << "\"\n";
    if (setting->quote_source) out_ << "  - " << text::printable(*setting->quote_source) << '\n';
    for (const auto& parameter : parameters) {
      out_ << "  - " << parameter.what.in(lang_) << ": " << words_for(parameter, lang_) << '\n';
    }
  }

  std::ostream& out_;
  Lang lang_;
};

}  // namespace

void handbook_markdown(std::ostream& out, const Style& style, HandbookForm form,
                       const rules::Handbook& handbook) {
  if (form == HandbookForm::table) return write_table(out, style.lang, handbook);
  PageWriter writer{out, style.lang};
  std::string_view separator;
  for (const auto& entry : handbook.rules) {
    out << separator;
    writer.write(entry);
    separator = "\n";
  }
}

}  // namespace iop::render
