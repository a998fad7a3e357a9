#include "rules/rule.hpp"
#include "rules/state_aid.hpp"

namespace iop::rules {

namespace {

void check(const Subject& subject, Findings& findings) {
  const auto& from = findings.setting().granted_from;
  if (!from) return;
  for (const auto* declared : declared_aid(subject.timeline)) {
    const auto& aid = **declared;
    if (!aid.basis || !has_ceiling(*aid.basis) || !aid.date || *aid.date < *from) continue;
    if (!aid.register_reference.absent()) continue;
    findings
        .add(aid.date.span(),
             message({"stödet enligt `{}` beviljades {} men saknar beteckning i det centrala registret "
                      "(`register`)",
                      "the aid under `{}` was granted on {} but has no reference in the central register "
                      "(`register`)"},
                     name_of(*aid.basis), aid.date->to_string()))
        .help(
            message({"registrera stödet och skriv beteckningen som `register`; stöd som beviljas från och "
                     "med {} ska finnas i registret",
                     "register the aid and write its reference as `register`; aid granted from {} on belongs "
                     "in the register"},
                    from->to_string()));
  }
}

}  // namespace

extern const FileRule state_aid_unregistered{
    {"G323",
     "state-aid-unregistered",
     Severity::warning,
     {"stöd av mindre betydelse beviljat efter registrets start utan beteckning i registret",
      "de minimis aid granted after the register began, without a reference in it"},
     "förordningarna (EU) 2023/2831 och 2023/2832: centralt register senast den 1 januari 2026",
     {.why =
          "Stöd av mindre betydelse ska från och med den dag som riktlinjens profil anger (`granted_from`) "
          "föras in i ett centralt register. Dagen som räknas är den då rätten till stödet beviljades, inte "
          "när det betalas ut. Regeln frågar efter registrets beteckning. Hur och när registreringen ska "
          "göras framgår av lagen; `iop` känner ingen tidsfrist.",
      .bad = "date: 2026-01-01\n"
             "by: Exempelkontoret",
      .good = "date: 2026-01-01\n"
              "by: Exempelkontoret\n"
              "register: REG-2026-1",
      .summary = "De minimis aid granted on or after the profile's `granted_from` needs its reference in the "
                 "central register. The day that counts is the day of grant."}},
    Judges::iop_only,
    Adjustable::yes,
    check,
    Needs::whole_document};

}  // namespace iop::rules
