#include "rules/rule.hpp"

namespace iop::rules {

namespace {

void check(const Subject& subject, Findings& findings) {
  const auto& assessments = subject.agreement.assessments;
  const bool given = assessments ? !assessments->procurement.absent() : !assessments.absent();
  if (given) return;
  const auto what = message_of({"ingen bedömning säger om detta IOP är ett offentligt kontrakt",
                                "no assessment says whether this IOP is a public contract"});
  auto finding =
      assessments ? findings.add(assessments.key(), what) : findings.add_to_file(subject.root, what);
  finding.help(message_of(
      {"bedöm avtalet mot lagen om offentlig upphandling och skriv utfall, dag och vem som bedömde under "
       "`assessments.procurement`; är det redan gjort, skriv av bedömningen",
       "assess the agreement against the procurement act and write result, day and who assessed it under "
       "`assessments.procurement`; if that is done already, copy the assessment"}));
}

constexpr RulePage page{
    .why =
        "Regeln frågar efter `assessments.procurement`: en bedömning av om avtalet är ett offentligt "
        "kontrakt som skulle ha upphandlats. Det är den fjärde av Västra Götalandsregionens "
        "förutsättningar för IOP. Att ett avtal kallas IOP avgör ingenting: Alingsås kommun fick betala 5 "
        "miljoner kronor i upphandlingsskadeavgift för ett avtal som hade det namnet (Kammarrätten i "
        "Göteborg, mål nr 3556-18). Skriv utfallet, dagen, vem som bedömde och var bedömningen finns. Är "
        "ingen bedömning gjord, gör den innan avtalet sluts.",
    .bad =
        "assessments:\n"
        "  state_aid: {basis: no_aid, date: 2031-11-03, by: Exempelkontoret}",
    .good =
        "assessments:\n"
        "  state_aid: {basis: no_aid, date: 2031-11-03, by: Exempelkontoret}\n"
        "  procurement: {result: not_a_public_contract, date: 2031-11-03, by: Exempelkontoret}",
    .summary =
        "Asks for an assessment of whether the agreement is a public contract that had to be procured."};

}  // namespace

extern const FileRule procurement_assessment_missing{
    {"G331",
     "procurement-assessment-missing",
     Severity::warning,
     {"ingen bedömning av om IOP:t är ett offentligt kontrakt (`assessments.procurement`)",
      "no assessment of whether the IOP is a public contract (`assessments.procurement`)"},
     "Västra Götalandsregionens förutsättningar för IOP, punkt 4",
     page},
    Judges::iop_only,
    Adjustable::yes,
    check,
    Needs::whole_document};

}  // namespace iop::rules
