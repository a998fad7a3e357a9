#include <algorithm>
#include <set>
#include <vector>

#include "base/text.hpp"
#include "field/rules.hpp"
#include "rules/payment/schedule_findings.hpp"

namespace iop::rules {

namespace {

/// Whether a payment may lack its index: a year that an index raises has begun, or there is no such series.
bool may_lack(const Funding& row, const Subject& subject) {
  const auto& start = subject.agreement.term->start;
  if (!row.indexation || !row.indexation->first_indexed_year || !start) return false;
  if (row.indexation->series && !subject.indices.contains(*row.indexation->series)) return true;
  return whole_agreement_year(*start, *row.indexation->first_indexed_year).first <= subject.today;
}

/// P504 in `validate`: a note, since the agreement itself is right.
void check(const Subject& subject, Findings& findings) {
  const auto& rows = subject.agreement.funding->entries;
  const bool any =
      std::any_of(rows.begin(), rows.end(), [&](const auto& row) { return may_lack(row.value, subject); });
  if (!any) return;
  const auto ending = ending_of(subject.timeline, subject.today);
  const IndexAssumptions none;
  for (const auto& schedule :
       schedules_of({subject.timeline, ending, subject.indices, none, subject.today})) {
    tell_missing_values(schedule, subject.agreement, subject.indices, findings.severity(), findings.report());
  }
}

/// Where a schedule's findings are shown: the row's `key`, or the row itself.
Span place_of(const Agreement& agreement, const std::string& id, bool at_indexation) {
  const auto* row = agreement.funding->find(id);
  if (row == nullptr) return agreement.funding.key();
  if (at_indexation && row->value.indexation) return row->value.indexation.key();
  return row->value.amount ? row->value.amount.span() : row->id_span;
}

/// The nearest of the series there are, or all of them.
Message series_help(const std::string& name, const IndexTable& indices) {
  std::vector<std::string_view> names;
  std::vector<std::string> quoted;
  for (const auto& [known, series] : indices) {
    names.push_back(known);
    quoted.push_back("`" + known + "`");
  }
  if (const auto near = text::nearest(name, names)) {
    return message({"menas `{}`? annars behöver `{}` en fil i schemas/index/",
                    "did you mean `{}`? otherwise `{}` needs a file in schemas/index/"},
                   *near, name);
  }
  return message({"serier som finns: {}; `{}` behöver en fil i schemas/index/",
                  "the series there are: {}; `{}` needs a file in schemas/index/"},
                 text::join(quoted), name);
}

}  // namespace

extern const FileRule index_value_missing{
    {"P504",
     "index-value-missing",
     Severity::note,
     {"indexserien saknar ett år som en betalning redan behöver, eller finns inte",
      "the index series lacks a year that a payment already needs, or does not exist"},
     "SKR: VPI publiceras i mitten av december och är alltid definitivt"},
    Judges::every_document,
    Adjustable::no,
    check,
    Needs::whole_document};
extern const FileRule index_choice_missing;

void tell_missing_values(const FundingSchedule& schedule, const Agreement& agreement,
                         const IndexTable& indices, Severity severity, Report& report) {
  const Span place = place_of(agreement, schedule.id, true);
  std::set<std::string> told;
  for (const auto& missing : schedule.missing) {
    if (missing.status != AmountStatus::unknown) continue;
    const auto series = indices.find(missing.series);
    if (series == indices.end()) {
      if (!told.insert(missing.series).second) continue;
      report
          .add(index_value_missing.info, severity, place,
               message({"det finns ingen indexserie `{}`: avtalsår {} för `{}` behöver den för {}",
                        "there is no index series `{}`: agreement year {} of `{}` needs it for {}"},
                       missing.series, missing.agreement_year, schedule.id, missing.year))
          .help(series_help(missing.series, indices));
    } else if (series->second.readable) {
      report
          .add(index_value_missing.info, severity, place,
               message({"{} för {} saknas: avtalsår {} för `{}` behöver det",
                        "{} for {} is missing: agreement year {} of `{}` needs it"},
                       missing.series, missing.year, missing.agreement_year, schedule.id))
          .help(message(
              {"lägg till det publicerade värdet: iop index add {} {} --change X.X --published DATUM "
               "--source KÄLLA",
               "add the published value: iop index add {} {} --change X.X --published DATE --source TEXT"},
              missing.series, missing.year));
    }
  }
}

void tell_schedule_errors(const FundingSchedule& schedule, const Agreement& agreement,
                          const IndexTable& indices, Report& report) {
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
  tell_missing_values(schedule, agreement, indices, Severity::error, report);
  for (const auto& problem : schedule.problems) {
    report.add(field::invalid_amount, Severity::error, place_of(agreement, schedule.id, false), problem);
  }
}

}  // namespace iop::rules
