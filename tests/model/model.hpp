#pragma once

// A slow reckoning of payments, written from the text of the format and from nothing else: it walks day by
// day where the program reckons by periods. It includes nothing from src/.

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <gmpxx.h>

#include "model/day.hpp"

namespace model {

enum class Mode { half_up, half_even, down, up };

struct Indexation {
  int first = 2;         ///< agreement year
  bool previous = true;  ///< index year: the year before
  int share = 100;       ///< per cent
  bool compound = true;
  long long unit = 100;  ///< öre
  Mode mode = Mode::half_up;
  bool each_year = true;
};

enum class Invoiced { unstated, in_advance, in_arrears };

/// What the row says on a given day.
struct Terms {
  std::string payer;
  long long amount = 0;  ///< öre
  std::optional<Indexation> indexation;
  int months = 0;  ///< of an instalment; 0 is `once`
  bool calendar = false;
  bool dated = true;  ///< false: neither frequency nor periods are stated
  Invoiced invoiced = Invoiced::unstated;
  std::vector<std::pair<std::string, long long>> weights;  ///< payees
};

/// One amendment; what it does not set stays.
struct Change {
  Day effective;
  std::optional<long long> amount;
  std::optional<int> share;
  std::optional<bool> compound;
  std::optional<bool> each_year;
  std::optional<int> first;
  std::optional<int> months;
  std::optional<std::string> payer;
  std::optional<std::vector<std::pair<std::string, long long>>> weights;
  std::optional<Day> term_end;
  std::optional<int> notice;
  bool removes = false;
};

enum class Model { party_leaves, whole_agreement, unanimous };

struct Notice {
  std::string party;
  Day given;
  bool withdrawn = false;
};

struct Case {
  Day start;
  Day end;
  std::vector<std::string> parties;
  int notice = 6;             ///< months
  bool whole_months = false;  ///< counted in whole calendar months
  Model model = Model::party_leaves;
  std::optional<Day> row_start;
  std::optional<Day> row_end;
  Terms terms;  ///< as signed
  std::vector<Change> changes;
  std::vector<Notice> notices;
  std::map<int, int> index;  ///< tenths of a per cent; published 15 December of the year itself
  std::optional<int> assumed;
  Day today;
};

enum class Status { final, preliminary, awaited, unknown };

struct Year {
  int number = 0;
  Day first;
  Day last;
  std::optional<long long> amount;  ///< öre
  Status status = Status::final;
};

struct Instalment {
  int number = 0;
  Day first;
  Day last;
  std::string payer;
  std::string payee;
  std::optional<long long> amount;
  Status status = Status::final;
};

struct Schedule {
  std::vector<Year> years;
  std::vector<Instalment> instalments;
};

Schedule reckon(const Case& c);

/// The agreement's last day, and each party's that leaves before.
struct Ending {
  Day last;
  std::map<std::string, Day> gone;
};
Ending ending_of(const Case& c);

/// The amount nearest to `ore` that is a multiple of `unit`, by `mode`.
long long rounded(const mpq_class& ore, long long unit, Mode mode);

}  // namespace model
