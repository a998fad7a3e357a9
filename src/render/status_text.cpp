#include <algorithm>

#include "base/text.hpp"
#include "render/colour.hpp"
#include "render/deadlines.hpp"
#include "render/state.hpp"
#include "render/status.hpp"
#include "render/wrap.hpp"

namespace iop::render {

namespace {

/// How many rows of a list one screen has room for.
constexpr std::size_t usual_rows = 8;
constexpr std::size_t rows_ahead = 15;
constexpr std::size_t narrowest = 40;
const std::string margin = "  ";
constexpr std::size_t gap = 2;
/// The fewest columns that words are written in beside what comes before them.
constexpr std::size_t least = 24;

class Screen {
 public:
  Screen(std::ostream& out, const Style& style)
      : out_(out), style_(style), paint_{style.colour}, width_(std::max(style.width, narrowest)) {}

  void write(const RegisterStatus& status) {
    title(say(headline_of(status)));
    out_ << '\n';
    agreements(status);
    left_out(status.left_out);
    out_ << '\n';
    states(status.states);
    overdue(status);
    bases(status);
    index_values(status.index_values);
    waivers(status.waivers);
    out_ << '\n';
    ahead(status);
  }

 private:
  [[nodiscard]] std::string say(Text text) const { return std::string{text.in(style_.lang)}; }
  [[nodiscard]] std::string say(const Message& message) const {
    return text::printable(message.in(style_.lang));
  }

  void title(const std::string& words) {
    for (const auto& line : wrapped(words, width_)) out_ << paint_.bold(line) << '\n';
  }
  void alarm(const std::string& words) {
    for (const auto& line : wrapped(words, width_)) out_ << paint_.in(Colour::red, line) << '\n';
  }
  /// A list in which nothing stands: `inget` of things uncounted, `inga` of things counted.
  void nothing(const std::string& words, Text none) {
    const auto rest = say(none) + (left_out_.empty() ? "" : " (" + say(left_out_) + ")");
    if (text::display_width(words + ": " + rest) <= width_) {
      out_ << paint_.bold(words) << ": " << rest << '\n';
      return;
    }
    title(words + ":");
    write_wrapped(out_, rest, width_, margin.size(), margin.size());
  }

  void rest(std::size_t count, std::size_t shown) {
    if (count <= shown) return;
    paragraph(message({"och {} till; allt visas av `iop status --format markdown`",
                       "and {} more; `iop status --format markdown` shows all"},
                      count - shown));
  }

  /// An item a row, as many as a screen has room for, the last cell on more lines where one is too short;
  /// then how many items are left. Nothing is cut: it may be a day or a name.
  template <class Items, class Row>
  void rows(const Items& items, Row row) {
    const auto shown = std::min(items.size(), usual_rows);
    std::vector<std::vector<std::string>> cells;
    for (std::size_t i = 0; i < shown; ++i) cells.push_back(row(items[i]));
    if (cells.empty()) return;
    std::vector<std::size_t> widths;
    for (std::size_t column = 0; column + 1 < cells.front().size(); ++column)
      widths.push_back(widest(cells, column));
    for (const auto& line : cells) {
      std::string before;
      for (std::size_t column = 0; column < widths.size(); ++column)
        before += padded(line[column], widths[column]) + std::string(gap, ' ');
      write_row(margin + before, line.back());
    }
    rest(items.size(), shown);
  }

  static std::size_t widest(const std::vector<std::vector<std::string>>& cells, std::size_t column) {
    std::size_t width = 0;
    for (const auto& line : cells) width = std::max(width, text::display_width(line[column]));
    return width;
  }

  static std::string padded(const std::string& cell, std::size_t width) {
    return cell + std::string(width - text::display_width(cell), ' ');
  }

  /// `words` behind `before`; where they have no room there, on lines of their own.
  void write_row(std::string before, const std::string& words) {
    const auto taken = text::display_width(before);
    const bool has_room = taken + least <= width_ || taken + text::display_width(words) <= width_;
    const auto indent = has_room ? taken : 2 * margin.size();
    if (!has_room) {
      before.erase(before.find_last_not_of(' ') + 1);
      write_wrapped(out_, before.substr(margin.size()), width_, margin.size(), 2 * margin.size());
      before = std::string(indent, ' ');
    }
    for (const auto& line : wrapped(words, width_ - indent)) {
      out_ << before << line << '\n';
      before = std::string(indent, ' ');
    }
    if (words.empty() && has_room) out_ << before.substr(0, before.find_last_not_of(' ') + 1) << '\n';
  }

  void agreements(const RegisterStatus& status) {
    title(say(tally_of(status)));
    rows(status.agreements, [&](const AgreementStanding& agreement) -> std::vector<std::string> {
      return {say(word_for(agreement.standing)), text::printable(agreement.id),
              text::printable(agreement.diarienummer.value_or("")), say(remarks_on(agreement))};
    });
  }

