#include <algorithm>

#include "deadline/collect.hpp"
#include "term/notice.hpp"
#include "term/years.hpp"

namespace iop::deadline {

namespace {

Message counted(const LastNotice& notice) {
  const Termination& rules = *notice.terms->termination;
  constexpr Text same_day{"räknat till samma dag (lag 1930:173 1 §)",
                          "counted to the same day (Act 1930:173, section 1)"};
  constexpr Text whole_months{"räknat i hela kalendermånader", "counted in whole calendar months"};
  constexpr Text given{"uppsägning", "notice"};
  constexpr Text decided{"sista beslut", "last decision"};
  return message(
      {"termination.notice {0}, {1}: {2} {3} slutar {4}", "termination.notice {0}, {1}: {2} {3} ends {4}"},
      rules.notice->in_words(), *rules.counting == NoticeCounting::same_day ? same_day : whole_months,
      *rules.model == TerminationModel::unanimous ? decided : given, notice.given.to_string(),
      notice.ends.to_string());
}

}  // namespace

bool countable(const Agreement& agreement) {
  const auto& termination = agreement.termination;
  if (!termination || !termination->notice || !termination->model || !termination->counting) return false;
  return *termination->counting == NoticeCounting::same_day || termination->notice->in_months();
}

Message notice_basis(const Collector& from, const LastNotice& notice) {
  Message basis = counted(notice) + assumed(*notice.terms, "termination.counting") +
                  amended_by(from, "termination.notice", notice.given);
  if (notice.terms->termination->for_cause.value_or(false)) {
    basis = std::move(basis) + Message{"; orsak ska anges (termination.for_cause)",
                                       "; a cause must be given (termination.for_cause)"};
  }
  return basis;
}

namespace {

/// What the day is the last day for, by the model.
Text act_of(const LastNotice& notice) {
  switch (*notice.terms->termination->model) {
    case TerminationModel::party_leaves:
      return {"Sista dagen för en part att säga upp sin medverkan",
              "Last day for a party to give notice of leaving"};
    case TerminationModel::whole_agreement:
      return {"Sista dagen att säga upp avtalet", "Last day to give notice of termination"};
    case TerminationModel::unanimous:
      break;
  }
  return {"Sista dagen då alla parter ska ha beslutat om uppsägning",
          "Last day for all parties to have decided on notice"};
}

/// What a notice on that day brings: an earlier end, or nothing.
Message effect_of(const Collector& from, const LastNotice& notice, Date term_end) {
  if (notice.ends < term_end) {
    return message({" i förtid: upphör då {0} i stället för {1}", " early: ends {0} instead of {1}"},
                   notice.ends.to_string(), term_end.to_string());
  }
  const auto shortening = last_notice_by(from, term_end.previous());
  if (!shortening) {
    return message({", men den slutar med avtalstiden ({0}) och förkortar ingenting; det gör ingen dag",
                    ", but it ends with the term ({0}) and shortens nothing; no day does"},
                   notice.ends.to_string());
  }
  return message(
      {", men den slutar med avtalstiden ({0}) och förkortar ingenting; sista dagen som förkortar är {1}",
       ", but it ends with the term ({0}) and shortens nothing; the last day that does is {1}"},
      notice.ends.to_string(), shortening->given.to_string());
}

/// Counts from the last step of `counting`, the day that a notice is to end by.
void count(const Collector& from, const LastNotice& notice, Counting& counting) {
  const Termination& rules = *notice.terms->termination;
  const Date latest = last_notice_day(counting.steps().back().value, *rules.notice, *rules.counting);
  counting.last_notice(latest, *rules.notice, *rules.counting);
  const auto& changes = from.timeline().change_days();
  const auto change = std::ranges::upper_bound(changes, notice.given);
  if (change == changes.end()) return;
  counting.no_later_than(notice.given,
                         message({"sista dagen före ändringen {}", "the last day before the amendment of {}"},
                                 change->to_string()),
                         "amendments");
}

void add_last_notice(Collector& to, Date term_end) {
  const auto notice = last_notice_by(to, term_end);
  if (!notice) {
    to.remark(DeadlineKind::last_notice, "termination.notice",
              {"uppsägningstiden är minst lika lång som avtalstiden: ingen uppsägning hinner verka",
               "the notice is no shorter than the term: no notice can take effect"});
    return;
  }
  auto& made =
      to.add(DeadlineKind::last_notice, notice->given,
             message_of(act_of(*notice)) + effect_of(to, *notice, term_end), notice_basis(to, *notice));
  made.about = "termination.notice";
  made.decision = decision_on(*notice->terms, "termination.counting");
  made.counting.stated(term_end, message_of({"avtalstidens sista dag", "the term's last day"}), "term.end");
  count(to, *notice, made.counting);
}

void add_leave_notice(Collector& to, const AgreementYear& year) {
  const auto notice = last_notice_by(to, year.days.last);
  if (!notice) return;
  const std::string name = PeriodName{PeriodName::Kind::agreement_year, 0, year.number}.to_string();
  auto& made = to.add(DeadlineKind::leave_notice, notice->given,
                      message_of(act_of(*notice)) + message({" till utgången av avtalsår {0} ({1})",
                                                             " by the end of agreement year {0} ({1})"},
                                                            year.number, year.days.last.to_string()),
                      notice_basis(to, *notice));
  made.period = name;
  made.about = "termination.notice";
  made.decision = decision_on(*notice->terms, "termination.counting");
  made.counting.stated(to.start(), message_of({"avtalet börjar", "the agreement begins"}), "term.start")
      .add({year.number, Duration::Unit::years}, {})
      .previous_day();
  count(to, *notice, made.counting);
}

/// The day that the notice's time runs from, and the terms in force when it was given.
struct NoticeStart {
  Date given;
  const Agreement& terms;
};
NoticeStart start_of(const Collector& from, const Notice& notice, Date ends) {
  const Date given = notice.given ? *notice.given : notice.decided.value_or(ends);
  const Agreement& terms = from.timeline().as_of(given);
  const bool unanimous = countable(terms) && *terms.termination->model == TerminationModel::unanimous;
  return {unanimous && notice.decided ? *notice.decided : given, terms};
}

/// How the end that `notice` brings on `ends` was counted.
Counting count_end(const Collector& from, const Notice* notice, Date ends) {
  Counting out;
  if (notice == nullptr) return out;
  const auto [given, terms] = start_of(from, *notice, ends);
  if (!countable(terms)) return out;
  out.stated(given, message_of({"uppsägningen", "the notice"}), "notices")
      .notice_end(*terms.termination->notice, *terms.termination->counting)
      .no_later_than(ends, message_of({"avtalet slutar dessförinnan", "the agreement ends before that"}),
                     "term.end");
  return out.steps().back().value == ends ? out : Counting{};
}

/// `notices (Föreningen 2034-03-01): ...`, from the terms in force on the day it was given.
Message given_notice(const Collector& from, const Notice& notice, Date ends) {
  const auto [given, terms] = start_of(from, notice, ends);
  const std::string party = notice.party ? name_of_party(terms, *notice.party) : std::string{"?"};
  Message basis = message({"notices ({0} {1})", "notices ({0} {1})"}, party, given.to_string());
  if (!countable(terms)) return basis;
  return basis + Message{": ", ": "} +
         counted(
             {given, notice_end(given, *terms.termination->notice, *terms.termination->counting), &terms});
}

void add_notice_ends(Collector& to) {
  const Ending& ending = to.ending();
  for (const auto& departure : ending.departures) {
    if (ending.last_day && departure.last_day >= *ending.last_day) continue;
    const std::string name = name_of_party(to.amended(), departure.party);
    auto& made = to.add(DeadlineKind::notice_end, departure.last_day,
                        message({"Sista dagen för {0} i partnerskapet efter uppsägning",
                                 "Last day in the partnership for {0}, by notice"},
                                name),
                        departure.notice != nullptr ? given_notice(to, *departure.notice, departure.last_day)
                                                    : Message{"notices", "notices"});
    made.about = "parties." + departure.party;
    made.counting = count_end(to, departure.notice, departure.last_day);
  }
  if (!to.ends_early() || !ending.last_day) return;
  Message title{"Avtalets sista dag efter uppsägning", "The agreement's last day, by notice"};
  if (ending.term_end) {
    title =
        std::move(title) + message({"; avtalstiden skulle ha slutat {0}", "; its term would have ended {0}"},
                                   ending.term_end->to_string());
  }
  auto& made = to.add(DeadlineKind::notice_end, *ending.last_day, std::move(title),
                      given_notice(to, *ending.notice, *ending.last_day));
  made.about = "notices";
  made.counting = count_end(to, ending.notice, *ending.last_day);
}

/// Notices that end nothing: not yet, or because the file does not say how.
void remark_without_end(Collector& to) {
  for (const Notice* notice : to.ending().uncounted) {
    const std::string party = notice->party ? name_of_party(to.amended(), *notice->party) : std::string{"?"};
    to.remark(DeadlineKind::notice_end, "notices",
              message({"uppsägningen från {0} kan inte räknas: dag, tid, modell eller räknesätt saknas",
                       "the notice by {0} cannot be counted: no day, length, model or counting"},
                      party));
  }
  const auto& missing = to.ending().undecided;
  if (missing.empty()) return;
  std::vector<std::string> names;
  names.reserve(missing.size());
  for (const auto& party : missing) names.push_back(name_of_party(to.amended(), party));
  to.remark(DeadlineKind::notice_end, "notices",
            message({"uppsägningen verkar först när alla parter har beslutat; beslut saknas från {0}",
                     "the notice takes effect once all parties have decided; missing: {0}"},
                    listed(names)));
}

}  // namespace

std::optional<LastNotice> last_notice_by(const Collector& from, Date target) {
  if (!from.has_start()) return std::nullopt;
  const auto& changes = from.timeline().change_days();
  // From the latest terms backwards: within the days of one set of terms a later notice never ends earlier.
  for (std::size_t i = changes.size() + 1; i-- > 0;) {
    const Date first = i == 0 ? from.start() : std::max(from.start(), changes[i - 1]);
    const Agreement& terms = i == 0 ? from.timeline().original() : from.timeline().as_of(changes[i - 1]);
    if (!countable(terms)) continue;
    const Duration length = *terms.termination->notice;
    const NoticeCounting counting = *terms.termination->counting;
    Date given = last_notice_day(target, length, counting);
    if (i < changes.size()) given = std::min(given, changes[i].previous());
    if (given >= first) return LastNotice{given, notice_end(given, length, counting), &terms};
  }
  return std::nullopt;
}

void add_notice_dates(Collector& to) {
  add_notice_ends(to);
  remark_without_end(to);
  if (!to.has_start()) return;
  if (!countable(to.amended())) {
    if (!to.amended().is_iop() && to.amended().termination.absent()) return;
    to.remark(DeadlineKind::last_notice, "termination",
              {"ingen uppsägningsdag kan räknas: `notice`, `model` och `counting` behövs",
               "no notice day can be counted: it takes `notice`, `model` and `counting`"});
    return;
  }
  const auto& term_end = to.ending().term_end;
  if (term_end && !to.ends_early()) add_last_notice(to, *term_end);
  for (const auto& year : agreement_years(to.start(), to.reach())) {
    if (year.days.last < to.reach()) add_leave_notice(to, year);
  }
}

}  // namespace iop::deadline
