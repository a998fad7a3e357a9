#pragma once

#include "agreement/values.hpp"

namespace iop {

struct Extension {
  Located<Duration> length;
  Located<ExtensionTimes> times;
  Located<std::string> by;
};

/// Avtalstid: from `start` to `end`, both included.
struct Term {
  Located<Date> start;
  Located<Date> end;
  Located<Extension> extension;
  Located<Duration> successor_lead_time;
  Located<Diarienummer> successor;
};

/// What a notice ends: the party's part, the agreement for all, or nothing until all have decided.
enum class TerminationModel : std::uint8_t { party_leaves, whole_agreement, unanimous };
enum class NoticeCounting : std::uint8_t { same_day, full_calendar_months };

struct Termination {
  Located<Duration> notice;
  Located<TerminationModel> model;
  Located<NoticeCounting> counting;
  Located<bool> for_cause;
};

/// A notice given (uppsägning); for `unanimous`, one party's decision.
struct Notice {
  Located<std::string> party;
  Located<Date> given;
  Located<Date> decided;
  Located<std::string> cause;
  Located<Date> withdrawn;
};

}  // namespace iop

namespace iop::field {

template <>
struct Names<TerminationModel> {
  static constexpr std::array<std::string_view, 3> values{"party_leaves", "whole_agreement", "unanimous"};
};
template <>
struct Names<NoticeCounting> {
  static constexpr std::array<std::string_view, 2> values{"same_day", "full_calendar_months"};
};

}  // namespace iop::field
