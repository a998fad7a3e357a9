#include <algorithm>

#include "rules/date/notices.hpp"
#include "term/notice.hpp"

namespace iop::rules {

namespace {

/// A day from which a period of notice runs, and the row that sets it.
using Start = const Located<Date>*;

const Located<Date>& decision_of(const Notice& notice) {
  return notice.decided ? notice.decided : notice.given;
}

/// The earliest standing decision of `party`; null where it has made none.
Start decision_by(std::string_view party, const std::vector<const Notice*>& notices) {
  Start earliest = nullptr;
  for (const auto* notice : notices) {
    const auto& day = decision_of(*notice);
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
    if (day_of(*notice)) days.push_back(&day_of(*notice));
  }
  return days;
}

void judge(const Located<Date>& start, const Located<Date>& end, const Subject& subject, Findings& findings) {
  // A notice follows the terms in force on the day it is given.
  const auto& termination = subject.timeline.as_of(*start).termination;
  if (!termination || !termination->notice || !termination->counting || *start > *end) return;
  const auto ends = notice_end(*start, *termination->notice, *termination->counting);
  if (ends < *end) return;
  const auto last = last_notice_day(end->previous(), *termination->notice, *termination->counting);
  findings
      .add(start.span(), message({"uppsägningen {} förkortar inget: uppsägningstiden löper till {}",
                                  "the notice of {} shortens nothing: its period runs to {}"},
                                 start->to_string(), ends.to_string()))
      .note(end.span(), message_of({"avtalet slutar ändå här", "the agreement ends here anyway"}))
      .help(message(
          {"en uppsägning skulle ha gjorts senast {}; låt raden stå kvar som anteckning om vad som hände",
           "a notice had to be given by {}; let the row stand as a record of what happened"},
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
     "avtal på bestämd tid upphör av sig självt på slutdagen; tiden räknas som i lag (1930:173) 1 §"},
    Judges::every_document,
    Adjustable::yes,
    check};

}  // namespace iop::rules
