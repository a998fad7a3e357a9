#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "term/ending.hpp"

namespace iop {

/// The document of an agreement as it stood or will stand on `day`: without amendments effective later and
/// notices given or decided later; a notice withdrawn later still stands. What has no readable day stays.
yaml::Node as_of(const yaml::Node& root, Date day);

/// The document as anybody could know it on `day`: as `as_of`, but an amendment with a day of decision is
/// left out by that day, whenever it takes effect.
yaml::Node known_on(const yaml::Node& root, Date day);

/// An amendment or a notice that an agreement's state leaves out.
struct LaterEvent {
  bool is_amendment = true;
  Date day;                  ///< effective, given or decided
  std::string party;         ///< of a notice; empty where it cannot be read
  std::string diarienummer;  ///< of an amendment; empty where it has none
};

/// A field that does not stand as signed, and the amendment that set it last.
struct AmendedField {
  std::string field;                 ///< its dotted path
  std::optional<std::string> value;  ///< as written; none for a removed field and for one of several values
  Date effective;
  std::optional<Date> decided;
  std::string diarienummer;  ///< empty where the amendment has none
  std::string why;           ///< empty where the amendment does not say
};

/// What a notice that counts comes to: it ends the agreement or its party's part, waits for the other parties
/// to decide, cannot be counted for what the file lacks, or ends nothing before something else does.
enum class NoticeEnds : std::uint8_t { agreement, party, undecided, uncounted, none };

/// A notice that an agreement's state counts: given or decided by then, and not withdrawn.
struct CountedNotice {
  std::string party;  ///< id
  Date day;           ///< given, or decided where that is the day it counts from
  NoticeEnds effect = NoticeEnds::none;
  std::optional<Date> last_day;  ///< of the agreement or the part that it ends
};

/// An agreement's state on some day, or with every amendment where no day is asked for.
struct AgreementState {
  std::optional<Date> as_of;
  std::vector<AmendedField> amended;   ///< in the order of the amendments in force
  std::vector<CountedNotice> notices;  ///< in the file's order
  std::vector<LaterEvent> left_out;    ///< in the file's order
};

/// States by the agreement's id or the file's name.
using NamedStates = std::vector<std::pair<std::string, AgreementState>>;

/// `root` is the whole file, `timeline` and `ending` those of the state itself.
AgreementState state_of(const yaml::Node& root, const Timeline& timeline, const Ending& ending,
                        std::optional<Date> as_of);

}  // namespace iop

namespace iop::field {

template <>
struct Names<NoticeEnds> {
  static constexpr std::array<std::string_view, 5> values{"agreement", "party", "undecided", "uncounted",
                                                          "none"};
};

}  // namespace iop::field
