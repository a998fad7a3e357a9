#include "term/limits.hpp"

#include <algorithm>

namespace iop {

namespace {

std::string party_of(const Notice& notice) {
  return notice.party ? *notice.party : std::string{"?"};
}

std::string day_text(const Notice& notice) {
  const auto day = day_of(notice);
  return day ? day->to_string() : std::string{"?"};
}

const Termination& terms_of(const Timeline& timeline, const Notice& notice) {
  return *timeline.as_of(day_of(notice).value_or(timeline.original().term->start.value_or({}))).termination;
}

/// `6 månader, räknat till samma dag`.
Message counted(const Termination& terms) {
  constexpr Text same_day{"räknat till samma dag", "counted to the same day"};
  constexpr Text whole_months{"räknat i hela kalendermånader", "counted in whole calendar months"};
  if (!terms.notice) return {"uppsägningstid ej angiven", "no notice stated"};
  if (!terms.counting) return terms.notice->in_words();
  return message({"{}, {}", "{}, {}"}, terms.notice->in_words(),
                 *terms.counting == NoticeCounting::same_day ? same_day : whole_months);
}

/// Why the notices, of which the last sets the day, end what they end.
Message words_for(const Timeline& timeline, const std::vector<const Notice*>& notices) {
  const auto& last = *notices.back();
  const auto& terms = terms_of(timeline, last);
  if (terms.model && *terms.model == TerminationModel::unanimous) {
    return message({"alla parter har beslutat om uppsägning, sist `{}` {}; {}",
                    "all parties have decided on notice, last `{}` on {}; {}"},
                   party_of(last), last.decided.value_or({}).to_string(), counted(terms));
  }
  auto given = message({"uppsägning av `{}`, given {}; {}", "notice by `{}`, given {}; {}"}, party_of(last),
                       day_text(last), counted(terms));
  if (notices.size() < 2) return given;
  return message({"{}; färre än två parter är kvar", "{}; fewer than two parties remain"}, given);
}

/// `tillägg OSN 2033-00123 från 2034-01-01 tar bort raden`.
Message amended(const Amendment* amendment, Date day, Text does) {
  const auto number =
      amendment != nullptr && amendment->diarienummer ? amendment->diarienummer->value + " " : std::string{};
  return message({"tillägg {}från {} {}", "amendment {}from {} {}"}, number, day.to_string(), does);
}

class Limits {
 public:
  Limits(const Timeline& timeline, const Ending& ending, const FundingHistory& row)
      : timeline_(timeline), ending_(ending), row_(row), path_("funding." + row.id()) {}

  [[nodiscard]] PaidLimit first(Date day) const {
    if (row_.added_on() == day && day != *timeline_.amended().term->start) {
      return {day, LimitKind::amendment,
              amended(timeline_.setter(path_, day), day, {"lägger till raden", "adds the row"}),
              timeline_.source(path_, day)};
    }
    const auto* row = row_.latest();
    if (row != nullptr && row->start && *row->start == day && day != *timeline_.amended().term->start) {
      return {day, LimitKind::row, message_of({"radens egen första dag", "the row's own first day"}),
              timeline_.source(path_ + ".start", last_change())};
    }
    return {day, LimitKind::term, message_of({"avtalet börjar", "the agreement begins"}),
            timeline_.source("term.start", last_change())};
  }

  [[nodiscard]] PaidLimit last(Date day) const {
    if (ending_.term_end == day) {
      return {day, LimitKind::term, message_of({"avtalstiden slutar", "the term ends"}),
              timeline_.source("term.end", last_change())};
    }
    if (row_.stated_last_day() == day) {
      return {day, LimitKind::row, message_of({"radens egen sista dag", "the row's own last day"}),
              timeline_.source(path_ + ".end", last_change())};
    }
    if (const auto removed = row_.removed_on(); removed && removed->previous() == day) {
      return {day, LimitKind::amendment,
              amended(timeline_.setter(path_, *removed), *removed, {"tar bort raden", "removes the row"}),
              timeline_.source(path_, *removed)};
    }
    const auto notices = ending_.last_day == day ? ending_.notices : of_departures(day);
    if (notices.empty()) return {day, LimitKind::notice, message_of({"uppsägning", "notice"}), "notices"};
    return {day, LimitKind::notice, words_for(timeline_, notices), source_of(timeline_, notices)};
  }

 private:
  [[nodiscard]] Date last_change() const {
    const auto& days = timeline_.change_days();
    return days.empty() ? *timeline_.amended().term->start : days.back();
  }

  /// Of those whose leaving ends the row on `day`.
  [[nodiscard]] std::vector<const Notice*> of_departures(Date day) const {
    const auto* row = row_.on(day);
    if (row == nullptr) row = row_.latest();
    std::vector<std::string> parties = payees_of(*row);
    if (row->payer) parties.push_back(*row->payer);
    for (const auto& departure : ending_.departures) {
      const bool mine = std::find(parties.begin(), parties.end(), departure.party) != parties.end();
      if (mine && departure.last_day == day && departure.notice != nullptr) return {departure.notice};
    }
    return {};
  }

  const Timeline& timeline_;
  const Ending& ending_;
  const FundingHistory& row_;
  std::string path_;
};

}  // namespace

std::optional<Date> day_of(const Notice& notice) {
  const auto& day = notice.given ? notice.given : notice.decided;
  return day ? std::optional{*day} : std::nullopt;
}

std::string source_of(const Notice& notice) {
  return "notices: " + party_of(notice) + ", " + day_text(notice);
}

std::string source_of(const Timeline& timeline, const std::vector<const Notice*>& notices) {
  std::string out;
  // The one that sets the day first.
  std::for_each(notices.rbegin(), notices.rend(),
                [&](const Notice* notice) { out += source_of(*notice) + "; "; });
  const Date day = day_of(*notices.back()).value_or(*timeline.amended().term->start);
  for (const auto* path : {"termination.notice", "termination.model", "termination.counting"})
    out += timeline.source(path, day) + "; ";
  out.resize(out.size() - 2);
  return out;
}

std::optional<PaidLimits> limits_of(const Timeline& timeline, const Ending& ending,
                                    std::string_view funding) {
  if (!timeline.amended().term->start) return std::nullopt;
  const FundingHistory row{timeline, funding};
  if (row.latest() == nullptr) return std::nullopt;
  const auto paid = paid_days(row, ending);
  if (paid && paid->empty()) return std::nullopt;
  const Limits limits{timeline, ending, row};
  PaidLimits out{limits.first(row.first_day()), std::nullopt};
  if (paid) out.last = limits.last(paid->last);
  return out;
}

}  // namespace iop
