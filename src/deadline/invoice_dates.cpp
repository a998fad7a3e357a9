#include "deadline/collect.hpp"
#include "term/funding_history.hpp"
#include "term/issued.hpp"
#include "term/parties.hpp"
#include "term/years.hpp"

namespace iop::deadline {

namespace {

std::string path_of(const std::string& funding) {
  return "funding." + funding;
}

/// An instalment, as far as one payer is invoiced for it by the same payees.
struct Invoicing {
  const InstalmentPeriod& instalment;
  PaidParties parties;
  int number = 1;  ///< among those of the instalment
};

/// Whether `issued` was sent by now, and names `period`.
bool is_sent_for(const Collector& from, const Issued& issued, const InstalmentPeriod& period) {
  if (!issued.period || (issued.date && *issued.date > from.today())) return false;
  return names(*issued.period, period, from.start(), from.ending().term_end);
}

/// The row that was sent for it: one that names its own days, or as many as it is in number that name the
/// instalment.
const Issued* issued_for(const Collector& from, const Located<List<Issued>>& rows,
                         const Invoicing& invoicing) {
  auto own = invoicing.instalment;
  own.days = invoicing.parties.days;
  own.whole = own.days;
  int named = 0;
  for (const auto& issued : *rows) {
    if (!issued) continue;
    if (is_sent_for(from, *issued, own)) return &*issued;
    if (is_sent_for(from, *issued, invoicing.instalment) && ++named == invoicing.number) return &*issued;
  }
  return nullptr;
}

Message names_of_payees(const Timeline& timeline, const std::vector<std::string>& payees) {
  std::vector<std::string> names;
  for (const auto& payee : payees) names.push_back(name_of_party(timeline, payee));
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
  return from.is_unknown(days.last, date) ? DeadlineStatus::unknown : from.owed(date);
}

void add_invoice(Collector& to, const FundingHistory& history, const Invoicing& invoicing, std::size_t of) {
  const auto path = path_of(history.id());
  const auto days = invoicing.parties.days;
  const auto& row = *history.on(days.first);
  const auto date = invoice_day(row, days);
  if (!date) return;
  const Issued* issued = issued_for(to, history.latest()->issued, invoicing);
  const auto& payer = invoicing.parties.payer;
  Message title =
      message({"{0} fakturerar {1} för {2} (del {3} av {4})", "{0} invoices {1} for {2} (part {3} of {4})"},
              names_of_payees(to.timeline(), invoicing.parties.payees),
              payer.empty() ? "?" : name_of_party(to.timeline(), payer), in_words(days),
              invoicing.instalment.number, of);
  const auto status = status_of(to, *date, days, issued);
  auto& made = to.add(DeadlineKind::invoice, *date, std::move(title),
                      invoice_basis(path, row, issued) + to.why_unknown(status));
  made.period = days.first.to_string() + "/" + days.last.to_string();
  made.about = path;
  made.status = status;
  if (*row.invoiced == Invoiced::in_advance) {
    made.counting.stated(*date, message_of({"periodens första dag", "the period's first day"}),
                         path + ".invoiced");
  } else {
    made.counting
        .stated(days.last, message_of({"periodens sista dag", "the period's last day"}), path + ".invoiced")
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
  const std::string payer = row.payer ? name_of_party(to.timeline(), *row.payer) : std::string{"?"};
  const auto status = status_of(to, first, {first, first}, issued);
  auto& made =
      to.add(DeadlineKind::invoice, first,
             message({"{0} fakturerar {1} engångsbeloppet", "{0} invoices {1} for the single amount"},
                     names_of_payees(to.timeline(), payees_of(row)), payer),
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
    to.remark_undated(DeadlineKind::invoice, path_of(funding), undatable(latest, paid.has_value()));
    return;
  }
  bool dated = true;
  for (const auto& instalment : instalments) {
    int number = 0;
    for (auto& parties : invoicing_parties_in(history, to.ending(), instalment.days)) {
      dated = dated && history.on(parties.days.first)->invoiced;
      add_invoice(to, history, {instalment, std::move(parties), ++number}, instalments.size());
    }
  }
  if (dated) return;
  to.remark_undated(DeadlineKind::invoice, path_of(funding),
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
