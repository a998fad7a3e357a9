#include "rules/rule.hpp"

namespace iop::rules {

namespace {

void check(const Subject& subject, Findings& findings) {
  const auto& governance = subject.agreement.governance;
  if (!governance || !governance->minutes_to.absent()) return;
  findings
      .add(governance.key(), message_of({"avtalet säger inte vem som diarieför gruppens anteckningar",
                                         "the agreement does not say who registers the group's minutes"}))
      .help(
          message_of({"säger avtalet det, skriv mottagaren som `minutes_to`; annars är det en fråga för "
                      "parterna",
                      "if the agreement says so, write who receives them as `minutes_to`; otherwise it is a "
                      "matter for the parties"}));
}

constexpr RulePage page{
    .why =
        "Regeln frågar vem som tar emot och diarieför gruppens mötesanteckningar (`governance.minutes_to`). "
        "I "
        "avtalen OSN 2025-00506 och OSN 2023-01807 skickas de till avtalsansvarig handläggare, som "
        "diarieför dem som allmän handling. Det är praxis och inte riktlinjens ord. Anteckningar som inte "
        "diarieförs går inte att hitta eller begära ut. Saknas `governance` helt frågar regeln inte: då "
        "säger "
        "G381 att gruppen saknas. Skriv in mottagaren om avtalet nämner någon; annars bör parterna bestämma "
        "det.",
    .bad =
        "governance:\n"
        "  group: styrgrupp\n"
        "  chair: ambulating",
    .good =
        "governance:\n"
        "  group: styrgrupp\n"
        "  chair: ambulating\n"
        "  minutes_to: Handläggaren, som diarieför",
    .summary = "Asks who receives and registers the minutes of the group."};

}  // namespace

extern const FileRule minutes_not_registered{
    {"G384",
     "minutes-not-registered",
     Severity::warning,
     {"inget sägs om vem som diarieför gruppens anteckningar",
      "nothing says who registers the group's minutes"},
     "praxis: OSN 2025-00506, Styrgruppens uppdrag, och OSN 2023-01807, IOP:ts styrgrupp",
     page},
    Judges::iop_only,
    Adjustable::yes,
    check,
    Needs::whole_document};

}  // namespace iop::rules
