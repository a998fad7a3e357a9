#include <algorithm>

#include "rules/date/joining.hpp"
#include "rules/rule.hpp"

namespace iop::rules {

namespace {

/// What the signatures say of one party.
struct Signed {
  bool dated = false;
  const Signature* undated = nullptr;  ///< the first without a date
};

Signed signed_by(const Agreement& agreement, std::string_view party) {
  Signed state;
  for (const auto& row : *agreement.signatures) {
    if (!row || !row->party || *row->party != party) continue;
    if (!row->date.absent()) {
      state.dated = true;
    } else if (state.undated == nullptr) {
      state.undated = &*row;
    }
  }
  return state;
}

/// Whether every row tells who signed.
bool all_readable(const Located<List<Signature>>& signatures) {
  return std::all_of(signatures->begin(), signatures->end(),
                     [](const auto& row) { return row && row->party.present(); });
}

/// `fast avtalet gäller sedan 2026-01-01`.
Message although(const Joining& joining) {
  return message({"fast {} sedan {}", "although {} since {}"},
                 joining.by_amendment ? Text{"den är part", "it has been a party"}
                                      : Text{"avtalet gäller", "the agreement holds"},
                 (*joining.since)->to_string());
}

Text origin(const Joining& joining) {
  return joining.by_amendment
             ? Text{"parten kom till genom den här ändringen", "the party came with this amendment"}
             : Text{"avtalets start", "the agreement's start"};
}

void tell_of_undated(const Signature& row, const Joining& joining, Findings& findings) {
  findings
      .add(row.party.span(),
           message({"`{}` har ingen daterad underskrift, {}", "`{}` has no dated signature {}"}, *row.party,
                   although(joining)))
      .note(joining.since->span(), message_of(origin(joining)))
      .help(message_of({"slå upp dagen i det undertecknade originalet och skriv den som `date`",
                        "look up the day in the signed original and write it as `date`"}));
}

void tell_of_unsigned(const Entry<Party>& party, const Located<List<Signature>>& signatures,
                      const Joining& joining, Findings& findings) {
  findings
      .add(signatures ? signatures.key() : party.id_span,
           message({"`{}` har ingen underskrift, {}", "`{}` has no signature {}"}, party.id,
                   although(joining)))
      .note(joining.since->span(), message_of(origin(joining)))
      .help(message_of(
          {"har parten undertecknat, skriv vem och vilken dag under `signatures`; annars se till att det "
           "görs",
           "if the party has signed, write who and on which day under `signatures`; otherwise see to it"}));
}

void check(const Subject& subject, Findings& findings) {
  // Whom a later amendment brings in has not had to sign yet.
  const auto& agreement = subject.timeline.as_of(subject.today);
  if (!agreement.term || !agreement.term->start || subject.today < *agreement.term->start) return;
  if (!agreement.signatures && !agreement.signatures.absent()) return;
  const bool readable = all_readable(agreement.signatures);
  for (const auto& party : *agreement.parties) {
    const auto state = signed_by(agreement, party.id);
    if (state.dated) continue;
    const auto since = joining_of(party.id, subject.timeline, subject.today);
    if (state.undated != nullptr) {
      tell_of_undated(*state.undated, since, findings);
    } else if (readable) {
      tell_of_unsigned(party, agreement.signatures, since, findings);
    }
  }
}

}  // namespace

extern const FileRule signature_undated{
    {"D603",
     "signature-undated",
     Severity::warning,
     {"en part utan daterad underskrift sedan avtalstiden har börjat",
      "a party without a dated signature once the term has begun"},
     "OSN 2025-00506 och OSN 2023-01807, underskrifterna: namn utan dag",
     {.why = "Avtalstiden har börjat, men en part har ingen underskrift med dag. Utan dag går det "
             "inte att visa när parten bands, och i två av tre kända avtal (OSN 2025-00506 och "
             "OSN 2023-01807) står bara namn. En part med flera underskrifter behöver minst en "
             "med dag. Se efter i originalet eller i diariet när avtalet undertecknades, och "
             "skriv dagen som `date`; hitta inte på en.",
      .bad = R"(signatures:
  - {party: vgr, name: Exempel Ett}
  - {party: vgr, name: Exempel Två})",
      .good = R"(signatures:
  - {party: vgr, name: Exempel Ett}
  - {party: vgr, name: Exempel Två, date: 2025-12-15})",
      .summary = "The term has begun, but a party has no dated signature, so it cannot be shown when "
                 "that party was bound."}},
    Judges::iop_only,
    Adjustable::yes,
    check,
    Needs::whole_document};

}  // namespace iop::rules
