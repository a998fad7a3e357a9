#pragma once

#include "payment/row.hpp"

namespace iop::payment {

/// What a row pays per whole agreement year, on some days of one agreement year.
struct YearlyAmount {
  DateRange days;
  Rational amount;       ///< kronor, exact; says nothing where there is an obstacle
  bool indexed = false;  ///< since the agreement last stated it
  bool preliminary = false;
  StatedIn stated = StatedIn::kronor;
  std::optional<Obstacle> obstacle;
  std::vector<UnknownValue> unknown;  ///< all index values that it rests on and that are not known
  std::vector<std::string> lacking;   ///< all index choices that it rests on and that are not made
  std::vector<Step> steps;            ///< since the agreement last stated it
  FigurePtr figure = {};              ///< of `amount`
};

/// The amounts of one whole agreement year, whether or not the row pays for it.
struct ChainYear {
  int number = 1;
  DateRange whole;
  const Funding* terms = nullptr;     ///< the row's terms of this year; null where there is no row yet
  std::vector<YearlyAmount> amounts;  ///< ascending; none for days before the row's first amount
  std::optional<IndexUse> index;
};

/// The chain of whole-year amounts from agreement year 1 to `last` (format.md 3, "Year amounts").
std::vector<ChainYear> chain_of(const Row& row, int last);

}  // namespace iop::payment
