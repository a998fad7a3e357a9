#pragma once

#include <optional>
#include <string>
#include <vector>

#include "term/timeline.hpp"

namespace iop {

/// What the notices of an agreement have brought about (format.md 2, `model`). Length, counting and model of
/// each notice are those in force on the day it is given; the term's end is the amended one.
struct Ending {
  Date known_on;  ///< notices given later do not count
  /// The term's last day as amended; none where none is agreed.
  std::optional<Date> term_end;
  /// The agreement's last day: the term's, or earlier by notice. None where there is neither.
  std::optional<Date> last_day;
  /// The notice that set `last_day` before the term's end; null otherwise. Of `unanimous`, the last decision.
  const Notice* notice = nullptr;
  /// All that `last_day` rests on where `notice` is one: of `unanimous` each party's decision, of parties
  /// that leave the notices of all that have left by then. `notice` is the last.
  std::vector<const Notice*> notices;

  /// One party's part ends before the agreement does (`party_leaves`).
  struct Departure {
    std::string party;
    Date last_day;
    const Notice* notice = nullptr;
  };
  std::vector<Departure> departures;  ///< ascending by day, one a party
  /// A party's decision (`unanimous`).
  struct Decision {
    std::string party;
    Date day;
    const Notice* notice = nullptr;
  };
  std::vector<Decision> decisions;  ///< ascending by day, one a party
  /// `unanimous`, once somebody has decided: the signing parties that have not.
  std::vector<std::string> undecided;
  /// Notices that end nothing because the file does not say how: no length, model or counting in force, or no
  /// day.
  std::vector<const Notice*> uncounted;

  /// The last day of `party`'s part: its own departure's, or the agreement's.
  [[nodiscard]] std::optional<Date> last_day_of(std::string_view party) const;
};

/// Notices given after `known_on` are not counted; withdrawn ones and those of others than signing parties
/// never are. When fewer than two signing parties remain, the agreement ends that day. For `unanimous` a
/// party has decided on its earliest standing row's `decided`, else `given`, and the clock starts on the
/// latest of those days.
Ending ending_of(const Timeline& timeline, Date known_on);

}  // namespace iop
