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

void check(const Subject& subject, Findings& findings) {
  for (const auto& assumption : *subject.agreement.assumptions) {
    if (!assumption || !assumption->about) continue;
    const auto missing = missing_of(*assumption);
    if (!missing.complete()) continue;
    findings.add(assumption->about.span(),
                 message({"antagandet är inte avgjort: {}", "the assumption is undecided: {}"}, missing));
  }
}

}  // namespace

extern const FileRule assumption_undecided{
    {"W905",
     "assumption-undecided",
     Severity::note,
     {"ett antagande som ingen har avgjort: `decided_by` och `date` saknas",
      "an assumption that nobody has decided: `decided_by` and `date` are missing"},
     "det som avtalets text lämnar öppet avgörs av en människa, med namn och dag"},
    Judges::every_document,
    Adjustable::no,
    check,
    Needs::whole_document};

}  // namespace iop::rules
