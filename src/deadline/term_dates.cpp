#include <algorithm>

#include "deadline/collect.hpp"
#include "term/years.hpp"

namespace iop::deadline {

namespace {

/// `; sista dagen att säga upp var 2026-06-30`: the one who sees the end coming asks it next.
Message notice_hint(const Collector& from, Date term_end) {
  const auto notice = last_notice_by(from, term_end);
  if (!notice) return {};
  const bool gone = notice->given < from.today();
  constexpr Text was{"var", "was"};
  constexpr Text is{"är", "is"};
  return message({"; sista uppsägningsdag {0} {1}", "; the last notice day {0} {1}"}, gone ? was : is,
                 notice->given.to_string());
}

Message extension_hint(const Agreement& agreement) {
  const auto& extension = agreement.term->extension;
  if (!extension || !extension->length) return {};
  return message({"; kan förlängas {0} (term.extension)", "; may be extended by {0} (term.extension)"},
                 extension->length->in_words());
}

void add_term_end(Collector& to, Date end) {
  const Agreement& agreement = to.amended();
  Message title = Message{"Avtalstidens sista dag", "Last day of the term"} + notice_hint(to, end);
  Message basis = message({"term.end {0}", "term.end {0}"}, end.to_string()) +
                  amended_by(to, "term.end", end) + assumed(agreement, "term.end") +
                  extension_hint(agreement);
  auto& made = to.add(DeadlineKind::term_end, end, std::move(title), std::move(basis));
  made.about = "term.end";
  made.decision = decision_on(agreement, "term.end");
  made.counting.stated(end, message_of({"avtalstidens sista dag", "the term's last day"}), "term.end");
}

void add_successor(Collector& to, Date last_day) {
  const Term& term = *to.amended().term;
  const Duration lead = *term.successor_lead_time;
  const Date date = latest_day_reaching(last_day, lead);
  Message title{"Arbetet med det som följer efter avtalet ska ha börjat",
                "Work on what follows the agreement must have begun"};
  if (term.successor) {
    title = std::move(title) +
            message({"; efterföljaren är {0}", "; the successor is {0}"}, term.successor->value);
  }
  auto& made = to.add(DeadlineKind::successor, date, std::move(title),
                      message({"term.successor_lead_time {0} före {1}, term.successor",
                               "term.successor_lead_time {0} before {1}, term.successor"},
                              lead.in_words(), last_day.to_string()));
  made.about = "term.successor";
  made.counting
      .stated(last_day, message_of({"avtalets sista dag", "the agreement's last day"}),
              to.ends_early() ? "notices" : "term.end")
      .latest_reaching(lead, "term.successor_lead_time");
  if (term.successor) {
    made.status = DeadlineStatus::done;
  } else if (to.today() <= last_day) {
    // After the last day there is nothing left to prepare: it has passed.
    made.status = to.owed(date);
  }
}

/// Whether anything recurs by the agreement year: payments, or a duty.
bool has_agreement_years(const Collector& from) {
  const auto& agreement = from.amended();
  if (agreement.funding) {
    for (const auto& row : *agreement.funding) {
      if (!row.value.instalments || *row.value.instalments != Instalments::once) return true;
    }
  }
  if (!agreement.duties) return false;
  return std::ranges::any_of(*agreement.duties, [](const Entry<Duty>& duty) {
    return duty.value.every && *duty.value.every == Every::agreement_year;
  });
}

/// An agreement for ever whose years nothing goes by has none worth telling.
void add_agreement_years(Collector& to) {
  if (to.open_ended() && !has_agreement_years(to)) return;
  for (const auto& year : agreement_years(to.start(), to.reach())) {
    if (year.number == 1) continue;
    auto& made = to.add(DeadlineKind::agreement_year, year.days.first,
                        message({"Avtalsår {0} börjar", "Agreement year {0} begins"}, year.number),
                        message({"term.start {0}, {1} år senare", "term.start {0}, {1} years later"},
                                to.start().to_string(), year.number - 1));
    made.period = PeriodName{PeriodName::Kind::agreement_year, 0, year.number}.to_string();
    made.about = "term.start";
    made.counting.stated(to.start(), message_of({"avtalet börjar", "the agreement begins"}), "term.start")
        .add({year.number - 1, Duration::Unit::years}, {});
  }
}

}  // namespace

void add_term_dates(Collector& to) {
  if (!to.has_start()) return;
  const Ending& ending = to.ending();
  if (ending.term_end && !to.ends_early()) add_term_end(to, *ending.term_end);
  if (ending.last_day && to.amended().term->successor_lead_time) add_successor(to, *ending.last_day);
  add_agreement_years(to);
  if (to.open_ended()) {
    to.remark(DeadlineKind::term_end, "term.end",
              message({"ingen sista dag är avtalad; det som återkommer visas till och med {0}",
                       "no last day is agreed; what recurs is shown up to {0}"},
                      to.reach().to_string()));
  }
}

}  // namespace iop::deadline
