#include "rules/rule.hpp"

namespace iop::rules {

namespace {

void check(const Subject& subject, Findings& findings) {
  const auto& assessments = subject.agreement.assessments;
  if (!assessments && !assessments.absent()) return;
  if (!assessments->state_aid.absent()) return;
  const auto what = message({"filen har ingen bedömning av statsstöd: `assessments.state_aid` saknas",
                             "the file has no assessment of state aid: `assessments.state_aid` is missing"});
  auto finding =
      assessments ? findings.add(assessments.key(), what) : findings.add_to_file(subject.root, what);
  finding.help(message_of(
      {"finns en bedömning i ärendet, skriv in den med `basis`, `date`, `by` och `reference`; annars låt en "
       "jurist göra den",
       "if the case holds an assessment, write it in with `basis`, `date`, `by` and `reference`; otherwise "
       "have a lawyer make one"}));
}

}  // namespace

extern const FileRule state_aid_assessment_missing{
    {"G321",
     "state-aid-assessment-missing",
     Severity::warning,
     {"ingen bedömning av statsstöd (`assessments.state_aid`)",
      "no assessment of state aid (`assessments.state_aid`)"},
     "Västra Götalandsregionens förutsättningar för IOP, punkt 3",
     {.why =
          "Ett IOP ska vara förenligt med EU:s statsstödsregler. Regeln frågar efter en bedömning i filen: "
          "vilken grund den vilar på, när den gjordes och av vem. Den säger inget om vad bedömningen borde "
          "bli. Även en ideell förening räknas som företag i den mån den bedriver ekonomisk verksamhet. "
          "Finns bedömningen i ärendet, skriv in den; finns den inte, är det en fråga för en jurist.",
      .bad = "assessments:\n"
             "  procurement: {result: not_a_public_contract, date: 2026-02-02, by: Exempelkontoret}",
      .good = "assessments:\n"
              "  procurement: {result: not_a_public_contract, date: 2026-02-02, by: Exempelkontoret}\n"
              "  state_aid: {basis: not_economic, date: 2026-02-02, by: Exempelkontoret}",
      .summary =
          "Asks for the state aid assessment that the guideline presupposes: its basis, its day and who "
          "made it. It does not judge the assessment."}},
    Judges::iop_only,
    Adjustable::yes,
    check,
    Needs::whole_document};

}  // namespace iop::rules
