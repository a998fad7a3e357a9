#pragma once

#include "model/model.hpp"
#include "model/shares.hpp"

namespace model {

/// What is known of an amount per year on some day.
struct Amount {
  mpq_class ore;
  bool indexed = false;
  bool preliminary = false;
  bool lacks_index = false;   ///< rests on an index value that is not known
  std::optional<int> latest;  ///< the index year that raised it last, or should have
};

/// One day that the row pays for.
struct PaidDay {
  Day day;
  int year = 0;  ///< agreement year
  const Terms* terms = nullptr;
  Amount amount;
  mpq_class month_part;  ///< of the year: 1/12 over the agreement month's days
  Earned parts;          ///< of the amount, to each payee whose part has not ended
  Earned earned;         ///< öre to each of them
  mpq_class total;       ///< öre to all payees
  mpq_class so_far;      ///< öre to all payees since the agreement year began
};

/// Walks over every day of an agreement in turn, and keeps those that the row pays for.
class Walk {
 public:
  explicit Walk(const Case& c);
  Walk(const Walk&) = delete;
  Walk& operator=(const Walk&) = delete;

  [[nodiscard]] const std::vector<PaidDay>& days() const { return days_; }
  /// The terms of an agreement year: those on its first day.
  [[nodiscard]] const Terms& terms_of_year(int number) const { return year_terms_.at(number); }
  /// Which agreement month begins on `day`, from 0; none where none does.
  [[nodiscard]] std::optional<int> month_begun(Day day) const;
  [[nodiscard]] bool still_there(const std::string& party, Day day) const;
  /// What part of its year lies from `from` to the end of agreement year `number`.
  [[nodiscard]] mpq_class part_of_year(Day from, int number) const;

 private:
  [[nodiscard]] std::optional<Terms> terms_from(Day day) const;
  [[nodiscard]] const Terms* terms_on(Day day) const;
  [[nodiscard]] bool stated_on(Day day) const;
  [[nodiscard]] std::optional<int> percent_tenths(int year);
  void index(int year, Day first, const Indexation& terms);
  void state(long long ore);
  void walk();
  void take_effect(Day day, const Terms& terms, int begun);
  void keep(Day day, int year, const Terms& terms);

  const Case& c_;
  Ending ending_;
  std::map<Day, std::optional<Terms>> versions_;
  std::map<Day, int> month_begins_;  ///< agreement months, from 0
  std::vector<PaidDay> days_;
  std::map<int, Terms> year_terms_;
  Amount now_;
  mpq_class sum_base_;
  mpq_class sum_;
  int month_days_ = 30;
  bool deserted_ = false;  ///< the payer or the last payee has left
};

/// What is paid of a row whose amount is for the whole time: all of it, or what had accrued over the months
/// of the row's days.
Schedule paid_once(const Case& c, const Walk& walk);

}  // namespace model
