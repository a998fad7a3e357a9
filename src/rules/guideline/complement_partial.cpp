#include "base/text.hpp"
#include "rules/guideline/clause_words.hpp"
#include "rules/rule.hpp"

namespace iop::rules {

namespace {

void check(const Subject& subject, Findings& findings) {
  const auto* clause = subject.agreement.clauses->find("complement");
  if (clause == nullptr || !clause->readable) return;
  for (const auto& word : *findings.setting().words) {
    if (!word || text::find_word(clause->value, *word) == std::string_view::npos) continue;
    findings
        .add(place_of_word(findings.source(), clause->span, *word),
             message(
                 {"`{}` inskränker: bara en del av detta IOP är ett komplement till det offentliga uppdraget",
                  "`{}` limits: only a part of this IOP is a complement to the public mandate"},
                 *word))
        .help(message(
            {"låt parterna klargöra vad som är komplement, och om resten hör hemma i ett IOP",
             "let the parties make clear what is a complement, and whether the rest belongs in an IOP"}));
    return;
  }
}

}  // namespace

extern const FileRule complement_partial{
    {"G312",
     "complement-partial",
     Severity::warning,
     {"klausulen `complement` säger att IOP:t bara delvis är ett komplement",
      "the `complement` clause says that the IOP is a complement only in part"},
     "Västra Götalandsregionens förutsättningar för IOP, punkt 2, som talar om ett komplement utan "
     "inskränkning",
     {.why = "Regionens andra förutsättning säger att ett IOP utgör ett komplement, utan "
             "inskränkning. Står det \"delvis\" i klausulen, som i avtalet OSN 2023-01807, är en "
             "del av insatsen något annat, och den delen kan vara regionens eget uppdrag eller en "
             "tjänst som ska upphandlas. Låt parterna klargöra vad som är komplement, och pröva "
             "om resten hör hemma i ett IOP. Ändra inte citatet: det återger vad avtalet säger.",
      .bad = R"(clauses:
  complement: >-
    Föreningens samtalsstöd på träffpunkten utgör delvis
    ett komplement till vårdens uppdrag.)",
      .good = R"(clauses:
  complement: >-
    Föreningens samtalsstöd på träffpunkten utgör helt
    ett komplement till vårdens uppdrag.)",
      .summary = "The region's second condition knows no \"in part\": what is no complement may be the "
                 "region's own task or a service to procure."}},
    Judges::iop_only,
    Adjustable::yes,
    check};

}  // namespace iop::rules
