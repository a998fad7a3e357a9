#include "deadline/index_needs.hpp"

#include <map>
#include <utility>

#include "term/funding_history.hpp"
#include "term/instalments.hpp"
#include "term/years.hpp"

namespace iop::deadline {

namespace {

using Needs = std::map<std::pair<std::string, int>, IndexNeed>;

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
    need.agreement_years.insert(year.number);
    if (need.about.empty()) need.about = "funding." + funding + ".indexation";
  }
}

}  // namespace

std::vector<IndexNeed> index_needs(const Collector& from) {
  Needs needs;
  for (const auto& funding : funding_ids(from.timeline())) collect_needs(from, funding, needs);
  std::vector<IndexNeed> all;
  for (auto& [value, need] : needs) {
    std::tie(need.series, need.year) = value;
    all.push_back(std::move(need));
  }
  return all;
}

}  // namespace iop::deadline
