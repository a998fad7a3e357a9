#pragma once

#include <ostream>
#include <span>
#include <string>
#include <vector>

#include "payment/verification.hpp"
#include "render/payments.hpp"

namespace iop::render {

/// When an invoice that arrived on `arrived` is paid.
struct InvoiceDue {
  Date arrived;
  Date due;   ///< `arrived` and the payment days
  Date paid;  ///< `due`, or the next banking day
};

/// One invoice basis (faktureringsunderlag): what one payee may invoice for one instalment.
struct InvoiceBasis {
  const AgreementPayments* agreement = nullptr;
  const FundingSchedule* funding = nullptr;
  const Instalment* instalment = nullptr;
  const Funding* row = nullptr;                    ///< the row as it stands on the first day that is paid for
  std::vector<const Assumption*> assumptions;      ///< those that touch the amount
  std::vector<const Entry<std::string>*> clauses;  ///< the agreement's own words on payment and indexation
  std::optional<QuotedLimit> starts;  ///< why it begins where it does, where the row begins there
  std::optional<QuotedLimit> ends;    ///< why it ends where it does, where the row ends there or cuts it
  std::optional<InvoiceDue> due;
  std::optional<Date> arrived;              ///< the day an invoice is said to have arrived
  std::vector<IssuedCheck> corrections;     ///< of bases already sent, made on this one
  Money payable;                            ///< the amount and its corrections; negative: a credit
  std::vector<IssuedCheck> already_issued;  ///< for the same instalment
  std::vector<Message> remarks;             ///< what of earlier bases needs a person's eye
  std::string file;
  std::string agreement_sha256;
  std::string index_file;    ///< empty where no index is used
  std::string index_sha256;  ///< empty where no index is used

  [[nodiscard]] std::vector<Step> derivation() const { return derivation_of(*funding, *instalment); }
};

struct InvoiceListing {
  Date today;
  std::optional<Date> as_of;
  std::vector<InvoiceBasis> bases;
};

/// One row a format: `invoice --format`'s choices and its error come from here.
struct InvoiceFormat {
  std::string_view name;
  std::string_view ending;  ///< of the files that `--output-dir` writes
  void (*write)(std::ostream& out, const PaymentsStyle& style, const InvoiceListing& listing);
};
std::span<const InvoiceFormat> invoice_formats();

void invoice_text(std::ostream& out, const PaymentsStyle& style, const InvoiceListing& listing);
void invoice_json(std::ostream& out, const PaymentsStyle& style, const InvoiceListing& listing);
void invoice_csv(std::ostream& out, const PaymentsStyle& style, const InvoiceListing& listing);

}  // namespace iop::render
