#pragma once

#include <optional>
#include <string>
#include <vector>

#include "term/timeline.hpp"

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

/// An agreement's state on some day, or with every amendment where no day is asked for.
struct AgreementState {
  std::optional<Date> as_of;
  std::vector<AmendedField> amended;  ///< in the order of the amendments in force
  std::vector<LaterEvent> left_out;   ///< in the file's order
};

/// `root` is the whole file, `timeline` that of the state itself.
AgreementState state_of(const yaml::Node& root, const Timeline& timeline, std::optional<Date> as_of);

}  // namespace iop
