#include <algorithm>
#include <array>
#include <set>

#include "base/text.hpp"
#include "payment/number_words.hpp"
#include "render/deadlines.hpp"
#include "render/explain.hpp"
#include "render/formula.hpp"
#include "render/state.hpp"
#include "render/wrap.hpp"

namespace iop::render {

std::span<const ExplainFormat> explain_formats() {
  static constexpr std::array formats{ExplainFormat{"text", explain_text},
                                      ExplainFormat{"json", explain_json}};
  return formats;
}

namespace {

constexpr std::size_t line_width = 96;

class ExplainWriter {
 public:
  ExplainWriter(std::ostream& out, Lang lang) : out_(out), lang_(lang) {}

  void write(const ExplainedAgreement& agreement) {
    agreement_ = &agreement;
    out_ << agreement.id;
    if (agreement.agreement->diarienummer) {
      out_ << "  " << text::printable(agreement.agreement->diarienummer->value);
    }
    out_ << '\n';
    write_state(out_, agreement.state, lang_, "  ");
    for (const auto& amount : agreement.amounts) write(amount);
    for (const auto& date : agreement.dates) write(date);
  }

 private:
  [[nodiscard]] std::string say(Text text) const { return std::string{text.in(lang_)}; }

  /// What is broken stands `hang` columns further in.
  void line(std::size_t indent, std::string_view text, std::size_t hang = 0) {
    const auto room = line_width - std::min(indent + hang, line_width / 2);
    std::string margin(indent, ' ');
    for (const auto& part : wrapped(text::printable(text), room + hang, room)) {
      out_ << margin << part << '\n';
      margin.assign(indent + hang, ' ');
    }
  }

  [[nodiscard]] std::string name(const std::string& id) const {
    const auto* party = agreement_->agreement->party(id);
    return party != nullptr && party->name ? *party->name : id;
  }

  [[nodiscard]] std::string kronor(const std::optional<Money>& amount) const {
    return amount ? amount->swedish() + "\u00a0kr" : say({"okänt", "not known"});
  }

  void write(const ExplainedAmount& amount) {
    const auto& instalment = *amount.basis.instalment;
    const auto days =
        instalment.first.to_string() + " – " + (instalment.last ? instalment.last->to_string() : "");
    const auto which = amount.whole_year
                           ? message({"avtalsår {} ({}), {}", "agreement year {} ({}), {}"},
                                     instalment.number, amount.basis.funding->id, days)
                           : message({"utbetalning {} ({}), {}", "instalment {} ({}), {}"},
                                     numbered(instalment, lang_), amount.basis.funding->id, days);
    out_ << '\n';
    const auto payee = instalment.payee.empty() ? std::string{} : name(instalment.payee);
    line(2, message({"{}: {} betalar {}", "{}: {} pays {}"}, which, name(instalment.payer), payee).in(lang_));
    line(2, kronor(instalment.amount) + (instalment.amount ? " " : ": ") + say(word_for(instalment.status)));
    if (amount.basis.starts) write_limit(words_for_first(*amount.basis.starts), *amount.basis.starts);
    if (amount.basis.ends) write_limit(words_for_last(*amount.basis.ends), *amount.basis.ends);
    out_ << '\n';
    if (!instalment.amount) write_lacking(amount);
    number_figures(amount);
    shown_.clear();
    for (const auto& root : amount.roots) write_figure(*root, 4);
    write_clauses(amount.basis);
    write_assumptions(amount.basis);
  }

  void write_limit(const Message& words, const QuotedLimit& limit) {
    line(2, words.in(lang_));
    write_places(limit.places, 4);
  }

  /// What keeps the amount from being known.
  void write_lacking(const ExplainedAmount& amount) {
    for (const auto& [value, expected] : amount.lacking) {
      const bool awaited = value.status == AmountStatus::awaited;
      const auto what =
          message({"{} {} {}", "{} {} {}"}, awaited ? Text{"inväntar", "awaits"} : Text{"saknar", "lacks"},
                  value.series, value.year);
      line(4, (expected
                   ? message({"{}, väntat omkring {}", "{}, expected about {}"}, what, expected->to_string())
                   : what)
                  .in(lang_));
    }
    for (const auto& choice : amount.missing_choices) {
      line(4, message({"saknar valet `{}.{}`", "lacks the choice `{}.{}`"},
                      "funding." + amount.basis.funding->id, choice)
                  .in(lang_));
    }
    for (const auto& problem : amount.basis.funding->problems) line(4, problem.what.in(lang_));
    if (amount.roots.empty()) return;
    out_ << '\n';
    line(4, say({"Så långt går beloppet att räkna", "How far the amount can be computed"}));
  }

