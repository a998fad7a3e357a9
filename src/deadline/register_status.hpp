#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "deadline/deadline.hpp"
#include "deadline/left_out.hpp"
#include "payment/schedule.hpp"
#include "term/standing.hpp"
#include "term/state.hpp"

namespace iop {

/// How far ahead a register's status looks.
constexpr Duration status_horizon{90, Duration::Unit::days};

/// One agreement of a register, and where it stands.
struct AgreementStanding {
  std::string id;
  std::optional<std::string> diarienummer;
  std::string title;
  Standing standing = Standing::active;
  Date start;
  std::int32_t days_to_start = 0;             ///< negative once it has begun
  std::optional<Date> last_day;               ///< by term or by notice; none where none is agreed
  std::int32_t days_left = 0;                 ///< to the last day, negative once it has passed; 0 without one
  std::vector<std::string> unsigned_parties;  ///< names; of a draft only
  /// Parties whose part ends before the agreement does, and has not ended yet.
  struct Departure {
    std::string party;  ///< its name
    Date last_day;
  };
  std::vector<Departure> departures;
  /// A termination that all parties must decide on, once some have and others have not: who, by day.
  struct Decision {
    std::string party;  ///< its name
    Date day;
  };
  std::vector<Decision> decisions;
  std::vector<std::string> undecided;  ///< names
};

/// An instalment whose invoice day has come and whose basis some payee is still to have.
struct BasisToSend {
  Deadline invoice;
  int number = 1;  ///< within the row's whole term, from 1
  int of = 1;      ///< 0: nothing ends the row
  std::optional<Money>
      amount;  ///< of the payees still to have theirs, without corrections; none where it is not known
  AmountStatus status = AmountStatus::unknown;
  bool of_draft = false;  ///< of an agreement that not every party has signed
};

/// `awaited`: the day it is expected has not passed; `missing`: it has; `no_series`: there is no such series,
/// or its file has errors.
enum class IndexNeedState : std::uint8_t { missing, awaited, no_series };

/// An index value that is not known, and the agreements whose amounts need it.
struct IndexValueNeeded {
  std::string series;
  int year = 0;
  IndexNeedState state = IndexNeedState::missing;
  std::optional<Date> expected;  ///< about when it is or was published; none without a series
  std::vector<std::string> agreements;
};

/// A waiver whose last day has passed or comes within the horizon.
struct WaiverEnd {
  std::string agreement;
  std::string rule;  ///< as the file has it
  std::string about;
  Date expires;
  std::int32_t days_left = 0;  ///< negative: it has expired
};

/// What a desk that keeps a register of agreements has before it on `today`.
struct RegisterStatus {
  Date today;
  std::optional<Date> as_of;  ///< the state of the agreements, and where they stood; none: `today`
  Date until;                 ///< the last day looked at
  std::vector<AgreementStanding>
      agreements;  ///< by standing; the earliest to end first, of expired the latest
  std::vector<LeftOutFile> left_out;
  std::vector<Deadline> overdue;  ///< duties, milestones, successors
  std::vector<BasisToSend> bases;
  std::vector<DeadlineRemark>
      undated;  ///< funding rows whose invoice days cannot be dated, of agreements not over
  std::vector<DeadlineRemark> undated_duties;  ///< not done and without a day, of agreements not over
  std::vector<IndexValueNeeded> index_values;  ///< of those awaited the next of each series
  std::vector<WaiverEnd> waivers;
  std::vector<Deadline> ahead;  ///< up to `until`, all kinds but what the lists above hold, and nothing done

  NamedStates states;  ///< of the agreements, where they are shown as of a day

  [[nodiscard]] std::size_t count(Standing standing) const;
};

/// Gathers the status of a register from one agreement after another.
class StatusCollector {
 public:
  StatusCollector(Date today, std::optional<Date> as_of);

  /// `facts.ending` is what was known on the day the agreements are shown as of.
  void add(const DeadlineFacts& facts);
  /// The waivers alone, of a file that nothing else can be told of.
  void add_waivers(std::string_view agreement, const Agreement& terms);
  void add(std::string agreement, AgreementState state) {
    status_.states.emplace_back(std::move(agreement), std::move(state));
  }
  void leave_out(std::vector<LeftOutFile> files) { status_.left_out = std::move(files); }

  /// Every list in its order.
  RegisterStatus take() &&;

 private:
  [[nodiscard]] Date day_of_standing() const { return status_.as_of.value_or(status_.today); }
  Standing add_standing(const DeadlineFacts& facts);
  void take_deadline(const DeadlineFacts& facts, Deadline deadline);
  void add_basis(const DeadlineFacts& facts, Deadline invoice);
  void add_index_needs(const DeadlineFacts& facts);

  RegisterStatus status_;
  std::map<std::pair<std::string, int>, IndexValueNeeded> needed_;  ///< by series and index year
};

}  // namespace iop

namespace iop::field {

template <>
struct Names<IndexNeedState> {
  static constexpr std::array<std::string_view, 3> values{"missing", "awaited", "no_series"};
};

}  // namespace iop::field
