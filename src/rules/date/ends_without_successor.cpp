#include "rules/date/notices.hpp"

namespace iop::rules {

namespace {

/// The agreement's own lead time, else the guideline's; not present where there is neither, or the
/// agreement's could not be read.
const Located<Duration>& lead_time(const Term& term, const RuleSetting& setting) {
  return term.successor_lead_time.absent() ? setting.lead_time : term.successor_lead_time;
}

void check(const Subject& subject, Findings& findings) {
  const auto& term = subject.agreement.term;
  if (!term || !term->end || !term->successor.absent()) return;
  const auto& lead = lead_time(*term, findings.setting());
  const auto last_day = subject.ending.last_day;
  if (!lead || !last_day || *last_day < subject.today) return;
  const auto latest = latest_day_reaching(*last_day, *lead);
  if (subject.today <= latest) return;
  auto finding = findings.add(
      term->end.span(),
      message({"avtalet slutar om {}, och inget som följer är utpekat; arbetet skulle ha börjat {}",
               "the agreement ends in {} and nothing is named to follow; work had to begin on {}"},
              in_days(*last_day - subject.today), latest.to_string()));
  if (term->successor_lead_time) {
    finding.note(term->successor_lead_time.span(),
                 message({"framförhållningen är {}", "the lead time is {}"}, lead->in_words()));
  }
  finding.help(message_of({"börja arbetet nu och skriv det nya ärendets diarienummer som `term.successor`",
                           "begin the work now and write the new case's diarienummer as `term.successor`"}));
}

}  // namespace

extern const FileRule ends_without_successor{
    {"D611",
     "ends-without-successor",
     Severity::warning,
     {"ett avtal som snart slutar utan att något som följer är utpekat",
      "an agreement that ends soon with nothing named to follow"},
     "praxis: avtalen förlängs inte av sig själva; framförhållningen är avtalets eller riktlinjens egen",
     {.why = "Inget av de kända avtalen förlängs av sig självt: slutdagen kommer, och då upphör "
             "både stöd och åtaganden. Ett nytt avtal ska förhandlas, prövas och beslutas i "
             "nämnd, och det arbetet måste börja i tid för att inte människor ska stå utan stöd. "
             "Regeln talar när det är kortare tid kvar än den framförhållning som avtalet "
             "(`successor_lead_time`) eller riktlinjens profil anger, och ingen efterföljare är "
             "utpekad. Börja arbetet och skriv det nya ärendets diarienummer som "
             "`term.successor`. I exemplet är dagens datum den 22 november 2026.",
      .bad = R"(term:
  start: 2022-01-01
  end: 2027-06-30
  successor_lead_time: 12 months)",
      .good = R"(term:
  start: 2022-01-01
  end: 2027-06-30
  successor_lead_time: 12 months
  successor: OSN 2026-00017)",
      .summary = "No known agreement renews itself. Less time is left than the lead time asks for, "
                 "and nothing is named to follow."}},
    Judges::every_document,
    Adjustable::yes,
    check,
    Needs::whole_document};

}  // namespace iop::rules
