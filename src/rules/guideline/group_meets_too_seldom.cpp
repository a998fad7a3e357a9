#include "rules/guideline/duties.hpp"

namespace iop::rules {

namespace {

Message in_times(int count) {
  if (count == 1) return message_of({"en gång", "once"});
  return message({"{} gånger", "{} times"}, count);
}

void judge_missing(const Subject& subject, Findings& findings, int wanted) {
  add_to_duties(
      subject, findings,
      message({"ingen uppgift säger hur ofta gruppen träffas (`role: meeting`); väntat är minst {} om året",
               "no duty says how often the group meets (`role: meeting`); at least {} a year is expected"},
              in_times(wanted)))
      .help(
          message_of({"säger avtalet hur ofta, skriv in uppgiften under `duties` med `role: meeting`; annars "
                      "är det en fråga för parterna",
                      "if the agreement says how often, write the duty under `duties` with `role: meeting`; "
                      "otherwise it is a matter for the parties"}));
}

void check(const Subject& subject, Findings& findings) {
  const auto& setting = findings.setting();
  if (!setting.every) return;
  const int wanted = times_a_year(*setting.every, setting.times ? setting.times->value : 1);
  const auto frequency = frequency_of(subject.agreement, DutyRole::meeting);
  if (!frequency || frequency->times_a_year >= wanted) return;
  if (frequency->duty == nullptr) return judge_missing(subject, findings, wanted);
  const int agreed = frequency->times_a_year;
  const auto how_often = agreed == 0
                             ? message_of({"en gång under hela avtalstiden", "once in the whole term"})
                             : message({"{} om året", "{} a year"}, in_times(agreed));
  findings
      .add(frequency->duty->value.every.span(),
           message({"gruppen träffas {}; väntat är minst {} om året",
                    "the group meets {}; at least {} a year is expected"},
                   how_often, in_times(wanted)))
      .help(
          message_of({"jämför med avtalet; stämmer det, ta upp med parterna om gruppen bör träffas oftare",
                      "compare with the agreement; if it is right, ask the parties whether the group should "
                      "meet more often"}));
}

constexpr RulePage page{
    .why =
        "Regeln läser den uppgift som har `role: meeting` och räknar om den till möten om året. Är de "
        "färre än riktlinjens profil anger, eller saknas uppgiften, blir det ett fynd. Alla tre kända avtal "
        "har möten en gång per termin, alltså två om året; det är praxis och inte riktlinjens ord. Utan "
        "möten följs partnerskapet inte upp, och ingen märker i tid att villkoren har ändrats. Jämför med "
        "avtalet, och ta upp saken med parterna om mötena är färre.",
    .bad =
        "duties:\n"
        "  moten: {role: meeting, what: Styrgruppen träffas, every: year}",
    .good =
        "duties:\n"
        "  moten: {role: meeting, what: Styrgruppen träffas, every: tertial}",
    .summary =
        "Compares the group's meetings a year with those the profile expects; a missing duty counts as "
        "none."};

}  // namespace

extern const FileRule group_meets_too_seldom{
    {"G382",
     "group-meets-too-seldom",
     Severity::warning,
     {"gruppen träffas mer sällan än riktlinjen räknar med, eller så sägs det inte hur ofta",
      "the group meets less often than the guideline expects, or nothing says how often"},
     "praxis: i alla tre kända avtal träffas gruppen en gång per termin (OSN 2025-00506, Styrgruppens "
     "uppdrag)",
     page},
    Judges::iop_only,
    Adjustable::yes,
    check,
    Needs::whole_document};

}  // namespace iop::rules
