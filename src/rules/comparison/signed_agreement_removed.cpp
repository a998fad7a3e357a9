#include "rules/comparison.hpp"

namespace iop::rules {

namespace {

void check(const Comparison& comparison);

}  // namespace

extern const ComparisonRule signed_agreement_removed{
    {"C803",
     "signed-agreement-removed",
     Severity::error,
     {"med `--against REV`: ett undertecknat avtal som inte finns kvar",
      "with `--against REV`: a signed agreement that is gone"},
     "",
     {"Ett undertecknat avtal ligger kvar i registret också när det är slut: betalningar, "
      "rapporter och uppföljning hänvisar till det. Regeln söker de undertecknade avtal som fanns "
      "i en tidigare version under samma sökvägar. Ett avtal som har bytt filnamn känns igen på "
      "diarienummer och mottagare. Återställ filen, eller granska också katalogen den har flyttats "
      "till.",
      "diarienummer: OSN 2031-00099", "diarienummer: OSN 2031-00042",
      "A signed agreement stays in the register when it is over; a renamed file is known by its "
      "diarienummer and payee."}},
    Compares::removed_agreement,
    check};

namespace {

Span place_of(const Comparison& comparison) {
  const auto& agreement = *comparison.old;
  if (agreement.diarienummer) return agreement.diarienummer.span();
  return agreement.title ? agreement.title.span() : Span{};
}

void check(const Comparison& comparison) {
  const auto& name = comparison.old_places.source().name();
  comparison.report
      .add(signed_agreement_removed.info, place_of(comparison),
           message({"det undertecknade avtalet finns inte kvar: det stod i `{}`",
                    "the signed agreement is gone: it stood in `{}`"},
                   name))
      .help(message({"återställ filen; ligger den på ett annat ställe, granska det tillsammans med detta",
                     "put the file back; if it lies elsewhere, check that place together with this one"}));
}

}  // namespace

}  // namespace iop::rules
