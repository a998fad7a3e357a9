#include "rules/date/notices.hpp"

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
  const auto& ending = subject.ending;
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

extern const FileRule expired{
    {"D607",
     "expired",
     Severity::note,
     {"ett avtal som har upphört", "an agreement that is over"},
     "EY för Lycksele revisorer 2020: att \"ett avtal inte längre är aktuellt\" tyder på brister i den "
     "interna kontrollen",
     {.why = "Avtalstiden är slut, men filen ligger kvar bland avtalen. Det är inget fel i sig, "
             "men den som fortsätter att betala eller arbeta efter avtalet gör det utan stöd: när "
             "EY granskade samarbetsavtal åt Lycksele kommuns revisorer 2020 var ett inaktuellt "
             "avtal ett av skälen till att den interna kontrollen inte ansågs tillräcklig. Är "
             "samarbetet slut kan filen stå som historik. Fortsätter det, teckna en ny "
             "överenskommelse och skriv dess diarienummer som `term.successor`. I exemplet är "
             "dagens datum den 22 november 2026.",
      .bad = R"(term:
  start: 2021-01-01
  end: 2025-12-31)",
      .good = R"(term:
  start: 2021-01-01
  end: 2026-11-22)",
      .summary = "The term is over. The file may stand as history; work that goes on needs a new "
                 "agreement."}},
    Judges::every_document,
    Adjustable::yes,
    check};

}  // namespace iop::rules
