#include "rules/guideline/clause_topics.hpp"
#include "rules/guideline/lacks.hpp"

namespace iop::rules {

namespace {

Message what_lacks(const std::string& id) {
  if (const auto topic = topic_of_clause(id)) {
    return message({"avtalet saknar en klausul om {} (`{}`)", "the agreement has no clause on {} (`{}`)"},
                   *topic, id);
  }
  return message({"avtalet saknar klausulen `{}`", "the agreement lacks the clause `{}`"}, id);
}

void check(const Subject& subject, Findings& findings) {
  for (const auto& clause : *findings.setting().clauses) {
    if (!clause || !lacks_clause(subject.agreement, *clause)) continue;
    add_to_clauses(subject, findings, what_lacks(*clause))
        .help(message(
            {"finns den i avtalet, citera den under `{}`; annars är det en fråga för parterna",
             "if the agreement has it, quote it under `{}`; otherwise it is a matter for the parties"},
            *clause));
  }
}

constexpr RulePage page{
    .why =
        "Regeln jämför avtalets klausuler med dem som riktlinjens profil räknar upp, och ger ett fynd för "
        "varje klausul som saknas. Vad som krävs skiljer sig: Uddevalla kommun har en lista över punkter "
        "som ska finnas med i alla IOP-avtal, medan profilerna för Västra Götalandsregionen tar upp det som "
        "minst två av tre "
        "kända avtal reglerar, och säger att det bara är praxis. Finns innehållet i avtalet under en annan "
        "rubrik, citera det under det id som regeln nämner; saknas det, ta upp frågan med parterna.",
    .bad =
        "clauses:\n"
        "  purpose: Parterna vill att fler unga i Exempelby får samtalsstöd i tid.\n"
        "  target_group: IOPt riktar sig till unga i Exempelby mellan 13 och 25 år.\n"
        "  cofinancing: Parterna samfinansierar samtalsstödet med lokal, ledare och pengar.\n"
        "  renegotiation: Parterna kan begära omförhandling när behoven ändras.",
    .good =
        "clauses:\n"
        "  purpose: Parterna vill att fler unga i Exempelby får samtalsstöd i tid.\n"
        "  target_group: IOPt riktar sig till unga i Exempelby mellan 13 och 25 år.\n"
        "  cofinancing: Parterna samfinansierar samtalsstödet med lokal, ledare och pengar.\n"
        "  termination: En part kan säga upp sin medverkan med sex månaders uppsägningstid.\n"
        "  renegotiation: Parterna kan begära omförhandling när behoven ändras.\n"
        "  repayment: Medel som använts för annat än samtalsstödet ska återbetalas.",
    .summary =
        "One finding for each clause that the guideline's profile requires and the file does not have."};

}  // namespace

extern const FileRule clause_missing{
    {"G371",
     "clause-missing",
     Severity::warning,
     {"en klausul som riktlinjen räknar med saknas", "a clause that the guideline requires is missing"},
     "riktlinjeprofilens lista över klausuler; för Västra Götalandsregionen praxis i kända avtal",
     page},
    Judges::iop_only,
    Adjustable::yes,
    check,
    Needs::whole_document};

}  // namespace iop::rules
