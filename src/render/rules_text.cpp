#include <algorithm>
#include <sstream>

#include "base/text.hpp"
#include "render/colour.hpp"
#include "render/rules.hpp"
#include "render/table.hpp"
#include "render/wrap.hpp"

namespace iop::render {

namespace {

using Cells = std::vector<std::string>;

/// Two lines of titles: a reference's prefix stands above its number, so that levels need little room.
std::pair<Cells, Cells> titles(const rules::Handbook& handbook, Lang lang) {
  Cells upper(3);
  Cells lower;
  for (const auto title : {page_words::code, page_words::rule, page_words::level}) {
    lower.emplace_back(title.in(lang));
  }
  for (const auto& reference : handbook.references) {
    const auto shown = text::printable(reference);
    const auto space = shown.find(' ');
    upper.push_back(space == std::string::npos ? "" : shown.substr(0, space));
    lower.push_back(space == std::string::npos ? shown : shown.substr(space + 1));
  }
  return {upper, lower};
}

/// Code, name and levels of every rule, lined up, behind the titles: one line a rule.
std::vector<std::string> lines_of(const rules::Handbook& handbook, Lang lang) {
  const auto [upper, lower] = titles(handbook, lang);
  Table table{std::vector<Table::Align>(lower.size(), Table::Align::left)};
  table.add(upper);
  table.add(lower);
  for (const auto& [rule, profiles] : handbook.rules) {
    Cells cells{std::string{rule->code}, std::string{rule->name},
                std::string{word_for(rule->severity).in(lang)}};
    for (const auto& profile : profiles) cells.emplace_back(word_for_level(profile.level).in(lang));
    table.add(std::move(cells));
  }
  std::ostringstream out;
  table.write(out, "");
  std::istringstream in{out.str()};
  std::vector<std::string> lines;
  for (std::string line; std::getline(in, line);) lines.push_back(line);
  return lines;
}

std::size_t widest(const std::vector<std::string>& lines) {
  std::size_t width = 0;
  for (const auto& line : lines) width = std::max(width, text::display_width(line));
  return width;
}

void write_table(std::ostream& out, const Style& style, const rules::Handbook& handbook) {
  constexpr std::size_t least_for_finds = 45;
  constexpr std::size_t indent = 6;
  auto lines = lines_of(handbook, style.lang);
  if (widest(lines) > style.width) {
    rules::Handbook alone;
    for (const auto& entry : handbook.rules) alone.rules.push_back({entry.rule, {}});
    lines = lines_of(alone, style.lang);
  }
  const auto column = widest(lines) + 2;
  const bool beside = column + least_for_finds <= style.width;
  const auto room = beside ? style.width - column : style.width - indent;
  const auto add = [&](const std::string& line, std::string_view finds) {
    const auto gap =
        beside ? std::string(column - text::display_width(line), ' ') : "\n" + std::string(indent, ' ');
    out << line << gap << text::excerpt(finds, room) << '\n';
  };
  out << lines[0] << (lines[0].empty() ? "" : "\n");
  add(lines[1], page_words::finds.in(style.lang));
  for (std::size_t i = 0; i < handbook.rules.size(); ++i) {
    add(lines[i + 2], handbook.rules[i].rule->finds.in(style.lang));
  }
}

class PageWriter {
 public:
  PageWriter(std::ostream& out, const Style& style)
      : out_(out), lang_(style.lang), width_(style.width), paint_{style.colour} {}

  void write(const rules::HandbookEntry& entry) {
    const auto& [rule, profiles] = entry;
    out_ << paint_.bold(std::string{rule->code} + "  " + std::string{rule->name}) << "  "
         << word_for(rule->severity).in(lang_) << '\n';
    paragraph(rule->finds.in(lang_), 0);
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
  static constexpr std::size_t margin = 2;

  void heading(Text title) { out_ << '\n' << paint_.bold(std::string{title.in(lang_)}) << '\n'; }

  /// Wrapped to the terminal; lines after the first stand two columns further in where they `hang`.
  void paragraph(std::string_view words, std::size_t indent, std::size_t hang = 0) {
    auto at = indent;
    const auto room = [&](std::size_t taken) { return width_ > taken ? width_ - taken : 1; };
    for (const auto& line : wrapped(words, room(indent), room(indent + hang))) {
      out_ << std::string(at, ' ') << line << '\n';
      at = indent + hang;
    }
  }

  void part(Text title, std::string_view words) {
    if (words.empty()) return;
    heading(title);
    paragraph(words, margin);
  }

  void example(Text title, std::string_view lines) {
    if (lines.empty()) return;
    heading(title);
    std::istringstream in{text::printable(lines, text::Newlines::keep)};
    for (std::string line; std::getline(in, line);) out_ << std::string(2 * margin, ' ') << line << '\n';
  }

  void write(const rules::RuleInProfile& profile) {
    const auto& [reference, level, setting, parameters] = profile;
    paragraph(text::printable(reference) + ": " + std::string{word_for_level(level).in(lang_)}, margin);
    if (setting->quote) paragraph("\"" + text::printable(*setting->quote) + "\"", 2 * margin);
    if (setting->quote_source) paragraph(text::printable(*setting->quote_source), 2 * margin);
    for (const auto& parameter : parameters) {
      paragraph(std::string{parameter.what.in(lang_)} + ": " + words_for(parameter, lang_), 2 * margin,
                margin);
    }
  }

  std::ostream& out_;
  Lang lang_;
  std::size_t width_;
  Paint paint_;
};

}  // namespace

void handbook_text(std::ostream& out, const Style& style, HandbookForm form,
                   const rules::Handbook& handbook) {
  if (form == HandbookForm::table) return write_table(out, style, handbook);
  PageWriter writer{out, style};
  std::string_view separator;
  for (const auto& entry : handbook.rules) {
    out << separator;
    writer.write(entry);
    separator = "\n\n";
  }
}

}  // namespace iop::render
