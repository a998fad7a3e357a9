#include <array>

#include "rules/guideline/lacks.hpp"

namespace iop::rules {

namespace {

/// What a clause is about, for the ids that are in use.
struct Topic {
  std::string_view id;
  Text about;
};
constexpr std::array topics{
    Topic{"background", {"bakgrund", "background"}},
    Topic{"period", {"avtalstid", "the term"}},
    Topic{"group", {"partnerskapets organisation", "the partnership's organisation"}},
    Topic{"change", {"ändringar", "changes"}},
    Topic{"dispute", {"tvist", "disputes"}},
    Topic{"political_goal", {"politiskt mål", "a political goal"}},
    Topic{"complement", {"att vara ett komplement", "being a complement"}},
    Topic{"principles", {"värdegrund", "values"}},
    Topic{"cofinancing", {"samfinansiering", "co-financing"}},
    Topic{"double_funding", {"annat stöd", "other support"}},
    Topic{"purpose", {"syfte", "purpose"}},
    Topic{"target_group", {"målgrupp", "target group"}},
    Topic{"termination", {"uppsägning", "termination"}},
    Topic{"renegotiation", {"omförhandling", "renegotiation"}},
    Topic{"repayment", {"återbetalning", "repayment"}},
    Topic{"indexation", {"uppräkning", "indexation"}},
    Topic{"payment", {"utbetalning", "payment"}},
    Topic{"evaluation", {"utvärdering", "evaluation"}},
    Topic{"minutes", {"mötesanteckningar", "minutes"}},
    Topic{"confidentiality", {"sekretess", "confidentiality"}},
    Topic{"deviations", {"avvikelser", "deviations"}},
};

Message what_lacks(const std::string& id) {
  for (const auto& known : topics) {
    if (known.id != id) continue;
    return message({"avtalet saknar en klausul om {} (`{}`)", "the agreement has no clause on {} (`{}`)"},
                   known.about, id);
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
