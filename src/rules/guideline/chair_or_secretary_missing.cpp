#include "rules/rule.hpp"

namespace iop::rules {

namespace {

std::optional<Text> who_lacks(const Governance& governance) {
  const bool no_chair = governance.chair.absent();
  const bool no_secretary = governance.secretary.absent();
  if (no_chair && no_secretary) return Text{"ordförande eller sekreterare", "chair or secretary"};
  if (no_chair) return Text{"ordförande", "chair"};
  if (no_secretary) return Text{"sekreterare", "secretary"};
  return std::nullopt;
}

void check(const Subject& subject, Findings& findings) {
  const auto& governance = subject.agreement.governance;
  if (!governance) return;
  const auto who = who_lacks(*governance);
  if (!who) return;
  findings
      .add(governance.key(), message({"avtalet säger inte vem som är gruppens {}",
                                      "the agreement does not say who is the group's {}"},
                                     *who))
      .help(message_of({"skriv funktionen, eller `ambulating` om uppdraget går runt, som `chair` och "
                        "`secretary`; säger avtalet inget är det en fråga för parterna",
                        "write the function, or `ambulating` where the task goes round, as `chair` and "
                        "`secretary`; if the agreement says nothing, it is a matter for the parties"}));
}

constexpr RulePage page{
    .why =
        "Regeln frågar vem som är ordförande och sekreterare i gruppen (`governance.chair` och "
        "`governance.secretary`). I avtalen OSN 2025-00506 och OSN 2023-01807 utser styrgruppen båda, och "
        "uppdragen kan gå runt; ordföranden kallar till möten och sekreteraren skickar anteckningarna "
        "vidare. Det är praxis och "
        "inte riktlinjens ord. Utan dem är det oklart vem som kallar och vem som dokumenterar. Saknas "
        "`governance` helt frågar "
        "regeln inte: då säger G381 att gruppen saknas. Skriv in funktionerna, eller `ambulating`; säger "
        "avtalet "
        "inget, låt gruppen besluta det.",
    .bad =
        "governance:\n"
        "  group: styrgrupp\n"
        "  chair: ambulating",
    .good =
        "governance:\n"
        "  group: styrgrupp\n"
        "  chair: ambulating\n"
        "  secretary: Samordnaren",
    .summary = "Asks who chairs the group and who is its secretary."};

}  // namespace

extern const FileRule chair_or_secretary_missing{
    {"G383",
     "chair-or-secretary-missing",
     Severity::warning,
     {"gruppen har ingen ordförande eller ingen sekreterare", "the group has no chair or no secretary"},
     "praxis: OSN 2025-00506, Styrgruppens uppdrag, och OSN 2023-01807, IOP:ts styrgrupp",
     page},
    Judges::iop_only,
    Adjustable::yes,
    check,
    Needs::whole_document};

}  // namespace iop::rules
