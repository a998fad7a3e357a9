#include "rules/payment/rows.hpp"

namespace iop::rules {

namespace {

/// Whether the index of a year is out when an agreement year of that year begins: only where it begins at its
/// very end.
bool is_out_at_start(const Subject& subject, const std::string& series) {
  const auto& term = subject.agreement.term;
  const auto known = subject.indices.find(series);
  return term && term->start && known != subject.indices.end() &&
         known->second.expected(term->start->year()) < *term->start;
}

void check(const Subject& subject, Findings& findings) {
  for (const auto* row : readable_rows(subject)) {
    const auto& funding = row->value;
    if (!is_indexed(funding) || !funding.invoiced || *funding.invoiced != Invoiced::in_advance) continue;
    const auto& indexation = *funding.indexation;
    if (!indexation.index_year || *indexation.index_year != IndexYear::same) continue;
    if (indexation.series && is_out_at_start(subject, *indexation.series)) continue;
    findings
        .add(indexation.index_year.span(),
             message({"samma års index publiceras först när raden `{}` redan är betald i förskott",
                      "the same year's index is published only after row `{}` has been paid in advance"},
                     row->id))
        .note(funding.invoiced.span(), message_of({"här står att det faktureras i förskott",
                                                   "here it says that it is invoiced in advance"}))
        .help(message_of(
            {"jämför med avtalet; stämmer avskriften, kom överens om föregående års index "
             "(`index_year: previous`) eller om fakturering i efterskott (`invoiced: in_arrears`)",
             "compare with the agreement; if the transcript is right, agree on the previous year's "
             "index (`index_year: previous`) or on invoicing in arrears (`invoiced: in_arrears`)"}));
  }
}

}  // namespace

extern const FileRule index_not_yet_known{
    {"P513",
     "index-not-yet-known",
     Severity::warning,
     {"`index_year: same` på en rad som betalas i förskott: indexet publiceras efter betalningen",
      "`index_year: same` on a row paid in advance: the index is published after the payment"},
     "SKR, VPI: \"publiceras i mitten av december och är alltid definitivt\"",
     {.why = "Raden räknas upp med samma års index men betalas i förskott. Sveriges Kommuner och "
             "Regioner publicerar vårdprisindex i mitten av december samma år, alltså efter att "
             "pengarna skulle ha betalats, och ett index som inte finns kan ingen räkna med. "
             "Jämför med avtalet. Stämmer avskriften, kom överens om föregående års index "
             "(`index_year: previous`) eller om betalning i efterskott (`invoiced: in_arrears`).",
      .bad = R"(indexation:
  series: VPI
  first_indexed_year: 2
  index_year: same)",
      .good = R"(indexation:
  series: VPI
  first_indexed_year: 2
  index_year: previous)",
      .summary = "A year's index is published in December, after a payment in advance; agree on the "
                 "previous year's index or on arrears."}},
    Judges::every_document,
    Adjustable::yes,
    check};

}  // namespace iop::rules
