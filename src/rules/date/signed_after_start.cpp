#include "rules/date/joining.hpp"
#include "rules/date/notices.hpp"

namespace iop::rules {

namespace {

Message what_is_late(const Signature& signature, const Joining& joining) {
  const auto late = in_days(*signature.date - **joining.since);
  if (!signature.party) {
    return message(
        {"underskriften kom {} efter avtalets start", "the signature came {} after the agreement's start"},
        late);
  }
  return message({"`{}` undertecknade {} efter {}", "`{}` signed {} after {}"}, *signature.party, late,
                 joining.by_amendment ? Text{"den dag den blev part", "the day it became a party"}
                                      : Text{"avtalets start", "the agreement's start"});
}

void check(const Subject& subject, Findings& findings) {
  const auto& term = subject.agreement.term;
  if (!term || !term->start) return;
  const auto& changes = subject.timeline.change_days();
  const Date last = changes.empty() ? *term->start : changes.back();
  for (const auto& signature : *subject.agreement.signatures) {
    if (!signature || !signature->date) continue;
    const auto joining = joining_of(signature->party.value_or(""), subject.timeline, last);
    if (*signature->date <= **joining.since) continue;
    findings.add(signature->date.span(), what_is_late(*signature, joining))
        .note(joining.since->span(),
              message_of(
                  joining.by_amendment
                      ? Text{"parten kom till genom den här ändringen", "the party came with this amendment"}
                      : Text{"avtalet gäller från denna dag", "the agreement holds from this day"}))
        .help(message_of(
            {"jämför dagen med originalet; stämmer den, anteckna i ärendet vad som gällde dessförinnan",
             "compare the day with the original; if it is right, record in the case what held before it"}));
  }
}

}  // namespace

extern const FileRule signed_after_start{
    {"D602",
     "signed-after-start",
     Severity::warning,
     {"en underskrift som är senare än avtalets start", "a signature later than the agreement's start"},
     "HSNG 2021-00405, Underskrifter: 2022-02-15 och 2022-03-04 för ett avtal från 2022-01-01",
     {.why = "Avtalet gäller från en dag då alla ännu inte hade undertecknat. I avtalet HSNG "
             "2021-00405 skedde det 45 och 62 dagar efter starten; under den tiden fanns ingen "
             "skriftlig överenskommelse att stödja sig på, och riktlinjen för IOP förutsätter att "
             "parternas bidrag framgår av en sådan. Jämför dagen med originalet. Stämmer den går "
             "den inte att rätta i efterhand: anteckna i ärendet vad som gällde fram till "
             "underskriften, och planera nästa avtal så att underskrifterna kommer först.",
      .bad = R"(term:
  start: 2026-01-01
  end: 2030-12-31
signatures:
  - {party: vgr, name: Exempel Ett, date: 2026-02-15}
  - {party: foreningen, name: Exempel Två, date: 2026-03-04})",
      .good = R"(term:
  start: 2026-01-01
  end: 2030-12-31
signatures:
  - {party: vgr, name: Exempel Ett, date: 2025-12-15}
  - {party: foreningen, name: Exempel Två, date: 2026-01-01})",
      .summary = "The agreement was in force before everybody had signed it. Compare with the "
                 "original, and note in the case file what held until then."}},
    Judges::iop_only,
    Adjustable::yes,
    check};

}  // namespace iop::rules
