#include <algorithm>
#include <string>

#include "base/text.hpp"
#include "render/colour.hpp"
#include "render/findings_words.hpp"
#include "render/state.hpp"

namespace iop::render {

namespace {

/// A source line made fit for a terminal: where the marked part stands in it, in columns.
struct Excerpt {
  std::string line;
  std::size_t column = 0;  ///< columns before the marked part
  std::size_t width = 1;   ///< columns it takes, at least one
};

std::string expanded(std::string_view part) {
  std::string out;
  for (const char c : part) {
    if (c == '\t') {
      out += "    ";
    } else {
      out.push_back(c);
    }
  }
  return text::printable(out);
}

/// The last `columns` columns of `part`, with an ellipsis where it is cut.
std::string tail(const std::string& part, std::size_t columns) {
  if (text::display_width(part) <= columns) return part;
  std::size_t from = 0;
  while (text::display_width(std::string_view{part}.substr(from)) + 1 > columns)
    text::next_code_point(part, from);
  return "…" + part.substr(from);
}

std::string head(const std::string& part, std::size_t columns) {
  if (text::display_width(part) <= columns) return part;
  std::size_t to = 0;
  for (std::size_t next = 0; next < part.size(); to = next) {
    text::next_code_point(part, next);
    if (text::display_width(std::string_view{part}.substr(0, next)) + 1 > columns) break;
  }
  return part.substr(0, to) + "…";
}

Excerpt excerpt_of(const Place& place, std::size_t columns) {
  const auto parts = marked_line(place, place.line);
  auto before = expanded(parts.before);
  auto marked = expanded(parts.marked);
  auto after = expanded(parts.after);
  const auto all = [&] {
    return text::display_width(before) + text::display_width(marked) + text::display_width(after);
  };
  if (all() > columns) {
    marked = head(marked, columns * 3 / 4);
    const auto left = columns - std::min(columns, text::display_width(marked));
    const auto after_width = std::min(text::display_width(after), std::max<std::size_t>(left / 3, 8));
    before = tail(before, std::max<std::size_t>(left - std::min(left, after_width), 8));
    after = head(after, std::max<std::size_t>(left - std::min(left, text::display_width(before)), 8));
  }
  return {before + marked + after, text::display_width(before),
          std::max<std::size_t>(text::display_width(marked), 1)};
}

class TextFindings : public FindingsWriter {
 public:
  TextFindings(std::ostream& out, const Style& style) : out_(out), style_(style), paint_{style.colour} {}

  void write(const Diagnostic& f) override {
    const auto colour = f.waived ? Colour::blue : colour_of(f.severity);
    out_ << paint_.bold(text::printable(f.at.file) + ":" + std::to_string(f.at.begin.line) + ":" +
                        std::to_string(f.at.begin.column))
         << ": "
         << paint_.in(colour, std::string{label_of(f, style_.lang)} + "[" + std::string{f.rule->code} + "]")
         << ": " << paint_.bold(text::printable(f.what.in(style_.lang))) << '\n';
    gutter_ = gutter_width(f);
    line({}, {});
    show(f.at, '^', colour, {});
    for (const auto& note : f.notes) {
      if (note.at) {
        if (note.at->file != f.at.file)
          out_ << "  --> " << text::printable(note.at->file) << ':' << note.at->begin.line << ':'
               << note.at->begin.column << '\n';
        show(*note.at, '-', Colour::blue, note.what.in(style_.lang));
      }
    }
    for (const auto& note : f.notes) {
      if (!note.at) remark(note.what.in(style_.lang));
    }
    if (f.waived) remark(waiver_words(*f.waived).in(style_.lang));
    if (!f.help.empty()) remark((style_.lang == Lang::sv ? "hjälp: " : "help: ") + f.help.in(style_.lang));
    out_ << '\n';
  }

  void end(const Tally& tally) override {
    if (style_.quiet) return;
    for (const auto& [file, state] : tally.states) {
      out_ << text::printable(file) << '\n';
      write_state(out_, state, style_.lang, "  ");
      out_ << '\n';
    }
    out_ << tally_words(tally, style_.lang) << '\n';
  }

 private:
  static Colour colour_of(Severity severity) {
    switch (severity) {
      case Severity::error:
        return Colour::red;
      case Severity::warning:
        return Colour::yellow;
      case Severity::note:
        break;
    }
    return Colour::cyan;
  }

  static std::size_t gutter_width(const Diagnostic& f) {
    int largest = f.at.begin.line;
    for (const auto& note : f.notes) {
      if (note.at) largest = std::max(largest, note.at->begin.line);
    }
    return std::to_string(largest).size();
  }

  void line(const std::string& number, const std::string& rest) {
    const std::string gutter = std::string(gutter_ - number.size(), ' ') + number + " |";
    out_ << paint_.in(Colour::blue, gutter) << (rest.empty() ? "" : " ") << rest << '\n';
  }

  void show(const Place& place, char mark, Colour colour, const std::string& label) {
    const std::size_t columns = std::max<std::size_t>(style_.width, 40) - gutter_ - 3;
    const auto excerpt = excerpt_of(place, columns);
    line(std::to_string(place.begin.line), excerpt.line);
    std::string marks(excerpt.width, mark);
    if (!label.empty()) marks += " " + text::printable(label);
    line({}, std::string(excerpt.column, ' ') + paint_.in(colour, marks));
  }

  void remark(const std::string& what) {
    out_ << std::string(gutter_, ' ') << " = " << text::printable(what) << '\n';
  }

  std::ostream& out_;
  Style style_;
  Paint paint_;
  std::size_t gutter_ = 1;
};

}  // namespace

std::unique_ptr<FindingsWriter> text_findings(std::ostream& out, const Style& style,
                                              const Judging& /*judging*/) {
  return std::make_unique<TextFindings>(out, style);
}

}  // namespace iop::render
