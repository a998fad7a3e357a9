#include <algorithm>
#include <array>
#include <set>

#include "base/text.hpp"
#include "payment/exact_text.hpp"
#include "render/deadlines.hpp"
#include "render/explain.hpp"
#include "render/wrap.hpp"

namespace iop::render {

std::span<const ExplainFormat> explain_formats() {
  static constexpr std::array formats{ExplainFormat{"text", explain_text},
                                      ExplainFormat{"json", explain_json}};
  return formats;
}

namespace {

constexpr std::size_t line_width = 96;

/// How a figure is computed, as a person would write it; empty for what is only stated.
class Formula {
 public:
  explicit Formula(const Figure& figure) : figure_(figure) {}

  [[nodiscard]] Message in_words() const {
    switch (figure_.op) {
      case FigureOp::stated:
      case FigureOp::index_change:
        return {};
      case FigureOp::level_change:
        return message({"100 × ({} / {} - 1)", "100 × ({} / {} - 1)"}, number(0), number(1));
      case FigureOp::factor:
        return message({"{} + {} × {} / 100", "{} + {} × {} / 100"}, number(0), number(1), number(2));
      case FigureOp::multiply:
        return joined(" × ");
      case FigureOp::divide:
        return joined(" / ");
      case FigureOp::sum:
        return joined(" + ");
      case FigureOp::subtract:
        return joined(" - ");
      case FigureOp::years:
        return message({"({}) / 12", "({}) / 12"}, joined(" + "));
      case FigureOp::round:
        return message({"{} avrundat till hela {} kr ({})", "{} rounded to whole {} kr ({})"}, number(0),
                       number(1), figure_.operands.at(2).given);
      case FigureOp::at_most:
        return message({"{}, men högst {}", "{}, but at most {}"}, number(0), number(1));
      case FigureOp::at_least:
        return message({"{}, men minst {}", "{}, but at least {}"}, number(0), number(1));
      case FigureOp::split_evenly:
        return message({"{} i {} delar om hela {} kr, de större först: del {}",
                        "{} in {} parts of whole {} kr, the larger first: part {}"},
                       number(0), number(2), number(3), number(1));
      case FigureOp::split_by_weights:
        break;
    }
    return message({"{} i hela {} kr fördelat efter {} (största rest): `{}`",
                    "{} in whole {} kr divided by {} (largest remainder): `{}`"},
                   number(0), number(1), weights(), figure_.operands.at(2).given);
  }

 private:
  [[nodiscard]] Message number(std::size_t index) const { return number(figure_.operands.at(index)); }

  static Message number(const Operand& operand) {
    return operand.figure ? iop::in_words(operand.figure->value) : iop::in_words(operand.given);
  }

  [[nodiscard]] Message joined(std::string_view between) const {
    Message out;
    for (const auto& operand : figure_.operands) {
      const auto next = number(operand);
      if (!out.empty()) out = message({"{}{}", "{}{}"}, out, between);
      out = message({"{}{}", "{}{}"}, out, next);
    }
    return out.empty() ? Message{"0", "0"} : out;
  }

  [[nodiscard]] Message weights() const {
    Message out;
    for (std::size_t i = 3; i < figure_.operands.size(); ++i) {
      const auto& operand = figure_.operands[i];
      out = message({"{}{}`{}` {}", "{}{}`{}` {}"}, out, i > 3 ? ", " : "",
                    operand.name.substr(operand.name.find(':') + 1), number(operand));
    }
    return out;
  }

  const Figure& figure_;
};

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
    line(2, kronor(instalment.amount) + (instalment.status == AmountStatus::preliminary
                                             ? say({"  PRELIMINÄR", "  PRELIMINARY"})
                                             : std::string{}));
    out_ << '\n';
    number_figures(amount);
    shown_.clear();
    write_figure(*amount.figures.back(), 4);
    write_clauses(amount.basis);
    write_assumptions(amount.basis);
  }

  /// The amount is 1, what it follows from is numbered as it is met.
  void number_figures(const ExplainedAmount& amount) {
    numbers_.clear();
    number(*amount.figures.back());
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
    const auto formula = Formula{figure}.in_words().in(lang_);
    const bool told = !formula.empty() && words.ends_with(formula);
    const bool again = !shown_.insert(&figure).second;
    line(indent,
         label + words + (told ? " = " : ": ") + value + (again ? say({" (se ovan)", " (see above)"}) : ""),
         label.size());
    if (again) return;
    const auto below = indent + label.size();
    if (!formula.empty() && !told) line(below, "= " + formula);
    write_source(figure.source, below);
    for (const auto& operand : figure.operands) {
      if (operand.figure) write_figure(*operand.figure, below);
    }
  }

  void write_source(const std::string& source, std::size_t indent) {
    if (source.empty()) return;
    line(indent, say({"källa: ", "source: "}) + source);
    const auto found = agreement_->quotes.find(source);
    if (found == agreement_->quotes.end()) return;
    for (const auto& quote : found->second) {
      // The clauses stand in full below.
      const auto place = message({"rad {}", "line {}"}, quote.line).in(lang_);
      line(indent + 2,
           quote.path.starts_with("clauses.") ? place + ": " + quote.path : place + ": " + quote.text);
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
    if (deadline.free_day && deadline.working_day_before) {
      line(2, message({"{} är {}; arbetsdagen före är {}", "{} is {}; the working day before is {}"},
                      deadline.date.to_string(), *deadline.free_day, deadline.working_day_before->to_string())
                  .in(lang_));
    }
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
