#include "rules/rule.hpp"

namespace iop::rules {

namespace {

std::optional<Text> what_lacks(const Goal& goal) {
  const bool no_indicator = goal.indicator.absent();
  const bool no_target = goal.target.absent();
  if (no_indicator && no_target)
    return Text{"`indicator` och `target` saknas", "`indicator` and `target` are missing"};
  if (no_indicator) return Text{"`indicator` saknas", "`indicator` is missing"};
  if (no_target) return Text{"`target` saknas", "`target` is missing"};
  return std::nullopt;
}

void check(const Subject& subject, Findings& findings) {
  for (const auto& goal : *subject.agreement.goals) {
    if (!goal || !goal->goal) continue;
    const auto lacking = what_lacks(*goal);
    if (!lacking) continue;
    findings
        .add(goal->goal.key(),
             message({"målet kan inte mätas: {}", "the goal cannot be measured: {}"}, *lacking))
        .help(message_of(
            {"säger avtalet vad som mäts och vad som ska nås, skriv det; annars kan parterna enas om det i "
             "verksamhetsplanen",
             "if the agreement says what is measured and what is to be reached, write it; otherwise the "
             "parties may agree on it in their yearly plan"}));
  }
}

constexpr RulePage page{
    .why =
        "Regeln pekar ut mål som saknar mått (`indicator`) eller målvärde (`target`). Stockholms "
        "stadsrevision "
        "(rapport 3/2021) bedömde att styrning och uppföljning av IOP behöver utvecklas för att "
        "partnerskapen ska ge avsedd effekt. Ett mål utan mått kan inte följas upp. Fyndet är en "
        "anmärkning: en avskrift ska återge avtalet. Står mått och värde i avtalet, skriv in dem; annars "
        "kan parterna enas om dem i verksamhetsplanen.",
    .bad =
        "goals:\n"
        "  - {goal: Fler unga får samtalsstöd, indicator: unga per år}",
    .good =
        "goals:\n"
        "  - {goal: Fler unga får samtalsstöd, indicator: unga per år, target: 100}",
    .summary = "Points out goals without an indicator or a target."};

}  // namespace

extern const FileRule goal_not_measurable{
    {"G395",
     "goal-not-measurable",
     Severity::note,
     {"ett mål utan mått eller målvärde", "a goal without an indicator or a target"},
     "Stadsrevisionen Stockholm, rapport 3/2021: styrning och uppföljning av IOP behöver utvecklas",
     page},
    Judges::iop_only,
    Adjustable::yes,
    check,
    Needs::whole_document};

}  // namespace iop::rules
