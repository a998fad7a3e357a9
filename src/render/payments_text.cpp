#include <algorithm>
#include <array>

#include "base/text.hpp"
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

std::string words_for(const std::optional<IndexUse>& index, Lang lang) {
  if (!index) return "-";
  auto out = index->series + " " + std::to_string(index->year);
  if (!index->change) return out;
  auto printed = index->change->printed;
  if (lang == Lang::sv) std::replace(printed.begin(), printed.end(), '.', ',');
  // Of a series of levels the two levels are printed, not a percentage.
  const bool levels = printed.find("->") != std::string::npos;
  out += ": " + printed + (levels ? "" : " %");
  if (index->change->assumed) out += Text{" (antaget)", " (assumed)"}.in(lang);
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
    for (const auto& funding : payments.funding) write(agreement, funding);
    out_ << '\n';
  }

 private:
  [[nodiscard]] std::string say(Text text) const { return std::string{text.in(lang_)}; }

  static std::string name_of_party(const Agreement& agreement, const std::string& id) {
    const auto* party = agreement.party(id);
    return text::printable(party != nullptr && party->name ? *party->name : id);
  }

  void write(const Agreement& agreement, const FundingSchedule& funding) {
    std::vector<std::string> payees;
    for (const auto& payee : funding.payees) payees.push_back(name_of_party(agreement, payee));
    out_ << "\n  "
         << message({"{}: {} betalar {}", "{}: {} pays {}"}, funding.id,
                    name_of_party(agreement, funding.payer), text::join(payees, say({"och", "and"})))
                .in(lang_)
         << '\n';
    if (!funding.years.empty()) write_years(funding);
    if (!funding.instalments.empty()) {
      write_instalments(agreement, funding);
    } else if (!funding.years.empty()) {
      out_ << "\n    "
           << say({"Avtalet säger inte hur ofta det betalas (P502): inga utbetalningar kan dateras.",
                   "The agreement does not say how often it pays (P502): no instalments can be dated."})
           << '\n';
    }
    for (const auto& problem : funding.problems) out_ << "    " << text::printable(problem.in(lang_)) << '\n';
  }

  void write_years(const FundingSchedule& funding) {
    Table table{{Align::right, Align::left, Align::left, Align::right, Align::left}};
    table.add({say({"avtalsår", "year"}), say({"period", "period"}), say({"index", "index"}),
               say({"belopp", "amount"}), ""});
    for (const auto& year : funding.years) {
      table.add({std::to_string(year.number), days(year.days.first, year.days.last),
                 words_for(year.index, lang_), amount(year.amount), say(word_for(year.status))});
    }
    table.add({"", say({"summa", "total"}), "", amount(funding.total), say(word_for(funding.total_status))});
    out_ << '\n';
    table.write(out_, "    ");
  }

  void write_instalments(const Agreement& agreement, const FundingSchedule& funding) {
    const bool several = funding.payees.size() > 1;
    Table table{{Align::right, Align::left, Align::left, Align::right, Align::left}};
    table.add({say({"utbetalning", "instalment"}), say({"period", "period"}),
               several ? say({"mottagare", "payee"}) : "", say({"belopp", "amount"}), ""});
    for (const auto& instalment : funding.instalments) {
      table.add({std::to_string(instalment.number), days(instalment.first, instalment.last),
                 several ? name_of_party(agreement, instalment.payee) : "", amount(instalment.amount),
                 say(word_for(instalment.status))});
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
