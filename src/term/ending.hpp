#pragma once

#include <optional>
#include <string>
#include <vector>

#include "term/timeline.hpp"

namespace iop {

/// What the notices of an agreement have brought about (format.md 2, `model`).
struct Ending {
  /// The term's last day as amended; none where none is agreed.
  std::optional<Date> term_end;
  /// The agreement's last day: the term's, or earlier by notice. None where there is neither.
  std::optional<Date> last_day;
  /// The notice that set `last_day` before the term's end; null otherwise.
  const Notice* notice = nullptr;

  /// One party's part ends before the agreement does.
  struct Departure {
    std::string party;
    Date last_day;
    const Notice* notice = nullptr;
  };
  std::vector<Departure> departures;
  /// `unanimous`, once somebody has decided: the signing parties that have not.
  std::vector<std::string> undecided;

  /// The last day of `party`'s part: its own departure's, or the agreement's.
  [[nodiscard]] std::optional<Date> last_day_of(std::string_view party) const;
};

/// Notices given after `known_on` are not counted; withdrawn ones never are.
Ending ending_of(const Timeline& timeline, Date known_on);

}  // namespace iop
