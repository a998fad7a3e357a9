#include "rules/date/notices.hpp"

namespace iop::rules {

namespace {

void check(const Subject& subject, Findings& findings) {
  for (const auto* notice : standing_notices(subject.agreement)) {
    if (!notice->cause.absent()) continue;
    const auto& day = day_of(*notice);
    if (!day) continue;
    // A notice follows the terms in force on the day it is given.
    const auto& termination = subject.timeline.as_of(*day).termination;
    if (!termination || !termination->for_cause || !*termination->for_cause) continue;
    const auto at = notice->party ? notice->party.span() : day.span();
    findings
        .add(at, message({"uppsägningen {} anger inget skäl (`cause`)",
                          "the notice of {} names no cause (`cause`)"},
                         day->to_string()))
        .note(termination->for_cause.span(),
              message_of({"avtalet kräver skäl", "the agreement asks for a cause"}))
        .help(message_of(
            {"skriv det skäl som parten angav; angavs inget, fråga parten vilket villkor den stöder sig på",
             "write the cause the party named; if it named none, ask on which condition it relies"}));
  }
}

}  // namespace

extern const FileRule notice_without_cause{
    {"D610",
     "notice-without-cause",
     Severity::warning,
     {"en uppsägning utan skäl där avtalet kräver ett",
      "a notice without a cause where the agreement asks for one"},
     "OSN 2025-00506, Tidsperiod och villkor: \"Om någon av parterna inte uppfyller överenskomna villkor, "
     "brister i sina åtaganden, eller väsentligt ändrade omständigheter inträffar\"",
     {.why = "Avtalet ger rätt till uppsägning bara av vissa skäl (`for_cause: true`), som i OSN "
             "2025-00506: att en part inte uppfyller villkoren, brister i sina åtaganden eller "
             "att omständigheterna väsentligt har ändrats. En uppsägning utan skäl kan därför "
             "ifrågasättas, och den som läser akten senare kan inte bedöma om den var befogad. "
             "Skriv skälet som `cause` med den uppsägande partens egna ord; saknas det i "
             "handlingen, begär in det.",
      .bad = R"(termination: {notice: 6 months, model: party_leaves, counting: same_day, for_cause: true}
notices:
  - {party: foreningen, given: 2026-05-04})",
      .good = R"(termination: {notice: 6 months, model: party_leaves, counting: same_day, for_cause: true}
notices:
  - {party: foreningen, given: 2026-05-04, cause: Lokalen har sagts upp})",
      .summary = "The agreement allows notice for certain causes only, and this notice names none; "
                 "write the party's own words as `cause`."}},
    Judges::every_document,
    Adjustable::yes,
    check,
    Needs::whole_document};

}  // namespace iop::rules
