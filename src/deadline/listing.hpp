#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "deadline/deadline.hpp"

namespace iop {

/// Which deadlines are asked for.
struct DeadlineChoice {
  std::optional<DateRange> horizon;  ///< and all that is overdue; none: every one
  std::vector<DeadlineKind> kinds;   ///< empty: every kind
};

/// One agreement's part of a listing.
struct AgreementDeadlines {
  std::string id;
  std::optional<std::string> diarienummer;
  std::string title;
  std::vector<Deadline> shown;
  std::size_t left_out = 0;  ///< of the kinds asked for, beyond the horizon
  std::vector<DeadlineRemark> remarks;
};

struct DeadlineListing {
  Date today;
  DeadlineChoice choice;
  std::vector<AgreementDeadlines> agreements;

  /// Takes up what is asked for of `found`.
  void add(const Agreement& agreement, std::string_view id, Deadlines found);
  /// Of all agreements, sorted by `earlier`.
  [[nodiscard]] std::vector<const Deadline*> by_date() const;
  [[nodiscard]] std::size_t shown() const;
  [[nodiscard]] std::size_t left_out() const;
};

}  // namespace iop
