#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "field/codec.hpp"
#include "term/ending.hpp"

namespace iop {

/// Where an agreement stands on a day. `draft`: an IOP that not every party has signed; `upcoming`: signed,
/// but its term has not begun; `under_notice`: a notice ends it before its term does; `expired`: its last day
/// has passed, by term or by notice, signed or not.
enum class Standing : std::uint8_t { draft, upcoming, active, under_notice, expired };

/// The signing parties without a row in `signatures`, in the file's order. A row without a day counts as
/// signed; with `by`, rows dated later do not count.
std::vector<std::string> unsigned_parties(const Agreement& agreement, std::optional<Date> by = std::nullopt);

/// Whether every party has signed: each has a row, dated or not.
bool is_signed(const Agreement& agreement);

/// `ending` is what was known on `day`. Who must sign are the parties as signed: one that an amendment brings
/// in makes no draft of an agreement in force. Signatures make no difference to assignments and pilots, which
/// may be decided by one party alone.
Standing standing_on(Date day, const Timeline& timeline, const Ending& ending);

}  // namespace iop

namespace iop::field {

template <>
struct Names<Standing> {
  static constexpr std::array<std::string_view, 5> values{"draft", "upcoming", "active", "under_notice",
                                                          "expired"};
};

}  // namespace iop::field
