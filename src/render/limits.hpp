#pragma once

#include <optional>
#include <string>
#include <vector>

#include "render/json.hpp"
#include "term/limits.hpp"

namespace iop::render {

/// What a source of a derivation says, where it stands in the agreement's file.
struct Quote {
  std::string path;  ///< `funding.stod.amount`
  int line = 1;
  std::string text;  ///< the line; of a clause the clause
};

/// Why a row pays from or until a day, and where that stands.
struct QuotedLimit {
  PaidLimit limit;
  std::vector<Quote> places;
};
struct QuotedLimits {
  QuotedLimit first;
  std::optional<QuotedLimit> last;
};

/// `slutar 2025-08-01: uppsägning av ... (notices.0, rad 24)`; of the first day `börjar ...`.
Message words_for_first(const QuotedLimit& limit);
Message words_for_last(const QuotedLimit& limit);
/// `{date, kind, why, source, places}`; null where there is none.
Json limit_json(const std::optional<QuotedLimit>& limit, Lang lang);
Json places_json(const std::vector<Quote>& places);

}  // namespace iop::render
