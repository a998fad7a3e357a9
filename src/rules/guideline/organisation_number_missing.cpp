#include "rules/rule.hpp"

namespace iop::rules {

namespace {

void check(const Subject& subject, Findings& findings) {
  for (const auto& party : *subject.agreement.parties) {
    if (!party.readable || !party.value.organisation_number.absent()) continue;
    findings
        .add(party.id_span,
             message({"organisationsnummer saknas för `{}`", "`{}` has no organisation number"},
                     party.value.name.value_or(party.id)))
        .help(message(
            {"står numret i avtalet, skriv in det som `organisation_number`; annars be parten om det och ta "
             "in det i avtalet vid nästa ändring",
             "if the agreement states the number, write it in as `organisation_number`; otherwise ask the "
             "party for it and put it into the agreement with its next change"}));
  }
}

}  // namespace

extern const FileRule organisation_number_missing{
    {"G362",
     "organisation-number-missing",
     Severity::warning,
     {"en part som undertecknar utan organisationsnummer", "a signing party without an organisation number"},
     "praxis: två av tre kända avtal anger parternas organisationsnummer; utan det är parten inte entydig"},
    Judges::iop_only,
    Adjustable::yes,
    check,
    Needs::whole_document};

}  // namespace iop::rules
