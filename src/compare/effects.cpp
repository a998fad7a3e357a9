#include "compare/effects.hpp"

#include <algorithm>
#include <set>

#include "compare/difference.hpp"
#include "term/notice.hpp"

namespace iop::compare {

namespace {

const FundingSchedule* schedule_of_row(const Version& version, const std::string& id) {
  const auto& all = version.funding;
  const auto found = std::find_if(all.begin(), all.end(), [&](const auto& row) { return row.id == id; });
  return found != all.end() ? &*found : nullptr;
}

const YearAmount* year_of(const FundingSchedule* schedule, int number) {
  if (schedule == nullptr) return nullptr;
  for (const auto& year : schedule->years) {
    if (year.number == number) return &year;
  }
  return nullptr;
}

Message amount_in_words(const YearAmount* year) {
  if (year == nullptr) return {"inget", "nothing"};
  if (!year->amount) return {"okänt", "unknown"};
  return message({"{} kr", "{} kr"}, year->amount->swedish());
}

std::optional<std::string> amount_for_program(const YearAmount* year) {
  return year != nullptr && year->amount ? std::optional{year->amount->to_string()} : std::nullopt;
}

Message year_in_words(int number, const YearAmount* old, const YearAmount* now) {
  const auto is_open = [](const YearAmount* year) { return year != nullptr && !year->amount; };
  if (is_open(old) && is_open(now)) {
    return message({"avtalsår {}: okänt, förut och nu", "agreement year {}: unknown, then and now"}, number);
  }
  return message({"avtalsår {}: {} blir {}", "agreement year {}: {} becomes {}"}, number,
                 amount_in_words(old), amount_in_words(now));
}

/// The years whose amounts are not known to be the same.
std::vector<Effect> effects_on(const FundingSchedule* old, const FundingSchedule* now) {
  std::set<int> numbers;
  for (const auto* schedule : {old, now}) {
    for (std::size_t i = 0; schedule != nullptr && i < schedule->years.size(); ++i)
      numbers.insert(schedule->years[i].number);
  }
  std::vector<Effect> effects;
  for (const int number : numbers) {
    const auto* before = year_of(old, number);
    const auto* after = year_of(now, number);
    const auto is_known = [](const auto* year) { return year != nullptr && year->amount; };
    if (is_known(before) && is_known(after) && *before->amount == *after->amount) continue;
    effects.push_back({number, amount_for_program(before), amount_for_program(after),
                       year_in_words(number, before, after)});
  }
  return effects;
}

bool is_certain(const Effect& effect) {
  return effect.old != effect.now;
}

/// The first change that touches the row, as signed or by amendment.
Change* change_of_row(std::vector<Change>& changes, const std::string& id) {
  const std::string row = "funding." + id;
  for (auto& change : changes) {
    if (change.area != Area::money) continue;
    const auto at = change.path.find(row);
    if (at == std::string::npos) continue;
    const auto end = at + row.size();
    const bool whole_step = end == change.path.size() || change.path[end] == '.';
    if (whole_step && (at == 0 || change.path[at - 1] == '.')) return &change;
  }
  return nullptr;
}

void add_money(const Version& old, const Version& now, std::vector<Change>& changes) {
  std::vector<std::string> ids;
  for (const auto* version : {&old, &now}) {
    for (const auto& row : version->funding) {
      if (std::find(ids.begin(), ids.end(), row.id) == ids.end()) ids.push_back(row.id);
    }
  }
  for (const auto& id : ids) {
    auto effects = effects_on(schedule_of_row(old, id), schedule_of_row(now, id));
    auto* change = change_of_row(changes, id);
    if (change != nullptr) {
      change->effects = std::move(effects);
    } else if (std::any_of(effects.begin(), effects.end(), is_certain)) {
      changes.push_back(
          {Area::money, "funding." + id,
           message({"Betalningarna på raden `{}` ändras", "The payments of the row `{}` change"}, id),
           std::nullopt, std::nullopt, std::move(effects)});
    }
  }
}

/// The last day to give notice so that it ends no later than the term; none where the file does not say how.
std::optional<Date> last_notice(const Agreement& agreement) {
  const auto& rules = agreement.termination;
  if (!rules || !rules->notice || !rules->counting || !agreement.term->end) return std::nullopt;
  if (!rules->notice->in_months() && *rules->counting == NoticeCounting::full_calendar_months)
    return std::nullopt;
  return last_notice_day(*agreement.term->end, *rules->notice, *rules->counting);
}

std::optional<std::string> date_for_program(const std::optional<Date>& date) {
  return date ? std::optional{date->to_string()} : std::nullopt;
}

void add_notice(const Version& old, const Version& now, std::vector<Change>& changes) {
  const auto before = last_notice(old.timeline.amended());
  const auto after = last_notice(now.timeline.amended());
  if (before == after) return;
  const auto touched = [&](Area area) {
    return std::find_if(changes.begin(), changes.end(), [&](const Change& c) { return c.area == area; });
  };
  auto change = touched(Area::notice);
  if (change == changes.end()) change = touched(Area::term);
  if (change == changes.end()) return;
  const auto shown = [](const std::optional<Date>& date) {
    return date ? message({"{}", "{}"}, date->to_string()) : Message{"okänd", "unknown"};
  };
  change->effects.push_back(
      {std::nullopt, date_for_program(before), date_for_program(after),
       message({"sista uppsägningsdag: {} blir {}", "last day to give notice: {} becomes {}"}, shown(before),
               shown(after))});
}

}  // namespace

void add_effects(const Version& old, const Version& now, std::vector<Change>& changes) {
  add_notice(old, now, changes);
  add_money(old, now, changes);
}

}  // namespace iop::compare
