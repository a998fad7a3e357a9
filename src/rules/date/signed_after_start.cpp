#include "rules/date/notices.hpp"

namespace iop::rules {

namespace {

Message what_is_late(const Signature& signature, Date start) {
  const auto late = in_days(*signature.date - start);
  if (!signature.party) {
    return message(
        {"underskriften kom {} efter avtalets start", "the signature came {} after the agreement's start"},
        late);
  }
  return message({"`{}` undertecknade {} efter avtalets start", "`{}` signed {} after the agreement's start"},
                 *signature.party, late);
}

void check(const Subject& subject, Findings& findings) {
  const auto& term = subject.agreement.term;
  if (!term || !term->start) return;
  for (const auto& signature : *subject.agreement.signatures) {
    if (!signature || !signature->date || *signature->date <= *term->start) continue;
    findings.add(signature->date.span(), what_is_late(*signature, *term->start))
        .note(term->start.span(),
              message_of({"avtalet gäller från denna dag", "the agreement holds from this day"}))
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
     "HSNG 2021-00405, Underskrifter: 2022-02-15 och 2022-03-04 för ett avtal från 2022-01-01"},
    Judges::iop_only,
    Adjustable::yes,
    check};

}  // namespace iop::rules
