#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "payment/number_words.hpp"
#include "render/payments.hpp"
#include "render/state.hpp"
#include "render/table.hpp"

namespace iop::render {

std::span<const PaymentsFormat> payments_formats() {
  static constexpr std::array formats{PaymentsFormat{"text", payments_text},
                                      PaymentsFormat{"json", payments_json},
                                      PaymentsFormat{"csv", payments_csv}};
  return formats;
}

Text word_for(AmountStatus status) {
  switch (status) {
    case AmountStatus::final:
      return {};
    case AmountStatus::preliminary:
      return {"PRELIMINÄR", "PRELIMINARY"};
    case AmountStatus::awaited:
      return {"index inväntas", "index awaited"};
    case AmountStatus::unknown:
      break;
  }
  return {"KAN EJ RÄKNAS", "CANNOT BE COMPUTED"};
}

std::string kronor(Money amount) {
  return amount.swedish() + "\u00a0kr";
}

std::string sum_in_words(const std::optional<Money>& sum, Lang lang) {
  return sum ? kronor(*sum) : std::string{Text{"RYMS INTE", "DOES NOT FIT"}.in(lang)};
}

std::string numbered(const Instalment& instalment, Lang lang) {
  if (instalment.of == 0) return std::to_string(instalment.number);
  return std::string{message({"{} av {}", "{} of {}"}, instalment.number, instalment.of).in(lang)};
}

std::string words_for(const std::optional<IndexUse>& index, Lang lang) {
  if (!index) return "-";
  auto out = index->series + " " + std::to_string(index->year);
  if (!index->change) return out;
  const auto& change = *index->change;
  out += ": ";
  if (change.is_of_levels()) {
    out +=
        in_words(change.rows.front().value).in(lang) + " -> " + in_words(change.rows.back().value).in(lang);
  } else {
    out += in_words(change.printed).in(lang) + " %";
  }
  if (change.assumed) out += Text{" (antaget)", " (assumed)"}.in(lang);
  return out;
}

namespace {

using Align = Table::Align;

class PaymentsWriter {
 public:
  PaymentsWriter(std::ostream& out, Lang lang) : out_(out), lang_(lang) {}

  void write(const AgreementPayments& payments) {
    const auto& agreement = *payments.agreement;
    out_ << text::printable(payments.id);
    if (agreement.diarienummer) out_ << "  " << text::printable(agreement.diarienummer->value);
    out_ << '\n';
    if (agreement.title) out_ << text::printable(*agreement.title) << '\n';
    write_state(out_, payments.state, lang_, "  ");
    if (payments.funding.empty()) out_ << "\n  " << say({"ingen finansiering", "no funding"}) << '\n';
    for (const auto& funding : payments.funding) write(payments, funding);
    out_ << '\n';
  }

 private:
  [[nodiscard]] std::string say(Text text) const { return std::string{text.in(lang_)}; }

  static std::string name_of_party(const AgreementPayments& agreement, const std::string& id) {
    const auto* party = agreement.party(id);
    return text::printable(party != nullptr && party->name ? *party->name : id);
  }

  /// One line; where an amendment or a departure changes who pays whom, one for each of the times.
  void write_parties(const AgreementPayments& agreement, const FundingSchedule& funding) {
    auto parties = funding.parties;
    if (parties.empty()) parties.push_back({{}, funding.payer, funding.payees});
    for (std::size_t i = 0; i < parties.size(); ++i) {
      std::vector<std::string> payees;
      for (const auto& payee : parties[i].payees) payees.push_back(name_of_party(agreement, payee));
      out_ << (i == 0 ? "\n" : "") << "  " << funding.id;
      if (i > 0) out_ << say({", från ", ", from "}) << parties[i].days.first.to_string();
      out_ << ": "
           << message({"{} betalar {}", "{} pays {}"}, name_of_party(agreement, parties[i].payer),
                      text::join(payees, say({"och", "and"})))
                  .in(lang_)
           << (parties[i].source.empty() ? "" : " (" + text::printable(parties[i].source) + ")") << '\n';
    }
  }

