#include "deadline/index_needs.hpp"

namespace iop::deadline {

namespace {

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
Message needed_for(const IndexNeed& need) {
  std::vector<std::string> numbers;
  numbers.reserve(need.agreement_years.size());
  for (const int year : need.agreement_years) numbers.push_back(std::to_string(year));
  return message({"; behövs för avtalsår {0}", "; needed for agreement year {0}"}, listed(numbers));
}

void add_publication(Collector& to, const IndexSeries& series, const IndexNeed& need) {
  const int year = need.year;
  const bool known = change_of(series, year, to.today(), {}).has_value();
  const std::string publisher = series.publisher.empty() ? series.name : series.publisher;
  auto& made =
      to.add(DeadlineKind::index_publication, series.expected(year),
             publication_title(to, series, year, known) + needed_for(need),
             message({"{0}; {1} publicerar, ungefärlig dag", "{0}; published by {1}, approximate day"},
                     need.about, publisher));
  made.period = PeriodName{PeriodName::Kind::year, year, 0}.to_string();
  made.about = need.about;
  made.subject = need.series;
  made.counting.stated(
      series.expected(year),
      message({"{} för {} väntas omkring", "{} for {} is expected about"}, series.series, year), need.about);
  if (known) made.status = DeadlineStatus::past;
}

}  // namespace

void add_index_dates(Collector& to) {
  if (!to.has_start()) return;
  std::string unknown;
  for (const auto& need : index_needs(to)) {
    const auto series = to.indices().find(need.series);
    const bool found = series != to.indices().end();
    if (found && series->second.readable) {
      add_publication(to, series->second, need);
    } else if (unknown != need.series) {
      unknown = need.series;
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
