#include <vector>

#include "rules/rule.hpp"

namespace iop::rules {

namespace {

/// What is missing for the assumption to be decided; empty where nothing is.
Text missing_of(const Assumption& assumption) {
  const bool by = assumption.decided_by.absent();
  const bool date = assumption.date.absent();
  if (by && date) return {"`decided_by` och `date` saknas", "`decided_by` and `date` are missing"};
  if (by) return {"`decided_by` saknas", "`decided_by` is missing"};
  if (date) return {"`date` saknas", "`date` is missing"};
  return {};
}

/// One finding a file: at the first, with a note at each of the others.
void check(const Subject& subject, Findings& findings) {
  std::vector<const Assumption*> undecided;
  for (const auto& assumption : *subject.agreement.assumptions) {
    if (assumption && assumption->about && missing_of(*assumption).complete())
      undecided.push_back(&*assumption);
  }
  if (undecided.empty()) return;
  const auto& first = *undecided.front();
  const auto count = undecided.size();
  auto finding = findings.add(
      first.about.span(),
      count == 1
          ? message({"antagandet är inte avgjort: {}", "the assumption is undecided: {}"}, missing_of(first))
          : message({"{} antaganden är inte avgjorda: {}", "{} assumptions are undecided: {}"}, count,
                    missing_of(first)));
  for (std::size_t i = 1; i < count; ++i) {
    const auto missing = missing_of(*undecided[i]);
    const bool same = missing.sv == missing_of(first).sv;
    finding.note(undecided[i]->about.span(), message_of(same ? Text{"detta också", "this too"} : missing));
  }
  finding.help(
      message_of({"låt den som får besluta säga vilken läsning som gäller, och skriv vem "
                  "(`decided_by`) och vilken dag (`date`)",
                  "let whoever may decide say which reading holds, and write who (`decided_by`) and "
                  "on which day (`date`)"}));
}

}  // namespace

extern const FileRule assumption_undecided{
    {"W905",
     "assumption-undecided",
     Severity::note,
     {"ett antagande som ingen har avgjort: `decided_by` och `date` saknas",
      "an assumption that nobody has decided: `decided_by` and `date` are missing"},
     "det som avtalets text lämnar öppet avgörs av en människa, med namn och dag",
     {.why = "Antagandet fyller en lucka i avtalet, men ingen har beslutat om det: `decided_by` "
             "och `date` saknas. Belopp och dagar som vilar på det är då någons läsning, och det "
             "står så i faktureringsunderlaget. Låt den som har rätt att avgöra frågan göra det, "
             "och skriv vem och när. Fram till dess är anmärkningen en påminnelse och inget "
             "hinder.",
      .bad = R"(- about: term.end
  text: Avtalet säger "till"; här räknas dagen in.)",
      .good = R"(- about: term.end
  text: Avtalet säger "till"; här räknas dagen in.
  decided_by: Exempelnämnden
  date: 2026-03-01)",
      .summary = "Nobody has decided the assumption that fills a gap in the agreement; have it "
                 "decided, and write by whom and when."}},
    Judges::every_document,
    Adjustable::no,
    check,
    Needs::whole_document};

}  // namespace iop::rules
