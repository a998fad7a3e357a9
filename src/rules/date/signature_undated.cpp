#include <algorithm>

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

void tell_of_undated(const Signature& row, const Located<Date>& start, Findings& findings) {
  findings
      .add(row.party.span(), message({"`{}` har ingen daterad underskrift, fast avtalet gäller sedan {}",
                                      "`{}` has no dated signature although the agreement holds since {}"},
                                     *row.party, start->to_string()))
      .note(start.span(), message_of({"avtalets start", "the agreement's start"}))
      .help(message_of({"slå upp dagen i det undertecknade originalet och skriv den som `date`",
                        "look up the day in the signed original and write it as `date`"}));
}

void tell_of_unsigned(const Entry<Party>& party, const Subject& subject, Findings& findings) {
  const auto& signatures = subject.agreement.signatures;
  const auto& start = subject.agreement.term->start;
  findings
      .add(signatures ? signatures.key() : party.id_span,
           message({"`{}` har ingen underskrift, fast avtalet gäller sedan {}",
                    "`{}` has no signature although the agreement holds since {}"},
                   party.id, start->to_string()))
      .note(start.span(), message_of({"avtalets start", "the agreement's start"}))
      .help(message_of(
          {"har parten undertecknat, skriv vem och vilken dag under `signatures`; annars se till att det "
           "görs",
           "if the party has signed, write who and on which day under `signatures`; otherwise see to it"}));
}

void check(const Subject& subject, Findings& findings) {
  const auto& agreement = subject.agreement;
  if (!agreement.term || !agreement.term->start || subject.today < *agreement.term->start) return;
  if (!agreement.signatures && !agreement.signatures.absent()) return;
  const bool readable = all_readable(agreement.signatures);
  for (const auto& party : *agreement.parties) {
    const auto state = signed_by(agreement, party.id);
    if (state.dated) continue;
    if (state.undated != nullptr) {
      tell_of_undated(*state.undated, agreement.term->start, findings);
    } else if (readable) {
      tell_of_unsigned(party, subject, findings);
    }
  }
}

}  // namespace

extern const FileRule signature_undated{{"D603",
                                         "signature-undated",
                                         Severity::warning,
                                         {"en part utan daterad underskrift sedan avtalstiden har börjat",
                                          "a party without a dated signature once the term has begun"},
                                         "OSN 2025-00506 och OSN 2023-01807, underskrifterna: namn utan dag"},
                                        Judges::iop_only,
                                        Adjustable::yes,
                                        check,
                                        Needs::whole_document};

}  // namespace iop::rules
