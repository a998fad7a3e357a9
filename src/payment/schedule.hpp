#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/money.hpp"
#include "index/series.hpp"
#include "payment/figure.hpp"
#include "term/instalments.hpp"
#include "term/parties.hpp"

namespace iop {

/// How sure an amount is. `preliminary`: rests on an assumed or preliminary index value. `awaited`: not due,
/// and the index of its own year is not published yet, whatever else is missing. `unknown`: needs something
/// that should be there and is not.
enum class AmountStatus : std::uint8_t { final, preliminary, awaited, unknown };

/// What a step's value counts: kronor, or nothing (a factor, a share).
enum class StepUnit : std::uint8_t { none, kronor };

/// One step on the way to an amount, enough to compute it again.
struct Step {
  Message step;       ///< what is done, with its operands
  std::string value;  ///< the result as a decimal: kronor, a factor, or a share
  std::string exact;  ///< before rounding: a terminating decimal, else `a/b`; empty where it is the value
  std::string
      source;  ///< a path (`funding.stod.amount`), a clause (`clauses.indexation`), an index row, a law
  FigurePtr figure = {};  ///< the same as a number, and what it follows from
  StepUnit unit = StepUnit::none;
  std::optional<Rational> rounded_from = {};  ///< none where the step does not round, or has nothing to round
};

/// The index value that an agreement year's amount is raised by.
struct IndexUse {
  std::string series;
  int year = 0;                       ///< index year
  std::optional<IndexChange> change;  ///< none where it is not known
};

/// An index value that amounts need and that is not known on the day asked for (P504 where `unknown`).
struct MissingIndexValue {
  std::string series;
  int year = 0;                                 ///< index year
  int agreement_year = 1;                       ///< the first that needs it
  AmountStatus status = AmountStatus::awaited;  ///< or `unknown`
};

/// What a row pays for one agreement year.
struct YearAmount {
  int number = 1;  ///< agreement year, from 1
  DateRange days;  ///< those the row pays for
  std::optional<Money> amount;
  AmountStatus status = AmountStatus::final;
  std::optional<IndexUse> index;  ///< none where this year is not indexed
  std::vector<Step> derivation;
  FigurePtr figure = {};  ///< of the amount; none where it is not known
  /// To what the year would have paid had nothing changed in it, which instalments before the change follow
  /// from; empty where nothing changes.
  std::vector<Step> undisturbed = {};
  std::vector<MissingIndexValue> missing = {};    ///< what the amount rests on and is not known
  std::vector<std::string> missing_choices = {};  ///< and what is not chosen, as in `FundingSchedule`
};

/// What a part of an agreement year follows from: the year's amount, what the year would have paid had
/// nothing changed in it, or that as far as the amount reaches.
enum class PartOf : std::uint8_t { amount, undisturbed, both };

/// What an instalment takes of one agreement year's amount.
struct YearPart {
  int year = 1;
  std::optional<Money> amount;
  PartOf of = PartOf::amount;
};

/// What one payer pays one payee in one instalment; there may be several of the same number.
struct Instalment {
  int number = 1;  ///< within the row's whole term, from 1
  int of = 1;      ///< how many numbers there are; 0 where nothing ends the row
  Date first;
  std::optional<Date> last;       ///< none only for `once` in a row that has no end
  std::string payer;              ///< id; empty where the file does not say
  std::string payee;              ///< as `payer`
  std::optional<DateRange> paid;  ///< from the first to the last of its days that `payer` pays `payee` for
  std::optional<Money> amount;
  AmountStatus status = AmountStatus::final;
  std::optional<Date> invoiced;  ///< the day it is invoiced; none where `invoiced` is not stated
  std::vector<YearPart> parts;   ///< sum to `amount`; none for `once`
  std::vector<Step> derivation;  ///< from the amounts of its years on; see `derivation_of`
  FigurePtr figure = {};         ///< of the amount; none where it is not known
};

/// Why amounts are not computed, and what about the row is the cause: its amount, the row as a whole, or that
/// it has no end.
enum class ProblemWith : std::uint8_t { amount, row, end };
struct ScheduleProblem {
  Message what;
  ProblemWith cause = ProblemWith::amount;
};

/// What a funding row pays over its whole life (format.md 3).
struct FundingSchedule {
  std::string id;
  std::string payer;                 ///< id, as last amended
  std::vector<std::string> payees;   ///< ids, as last amended, in the file's order
  std::vector<PaidParties> parties;  ///< who pays whom on the days paid for
  std::vector<YearAmount> years;     ///< none for `once`
  /// None where the file does not say how (P502). They sum to the year amounts, but for days before an
  /// amendment first says how.
  std::vector<Instalment> instalments;
  std::vector<InstalmentPeriod> periods;  ///< of the instalments
  /// Where there are no instalments: the agreement years as if each were one, numbered as they are.
  std::vector<Instalment> whole_years;
  /// Nothing ends the row: its years and instalments go on after those here, and have no number of all.
  bool open_ended = false;
  /// The sum of the year amounts, of `once` that of the instalment; none where any of them has none, or
  /// nothing ends the row.
  std::optional<Money> total;
  AmountStatus total_status = AmountStatus::final;  ///< the least certain of what the total is made of

