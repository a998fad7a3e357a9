#include "base/text.hpp"
#include "render/deadlines.hpp"
#include "render/markdown.hpp"
#include "render/state.hpp"
#include "render/status.hpp"

namespace iop::render {

namespace {

class Page {
 public:
  Page(std::ostream& out, Lang lang) : out_(out), lang_(lang) {}

  void write(const RegisterStatus& status) {
    out_ << "## " << say(headline_of(status)) << '\n';
    agreements(status);
    if (!status.left_out.empty()) left_out(status.left_out);
    deadlines(say(status_words::overdue), status.overdue);
    beside(undated_duties(status));
    bases(status);
    index_values(status.index_values);
    waivers(status.waivers);
    deadlines(say(ahead_title(status)), status.ahead);
  }

 private:
  [[nodiscard]] std::string say(Text text) const { return std::string{text.in(lang_)}; }
  [[nodiscard]] std::string say(const Message& message) const { return message.in(lang_); }

  void row(const std::vector<std::string>& words) {
    std::vector<std::string> cells;
    for (const auto& one : words) cells.push_back(markdown_cell(text::printable(one)));
    write_markdown_row(out_, cells);
  }

  /// The title, and the head of a table unless it is empty.
  void begin(const std::string& title, bool is_empty, const std::vector<Text>& head) {
    out_ << "\n### " << title << "\n\n";
    if (is_empty) {
      out_ << say(Text{"Inget", "None"}) << (left_out_.empty() ? "" : " (" + say(left_out_) + ")") << ".\n";
      return;
    }
    std::vector<std::string> cells;
    for (const auto& words : head) cells.push_back(say(words));
    write_markdown_head(out_, cells);
  }

  void agreements(const RegisterStatus& status) {
    begin(say(tally_of(status)), status.agreements.empty(),
          {{"läge", "standing"},
           agreement_,
           {"diarienummer", "diarienummer"},
           {"från", "from"},
           {"att veta", "to know"}});
    for (const auto& agreement : status.agreements) {
      row({say(word_for(agreement.standing)), agreement.id, agreement.diarienummer.value_or(""),
           agreement.start.to_string(), say(remarks_on(agreement))});
    }
  }

  void left_out(const std::vector<LeftOutFile>& files) {
    left_out_ = left_out_words(files);
    begin(say(left_out_title), false, {{"fil", "file"}, {"fel", "errors"}});
    for (const auto& file : files) row({file.name, say(errors_of(file))});
  }

  void deadlines(const std::string& title, const std::vector<Deadline>& items) {
    begin(title, items.empty(), {day_, {"", ""}, agreement_, {"vad", "what"}});
    for (const auto& item : items) {
      // What is overdue stands under that title.
      const auto lead = item.status == DeadlineStatus::overdue ? Text{} : lead_of(item.status);
      auto words = say(lead) + say(item.title);
      if (const auto free_day = free_day_ahead(item); !free_day.empty()) words += " (" + say(free_day) + ")";
      row({item.date.to_string(), say(in_days(item.days_left)), item.agreement, words});
    }
  }

  void bases(const RegisterStatus& status) {
    begin(say(status_words::bases), status.bases.empty(),
          {day_, {"", ""}, agreement_, {"belopp", "amount"}, {"utbetalning", "instalment"}});
    for (const auto& basis : status.bases) {
      const auto& invoice = basis.invoice;
      row({invoice.date.to_string(), say(in_days(invoice.days_left)), invoice.agreement,
           say(amount_of(basis)), say(instalment_of(basis))});
    }
    beside(undated_bases(status));
  }

  /// A sentence below a list; nothing where it is empty.
  void beside(const Message& words) {
    if (!words.empty()) out_ << '\n' << markdown_cell(text::printable(say(words))) << '\n';
  }

  void index_values(const std::vector<IndexValueNeeded>& values) {
    begin(say(status_words::index_values), values.empty(),
          {{"värde", "value"}, {"", ""}, {"behövs av", "needed by"}});
    for (const auto& value : values) {
      row({value.series + " " + std::to_string(value.year), say(state_of(value)),
           text::join(value.agreements)});
    }
  }

  void waivers(const std::vector<WaiverEnd>& all) {
    begin(say(status_words::waivers), all.empty(), {day_, {"", ""}, agreement_, {"regel", "rule"}});
    for (const auto& waiver : all)
      row({waiver.expires.to_string(), say(in_days(waiver.days_left)), waiver.agreement, waiver.rule});
  }

  static constexpr Text day_{"dag", "day"};
  static constexpr Text agreement_{"avtal", "agreement"};
  std::ostream& out_;
  Lang lang_;
  Message left_out_;  ///< once it is said which
};

}  // namespace

void status_markdown(std::ostream& out, const Style& style, const RegisterStatus& status) {
  Page{out, style.lang}.write(status);
  for (const auto& [id, state] : status.states) {
    out << "\n#### " << markdown_cell(text::printable(id)) << "\n\n";
    write_markdown_state(out, state, style.lang);
  }
}

}  // namespace iop::render