  /// Why the row does not pay from the agreement's first day to its term's last.
  void write(const QuotedLimits& limits) {
    const auto line = [&](const Message& words) {
      out_ << "    " << text::printable(words.in(lang_)) << '\n';
    };
    if (limits.first.limit.kind != LimitKind::term) line(words_for_first(limits.first));
    if (limits.last && limits.last->limit.kind != LimitKind::term) line(words_for_last(*limits.last));
  }

  void write(const AgreementPayments& agreement, const FundingSchedule& funding) {
    write_parties(agreement, funding);
    if (const auto* limits = agreement.limits_of(funding)) write(*limits);
    if (!funding.years.empty()) write_years(funding);
    if (!funding.instalments.empty()) {
      write_instalments(agreement, funding);
    } else if (!funding.years.empty()) {
      out_ << "\n    "
           << say({"Avtalet säger inte hur ofta det betalas (P502): inga utbetalningar kan dateras.",
                   "The agreement does not say how often it pays (P502): no instalments can be dated."})
           << '\n';
    }
    for (const auto& problem : funding.problems)
      out_ << "    " << text::printable(problem.what.in(lang_)) << '\n';
  }

  void write_years(const FundingSchedule& funding) {
    Table table{{Align::right, Align::left, Align::left, Align::right, Align::left}};
    table.add({say({"avtalsår", "year"}), say({"period", "period"}), say({"index", "index"}),
               say({"belopp", "amount"}), ""});
    for (const auto& year : funding.years) {
      table.add({std::to_string(year.number), days(year.days.first, year.days.last),
                 words_for(year.index, lang_), amount(year.amount), say(word_for(year.status))});
    }
    if (!funding.open_ended) {
      table.add(
          {"", say({"summa", "total"}), "", amount(funding.total), say(word_for(funding.total_status))});
    }
    out_ << '\n';
    table.write(out_, "    ");
    if (funding.open_ended) {
      out_ << "    "
           << say({"Inget slut är avtalat: fler avtalsår följer, så det finns ingen summa.",
                   "No end is agreed: more agreement years follow, so there is no total."})
           << '\n';
    }
  }

  void write_instalments(const AgreementPayments& agreement, const FundingSchedule& funding) {
    const auto& all = funding.instalments;
    const auto differ = [&](auto party) {
      return std::any_of(all.begin(), all.end(),
                         [&](const Instalment& one) { return one.*party != all.front().*party; });
    };
    const bool payers = differ(&Instalment::payer);
    const bool payees = funding.payees.size() > 1 || differ(&Instalment::payee);
    std::vector<Align> columns{Align::right, Align::left, Align::left, Align::right, Align::left};
    std::vector<std::string> head{say({"utbetalning", "instalment"}), say({"period", "period"}),
                                  payees ? say({"mottagare", "payee"}) : "", say({"belopp", "amount"}), ""};
    const auto with_payer = [&](auto& row, auto cell) {
      if (payers) row.insert(row.begin() + 2, std::move(cell));
    };
    with_payer(columns, Align::left);
    with_payer(head, say({"betalare", "payer"}));
    Table table{std::move(columns)};
    table.add(std::move(head));
    for (const auto& instalment : all) {
      std::vector<std::string> row{std::to_string(instalment.number), days(instalment.first, instalment.last),
                                   payees ? name_of_party(agreement, instalment.payee) : "",
                                   amount(instalment.amount), say(word_for(instalment.status))};
      with_payer(row, name_of_party(agreement, instalment.payer));
      table.add(std::move(row));
    }
    out_ << '\n';
    table.write(out_, "    ");
  }

  [[nodiscard]] std::string days(Date first, const std::optional<Date>& last) const {
    return first.to_string() + " – " + (last ? last->to_string() : std::string{});
  }

  [[nodiscard]] std::string amount(const std::optional<Money>& amount) const {
    return amount ? kronor(*amount) : say({"okänt", "not known"});
  }

  std::ostream& out_;
  Lang lang_;
};

}  // namespace

void payments_text(std::ostream& out, const PaymentsStyle& style, const PaymentsListing& listing) {
  PaymentsWriter writer{out, style.style.lang};
  for (const auto& agreement : listing.agreements) writer.write(agreement);
}

}  // namespace iop::render
