#include <algorithm>
#include <map>
#include <string>
#include <vector>

#include "base/text.hpp"
#include "field/rules.hpp"
#include "rules/payment/rows.hpp"
#include "rules/payment/schedule_findings.hpp"

namespace iop::rules {

namespace {

const RuleInfo& rule();

/// Whether a payment may lack its index: a year that an index raises has begun.
bool may_lack(const Funding& row, const Subject& subject) {
  const auto& start = subject.agreement.term->start;
  if (!row.indexation || !row.indexation->first_indexed_year || !start) return false;
  return whole_agreement_year(*start, *row.indexation->first_indexed_year).first <= subject.today;
}

/// Where a schedule's findings are shown: the row's `key`, or the row itself.
Span place_of(const Agreement& agreement, const std::string& id, bool at_indexation) {
  const auto* row = agreement.funding->find(id);
  if (row == nullptr) return agreement.funding.key();
  if (at_indexation && row->value.indexation) return row->value.indexation.key();
  return row->value.amount ? row->value.amount.span() : row->id_span;
}

/// A series that no file holds, whether a year of it is needed yet or not.
void tell_unknown_series(const Located<std::string>& series, const std::string& row,
                         const IndexTable& indices, Severity severity, Report& report) {
  std::vector<std::string_view> known;
  std::vector<std::string> quoted;
  for (const auto& [name, held] : indices) {
    known.push_back(name);
    quoted.push_back("`" + name + "`");
  }
  auto finding = report.add(rule(), severity, series.span(),
                            message({"det finns ingen indexserie `{}`: `{}` kan inte räknas upp",
                                     "there is no index series `{}`: `{}` cannot be indexed"},
                                    *series, row));
  if (const auto near = text::nearest(*series, known)) {
    finding.help(message({"menas `{}`? annars behöver `{}` en fil i schemas/index/",
                          "did you mean `{}`? otherwise `{}` needs a file in schemas/index/"},
                         *near, *series));
  } else {
    finding.help(message({"lägg serien i en egen fil i schemas/index/; serier som finns: {}",
                          "put the series in a file of its own in schemas/index/; the series there are: {}"},
                         text::join(quoted)));
  }
}

/// `2`, `2 och 4`: the numbers in both languages.
Message enumerated(const std::vector<int>& numbers) {
  std::vector<std::string> words;
  words.reserve(numbers.size());
  for (const int number : numbers) words.push_back(std::to_string(number));
  return listed(words);
}

/// The index years that a series lacks, and the first agreement years that need them.
struct Lacking {
  std::vector<int> years;
  std::vector<int> agreement_years;
};

/// By series; what a series without a readable file lacks is told of otherwise.
std::map<std::string, Lacking> lacking_of(const FundingSchedule& schedule, const IndexTable& indices) {
  std::map<std::string, Lacking> by_series;
  for (const auto& missing : schedule.missing) {
    if (missing.status != AmountStatus::unknown) continue;
    const auto series = indices.find(missing.series);
    if (series == indices.end() || !series->second.readable) continue;
    auto& lacking = by_series[missing.series];
    lacking.years.push_back(missing.year);
    lacking.agreement_years.push_back(missing.agreement_year);
  }
  return by_series;
}

/// One finding a row and series, naming every year that is missing.
void tell_missing_years(const FundingSchedule& schedule, const Agreement& agreement,
                        const IndexTable& indices, Severity severity, Report& report) {
  for (const auto& [series, lacking] : lacking_of(schedule, indices)) {
    const bool one = lacking.years.size() == 1;
    const auto years = enumerated(lacking.years);
    const auto needed_in = enumerated(lacking.agreement_years);
    report
        .add(rule(), severity, place_of(agreement, schedule.id, true),
             one ? message({"{} för {} saknas: avtalsår {} för `{}` behöver det",
                            "{} for {} is missing: agreement year {} of `{}` needs it"},
                           series, years, needed_in, schedule.id)
                 : message({"{} för {} saknas: avtalsår {} för `{}` behöver dem",
                            "{} for {} are missing: agreement years {} of `{}` need them"},
                           series, years, needed_in, schedule.id))
        .help(
            message({"lägg till {}: iop index add {} {} --change X.X --published DATUM --source KÄLLA",
                     "add {}: iop index add {} {} --change X.X --published DATE --source TEXT"},
                    one ? Text{"det publicerade värdet", "the published value"}
                        : Text{"de publicerade värdena, ett i taget", "the published values, one at a time"},
                    series, lacking.years.front()));
  }
}

/// P504 in `validate`: a note, since the agreement itself is right.
void check(const Subject& subject, Findings& findings) {
  const auto& rows = subject.agreement.funding->entries;
  for (const auto& row : rows) {
    const auto& indexation = row.value.indexation;
    if (indexation && indexation->series && !subject.indices.contains(*indexation->series))
      tell_unknown_series(indexation->series, row.id, subject.indices, findings.severity(),
                          findings.report());
  }
  const bool any =
      std::any_of(rows.begin(), rows.end(), [&](const auto& row) { return may_lack(row.value, subject); });
  if (!any) return;
  const IndexAssumptions none;
  for (const auto& schedule :
       schedules_of({subject.timeline, subject.ending, subject.indices, none, subject.today})) {
    tell_missing_years(schedule, subject.agreement, subject.indices, findings.severity(), findings.report());
  }
}

}  // namespace

extern const FileRule index_value_missing{
    {"P504",
     "index-value-missing",
     Severity::note,
     {"indexserien saknar ett år som en betalning redan behöver, eller finns inte",
      "the index series lacks a year that a payment already needs, or does not exist"},
     "SKR: VPI publiceras i mitten av december och är alltid definitivt",
     {.why = "Beloppet ska räknas upp med ett index som redan borde vara publicerat, men värdet "
             "står inte i indexfilen. Programmet tar aldrig det närmaste värdet och gissar "
             "aldrig: beloppen från det året visas som okända. Vårdprisindex publiceras av "
             "Sveriges Kommuner och Regioner i mitten av december och är alltid definitivt. Hämta "
             "värdet där och lägg till det med `iop index add`, med källa. Finns hela serien inte "
             "är dess namn oftast felskrivet. I exemplet är VPI känt till och med 2016.",
      .bad = R"(term:
  start: 2017-01-01
  end: 2018-12-31
funding:
  stod:
    indexation:
      series: VPI
      first_indexed_year: 2
      index_year: previous)",
      .good = R"(term:
  start: 2016-01-01
  end: 2017-12-31
funding:
  stod:
    indexation:
      series: VPI
      first_indexed_year: 2
      index_year: previous)",
      .summary = "A published index value is missing from the index file; it is never guessed. Add "
                 "it, with its source, by `iop index add`."}},
    Judges::every_document,
    Adjustable::no,
    check,
    Needs::whole_document};