  /// The amount is 1, what it follows from is numbered as it is met.
  void number_figures(const ExplainedAmount& amount) {
    numbers_.clear();
    for (const auto& root : amount.roots) number(*root);
  }
  void number(const Figure& figure) {
    if (!numbers_.emplace(&figure, numbers_.size() + 1).second) return;
    for (const auto& operand : figure.operands) {
      if (operand.figure) number(*operand.figure);
    }
  }

  void write_figure(const Figure& figure, std::size_t indent) {
    const auto label = std::to_string(numbers_.at(&figure)) + ". ";
    const auto value = in_words(figure.value).in(lang_);
    const auto& words = figure.words.in(lang_);
    const auto formula = formula_of(figure).in(lang_);
    const bool told = !formula.empty() && words.find(formula) != std::string::npos;
    const bool ends = told && words.ends_with(formula);
    const bool again = !shown_.insert(&figure).second;
    line(indent,
         label + words + (ends ? " = " : ": ") + value + (again ? say({" (se ovan)", " (see above)"}) : ""),
         label.size());
    if (again) return;
    const auto below = indent + label.size();
    if (!formula.empty() && !told) line(below, "= " + formula);
    if (figure.op == FigureOp::level_change && figure.index) {
      write_rows(*figure.index, below);
    } else {
      write_source(figure.source, below);
    }
    for (const auto& operand : figure.operands) {
      if (operand.figure) write_figure(*operand.figure, below);
    }
  }

  /// Each of the levels that a change is between.
  void write_rows(const IndexChange& change, std::size_t indent) {
    for (const auto& row : change.rows) {
      const bool preliminary = row.status == IndexStatus::preliminary;
      line(indent, message({"källa: {} {}: {}{}, publicerat {}: {}", "source: {} {}: {}{}, published {}: {}"},
                           change.series, row.year, in_words(row.value),
                           preliminary ? Text{", preliminärt", ", preliminary"} : Text{"", ""},
                           row.published.to_string(), row.source)
                       .in(lang_));
    }
  }

  void write_source(const std::string& source, std::size_t indent) {
    if (source.empty()) return;
    line(indent, say({"källa: ", "source: "}) + source);
    const auto found = agreement_->quotes.find(source);
    if (found == agreement_->quotes.end()) return;
    write_places(found->second, indent + 2);
  }

  void write_places(const std::vector<Quote>& places, std::size_t indent) {
    std::set<std::string> told;
    for (const auto& quote : places) {
      // The clauses stand in full below.
      const auto place = message({"rad {}", "line {}"}, quote.line).in(lang_);
      const auto words =
          quote.path.starts_with("clauses.") ? place + ": " + quote.path : place + ": " + quote.text;
      if (told.insert(words).second) line(indent, words);
    }
  }

  void write_clauses(const InvoiceBasis& basis) {
    if (basis.clauses.empty()) return;
    out_ << '\n';
    line(4, say({"Avtalets egna ord", "The agreement's own words"}));
    for (const auto* clause : basis.clauses) {
      const auto found = agreement_->quotes.find("clauses." + clause->id);
      if (found == agreement_->quotes.end()) continue;
      for (const auto& quote : found->second) {
        line(4, message({"- {}, rad {}", "- {}, line {}"}, quote.path, quote.line).in(lang_));
        line(6, quote.text);
      }
    }
  }

  void write_assumptions(const InvoiceBasis& basis) {
    if (basis.assumptions.empty()) return;
    out_ << '\n';
    line(4, say({"Antaganden som beloppet vilar på", "Assumptions that the amount rests on"}));
    for (const auto* assumption : basis.assumptions) {
      line(4, "- " + *assumption->about);
      line(6, *assumption->text);
    }
  }

  void write(const Deadline& deadline) {
    out_ << '\n';
    line(2, deadline.date.to_string() + "  " + deadline.title.in(lang_));
    if (const auto words = free_day_words(deadline); !words.empty()) line(2, words.in(lang_));
    out_ << '\n';
    std::size_t number = 0;
    for (const auto& step : deadline.counting.steps()) {
      const auto label = std::to_string(++number) + ". ";
      line(4, label + step.words.in(lang_) + ": " + step.value.to_string(), label.size());
      write_source(step.source, 4 + label.size());
    }
    line(4, say({"grund: ", "basis: "}) + basis_of(deadline).in(lang_));
  }

  std::ostream& out_;
  Lang lang_;
  const ExplainedAgreement* agreement_ = nullptr;
  std::map<const Figure*, std::size_t> numbers_;
  std::set<const Figure*> shown_;
};

}  // namespace

void explain_text(std::ostream& out, const Style& style, const Explanation& explanation) {
  ExplainWriter writer{out, style.lang};
  bool first = true;
  for (const auto& agreement : explanation.agreements) {
    if (!first) out << '\n';
    first = false;
    writer.write(agreement);
  }
}

}  // namespace iop::render
