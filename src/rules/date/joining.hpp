#pragma once

#include "term/timeline.hpp"

namespace iop::rules {

/// Since when somebody is a party: the agreement's start, or the day of the amendment that brought it in.
struct Joining {
  const Located<Date>* since;
  bool by_amendment;
};

/// The latest joining of `party` that takes effect on or before `by`. The agreement has a readable start.
Joining joining_of(std::string_view party, const Timeline& timeline, Date by);

}  // namespace iop::rules
