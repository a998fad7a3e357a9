#include <algorithm>
#include <vector>

#include "base/text.hpp"
#include "rules/rule.hpp"

namespace iop::rules {

namespace {

/// What the first digit of an organisation number says of its holder.
Text form_of(int first_digit) {
  switch (first_digit) {
    case 1:
      return {"dödsbon", "estates of deceased persons"};
    case 2:
      return {"stat, regioner, kommuner och församlingar", "state, regions, municipalities and parishes"};
    case 3:
      return {"utländska företag", "foreign companies"};
    case 5:
      return {"aktiebolag", "limited companies"};
    case 6:
      return {"enkla bolag", "simple partnerships"};
    case 7:
      return {"ekonomiska föreningar", "economic associations"};
    case 8:
      return {"ideella föreningar och stiftelser", "non-profit associations and foundations"};
    case 9:
      return {"handelsbolag och kommanditbolag", "trading and limited partnerships"};
    default:
      return {"ingen känd organisationsform", "no known form of organisation"};
  }
}

void check(const Subject& subject, Findings& findings) {
  const auto& allowed = findings.setting().first_digits;
  if (!allowed) return;
  for (const auto& party : *subject.agreement.parties) {
    const auto& number = party.value.organisation_number;
    if (!number || !party.value.sector || *party.value.sector != Sector::civil_society) continue;
    const int first = number->value.front() - '0';
    if (std::any_of(allowed->begin(), allowed->end(),
                    [&](const auto& digit) { return digit && *digit == first; })) {
      continue;
    }
    findings
        .add(number.span(), message({"`{}` börjar på {}, som {}: den formen räknas inte som idéburen",
                                     "`{}` begins with {}, as {}: that form does not count as civil society"},
                                    number->value, first, form_of(first)))
        .help(message(
            {"jämför med partens registreringsbevis och stadgar; stämmer numret, pröva om parten kan ingå "
             "ett IOP",
             "compare with the party's certificate of registration and statutes; if the number is right, "
             "examine whether the party can enter an IOP"}));
  }
}

}  // namespace

extern const FileRule party_for_profit{
    {"G361",
     "party-for-profit",
     Severity::warning,
     {"en part ur civilsamhället vars organisationsnummer tyder på en form som drivs av vinstintresse",
      "a civil-society party whose organisation number suggests a form run for profit"},
     "avtalet HSNG 2021-00405, IOP som samverkansform: en organisationsform som inte drivs utifrån "
     "vinstintresse",
     {.why = "För att ingå ett IOP ska den idéburna parten ha en organisationsform som inte drivs "
             "utifrån vinstintresse, och ett överskott ska återinvesteras i verksamheten; så "
             "återger avtalet HSNG 2021-00405 riktlinjen. Organisationsnumrets första siffra "
             "visar formen: 8 är ideella föreningar och stiftelser, 7 ekonomiska föreningar, 2 "
             "bland annat församlingar, 5 aktiebolag. Siffran bevisar ingenting, men ett "
             "aktiebolag bör förklaras. Jämför numret med partens registreringsbevis och stadgar; "
             "stämmer det, pröva om parten kan ingå ett IOP.",
      .bad = R"(foreningen:
  name: Föreningen Exempel
  sector: civil_society
  organisation_number: 556000-0001)",
      .good = R"(foreningen:
  name: Föreningen Exempel
  sector: civil_society
  organisation_number: 802000-0009)",
      .summary = "The civil-society party shall not be run for profit; the first digit of its "
                 "organisation number suggests that it is."}},
    Judges::iop_only,
    Adjustable::yes,
    check};

}  // namespace iop::rules
