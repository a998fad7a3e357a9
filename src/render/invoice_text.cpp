#include <utility>
#include <vector>

#include "base/calendar.hpp"
#include "base/text.hpp"
#include "render/invoice.hpp"
#include "render/state.hpp"
#include "render/verification.hpp"
#include "render/wrap.hpp"

namespace iop::render {

namespace {

class BasisWriter {
 public:
  BasisWriter(std::ostream& out, Lang lang) : out_(out), lang_(lang) {}

  void write(const InvoiceBasis& basis) {
    const bool preliminary = basis.instalment->status == AmountStatus::preliminary;
    out_ << say({"FAKTURERINGSUNDERLAG - EJ FAKTURA",
                 "FAKTURERINGSUNDERLAG - EJ FAKTURA (invoice basis - not an invoice)"})
         << (preliminary ? say({" - PRELIMINÄRT", " - PRELIMINARY"}) : "") << "\n\n";
    write_case(basis);
    write_corrections(basis);
    write_as_of(basis);
    write_terms(basis);
    write_derivation(basis);
    write_clauses(basis);
    write_assumptions(basis);
    write_files(basis);
  }

 private:
  [[nodiscard]] std::string say(Text text) const { return std::string{text.in(lang_)}; }

  void row(Text label, std::string_view value) {
    constexpr std::size_t label_width = 20;
    constexpr std::size_t value_width = 76;
    auto shown = say(label);
    for (const auto& line : wrapped(text::printable(value), value_width)) {
      out_ << shown << std::string(label_width - text::display_width(shown), ' ') << line << '\n';
      shown.clear();
    }
  }

  void write_party(Text label, const AgreementPayments& agreement, const std::string& id) {
    const auto* party = agreement.party(id);
    if (party == nullptr) {
      row(label, id.empty() ? say({"ej angiven", "not stated"}) : id);
      return;
    }
    std::string name = party->name.value_or(id);
    name += party->organisation_number
                ? ", org.nr " + party->organisation_number->value
                : say({", org.nr ej angivet i avtalet", ", no organisation number in the agreement"});
    row(label, name);
    if (party->current_body || party->body)
      row({}, party->current_body ? *party->current_body : *party->body);
    if (party->payment_account && party->payment_account->bankgiro) {
      row({}, "bankgiro " + party->payment_account->bankgiro->value);
    }
    if (party->payment_account && party->payment_account->plusgiro) {
      row({}, "plusgiro " + party->payment_account->plusgiro->value);
    }
  }

  void write_case(const InvoiceBasis& basis) {
    const auto& agreement = *basis.agreement->agreement;
    const auto& instalment = *basis.instalment;
    row({"Avtal", "Agreement"}, basis.agreement->id);
    if (agreement.title) row({}, *agreement.title);
    row({"Diarienummer", "Diarienummer"},
        agreement.diarienummer ? agreement.diarienummer->value : say({"ej angivet", "not stated"}));
    write_party({"Betalare", "Payer"}, *basis.agreement, instalment.payer);
    write_party({"Mottagare", "Payee"}, *basis.agreement, instalment.payee);
    row({"Period", "Period"},
        instalment.first.to_string() + " – " + (instalment.last ? instalment.last->to_string() : ""));
    if (instalment.paid && *instalment.paid != DateRange{instalment.first, *instalment.last}) {
      row({}, message({"därav mellan dessa parter {} – {}", "between these parties {} – {}"},
                      instalment.paid->first.to_string(), instalment.paid->last.to_string())
                  .in(lang_));
    }
    if (basis.starts) row({}, words_for_first(*basis.starts).in(lang_));
    if (basis.ends) row({}, words_for_last(*basis.ends).in(lang_));
    row({"Utbetalning", "Instalment"},
        message({"{} ({})", "{} ({})"}, numbered(instalment, lang_), basis.funding->id).in(lang_));
    out_ << '\n';
    row({"BELOPP", "AMOUNT"}, instalment.amount->swedish() + "\u00a0kr");
    out_ << '\n';
  }

  void write_corrections(const InvoiceBasis& basis) {
    for (const auto& remark : basis.remarks) row({"Obs", "Note"}, remark.in(lang_));
    if (!basis.remarks.empty()) out_ << '\n';
    if (basis.corrections.empty()) return;
    out_ << say({"Rättelser av skickade underlag", "Corrections of bases already sent"}) << '\n';
    for (const auto& check : basis.corrections) {
      const auto difference = signed_amount(check.difference.value_or(Money{}));
      out_ << "  "
           << (check.number == 0 ? message({"{}: {}", "{}: {}"}, check.period, difference)
                                 : message({"utbetalning {}, {}: {}", "instalment {}, {}: {}"}, check.number,
                                           check.period, difference))
                  .in(lang_)
           << '\n';
      write_correction(out_, check, lang_);
    }
    out_ << '\n';
    const auto payable = basis.payable.swedish() + "\u00a0kr";
    if (basis.payable < Money{}) {
      row({"ATT KREDITERA", "TO BE CREDITED"},
          message({"{}: mottagaren har fått mer än denna utbetalning räcker till att räkna av",
                   "{}: the payee has received more than this instalment can be set off against"},
                  payable)
              .in(lang_));
      row({}, repayment_words().in(lang_));
    } else {
      row({"ATT BETALA", "PAYABLE"}, payable);
    }
    out_ << '\n';
  }

