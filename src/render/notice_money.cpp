#include "render/notice_money.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "render/payments.hpp"
#include "render/table.hpp"
#include "render/wrap.hpp"

namespace iop::render {

namespace {

using Align = Table::Align;

class FundingWriter {
 public:
  FundingWriter(std::ostream& out, const MoneyStyle& style) : out_(out), style_(style) {}

  void write(const FundingOutcome& row) {
    line(message({"{}: {} betalar {}", "{}: {} pays {}"}, row.id, name_of(style_.agreement, row.payer),
                 names_of(style_.agreement, row.payees, say({"och", "and"}))),
         4);
    const bool touched = std::ranges::any_of(
        row.lines, [](const PaymentLine& one) { return one.change != PaymentChange::unchanged; });
    if (touched) {
      if (std::ranges::any_of(row.lines, &PaymentLine::settled)) {
        line(message({"tidigare, oförändrat: {}", "earlier, unchanged: {}"}, sum(row.settled)), 6);
      }
      write_lines(row);
      line(message({"utan uppsägningen: {}", "without the notice: {}"}, sum(row.without)), 6);
      line(message({"med uppsägningen: {}", "with the notice: {}"}, sum(row.with)), 6);
      line(message({"skillnad: {}", "difference: {}"}, difference_words(row.difference)), 6);
    } else {
      line(message({"oförändrat: {}", "unchanged: {}"}, sum(row.with)), 6);
    }
    for (const auto& problem : row.problems) line(problem, 6);
    for (const auto& one : row.excess) {
      const auto to = several_payees(row) && !one.payee.empty()
                          ? message({" till {}", " to {}"}, name_of(style_.agreement, one.payee))
                          : Message{};
      line(message({"underlag {}{} på {} är redan skickat: {}, att rätta eller kreditera",
                    "the basis {}{} of {} has been sent: {}, to be corrected or credited"},
                   one.period, to, kronor(one.issued),
                   difference_words({one.difference, AmountStatus::final})),
           6);
    }
    out_ << '\n';
  }

 private:
  void write_lines(const FundingOutcome& row) {
    const bool payees = several_payees(row);
    const bool payers = differ(row, &PaymentLine::payer);
    const auto parties = [&](std::string payer, std::string payee) {
      std::vector<std::string> out;
      if (payers) out.push_back(std::move(payer));
      if (payees) out.push_back(std::move(payee));
      return text::join(out, "–");
    };
    Table table{{Align::right, Align::left, Align::left, Align::right, Align::right, Align::left}};
    table.add({row.by_year ? say({"avtalsår", "year"}) : say({"utbetalning", "instalment"}),
               say({"period", "period"}), parties(say({"betalare", "payer"}), say({"mottagare", "payee"})),
               say({"utan", "without"}), say({"med", "with"}), ""});
    for (const auto& one : row.lines) {
      if (one.settled) continue;
      const auto& shown = one.with ? *one.with : *one.without;
      table.add({std::to_string(one.number), days(shown),
                 text::printable(
                     parties(name_of(style_.agreement, one.payer), name_of(style_.agreement, one.payee))),
                 amount(one.without), amount(one.with), note(one)});
    }
    table.write(out_, "      ");
  }

  static bool differ(const FundingOutcome& row, std::string PaymentLine::*party) {
    return std::ranges::any_of(
        row.lines, [&](const PaymentLine& one) { return one.*party != row.lines.front().*party; });
  }
  static bool several_payees(const FundingOutcome& row) {
    return !row.by_year && (row.payees.size() > 1 || differ(row, &PaymentLine::payee));
  }

  [[nodiscard]] static std::string days(const PaymentPart& part) {
    return part.first.to_string() + " – " + (part.last ? part.last->to_string() : std::string{});
  }

  [[nodiscard]] std::string amount(const std::optional<PaymentPart>& part) const {
    if (!part) return "-";
    return part->amount ? kronor(*part->amount) : say({"okänt", "not known"});
  }

  [[nodiscard]] std::string note(const PaymentLine& one) const {
    std::vector<std::string> out;
    if (one.change == PaymentChange::dropped) out.push_back(say({"bortfaller", "not paid"}));
    if (one.with && one.without && one.without->last && one.with->last != one.without->last) {
      out.push_back(
          message({"annars till {}", "else to {}"}, one.without->last->to_string()).in(style_.lang));
    }
    if (one.change == PaymentChange::changed && out.empty()) out.push_back(say({"ändras", "changes"}));
    const auto status = say(word_for(one.with ? one.with->status : one.without->status));
    if (!status.empty()) out.push_back(status);
    return text::join(out);
  }

  /// `fastställt 800 000 kr, preliminärt 410 000 kr, 2 inväntar index`.
  [[nodiscard]] std::string sum(const AmountSum& sum) const {
    std::vector<std::string> out{
        message({"fastställt {}", "final {}"}, sum_in_words(sum.final_sum(), style_.lang)).in(style_.lang)};
    if (sum.preliminary_sum() != Money{}) {
      out.push_back(
          message({"preliminärt {}", "preliminary {}"}, sum_in_words(sum.preliminary_sum(), style_.lang))
              .in(style_.lang));
    }
    if (sum.awaited > 0)
      out.push_back(message({"{} inväntar index", "{} await an index"}, sum.awaited).in(style_.lang));
    if (sum.unknown > 0) {
      out.push_back(message({"{} KAN EJ RÄKNAS", "{} CANNOT BE COMPUTED"}, sum.unknown).in(style_.lang));
    }
    return text::join(out);
  }

  [[nodiscard]] std::string say(Text text) const { return std::string{text.in(style_.lang)}; }
  void line(const Message& words, std::size_t indent) {
    write_wrapped(out_, text::printable(words.in(style_.lang)), style_.width, indent, indent + 2);
  }

  std::ostream& out_;
  const MoneyStyle& style_;
};

}  // namespace

void write_funding(std::ostream& out, const MoneyStyle& style, const FundingOutcome& row) {
  FundingWriter{out, style}.write(row);
}

Message difference_words(const MoneyDifference& difference) {
  if (!difference.fits) return message({"ryms inte: {}", "does not fit: {}"}, largest_amount());
  if (!difference.amount) {
    return message_of(
        {"kan inte räknas, en utbetalning som ändras har inget belopp (--assume antar index)",
         "cannot be computed, a payment that changes has no amount (--assume assumes an index)"});
  }
  const Money amount = *difference.amount;
  if (amount == Money{}) return message_of({"lika mycket betalas", "the same is paid"});
  const auto status = difference.status == AmountStatus::preliminary
                          ? message({" ({})", " ({})"}, word_for(difference.status))
                          : Message{};
  if (amount < Money{}) {
    return message({"{} mindre betalas{}", "{} less is paid{}"}, kronor(Money::from_ore(-amount.ore())),
                   status);
  }
  return message({"{} mer betalas{}", "{} more is paid{}"}, kronor(amount), status);
}

std::string name_of(const Agreement& agreement, const std::string& party) {
  const auto* found = agreement.party(party);
  return found != nullptr && found->name ? *found->name : party;
}

std::string names_of(const Agreement& agreement, const std::vector<std::string>& parties,
                     std::string_view conjunction) {
  std::vector<std::string> out;
  for (const auto& party : parties) out.push_back(name_of(agreement, party));
  return text::join(out, conjunction);
}

}  // namespace iop::render
