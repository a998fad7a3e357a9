#include "rules/date/notices.hpp"
#include "term/ending.hpp"

namespace iop::rules {

namespace {

constexpr Text help{
    "är samarbetet slut kan filen stå kvar som historik; fortsätter det, teckna en ny överenskommelse "
    "och skriv dess diarienummer som `term.successor`",
    "if the cooperation is over the file may stay as history; if it goes on, sign a new agreement and "
    "write its diarienummer as `term.successor`"};

void check(const Subject& subject, Findings& findings) {
  const auto& term = subject.agreement.term;
  // A term that ends before it starts has been told of.
  if (!term || (term->start && term->end && *term->end < *term->start)) return;
  const auto ending = ending_of(subject.timeline, subject.today);
  if (!ending.last_day || subject.today <= *ending.last_day) return;
  const auto days = in_days(subject.today - *ending.last_day);
  if (ending.notice != nullptr) {
    findings
        .add(day_of(*ending.notice).span(), message({"avtalet upphörde {} genom uppsägning, för {} sedan",
                                                     "the agreement ended on {} by notice, {} ago"},
                                                    ending.last_day->to_string(), days))
        .help(message_of(help));
  } else if (term->end) {
    findings
        .add(term->end.span(),
             message({"avtalstiden gick ut {}, för {} sedan", "the term ran out on {}, {} ago"},
                     ending.last_day->to_string(), days))
        .help(message_of(help));
  }
}

}  // namespace

extern const FileRule expired{{"D607",
                               "expired",
                               Severity::note,
                               {"ett avtal som har upphört", "an agreement that is over"},
                               "EY för Lycksele revisorer 2020: att \"ett avtal inte längre är aktuellt\" "
                               "tyder på brister i den interna kontrollen"},
                              Judges::every_document,
                              Adjustable::yes,
                              check};

}  // namespace iop::rules
