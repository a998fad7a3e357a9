#pragma once

#include "term/instalments.hpp"

namespace iop {

/// Why a funding row pays from, or until, a day. `row`: its own `start` or `end`; `amendment`: one that adds
/// or removes the row; `notice`: one that ends the agreement, or the part of the row's payer or last payee.
enum class LimitKind : std::uint8_t { term, row, amendment, notice };

struct PaidLimit {
  Date day;  ///< the first or the last that is paid for
  LimitKind kind = LimitKind::term;
  Message why;
  /// What it rests on: paths, amendments and notices, as `Timeline::source` and `source_of` name them.
  std::string source;
};

struct PaidLimits {
  PaidLimit first;
  std::optional<PaidLimit> last;  ///< none where nothing ends the row
};

/// Both limits of `paid_days`; none where the row pays for no days.
std::optional<PaidLimits> limits_of(const Timeline& timeline, const Ending& ending, std::string_view funding);

/// `notices: foreningen, 2034-03-01`, by party and day.
std::string source_of(const Notice& notice);
/// The notices, the last first, and the terms of notice in force when that was given.
std::string source_of(const Timeline& timeline, const std::vector<const Notice*>& notices);
/// The day that `notice` was given, or decided where it has no other.
std::optional<Date> day_of(const Notice& notice);

}  // namespace iop

namespace iop::field {

template <>
struct Names<LimitKind> {
  static constexpr std::array<std::string_view, 4> values{"term", "row", "amendment", "notice"};
};

}  // namespace iop::field
