#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "term/ending.hpp"

namespace iop {

/// A funding row over its life: what it says from each day on. Points into the timeline, which must outlive
/// it.
class FundingHistory {
 public:
  struct Version {
    Date from;                     ///< of the first: the term's start
    const Funding* row = nullptr;  ///< null where the row is not there
  };

  /// The agreement's term must have a start.
  FundingHistory(const Timeline& timeline, std::string_view id);

  [[nodiscard]] const std::string& id() const { return id_; }
  /// At least one, ascending; each from its day until the next begins.
  [[nodiscard]] const std::vector<Version>& versions() const { return versions_; }
  /// The row on `day`; null where it is not there.
  [[nodiscard]] const Funding* on(Date day) const;
  /// The last version that is there; null where the agreement never has the row.
  [[nodiscard]] const Funding* latest() const;
  /// The day an amendment put the row into an agreement that was signed without it.
  [[nodiscard]] std::optional<Date> added_on() const;
  /// The day an amendment took the row out for good.
  [[nodiscard]] std::optional<Date> removed_on() const;
  /// The row's first day: its own start, the term's where it has none, and not before it was added.
  [[nodiscard]] Date first_day() const;
  /// The row's last day as stated: its own end, but not after the term's. None where neither has one.
  [[nodiscard]] std::optional<Date> stated_last_day() const;

 private:
  std::string id_;
  Date term_start_;
  std::optional<Date> term_end_;
  std::vector<Version> versions_;
};

/// The ids of all rows that the agreement has or has had, in the file's order, then in the amendments'.
std::vector<std::string> funding_ids(const Timeline& timeline);

/// Those a row pays: its payee, or the payees of its shares, in the file's order.
std::vector<std::string> payees_of(const Funding& row);

}  // namespace iop
