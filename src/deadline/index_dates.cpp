#include <map>
#include <set>

#include "deadline/collect.hpp"
#include "term/funding_history.hpp"
#include "term/instalments.hpp"
#include "term/years.hpp"

namespace iop::deadline {

namespace {

/// One index value and the agreement years, of whichever funding rows, that wait for it.
struct Need {
  std::set<int> years;
  std::string about;
};
using Needs = std::map<std::pair<std::string, int>, Need>;

/// The indexation in force when agreement year `year` begins, where it indexes that year.
const Indexation* indexation_of(const Agreement& terms, const std::string& funding, int year) {
  const auto* row = terms.funding ? terms.funding->find(funding) : nullptr;
  if (row == nullptr || !row->value.indexation) return nullptr;
  if (row->value.instalments && *row->value.instalments == Instalments::once) return nullptr;
  const Indexation& indexation = *row->value.indexation;
  if (!indexation.series || !indexation.first_indexed_year || !indexation.index_year) return nullptr;
  return year >= *indexation.first_indexed_year ? &indexation : nullptr;
}

void collect_needs(const Collector& from, const std::string& funding, Needs& needs) {
  const auto paid = paid_days(from.timeline(), from.ending(), funding);
  for (const auto& year : agreement_years(from.start(), from.reach())) {
    if (paid && intersect(*paid, year.days).empty()) continue;
    const auto* indexation = indexation_of(from.timeline().as_of(year.days.first), funding, year.number);
    if (indexation == nullptr) continue;
    const int index_year = year.days.first.year() - (*indexation->index_year == IndexYear::previous ? 1 : 0);
    auto& need = needs[{*indexation->series, index_year}];
    need.years.insert(year.number);
    if (need.about.empty()) need.about = "funding." + funding + ".indexation";
  }
}

Message publication_title(const Collector& from, const IndexSeries& series, int year, bool known) {
  const Message value = message({"{0} för {1}", "{0} for {1}"}, series.series, year);
  if (known) return value + Message{" är publicerat", " is published"};
  if (series.expected(year) >= from.today()) {
    return value + Message{" väntas omkring den här dagen", " is expected around this day"};
  }
  return value + Message{" väntades omkring den här dagen; värdet saknas fortfarande",
                         " was expected around this day; the value is still missing"};
}

/// `; behövs för avtalsår 2 och 3`.
Message needed_for(const Need& need) {
  std::vector<std::string> numbers;
  numbers.reserve(need.years.size());
  for (const int year : need.years) numbers.push_back(std::to_string(year));
  return message({"; behövs för avtalsår {0}", "; needed for agreement year {0}"}, listed(numbers));
}

void add_publication(Collector& to, const IndexSeries& series, int year, const Need& need) {
  const bool known = change_of(series, year, to.today(), {}).has_value();
  const std::string publisher = series.publisher.empty() ? series.name : series.publisher;
  auto& made =
      to.add(DeadlineKind::index_publication, series.expected(year),
             publication_title(to, series, year, known) + needed_for(need),
             message({"{0}; {1} publicerar, ungefärlig dag", "{0}; published by {1}, approximate day"},
                     need.about, publisher));
  made.period = PeriodName{PeriodName::Kind::year, year, 0}.to_string();
  made.about = need.about;
  made.counting.stated(
      series.expected(year),
      message({"{} för {} väntas omkring", "{} for {} is expected about"}, series.series, year), need.about);
  if (known) made.status = DeadlineStatus::past;
}

}  // namespace

void add_index_dates(Collector& to) {
  if (!to.has_start()) return;
  Needs needs;
  for (const auto& funding : funding_ids(to.timeline())) collect_needs(to, funding, needs);
  std::string unknown;
  for (const auto& [key, need] : needs) {
    const auto series = to.indices().find(key.first);
    const bool found = series != to.indices().end();
    if (found && series->second.readable) {
      add_publication(to, series->second, key.second, need);
    } else if (unknown != key.first) {
      unknown = key.first;
      to.remark(DeadlineKind::index_publication, need.about,
                found ? message({"filen för serien `{0}` har fel, så ingen publicering kan dateras",
                                 "the file of the series `{0}` has errors, so no publication can be dated"},
                                unknown)
                      : message({"serien `{0}` finns inte, så ingen publicering kan dateras",
                                 "there is no series `{0}`, so no publication can be dated"},
                                unknown));
    }
  }
}

}  // namespace iop::deadline
