#include <algorithm>

#include "rules/date/notices.hpp"
#include "term/notice.hpp"

namespace iop::rules {

namespace {

/// A day from which a period of notice runs, and the row that sets it.
using Start = const Located<Date>*;

/// The earliest standing decision of `party`; null where it has made none.
Start decision_by(std::string_view party, const std::vector<const Notice*>& notices) {
  Start earliest = nullptr;
  for (const auto* notice : notices) {
    const auto& day = notice->decided;
    if (!day || !notice->party || *notice->party != party) continue;
    if (earliest == nullptr || *day < **earliest) earliest = &day;
  }
  return earliest;
}

/// `unanimous`: the last party's decision; null until all have decided.
Start last_decision(const Agreement& agreement, const std::vector<const Notice*>& notices) {
  Start latest = nullptr;
  for (const auto& party : *agreement.parties) {
    const auto decision = decision_by(party.id, notices);
    if (decision == nullptr) return nullptr;
    if (latest == nullptr || **decision > **latest) latest = decision;
  }
  return latest;
}

bool is_unanimous(const Agreement& agreement) {
  return agreement.termination && agreement.termination->model &&
         *agreement.termination->model == TerminationModel::unanimous;
}

/// The days from which notice runs.
std::vector<Start> starts(const Agreement& agreement) {
  const auto notices = standing_notices(agreement);
  std::vector<Start> days;
  if (is_unanimous(agreement)) {
    if (const auto day = last_decision(agreement, notices)) days.push_back(day);
    return days;
  }
  for (const auto* notice : notices) {
    if (notice->given) days.push_back(&notice->given);
  }
  return days;
}

void judge(const Located<Date>& start, const Located<Date>& end, const Subject& subject, Findings& findings) {
  // A notice follows the terms in force on the day it is given.
  const auto& terms = subject.timeline.as_of(*start).termination;
  if (!terms || !terms->notice || (terms->notice->in_months() && !terms->counting) || *start > *end) return;
  const auto counting = terms->counting.value_or(NoticeCounting::same_day);
  const auto ends = notice_end(*start, *terms->notice, counting);
  if (ends < *end) return;
  const auto last = last_notice_day(end->previous(), *terms->notice, counting);
  findings
      .add(start.span(), message({"uppsägningen {} förkortar inget: uppsägningstiden löper till {}",
                                  "the notice of {} shortens nothing: its period runs to {}"},
                                 start->to_string(), ends.to_string()))
      .note(end.span(), message_of({"avtalet slutar ändå här", "the agreement ends here anyway"}))
      .help(message(
          {"för att förkorta avtalet måste en uppsägning göras senast {}; raden kan stå kvar som historik",
           "to shorten the agreement a notice must be given by {}; the row may stand as history"},
          last.to_string()));
}

void check(const Subject& subject, Findings& findings) {
  const auto& term = subject.agreement.term;
  if (!term || !term->end) return;
  for (const auto* start : starts(subject.agreement)) judge(*start, term->end, subject, findings);
}

}  // namespace

extern const FileRule notice_has_no_effect{
    {"D608",
     "notice-has-no-effect",
     Severity::note,
     {"en uppsägning vars tid löper till avtalets slut eller längre",
      "a notice whose period runs to the agreement's end or beyond"},
     "avtal på bestämd tid upphör av sig självt på slutdagen; tiden räknas som i lag (1930:173) 1 §",
     {.why = "Uppsägningstiden löper till avtalets sista dag eller längre, så uppsägningen ändrar "
             "ingenting: avtalet hade upphört ändå. Tiden räknas från uppsägningsdagen till samma "
             "dag i månaden, som i lag (1930:173) 1 §, och avtal på bestämd tid upphör av sig "
             "självt. Den som trodde sig ha förkortat avtalet behöver få veta att det löper tiden "
             "ut. Hjälpen anger vilken dag uppsägningen senast skulle ha gjorts; raden kan stå "
             "kvar som historik.",
      .bad = R"(term:
  start: 2022-01-01
  end: 2026-12-31
termination: {notice: 6 months, model: party_leaves, counting: same_day}
notices:
  - {party: foreningen, given: 2026-08-15})",
      .good = R"(term:
  start: 2022-01-01
  end: 2026-12-31
termination: {notice: 6 months, model: party_leaves, counting: same_day}
notices:
  - {party: foreningen, given: 2026-06-30})",
      .summary = "The notice runs to the agreement's end or beyond, so it shortens nothing; the help "
                 "says by which day it had to be given."}},
    Judges::every_document,
    Adjustable::yes,
    check,
    Needs::whole_document};

}  // namespace iop::rules