  void write_as_of(const InvoiceBasis& basis) {
    if (!basis.agreement->state.as_of) return;
    write_state(out_, basis.agreement->state, lang_, "");
    out_ << '\n';
  }

  [[nodiscard]] std::string payment_terms(const InvoiceBasis& basis) const {
    if (!basis.row->payment_days)
      return say({"betalningstid ej angiven i avtalet", "no payment term in the agreement"});
    return message({"{} dagar från fakturans registrerade ankomst",
                    "{} days from the invoice's registered arrival"},
                   basis.row->payment_days->value)
        .in(lang_);
  }

  void write_due(const InvoiceDue& due) {
    const auto reason = why_no_working_day(due.due);
    if (!reason) {
      row({"Förfaller", "Due"},
          message({"{} (ankommen {})", "{} (arrived {})"}, due.due.to_string(), due.arrived.to_string())
              .in(lang_));
      return;
    }
    row({"Förfaller", "Due"},
        message({"{}, {}; betalas nästa bankdag, {} (ankommen {})",
                 "{}, {}; paid on the next banking day, {} (arrived {})"},
                due.due.to_string(), *reason, due.paid.to_string(), due.arrived.to_string())
            .in(lang_));
  }

  [[nodiscard]] std::string vat(const Funding& funding) const {
    if (!funding.vat) return say({"ej angiven i avtalet", "not stated in the agreement"});
    switch (*funding.vat) {
      case Vat::outside_scope:
        return say({"utanför momsens tillämpningsområde: ingen moms", "outside the scope of VAT: no VAT"});
      case Vat::exempt:
        return say({"momsfritt", "exempt from VAT"});
      case Vat::standard_rate:
        break;
    }
    return say({"moms tillkommer enligt normalskattesats", "VAT is added at the standard rate"});
  }

  void write_terms(const InvoiceBasis& basis) {
    row({"Moms", "VAT"}, vat(*basis.row));
    row({"Betalning", "Payment"}, payment_terms(basis));
    if (basis.due) {
      write_due(*basis.due);
    } else if (basis.arrived) {
      row({"Förfaller", "Due"}, say({"kan inte räknas: avtalet har ingen betalningstid",
                                     "cannot be computed: the agreement has no payment term"}));
    }
    const Invoicing none;
    const auto& invoicing = basis.row->invoicing ? *basis.row->invoicing : none;
    Text label{"Faktureringsadress", "Invoice address"};
    for (const auto& line : *invoicing.address) {
      row(label, *line);
      label = {};
    }
    if (invoicing.address->empty()) row(label, say({"ej angiven i avtalet", "not stated in the agreement"}));
    row({"Referens", "Reference"}, invoicing.reference
                                       ? *invoicing.reference
                                       : say({"ej angiven i avtalet", "not stated in the agreement"}));
    out_ << '\n';
  }

  void write_derivation(const InvoiceBasis& basis) {
    out_ << say({"Så räknas beloppet", "How the amount is computed"}) << '\n';
    write_steps(out_, basis.derivation(), lang_, "  ");
    out_ << '\n';
  }

  void write_clauses(const InvoiceBasis& basis) {
    if (basis.clauses.empty()) return;
    out_ << say({"Avtalets egna ord", "The agreement's own words"}) << '\n';
    for (const auto* clause : basis.clauses) {
      out_ << "  - clauses." << clause->id << '\n';
      write_indented(clause->value);
    }
    out_ << '\n';
  }

  void write_indented(std::string_view text) {
    constexpr std::size_t width = 92;
    for (const auto& line : wrapped(text::printable(text), width)) out_ << "    " << line << '\n';
  }

  void write_assumptions(const InvoiceBasis& basis) {
    if (basis.assumptions.empty()) return;
    out_ << say({"Antaganden som beloppet vilar på", "Assumptions that the amount rests on"}) << '\n';
    for (const auto* assumption : basis.assumptions) {
      const auto decided = assumption->decided_by
                               ? message({"beslutat av {}", "decided by {}"}, *assumption->decided_by)
                               : message({"ej beslutat av någon", "decided by nobody"});
      out_ << "  - " << text::printable(*assumption->about) << " (" << text::printable(decided.in(lang_))
           << ")\n";
      write_indented(*assumption->text);
    }
    out_ << '\n';
  }

  void write_files(const InvoiceBasis& basis) {
    out_ << say({"Filer som beloppet är räknat ur (SHA-256)", "Files the amount is computed from (SHA-256)"})
         << '\n';
    out_ << "  " << basis.agreement_sha256 << "  " << text::printable(basis.file) << '\n';
    if (!basis.index_sha256.empty())
      out_ << "  " << basis.index_sha256 << "  " << text::printable(basis.index_file) << '\n';
  }

  std::ostream& out_;
  Lang lang_;
};

}  // namespace

void invoice_text(std::ostream& out, const PaymentsStyle& style, const InvoiceListing& listing) {
  BasisWriter writer{out, style.style.lang};
  for (std::size_t i = 0; i < listing.bases.size(); ++i) {
    if (i > 0) out << '\n' << std::string(96, '-') << "\n\n";
    writer.write(listing.bases[i]);
  }
}

}  // namespace iop::render
