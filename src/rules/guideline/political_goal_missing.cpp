#include "rules/guideline/lacks.hpp"

namespace iop::rules {

namespace {

void check(const Subject& subject, Findings& findings) {
  if (!lacks_clause(subject.agreement, "political_goal")) {
    return judge_words(subject.agreement, "political_goal",
                       message_of({"klausulen nämner inget politiskt mål och inget styrdokument",
                                   "the clause names no political goal and no policy document"}),
                       findings);
  }
  add_to_clauses(subject, findings,
                 message_of({"ingen klausul knyter detta IOP till ett politiskt mål eller ett styrdokument",
                             "no clause ties this IOP to a political goal or a policy document"}))
      .help(message_of(
          {"nämner avtalet målet eller styrdokumentet, citera orden under `political_goal` (bara en lag "
           "räcker inte); annars är det en fråga för parterna",
           "if the agreement names the goal or the policy document, quote the words under `political_goal` "
           "(a statute alone is not enough); otherwise it is a matter for the parties"}));
}

constexpr RulePage page{
    .why =
        "Regeln frågar efter klausulen `political_goal`: avtalets egna ord om vilket politiskt mål eller "
        "styrdokument som partnerskapet bidrar till, med något av de ord som riktlinjens profil anger. Det "
        "är den första av Västra Götalandsregionens "
        "förutsättningar för IOP, och Stockholms stadsrevision (rapport 3/2021) kom fram till att "
        "styrningen behöver utvecklas för att partnerskapen ska få effekt på politiskt prioriterade "
        "samhällsutmaningar. En lag, som hälso- och sjukvårdslagen, gäller ändå och är inget sådant mål. "
        "Citera målet om avtalet nämner det; annars bör parterna enas om vilket mål de arbetar mot och "
        "skriva in det vid nästa ändring.",
    .bad =
        "clauses:\n"
        "  regional_task: Vården ska ges på lika villkor enligt hälso- och sjukvårdslagen.",
    .good =
        "clauses:\n"
        "  regional_task: Vården ska ges på lika villkor enligt hälso- och sjukvårdslagen.\n"
        "  political_goal: IOPt bidrar till målet om jämlik hälsa i Exempelregionens folkhälsoplan.",
    .summary =
        "Asks for the clause that ties the partnership to a political goal or a policy document; a "
        "statute alone is neither."};

}  // namespace

extern const FileRule political_goal_missing{
    {"G301",
     "political-goal-missing",
     Severity::warning,
     {"ingen klausul `political_goal` knyter IOP:t till ett politiskt mål eller ett styrdokument",
      "no `political_goal` clause ties the IOP to a political goal or a policy document"},
     "Västra Götalandsregionens förutsättningar för IOP, punkt 1",
     page},
    Judges::iop_only,
    Adjustable::yes,
    check,
    Needs::whole_document};

}  // namespace iop::rules
