#include "rules/rule.hpp"

namespace iop::rules {

namespace {

/// The last day of a term that begins on `start` and is `length` long: the day before the anniversary.
Date last_day_of(Date start, Duration length) {
  return add(start, length).previous();
}

void tell(const Term& term, Findings& findings, Text how, Duration bound) {
  findings
      .add(term.end.span(), message({"avtalstiden är {} än {}, som från starten slutar {}",
                                     "the term is {} than {}, which from the start ends on {}"},
                                    how, bound.in_words(), last_day_of(*term.start, bound).to_string()))
      .note(term.start.span(),
            message_of({"avtalet gäller från denna dag", "the agreement holds from this day"}))
      .help(message_of(
          {"jämför med avtalet; stämmer det, anteckna i ärendet varför tiden är en annan",
           "compare with the agreement; if it is right, record in the case why the term differs"}));
}

void check(const Subject& subject, Findings& findings) {
  const auto& term = *subject.agreement.term;
  if (!term.start || !term.end || *term.end < *term.start) return;
  const auto& min = findings.setting().min;
  const auto& max = findings.setting().max;
  if (min && *term.end < last_day_of(*term.start, *min)) {
    tell(term, findings, {"kortare", "shorter"}, *min);
  } else if (max && *term.end > last_day_of(*term.start, *max)) {
    tell(term, findings, {"längre", "longer"}, *max);
  }
}

constexpr RulePage page{
    .why =
        "Regeln jämför avtalstiden med den kortaste och längsta tid som riktlinjens profil anger (`min`, "
        "`max`). Tiden räknas efter kalendern: fem år från den 1 januari 2032 slutar den 31 december 2036. "
        "Att Västra Götalandsregionens avtal löper fem år är praxis i tre kända avtal och står inte i någon "
        "känd riktlinje; "
        "regionen ser enligt sin webbplats ett värde i partnerskap över längre tid. Jämför med avtalet; "
        "stämmer "
        "tiden, anteckna i ärendet varför den är en annan.",
    .bad = "term: {start: 2032-01-01, end: 2037-06-30}",
    .good = "term: {start: 2032-01-01, end: 2036-12-31}",
    .summary = "Compares the term, by the calendar, with the shortest and longest the profile names."};

}  // namespace

extern const FileRule term_outside_guideline{
    {"G411",
     "term-outside-guideline",
     Severity::warning,
     {"en avtalstid som är kortare eller längre än riktlinjen räknar med",
      "a term shorter or longer than the guideline expects"},
     "praxis: de tre kända avtalen löper fem år",
     page},
    Judges::iop_only,
    Adjustable::yes,
    check};

}  // namespace iop::rules
