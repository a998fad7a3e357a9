#include <algorithm>
#include <string>

#include "base/text.hpp"
#include "render/audit.hpp"
#include "render/colour.hpp"
#include "render/deadlines.hpp"
#include "render/left_out.hpp"
#include "render/state.hpp"
#include "render/wrap.hpp"

namespace iop::render {

namespace {

constexpr std::size_t margin = 2;
constexpr std::size_t date_width = 10;
constexpr std::size_t gap = 2;
constexpr std::size_t detail_column = margin + date_width + gap;
constexpr std::size_t narrowest = 40;

std::string padded(const std::string& cell, std::size_t width) {
  const auto taken = text::display_width(cell);
  return cell + std::string(width > taken ? width - taken : 0, ' ');
}

class Table {
 public:
  Table(std::ostream& out, const Style& style)
      : out_(out), style_(style), paint_{style.colour}, width_(std::max(style.width, narrowest)) {}

  void agreement(const AgreementDeadlines& part) {
    name(part);
    if (part.shown.empty() && part.remarks.empty()) {
      out_ << "  " << say(Text{"inget att visa", "nothing to show"}) << '\n';
      write_state(out_, part.state, style_.lang, "  ");
      out_ << '\n';
      return;
    }
    title(part);
    measure(part);
    for (const auto& deadline : part.shown) row(deadline);
    remarks(part);
    out_ << '\n';
  }

  void audit(const AgreementDeadlines& part) {
    name(part);
    title(part);
    Style style = style_;
    style.width = width_;
    audit_text(out_, style, *part.audit);
    remarks(part);
    out_ << '\n';
  }

  /// What the list says nothing of; with --quiet too, for without it the rest is not true.
  void left_out(const std::vector<LeftOutFile>& files) {
    if (files.empty()) return;
    out_ << paint_.in(Colour::red, say(left_out_title)) << '\n';
    for (const auto& file : files)
      paragraph(text::printable(file.name) + ": " + say(errors_of(file)), margin, 2 * margin);
    out_ << '\n';
  }

  void summary(const DeadlineListing& listing) {
    constexpr Text date{"datum", "date"};
    constexpr Text dates{"datum", "dates"};
    constexpr Text agreement{"avtal", "agreement"};
    constexpr Text agreements{"avtal", "agreements"};
    const auto all = listing.shown();
    const Message line =
        message({"{} {} i {} {}", "{} {} in {} {}"}, all, all == 1 ? date : dates, listing.agreements.size(),
                listing.agreements.size() == 1 ? agreement : agreements);
    std::string words = say(line);
    const auto tally = tally_words(listing.tally(), style_.lang);
    if (!tally.empty()) words += ": " + tally;
    if (listing.choice.horizon) {
      words += say(message({", till och med {} och allt försenat", ", up to {} and all that is overdue"},
                           listing.choice.horizon->last.to_string()));
      if (listing.left_out() > 0) {
        words += say(message({"; {} till visas med --all", "; {} more with --all"}, listing.left_out()));
      }
    }
    if (const auto left_out = left_out_words(listing.left_out_files); !left_out.empty())
      words += "; " + say(left_out);
    paragraph(words, 0, 0);
  }

 private:
  [[nodiscard]] std::string say(Text text) const { return std::string{text.in(style_.lang)}; }
  [[nodiscard]] std::string say(const Message& message) const {
    return text::printable(message.in(style_.lang));
  }

  void name(const AgreementDeadlines& part) {
    out_ << paint_.bold(text::printable(part.id));
    if (part.diarienummer) out_ << "  " << text::printable(*part.diarienummer);
  }

  void title(const AgreementDeadlines& part) {
    out_ << '\n';
    if (!part.title.empty()) paragraph(text::printable(part.title), margin, margin);
    write_state(out_, part.state, style_.lang, "  ");
    out_ << '\n';
  }

  void remarks(const AgreementDeadlines& part) {
    for (const auto& remark : part.remarks) {
      const std::string about = remark.about.empty() ? "" : remark.about + ": ";
      paragraph(say(Text{"obs: ", "note: "}) + text::printable(about) + say(remark.what), margin, 2 * margin);
    }
  }

  void measure(const AgreementDeadlines& part) {
    days_width_ = 0;
    kind_width_ = 0;
    for (const auto& deadline : part.shown) {
      days_width_ = std::max(days_width_, text::display_width(say(in_days(deadline.days_left))));
      kind_width_ = std::max(kind_width_, text::display_width(say(word_for(deadline.kind))));
    }
  }

  void row(const Deadline& deadline) {
    const std::string days = padded(say(in_days(deadline.days_left)), days_width_);
    const std::size_t column = detail_column + days_width_ + gap + kind_width_ + gap;
    // Where a narrow terminal leaves the title no room, its lines go on under the days.
    const std::size_t hanging = width_ >= column + narrowest / 2 ? column : detail_column;
    const std::string title = say(lead_of(deadline.status)) + say(deadline.title);
    out_ << std::string(margin, ' ') << deadline.date.to_string() << std::string(gap, ' ')
         << days_painted(deadline, days) << std::string(gap, ' ')
         << padded(say(word_for(deadline.kind)), kind_width_) << std::string(gap, ' ');
    lines(wrapped(title, width_ > column ? width_ - column : 1, width_ - hanging), hanging, paint_.on);
    free_day(deadline);
    paragraph(say(basis_of(deadline)), detail_column, detail_column);
  }

  [[nodiscard]] std::string days_painted(const Deadline& deadline, const std::string& days) const {
    if (deadline.status == DeadlineStatus::overdue) return paint_.in(Colour::red, days);
    if (deadline.status == DeadlineStatus::due) return paint_.in(Colour::yellow, days);
    return days;
  }

  void free_day(const Deadline& deadline) {
    const auto words = free_day_ahead(deadline);
    if (!words.empty()) paragraph(say(words), detail_column, detail_column);
  }

  void paragraph(const std::string& words, std::size_t first, std::size_t rest) {
    out_ << std::string(first, ' ');
    lines(wrapped(words, width_ - first, width_ - rest), rest, false);
  }

  void lines(const std::vector<std::string>& all, std::size_t indent, bool bold) {
    for (std::size_t i = 0; i < all.size(); ++i) {
      if (i > 0) out_ << std::string(indent, ' ');
      out_ << (bold ? paint_.bold(all[i]) : all[i]) << '\n';
    }
  }

  std::ostream& out_;
  Style style_;
  Paint paint_;
  std::size_t width_;
  std::size_t days_width_ = 0;
  std::size_t kind_width_ = 0;
};

}  // namespace

void deadlines_text(std::ostream& out, const Style& style, const DeadlineListing& listing) {
  if (!listing.choice.is_audit()) return deadlines_list(out, style, listing);
  Table table{out, style};
  for (const auto& agreement : listing.agreements) table.audit(agreement);
  table.left_out(listing.left_out_files);
  if (!style.quiet) table.summary(listing);
}

void deadlines_list(std::ostream& out, const Style& style, const DeadlineListing& listing) {
  Table table{out, style};
  for (const auto& agreement : listing.agreements) table.agreement(agreement);
  table.left_out(listing.left_out_files);
  if (!style.quiet) table.summary(listing);
}

}  // namespace iop::render