extern const FileRule index_choice_missing;

namespace {

const RuleInfo& rule() {
  return index_value_missing.info;
}

/// A series that no file holds, where a payment already needs it.
void tell_unknown_series_needed(const FundingSchedule& schedule, const Agreement& agreement,
                                const IndexTable& indices, Report& report) {
  const auto* row = agreement.funding->find(schedule.id);
  const bool needed = std::any_of(schedule.missing.begin(), schedule.missing.end(), [&](const auto& missing) {
    return missing.status == AmountStatus::unknown && !indices.contains(missing.series);
  });
  if (needed && row != nullptr && row->value.indexation && row->value.indexation->series)
    tell_unknown_series(row->value.indexation->series, schedule.id, indices, Severity::error, report);
}

/// At the amount, or at the row where the amount itself is none of the trouble.
void tell(const ScheduleProblem& problem, const Agreement& agreement, const std::string& id, Report& report) {
  const auto* row = agreement.funding->find(id);
  const auto whole = row != nullptr ? row->id_span : agreement.funding.key();
  switch (problem.cause) {
    case ProblemWith::amount:
      report.add(field::invalid_amount, Severity::error, place_of(agreement, id, false), problem.what);
      return;
    case ProblemWith::row:
      report.add(field::invalid_amount, Severity::error, whole, problem.what);
      return;
    case ProblemWith::end:
      report.add(field::missing_key, Severity::error, whole, problem.what)
          .help(message_of({"skriv radens sista dag som `end`", "write the row's last day as `end`"}));
  }
}

}  // namespace

void tell_schedule_errors(const FundingSchedule& schedule, const Agreement& agreement,
                          const IndexTable& indices, Report& report) {
  if (schedule.missing_choices_from) {
    std::vector<std::string> choices;
    for (const auto& choice : schedule.missing_choices) choices.push_back(quoted(choice));
    report
        .add(index_choice_missing.info, Severity::error, place_of(agreement, schedule.id, true),
             message({"avtalsår {} för `{}` kan inte räknas: {} saknas",
                      "agreement year {} of `{}` cannot be computed: {} missing"},
                     *schedule.missing_choices_from, schedule.id, listed(choices)))
        .help(
            message({"skriv valet i filen; avgör avtalets text det inte, skriv ett antagande om det",
                     "write the choice in the file; where the text does not settle it, add an assumption"}));
  }
  tell_unknown_series_needed(schedule, agreement, indices, report);
  tell_missing_years(schedule, agreement, indices, Severity::error, report);
  for (const auto& problem : schedule.problems) tell(problem, agreement, schedule.id, report);
}

}  // namespace iop::rules