  std::vector<MissingIndexValue> missing;
  /// Index choices the file lacks, as paths below the row, such as `indexation.rounding.mode`, and the first
  /// agreement year whose amount waits for them (P503).
  std::vector<std::string> missing_choices;
  std::optional<int> missing_choices_from;
  /// Where neither of the above is why, such as amounts out of range.
  std::vector<ScheduleProblem> problems;
};

/// What payments follow from.
struct PaymentBasis {
  const Timeline& timeline;
  const Ending& ending;
  const IndexTable& indices;
  const IndexAssumptions& assumptions;
  Date today;
  /// Of a row that nothing ends: the day whose agreement year and instalment are the last; else `today`.
  std::optional<Date> until = {};
};

/// The schedule of one row. All ways of `FundingHistory` to look at amendments hold here; where format.md 3
/// leaves room:
/// - A row that an amendment adds has its amount from its first day on, as an amended amount: the year it is
///   added in is not indexed. Naming `funding.ID.amount` in an amendment states the amount anew, also with
///   the same figure.
/// - The index terms of a year are those in force on its first day, or the first the row has. An amendment
/// that
///   turns `compound` into `simple` goes on from the amount of the year before.
/// - A payable amount is rounded by the row's `rounding`; without one to whole kronor half up (lag 1970:1029
/// 2
///   §), to whole öre where a stated amount has öre. A whole year that is not indexed pays the stated amount
///   unrounded.
/// - With `each_year` the rounded whole-year amount is the base also of a year paid in part.
/// - An agreement year in which something changes (an end, the row's own start, an amendment, a party that
///   leaves) pays what accrues. Its instalments before the change are what they would have been had nothing
///   changed, so that what was invoiced stays; the others take what has accrued, rounded half up, less what
///   is taken before, never less than nothing nor more than is left of the year's amount, which the last of
///   them takes all of.
/// - An instalment in which payer or payee changes is divided by what accrues before and after.
/// - A payee of a split row that leaves takes its share along; what the others get does not grow.
/// - `once`: the amount last stated is for all the row's days; ended early, it is what accrued over the
///   agreement months of those days.
/// - A row that nothing ends has its agreement years up to `until`, and the instalments that lie whole in
/// them.
/// - `share` missing is 100.
/// An id the agreement never has gives an empty schedule.
FundingSchedule schedule_of(const PaymentBasis& basis, std::string_view funding);

/// Every step to the amount of an instalment of `schedule`: those of the agreement years it takes of, each
/// step once, then its own.
std::vector<Step> derivation_of(const FundingSchedule& schedule, const Instalment& instalment);

/// The schedules of all rows that the agreement has or has had.
std::vector<FundingSchedule> schedules_of(const PaymentBasis& basis);

}  // namespace iop

namespace iop::field {

template <>
struct Names<AmountStatus> {
  static constexpr std::array<std::string_view, 4> values{"final", "preliminary", "awaited", "unknown"};
};

}  // namespace iop::field
