#include "rules/guideline/lacks.hpp"

namespace iop::rules {

namespace {

Message region_of(const Profile* profile) {
  if (profile == nullptr || !profile->region) return message_of({"regionen", "the region"});
  return {*profile->region, *profile->region};
}

void check(const Subject& subject, Findings& findings) {
  if (!lacks_clause(subject.agreement, "double_funding")) {
    return judge_words(subject.agreement, "double_funding",
                       message({"klausulen utesluter inte annat stöd från {} till detta IOP",
                                "the clause does not exclude other support from {} to this IOP"},
                               region_of(subject.profile)),
                       findings);
  }
  add_to_clauses(subject, findings,
                 message({"ingen klausul utesluter annat stöd från {} till detta IOP",
                          "no clause excludes other support from {} to this IOP"},
                         region_of(subject.profile)))
      .help(message_of({"säger avtalet det, citera orden under `double_funding`; annars är det en fråga för "
                        "parterna",
                        "if the agreement says so, quote the words under `double_funding`; otherwise it is a "
                        "matter for the parties"}));
}

constexpr RulePage page{
    .why =
        "Regeln frågar efter klausulen `double_funding`: orden som säger att partnerskapet inte får annat "
        "stöd från samma håll, med något av de uteslutande ord som riktlinjens profil anger. Ett IOP får "
        "enligt den sjätte av Västra Götalandsregionens förutsättningar "
        "inte annat långsiktigt eller kortsiktigt ekonomiskt stöd från regionen. Avtalet OSN 2025-00506 "
        "visar hur det kan skrivas, och att organisationen själv ändå får ha till exempel "
        "verksamhetsbidrag. Citera klausulen om den finns; annars bör parterna ta in den vid nästa ändring.",
    .bad =
        "clauses:\n"
        "  use_of_funds: Medlen ska användas till samtalsstödet.",
    .good =
        "clauses:\n"
        "  use_of_funds: Medlen ska användas till samtalsstödet.\n"
        "  double_funding: IOPt får inte annat stöd från regionen, vare sig långsiktigt eller kortsiktigt.",
    .summary =
        "Asks for the clause that keeps the partnership from receiving other support from the region."};

}  // namespace

extern const FileRule double_funding_clause_missing{
    {"G352",
     "double-funding-clause-missing",
     Severity::warning,
     {"ingen klausul `double_funding` utesluter annat stöd från regionen till samma IOP",
      "no `double_funding` clause excludes other support from the region to the same IOP"},
     "Västra Götalandsregionens förutsättningar för IOP, punkt 6; avtalet OSN 2025-00506, Förbehåll kring "
     "finansiering",
     page},
    Judges::iop_only,
    Adjustable::yes,
    check,
    Needs::whole_document};

}  // namespace iop::rules
