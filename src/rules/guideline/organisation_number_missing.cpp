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
     "praxis: två av tre kända avtal anger parternas organisationsnummer; utan det är parten inte entydig",
     {.why = "Namn ändras och liknar varandra; det är organisationsnumret som säger vilken "
             "organisation som är part. Utan det går det inte att pröva organisationsformen, att "
             "räkna ihop stöd till samma organisation eller att se vem som ska ha pengarna. Två "
             "av tre kända avtal anger det, och HSNG 2021-00405 gör det inte. Hämta numret ur "
             "organisationens registreringsbevis, och skriv det utan att ändra hur avtalet kallar "
             "parten.",
      .bad = "foreningen: {name: Föreningen Exempel, sector: civil_society}",
      .good =
          "foreningen: {name: Föreningen Exempel, sector: civil_society, organisation_number: 802000-0009}",
      .summary = "Only the organisation number says which organisation is the party. Rests on "
                 "practice."}},
    Judges::iop_only,
    Adjustable::yes,
    check,
    Needs::whole_document};

}  // namespace iop::rules
