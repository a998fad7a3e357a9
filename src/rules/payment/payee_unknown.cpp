#include <algorithm>

#include "rules/payment/rows.hpp"

namespace iop::rules {

namespace {

/// Those who may pay and be paid.
std::vector<std::string_view> known_ids(const Agreement& agreement) {
  std::vector<std::string_view> ids;
  for (const auto& entry : *agreement.parties) ids.push_back(entry.id);
  for (const auto& entry : *agreement.participants) ids.push_back(entry.id);
  return ids;
}

class Payees {
 public:
  Payees(const Subject& subject, Findings& findings)
      : ids_(known_ids(subject.agreement)), findings_(findings) {}

  void check(const Located<std::string>& id, Text role) {
    if (id) check(*id, id.span(), role);
  }
  void check(const std::string& id, Span span, Text role) {
    if (std::find(ids_.begin(), ids_.end(), id) != ids_.end()) return;
    auto finding = findings_.add(span, message({"{} `{}` är varken part eller deltagare",
                                                "the {} `{}` is neither a party nor a participant"},
                                               role, id));
    if (const auto near = text::nearest(id, ids_)) {
      finding.help(message({"menas `{}`?", "did you mean `{}`?"}, *near));
    } else {
      finding.help(message_of({"skriv ett id som står under `parties` eller `participants`",
                               "write an id that stands under `parties` or `participants`"}));
    }
  }

 private:
  std::vector<std::string_view> ids_;
  Findings& findings_;
};

void check(const Subject& subject, Findings& findings) {
  const auto& agreement = subject.agreement;
  // Without readable parties everybody is unknown, and that has been told.
  if (!agreement.parties || !(agreement.participants || agreement.participants.absent())) return;
  constexpr Text payer{"betalaren", "payer"};
  constexpr Text payee{"mottagaren", "payee"};
  Payees payees{subject, findings};
  for (const auto* row : readable_rows(subject)) {
    payees.check(row->value.payer, payer);
    payees.check(row->value.payee, payee);
    if (!row->value.shares) continue;
    for (const auto& share : *row->value.shares->amounts) payees.check(share.id, share.id_span, payee);
    for (const auto& share : *row->value.shares->weights) payees.check(share.id, share.id_span, payee);
  }
}

}  // namespace

extern const FileRule payee_unknown{
    {"P508",
     "payee-unknown",
     Severity::error,
     {"en betalare eller mottagare som varken är part eller deltagare",
      "a payer or payee that is neither a party nor a participant"},
     "VGR:s webbplats, Initiativ till IOP, förutsättning 5: parternas bidrag ska framgå av överenskommelsen",
     {.why = "Den som betalar eller får betalt måste finnas i filen, som part eller som "
             "deltagare. Annars vet ingen vem pengarna kommer från eller går till, och inget "
             "faktureringsunderlag kan skrivas; därför kan ingen riktlinje sänka nivån. Oftast är "
             "id:t felstavat. Rätta det, eller skriv in organisationen under `parties` (den som "
             "undertecknar) eller `participants`.",
      .bad = R"(stod:
  payer: vrg
  payee: foreningen)",
      .good = R"(stod:
  payer: vgr
  payee: foreningen)",
      .summary = "A payer or payee must be a party or participant of the file; otherwise nobody knows "
                 "whose money it is."}},
    Judges::every_document,
    Adjustable::no,
    check,
    Needs::whole_document};

}  // namespace iop::rules
