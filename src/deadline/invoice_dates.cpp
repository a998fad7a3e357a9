#include "deadline/collect.hpp"
#include "term/funding_history.hpp"
#include "term/issued.hpp"
#include "term/years.hpp"

namespace iop::deadline {

namespace {

std::string path_of(const std::string& funding) {
  return "funding." + funding;
}

/// Whether `issued` was sent by now, for the instalment.
bool is_sent_for(const Collector& from, const Issued& issued, const InstalmentPeriod& instalment) {
  if (!issued.period || (issued.date && *issued.date > from.today())) return false;
  return names(*issued.period, instalment, from.start(), from.ending().term_end);
}

const Issued* issued_for(const Collector& from, const Funding& row, const InstalmentPeriod& instalment) {
  if (!row.issued) return nullptr;
  for (const auto& issued : *row.issued) {
    if (issued && is_sent_for(from, *issued, instalment)) return &*issued;
  }
  return nullptr;
}

Message names_of_payees(const Agreement& agreement, const Funding& row) {
  std::vector<std::string> names;
  for (const auto& payee : payees_of(row)) names.push_back(name_of_party(agreement, payee));
  return listed(names);
}

Message invoice_basis(const std::string& path, const Funding& row, const Issued* issued) {
  constexpr Text advance{"in_advance: periodens första dag", "in_advance: the period's first day"};
  constexpr Text arrears{"in_arrears: dagen efter perioden", "in_arrears: the day after the period"};
  Message basis = message({"{0}.invoiced {1}", "{0}.invoiced {1}"}, path,
                          *row.invoiced == Invoiced::in_advance ? advance : arrears);
  if (issued == nullptr) return basis;
  const std::string date = issued->date ? " " + issued->date->to_string() : "";
  const std::string reference = issued->reference ? " (" + *issued->reference + ")" : "";
  return std::move(basis) + message({"; skickat{0}{1}", "; sent{0}{1}"}, date, reference);
}

DeadlineStatus status_of(const Collector& from, Date date, DateRange days, const Issued* issued) {
  if (issued != nullptr) return DeadlineStatus::done;
  return from.before_register(days.last) ? DeadlineStatus::unknown : from.owed(date);
}

void add_invoice(Collector& to, const std::string& funding, const Funding& row,
                 const InstalmentPeriod& instalment, std::size_t of) {
  const auto date = invoice_day(row, instalment.days);
  if (!date) return;
  const Issued* issued = issued_for(to, row, instalment);
  const Agreement& terms = to.timeline().as_of(instalment.days.first);
  const std::string payer = row.payer ? name_of_party(terms, *row.payer) : std::string{"?"};
  Message title =
      message({"{0} fakturerar {1} för {2} (del {3} av {4})", "{0} invoices {1} for {2} (part {3} of {4})"},
              names_of_payees(terms, row), payer, in_words(instalment.days), instalment.number, of);
  const auto status = status_of(to, *date, instalment.days, issued);
  auto& made = to.add(DeadlineKind::invoice, *date, std::move(title),
                      invoice_basis(path_of(funding), row, issued) + to.why_unknown(status));
  made.period = instalment.days.first.to_string() + "/" + instalment.days.last.to_string();
  made.about = path_of(funding);
  made.status = status;
  const auto source = path_of(funding) + ".invoiced";
  if (*row.invoiced == Invoiced::in_advance) {
    made.counting.stated(*date, message_of({"periodens första dag", "the period's first day"}), source);
  } else {
    made.counting
        .stated(instalment.days.last, message_of({"periodens sista dag", "the period's last day"}), source)
        .next_day();
  }
}

/// Sent by now, whatever period the row names: a single amount has one.
const Issued* issued_once(const Collector& from, const Funding& row) {
  if (!row.issued) return nullptr;
  for (const auto& issued : *row.issued) {
    if (issued && (!issued->date || *issued->date <= from.today())) return &*issued;
  }
  return nullptr;
}

/// A single amount that nothing ends: sent in advance, its first day dates it all the same.
void add_open_once(Collector& to, const std::string& funding, const Funding& row, Date first) {
  const Issued* issued = issued_once(to, row);
  const std::string payer = row.payer ? name_of_party(to.amended(), *row.payer) : std::string{"?"};
  const auto status = status_of(to, first, {first, first}, issued);
  auto& made =
      to.add(DeadlineKind::invoice, first,
             message({"{0} fakturerar {1} engångsbeloppet", "{0} invoices {1} for the single amount"},
                     names_of_payees(to.amended(), row), payer),
             invoice_basis(path_of(funding), row, issued) + to.why_unknown(status));
  made.period = PeriodName{}.to_string();
  made.about = path_of(funding);
  made.status = status;
  made.counting.stated(first, message_of({"periodens första dag", "the period's first day"}),
                       path_of(funding) + ".invoiced");
}

/// Which of what it takes to date invoices is missing.
Message undatable(const Funding* row, bool has_end) {
  if (row != nullptr && row->instalments && *row->instalments == Instalments::once) {
    return row->invoiced
               ? Message{"fakturadagen kan inte dateras: engångsbeloppet faktureras i efterskott, men inget "
                         "slut är avtalat (`end`)",
                         "the invoice day cannot be dated: the single amount is invoiced in arrears, but no "
                         "end is agreed (`end`)"}
               : Message{"fakturadagen kan inte dateras: avtalet säger inte om fakturan skickas i förskott "
                         "eller i efterskott (`invoiced`)",
                         "the invoice day cannot be dated: the agreement does not say whether the invoice is "
                         "sent in advance or in arrears (`invoiced`)"};
  }
  std::vector<std::string> missing;
  if (row == nullptr || row->instalments.absent()) missing.emplace_back("`instalments`");
  if (row == nullptr || row->periods.absent()) missing.emplace_back("`periods`");
  if (!has_end) missing.emplace_back("`end`");
  return message(
      {"inga fakturadagar kan dateras: avtalet säger inte hur betalningen delas upp ({0} saknas)",
       "no invoice day can be dated: the agreement does not say how payment is divided ({0} missing)"},
      listed(missing));
}

void add_row(Collector& to, const std::string& funding) {
  const auto instalments = instalment_periods(to.timeline(), to.ending(), funding);
  const auto paid = paid_days(to.timeline(), to.ending(), funding);
  if (paid && paid->empty()) return;
  const FundingHistory history{to.timeline(), funding};
  const Funding* latest = history.latest();
  const bool once = latest != nullptr && latest->instalments && *latest->instalments == Instalments::once;
  if (once && !paid && latest->invoiced && *latest->invoiced == Invoiced::in_advance) {
    return add_open_once(to, funding, *latest, history.first_day());
  }
  if (instalments.empty() || !paid) {
    to.remark(DeadlineKind::invoice, path_of(funding), undatable(latest, paid.has_value()));
    return;
  }
  bool dated = true;
  for (const auto& instalment : instalments) {
    const Funding* row = history.on(instalment.days.first);
    if (row == nullptr) continue;
    dated = dated && row->invoiced;
    if (row->invoiced) add_invoice(to, funding, *row, instalment, instalments.size());
  }
  if (dated) return;
  to.remark(DeadlineKind::invoice, path_of(funding),
            {"inga fakturadagar kan dateras: avtalet säger inte om fakturan skickas i förskott eller "
             "i efterskott (`invoiced`)",
             "no invoice day can be dated: the agreement does not say whether the invoice is sent "
             "in advance or in arrears (`invoiced`)"});
}

}  // namespace

void add_invoice_dates(Collector& to) {
  if (!to.has_start()) return;
  for (const auto& funding : funding_ids(to.timeline())) add_row(to, funding);
}

}  // namespace iop::deadline
