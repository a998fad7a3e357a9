#include <algorithm>

#include "field/rules.hpp"
#include "rules/payment/schedule_findings.hpp"

namespace iop::rules {

namespace {

/// Whether a year that an index raises has begun: before that no payment can need a value.
bool has_begun(const Funding& row, const Agreement& agreement, Date today) {
  if (!row.indexation || !row.indexation->first_indexed_year || !agreement.term->start) return false;
  return whole_agreement_year(*agreement.term->start, *row.indexation->first_indexed_year).first <= today;
}

/// P504 in `validate`: a note, since the agreement itself is right.
void check(const Subject& subject, Findings& findings) {
  const auto& rows = subject.agreement.funding->entries;
  const bool any = std::any_of(rows.begin(), rows.end(), [&](const auto& row) {
    return has_begun(row.value, subject.agreement, subject.today);
  });
  if (!any) return;
  const auto ending = ending_of(subject.timeline, subject.today);
  const IndexAssumptions none;
  for (const auto& schedule :
       schedules_of({subject.timeline, ending, subject.indices, none, subject.today})) {
    tell_missing_values(schedule, subject.agreement, findings.severity(), findings.report());
  }
}

/// Where a schedule's findings are shown: the row's `key`, or the row itself.
Span place_of(const Agreement& agreement, const std::string& id, bool at_indexation) {
  const auto* row = agreement.funding->find(id);
  if (row == nullptr) return agreement.funding.key();
  if (at_indexation && row->value.indexation) return row->value.indexation.key();
  return row->value.amount ? row->value.amount.span() : row->id_span;
}

}  // namespace

extern const FileRule index_value_missing{
    {"P504",
     "index-value-missing",
     Severity::note,
     {"indexserien saknar ett år som en betalning redan behöver",
      "the index series lacks a year that a payment already needs"},
     "SKR: VPI publiceras i mitten av december och är alltid definitivt"},
    Judges::every_document,
    Adjustable::no,
    check,
    Needs::whole_document};
extern const FileRule index_choice_missing;

void tell_missing_values(const FundingSchedule& schedule, const Agreement& agreement, Severity severity,
                         Report& report) {
  for (const auto& missing : schedule.missing) {
    if (missing.status != AmountStatus::unknown) continue;
    auto finding = report.add(index_value_missing.info, severity, place_of(agreement, schedule.id, true),
                              message({"{} för {} saknas: avtalsår {} för `{}` behöver det",
                                       "{} for {} is missing: agreement year {} of `{}` needs it"},
                                      missing.series, missing.year, missing.agreement_year, schedule.id));
    if (missing.series_at_hand) {
      finding.help(message(
          {"lägg till det publicerade värdet: iop index add {} {} --change X.X --published DATUM --source "
           "KÄLLA",
           "add the published value: iop index add {} {} --change X.X --published DATE --source TEXT"},
          missing.series, missing.year));
    } else {
      finding.help(message({"det finns ingen fil för serien {} i schemas/index/",
                            "there is no file for the series {} in schemas/index/"},
                           missing.series));
    }
  }
}

void tell_schedule_errors(const FundingSchedule& schedule, const Agreement& agreement, Report& report) {
  if (schedule.missing_choices_from) {
    std::string choices;
    for (const auto& choice : schedule.missing_choices)
      choices += (choices.empty() ? "`" : ", `") + choice + "`";
    report
        .add(index_choice_missing.info, Severity::error, place_of(agreement, schedule.id, true),
             message({"avtalsår {} för `{}` kan inte räknas: {} saknas",
                      "agreement year {} of `{}` cannot be computed: {} missing"},
                     *schedule.missing_choices_from, schedule.id, choices))
        .help(
            message({"skriv valet i filen; avgör avtalets text det inte, skriv ett antagande om det",
                     "write the choice in the file; where the text does not settle it, add an assumption"}));
  }
  tell_missing_values(schedule, agreement, Severity::error, report);
  for (const auto& problem : schedule.problems) {
    report.add(field::invalid_amount, Severity::error, place_of(agreement, schedule.id, false), problem);
  }
}

}  // namespace iop::rules
