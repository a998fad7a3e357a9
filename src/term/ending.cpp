#include "term/ending.hpp"

#include <algorithm>

#include "term/notice.hpp"

namespace iop {

namespace {

using Departure = Ending::Departure;

/// An end of the whole agreement, and all notices that it rests on, the last of which sets its day.
struct End {
  Date last_day;
  std::vector<const Notice*> notices;
};

bool comes_first(const Departure& a, const Departure& b) {
  return a.last_day < b.last_day;
}

/// The day on which a notice's time starts to run; none where the row lacks the day of its model.
std::optional<Date> day_given(const Notice& notice, TerminationModel model) {
  const auto& day = model == TerminationModel::unanimous ? notice.decided : notice.given;
  return day ? std::optional{*day} : std::nullopt;
}

std::optional<Date> end_by(const Termination& terms, Date given) {
  if (!terms.notice || (terms.notice->in_months() && !terms.counting)) return std::nullopt;
  return notice_end(given, *terms.notice, terms.counting.value_or(NoticeCounting::same_day));
}

/// Sorts the notices by what they do under the terms of their day.
class Notices {
 public:
  Notices(const Timeline& timeline, Date known_on, Ending& ending)
      : timeline_(timeline), known_on_(known_on), ending_(ending) {
    for (const auto& notice : *timeline.original().notices) {
      if (notice) take(*notice);
    }
    std::stable_sort(leaving_.begin(), leaving_.end(), comes_first);
    std::stable_sort(decisions_.begin(), decisions_.end(),
                     [](const auto& a, const auto& b) { return a.day < b.day; });
  }

  /// All ends of the whole agreement, by whatever model.
  std::vector<End> ends() {
    decide();
    part();
    return std::move(ends_);
  }

 private:
  void take(const Notice& notice) {
    if (!notice.party || !notice.withdrawn.absent()) return;
    const auto stated = notice.given ? notice.given : notice.decided;
    if (!stated) {
      ending_.uncounted.push_back(&notice);
      return;
    }
    const auto& agreement = timeline_.as_of(*stated);
    if (*stated > known_on_ || agreement.parties->find(*notice.party) == nullptr) return;
    const auto& terms = *agreement.termination;
    const auto day = terms.model ? day_given(notice, *terms.model) : std::nullopt;
    if (!day) {
      ending_.uncounted.push_back(&notice);
    } else if (*terms.model == TerminationModel::unanimous) {
      decisions_.push_back({*notice.party, *day, &notice});
    } else {
      take_alone(notice, terms, *day);
    }
  }

  void take_alone(const Notice& notice, const Termination& terms, Date day) {
    const auto end = end_by(terms, day);
    if (!end) {
      ending_.uncounted.push_back(&notice);
      return;
    }
    if (*terms.model == TerminationModel::party_leaves) {
      leaving_.push_back({*notice.party, *end, &notice});
    } else {
      ends_.push_back({*end, {&notice}});
    }
  }

  /// Unanimous: nothing ends until every signing party has decided.
  void decide() {
    if (decisions_.empty()) return;
    for (const auto& decision : decisions_) {
      if (!has_decided(decision.party)) ending_.decisions.push_back(decision);
    }
    const auto& last = ending_.decisions.back();
    const auto& agreement = timeline_.as_of(last.day);
    for (const auto& party : *agreement.parties) {
      if (!has_decided(party.id)) ending_.undecided.push_back(party.id);
    }
    if (!ending_.undecided.empty()) return;
    const auto end = end_by(*agreement.termination, last.day);
    if (end) {
      ends_.push_back({*end, notices_of(ending_.decisions)});
    } else {
      ending_.uncounted.push_back(last.notice);
    }
  }

  [[nodiscard]] bool has_decided(std::string_view party) const {
    return std::any_of(ending_.decisions.begin(), ending_.decisions.end(),
                       [&](const Ending::Decision& decision) { return decision.party == party; });
  }

  /// Parties leave one by one; with fewer than two left there is no agreement.
  void part() {
    for (const auto& leaving : leaving_) {
      if (find(ending_.departures, leaving.party) == nullptr) ending_.departures.push_back(leaving);
    }
    std::vector<Departure> gone_by_now;
    for (const auto& departure : ending_.departures) {
      gone_by_now.push_back(departure);
      const auto& parties = *timeline_.as_of(departure.last_day).parties;
      const auto remaining = std::count_if(parties.begin(), parties.end(), [&](const auto& party) {
        const auto* gone = find(ending_.departures, party.id);
        return gone == nullptr || gone->last_day > departure.last_day;
      });
      if (remaining >= 2) continue;
      ends_.push_back({departure.last_day, notices_of(gone_by_now)});
      return;
    }
  }

  template <class Events>
  static std::vector<const Notice*> notices_of(const Events& all) {
    std::vector<const Notice*> out;
    out.reserve(all.size());
    for (const auto& one : all) out.push_back(one.notice);
    return out;
  }

  static const Departure* find(const std::vector<Departure>& list, std::string_view party) {
    const auto found =
        std::find_if(list.begin(), list.end(), [&](const auto& entry) { return entry.party == party; });
    return found == list.end() ? nullptr : &*found;
  }

  const Timeline& timeline_;
  Date known_on_;
  Ending& ending_;
  std::vector<Departure> leaving_;
  std::vector<Ending::Decision> decisions_;
  std::vector<End> ends_;
};

}  // namespace

std::optional<Date> Ending::last_day_of(std::string_view party) const {
  for (const auto& departure : departures) {
    if (departure.party == party) return departure.last_day;
  }
  return last_day;
}

Ending ending_of(const Timeline& timeline, Date known_on) {
  Ending ending;
  ending.known_on = known_on;
  const auto& term = *timeline.amended().term;
  if (term.end) ending.term_end = *term.end;
  ending.last_day = ending.term_end;
  const auto ends = Notices{timeline, known_on, ending}.ends();
  const auto first = std::min_element(ends.begin(), ends.end(),
                                      [](const End& a, const End& b) { return a.last_day < b.last_day; });
  if (first != ends.end() && (!ending.last_day || first->last_day < *ending.last_day)) {
    ending.last_day = first->last_day;
    ending.notices = first->notices;
    ending.notice = ending.notices.back();
  }
  std::erase_if(ending.departures,
                [&](const Departure& d) { return ending.last_day && d.last_day >= *ending.last_day; });
  return ending;
}

}  // namespace iop
