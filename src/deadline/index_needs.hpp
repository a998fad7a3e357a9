#pragma once

#include <set>
#include <string>
#include <vector>

#include "deadline/collect.hpp"

namespace iop::deadline {

/// One index value, and the agreement years, of whichever funding rows, whose amounts wait for it.
struct IndexNeed {
  std::string series;
  int year = 0;  ///< index year; of a series of levels the year before is needed too
  std::set<int> agreement_years;
  std::string about;  ///< the path of the first row's indexation
};

/// By series, then index year. The agreement must have a start.
std::vector<IndexNeed> index_needs(const Collector& from);

}  // namespace iop::deadline
