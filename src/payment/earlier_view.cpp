#include "payment/earlier_view.hpp"

#include <algorithm>
#include <cstdlib>
#include <set>

#include "term/issued.hpp"

namespace iop::payment {

namespace {

/// Whether `period` names the one instalment of a row that pays once, whatever has become of its end.
bool names_once(const PeriodReference& period, const FundingSchedule& schedule) {
  const bool once = schedule.years.empty() && !schedule.instalments.empty();
  if (!once) return false;
  const auto* name = std::get_if<PeriodName>(&period);
  if (name != nullptr) return name->kind == PeriodName::Kind::once;
  return std::get<DateRange>(period).first == schedule.instalments.front().first;
}

/// The days before which less was known, the latest first: of amendments and notices.
std::set<Date, std::greater<>> days_of_events(const Timeline& timeline) {
  std::set<Date, std::greater<>> out;
  const auto add = [&](const auto& day) {
    if (day) out.insert(*day);
  };
  for (const auto* amendment : timeline.amendments()) {
    add(amendment->decided);
    add(amendment->effective);
  }
  for (const auto& notice : *timeline.original().notices) {
    add(notice->given);
    add(notice->decided);
  }
  return out;
}

std::string day_text(Date day) {
  return day.to_string();
}

/// Who gave notice, and when.
Message words_of(const Notice& notice) {
  const auto& day = notice.given ? notice.given : notice.decided;
  return message({"`{}` {}", "`{}` {}"}, notice.party.value_or("?"), day ? day_text(*day) : "?");
}

/// Finds which value of one index year gives an amount.
class ClueSearch {
 public:
  ClueSearch(const PaymentBasis& basis, const IssuedCheck& check, const KnownOn& known_on)
      : check_(check), known_on_(known_on), indices_(basis.indices), today_(basis.today) {}

  std::optional<IndexClue> search(const std::string& series, int year) {
    const auto found = indices_.find(series);
    if (found == indices_.end() || found->second.unit != IndexUnit::percent_change) return std::nullopt;
    const auto value = found->second.values.find(year);
    constexpr int most_decimals = 3;
    if (value == found->second.values.end() || value->second.value.decimals > most_decimals)
      return std::nullopt;
    const auto now = value->second;
    // By the day it was sent it may not have been corrected yet.
    value->second.published = std::min(now.published, Date::of(year, 1, 1));
    const auto instead = nearest(value->second);
    value->second = now;
    if (!instead) return std::nullopt;
    return IndexClue{series, year, now.value.to_string(), Decimal{*instead, now.value.decimals}.to_string()};
  }

 private:
  [[nodiscard]] std::optional<Money> amount() const {
    for (const Date day : {check_.date.value_or(today_), today_}) {
      for (const auto& one : known_on_(day, indices_).instalments) {
        const bool mine = one.first == check_.first && one.payer == check_.payer && one.payee == check_.payee;
        if (mine && one.amount) return one.amount;
      }
    }
    return std::nullopt;
  }

  /// The first of `low` to `high` that gives `wanted` or more; the amount does not fall where a change grows.
  std::int64_t first_reaching(IndexValue& value, std::int64_t low, std::int64_t high, Money wanted) const {
    while (low < high) {
      const auto middle = low + (high - low) / 2;
      value.value.coefficient = middle;
      if (amount().value_or(Money{}) >= wanted) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /// The coefficient nearest to the published one that gives the amount sent.
  std::optional<std::int64_t> nearest(IndexValue& value) const {
    constexpr std::int64_t reach = 5;
    const auto now = value.value.coefficient;
    std::int64_t unit = 1;
    for (int i = 0; i < value.value.decimals; ++i) unit *= 10;
    const auto gives = [&](std::int64_t coefficient) {
      value.value.coefficient = coefficient;
      return amount() == check_.issued;
    };
    const auto end = now + reach * unit;
    const auto first = first_reaching(value, now - reach * unit, end, *check_.issued);
    if (!gives(first)) return std::nullopt;
    if (first > now) return first;
    const auto more = add(*check_.issued, Money::from_ore(1));
    if (!more) return std::nullopt;
    const auto last = first_reaching(value, first, end, *more) - 1;
    return last < now && gives(last) ? std::optional{last} : std::nullopt;
  }

  const IssuedCheck& check_;
  const KnownOn& known_on_;
  IndexTable indices_;
  Date today_;
};

}  // namespace

int number_of(const PeriodReference& period, const FundingSchedule& schedule, const Timeline& timeline,
              std::optional<Date> term_end) {
  if (names_once(period, schedule)) return 1;
  const auto start = *timeline.amended().term->start;
  for (const auto& instalment : schedule.periods) {
    if (names(period, instalment, start, term_end)) return instalment.number;
  }
  // The days of one payer and payee of it.
  for (const auto& instalment : schedule.instalments) {
    const auto* days = std::get_if<DateRange>(&period);
    if (days != nullptr && instalment.paid == *days) return instalment.number;
  }
  return 0;
}

std::optional<FormerInstalment> former_instalment(const PaymentBasis& basis, const Issued& issued,
                                                  const KnownOn& known_on) {
  std::vector<Date> days;
  if (issued.date) days.push_back(*issued.date);
  for (const Date day : days_of_events(basis.timeline)) {
    if (!issued.date || day <= *issued.date) days.push_back(day.previous());
  }
  for (const Date day : days) {
    auto schedule = known_on(day, basis.indices);
    const int number = number_of(*issued.period, schedule, basis.timeline, std::nullopt);
    if (number != 0) return FormerInstalment{std::move(schedule), number};
  }
  return std::nullopt;
}

int number_now(const FormerInstalment& former, const FundingSchedule& schedule) {
  for (const auto& was : former.schedule.periods) {
    if (was.number != former.number) continue;
    for (const auto& now : schedule.periods) {
      if (now.days.first == was.days.first && now.whole == was.whole) return now.number;
    }
  }
  return 0;
}

Message why_gone(const PaymentBasis& basis, std::string_view funding, DateRange days) {
  const FundingHistory history{basis.timeline, funding};
  const auto& ending = basis.ending;
  const auto paid = paid_days(history, ending);
  if (paid && days.last < paid->first) {
    return message({"raden betalas först från {}", "the row pays from {} on"}, day_text(paid->first));
  }
  if (!paid || days.first <= paid->last) {
    return message_of({"betalningen delas inte längre upp så", "the row is no longer cut so"});
  }
  const auto last = day_text(paid->last);
  if (ending.notice != nullptr && ending.last_day == paid->last) {
    return message({"avtalet slutar {} (uppsägning av {})", "the agreement ends on {} (notice by {})"}, last,
                   words_of(*ending.notice));
  }
  for (const auto& departure : ending.departures) {
    if (departure.last_day != paid->last || departure.notice == nullptr) continue;
    return message(
        {"en parts medverkan slutar {} (uppsägning av {})", "a party's part ends on {} (notice by {})"}, last,
        words_of(*departure.notice));
  }
  return message({"raden betalas till och med {}", "the row pays until {}"}, last);
}

std::optional<IndexClue> index_clue(const PaymentBasis& basis, const FundingSchedule& schedule,
                                    const IssuedCheck& check, const KnownOn& known_on) {
  if (!check.issued) return std::nullopt;
  ClueSearch search{basis, check, known_on};
  for (auto year = schedule.years.rbegin(); year != schedule.years.rend(); ++year) {
    if (!year->index || !year->index->change || year->days.first > check.first) continue;
    if (auto clue = search.search(year->index->series, year->index->year)) return clue;
  }
  return std::nullopt;
}

}  // namespace iop::payment
