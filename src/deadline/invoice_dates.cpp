#include "deadline/sent_bases.hpp"
#include "term/funding_history.hpp"
#include "term/years.hpp"

namespace iop::deadline {

namespace {

std::string path_of(const std::string& funding) {
  return "funding." + funding;
}

Message invoice_basis(const std::string& path, const Funding& row) {
  constexpr Text advance{"in_advance: periodens första dag", "in_advance: the period's first day"};
  constexpr Text arrears{"in_arrears: dagen efter perioden", "in_arrears: the day after the period"};
  return message({"{0}.invoiced {1}", "{0}.invoiced {1}"}, path,
                 *row.invoiced == Invoiced::in_advance ? advance : arrears);
}

DeadlineStatus status_of(const Collector& from, Date date, DateRange days, const Sent& sent) {
  if (sent.is_done) return DeadlineStatus::done;
  return from.is_unknown(days.last, date) ? DeadlineStatus::unknown : from.owed(date);
}

/// What becomes of `made`, an invoice of `invoicing`.
void close_or_ask(const Collector& to, const Invoicing& invoicing, Sent sent, Deadline& made) {
  const auto& parties = invoicing.parties;
  made.status = status_of(to, made.date, parties.days, sent);
  made.basis = std::move(made.basis) + sent.words + to.why_unknown(made.status);
  if (!sent.is_done)
    made.owed = {invoicing.instalment, parties.days.first, parties.payer, std::move(sent.missing),
                 sent.unclear};
}

/// Who is still to invoice; of an invoice that is sent, who did.
Message invoicing_payees(const Collector& to, const Invoicing& invoicing, const Sent& sent) {
  return names_of_parties(to.timeline(), sent.is_done ? invoicing.parties.payees : sent.missing);
}

std::string payer_named(const Collector& to, const std::string& payer) {
  return payer.empty() ? "?" : name_of_party(to.timeline(), payer);
}

/// Which part of how many; of a row that nothing ends (`of` 0) there is no such number.
Message part_in_words(int number, std::size_t of) {
  return of == 0 ? message({"del {0}", "part {0}"}, number)
                 : message({"del {0} av {1}", "part {0} of {1}"}, number, of);
}

void add_invoice(Collector& to, const FundingHistory& history, const SentBases& bases,
                 const Invoicing& invoicing, std::size_t of) {
  const auto path = path_of(history.id());
  const auto days = invoicing.parties.days;
  const auto& row = *history.on(days.first);
  const auto date = invoice_day(row, days);
  if (!date || (of == 0 && *date > to.reach())) return;
  auto sent = bases.of(invoicing);
  Message title = message({"{0} fakturerar {1} för {2} ({3})", "{0} invoices {1} for {2} ({3})"},
                          invoicing_payees(to, invoicing, sent), payer_named(to, invoicing.parties.payer),
                          in_words(days), part_in_words(invoicing.instalment, of));
  auto& made = to.add(DeadlineKind::invoice, *date, std::move(title), invoice_basis(path, row));
  close_or_ask(to, invoicing, std::move(sent), made);
  made.period = days.first.to_string() + "/" + days.last.to_string();
  made.about = path;
  if (*row.invoiced == Invoiced::in_advance) {
    made.counting.stated(*date, message_of({"periodens första dag", "the period's first day"}),
                         path + ".invoiced");
  } else {
    made.counting
        .stated(days.last, message_of({"periodens sista dag", "the period's last day"}), path + ".invoiced")
        .next_day();
  }
}

/// A single amount that nothing ends: sent in advance, its first day dates it all the same.
void add_open_once(Collector& to, const FundingHistory& history) {
  const auto& row = *history.latest();
  const auto path = path_of(history.id());
  const Date first = history.first_day();
  const Invoicing invoicing{1, {{first, first}, row.payer.value_or({}), payees_of(row)}};
  auto sent = SentBases{to, history}.of(invoicing);
  auto& made =
      to.add(DeadlineKind::invoice, first,
             message({"{0} fakturerar {1} engångsbeloppet", "{0} invoices {1} for the single amount"},
                     invoicing_payees(to, invoicing, sent), payer_named(to, invoicing.parties.payer)),
             invoice_basis(path, row));
  close_or_ask(to, invoicing, std::move(sent), made);
  made.period = PeriodName{}.to_string();
  made.about = path;
  made.counting.stated(first, message_of({"periodens första dag", "the period's first day"}),
                       path + ".invoiced");
}

/// Which of what it takes to date invoices is missing.
Message undatable(const Funding* row) {
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
  return message(
      {"inga fakturadagar kan dateras: avtalet säger inte hur betalningen delas upp ({0} saknas)",
       "no invoice day can be dated: the agreement does not say how payment is divided ({0} missing)"},
      listed(missing));
}

/// Of a row that nothing ends: those that begin as far ahead as what recurs is dated, each whole.
std::vector<InstalmentPeriod> instalments_of(const Collector& to, const FundingHistory& history,
                                             const std::optional<DateRange>& paid) {
  if (paid) return instalment_periods(history, to.start(), *paid);
  constexpr Duration longest{1, Duration::Unit::years};
  auto out = instalment_periods(history, to.start(), {history.first_day(), iop::add(to.reach(), longest)});
  std::erase_if(out, [&](const InstalmentPeriod& one) {
    return one.frequency == Instalments::once || one.days.first > to.reach();
  });
  return out;
}

void add_row(Collector& to, const std::string& funding) {
  const auto paid = paid_days(to.timeline(), to.ending(), funding);
  if (paid && paid->empty()) return;
  const FundingHistory history{to.timeline(), funding};
  const Funding* latest = history.latest();
  const bool once = latest != nullptr && latest->instalments && *latest->instalments == Instalments::once;
  if (once && !paid && latest->invoiced && *latest->invoiced == Invoiced::in_advance) {
    return add_open_once(to, history);
  }
  if (!paid && !once && history.first_day() > to.reach()) return;
  const auto instalments = instalments_of(to, history, paid);
  if (instalments.empty()) {
    to.remark_undated(DeadlineKind::invoice, path_of(funding), undatable(latest));
    return;
  }
  const SentBases bases{to, history};
  bool dated = true;
  for (const auto& instalment : instalments) {
    std::size_t before = 0;
    for (auto& parties : invoicing_parties_in(history, to.ending(), instalment.days)) {
      dated = dated && history.on(parties.days.first)->invoiced;
      const auto payees = parties.payees.size();
      add_invoice(to, history, bases, {instalment.number, std::move(parties), before},
                  paid ? instalments.size() : 0);
      before += payees;
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