  void left_out(const std::vector<LeftOutFile>& files) {
    if (files.empty()) return;
    left_out_ = left_out_words(files);
    alarm(say(left_out_title));
    rows(files, [&](const LeftOutFile& file) -> std::vector<std::string> {
      return {text::printable(file.name), say(errors_of(file))};
    });
  }

  void overdue(const RegisterStatus& status) {
    const auto undated = undated_duties(status);
    if (status.overdue.empty()) {
      nothing(say(status_words::overdue), {"inget", "nothing"});
    } else {
      alarm(say(status_words::overdue));
    }
    rows(status.overdue, [&](const Deadline& deadline) -> std::vector<std::string> {
      return {deadline.date.to_string(), say(in_days(deadline.days_left)),
              text::printable(deadline.agreement), say(deadline.title)};
    });
    if (!undated.empty()) paragraph(undated);
  }

  void paragraph(const Message& words) {
    write_wrapped(out_, say(words), width_, margin.size(), margin.size());
  }

  void bases(const RegisterStatus& status) {
    const auto undated = undated_bases(status);
    if (status.bases.empty() && undated.empty()) return nothing(say(status_words::bases), {"inga", "none"});
    title(say(status_words::bases));
    rows(status.bases, [&](const BasisToSend& basis) -> std::vector<std::string> {
      const auto& invoice = basis.invoice;
      return {invoice.date.to_string(), say(in_days(invoice.days_left)), text::printable(invoice.agreement),
              say(amount_of(basis)), say(instalment_of(basis))};
    });
    if (!undated.empty()) paragraph(undated);
  }

  void index_values(const std::vector<IndexValueNeeded>& values) {
    if (values.empty()) return nothing(say(status_words::index_values), {"inga", "none"});
    title(say(status_words::index_values));
    rows(values, [&](const IndexValueNeeded& value) -> std::vector<std::string> {
      return {text::printable(value.series) + " " + std::to_string(value.year), say(state_of(value)),
              text::printable(text::join(value.agreements))};
    });
  }

  void states(const NamedStates& all) {
    if (all.empty()) return;
    const auto shown = std::min(all.size(), usual_rows);
    for (std::size_t i = 0; i < shown; ++i) {
      out_ << text::printable(all[i].first) << '\n';
      write_state(out_, all[i].second, style_.lang, margin);
    }
    rest(all.size(), shown);
    out_ << '\n';
  }

  void waivers(const std::vector<WaiverEnd>& all) {
    if (all.empty()) return nothing(say(status_words::waivers), {"inga", "none"});
    title(say(status_words::waivers));
    rows(all, [&](const WaiverEnd& waiver) -> std::vector<std::string> {
      return {waiver.expires.to_string(), say(in_days(waiver.days_left)), text::printable(waiver.agreement),
              text::printable(waiver.rule)};
    });
  }

  /// What comes, by day: the day once, with the working day before it where it is none itself.
  void ahead(const RegisterStatus& status) {
    const auto& items = status.ahead;
    if (items.empty()) return nothing(say(ahead_title(status)), {"inget", "nothing"});
    title(say(ahead_title(status)));
    const auto shown = std::min(items.size(), rows_ahead);
    std::size_t id_width = 0;
    for (std::size_t i = 0; i < shown; ++i)
      id_width = std::max(id_width, text::display_width(text::printable(items[i].agreement)));
    for (std::size_t i = 0; i < shown; ++i) {
      if (i == 0 || items[i].date != items[i - 1].date) day(items, i);
      write_row(
          margin + margin + padded(text::printable(items[i].agreement), id_width) + std::string(gap, ' '),
          say(lead_of(items[i].status)) + say(items[i].title));
    }
    rest(items.size(), shown);
  }

  /// The line of a day; of what falls on it, one that somebody has to act by says what day it is.
  void day(const std::vector<Deadline>& items, std::size_t first) {
    Message free_day;
    for (auto i = first; i < items.size() && items[i].date == items[first].date && free_day.empty(); ++i)
      free_day = free_day_ahead(items[i]);
    const auto head =
        margin + items[first].date.to_string() + std::string(gap, ' ') + say(in_days(items[first].days_left));
    if (free_day.empty()) {
      out_ << head << '\n';
    } else {
      write_row(head + std::string(gap, ' '), say(free_day));
    }
  }

  std::ostream& out_;
  Style style_;
  Paint paint_;
  std::size_t width_;
  Message left_out_;  ///< once it is said which
};

}  // namespace

void status_text(std::ostream& out, const Style& style, const RegisterStatus& status) {
  Screen{out, style}.write(status);
}

}  // namespace iop::render
