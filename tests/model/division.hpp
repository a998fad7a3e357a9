#pragma once

#include "model/walk.hpp"

namespace model {

/// One agreement year of the paid days.
struct YearOfDays {
  std::size_t first = 0;
  std::size_t last = 0;
  Amount rests_on;  ///< what of it the amount's status follows from
  long long amount = 0;
  long long unit = 100;

  // Had nothing changed since the first of the days, the year would have been paid to its end.
  long long undisturbed = 0;
  long long undisturbed_unit = 100;
  mpq_class undisturbed_part;    ///< of a year, from the first of the days
  std::size_t same_amount = 0;   ///< the last day on which as much is earned a month
  bool whole = false;            ///< nothing changes
  std::size_t same_parties = 0;  ///< and paid by and to the same, in the same parts

  long long taken = 0;             ///< by instalments
  std::optional<int> even_months;  ///< of all of them, while the year is cut evenly
  int even_parts = 0;
  std::vector<long long> left;             ///< of the undisturbed amount, for each of its payees
  std::map<std::string, long long> given;  ///< to each payee, whoever paid it
};

/// What is earned by each payee from each payer on the days from `first` to `last`.
Earned earned_in(const std::vector<PaidDay>& days, std::size_t first, std::size_t last);

/// Of an agreement year, by their places.
struct Days {
  std::size_t first = 0;
  std::size_t last = 0;
};

/// Divides `taken`, what an instalment with these days of the year takes of it, among those who earn on them,
/// in their order; `unit` is that of the amounts as known by the last of the days.
std::vector<long long> divide(const std::vector<PaidDay>& days, Days at, long long taken, long long unit,
                              YearOfDays& year);

}  // namespace model
