#pragma once

#include <span>
#include <string>
#include <vector>

#include "term/ending.hpp"

namespace iop {

/// A notice that a file does not have.
struct TrialNotice {
  std::string party;
  Date day;  ///< given, or, where the terms in force that day ask all to agree, decided
};

/// An agreement as it would be with further notices in its file: the notices are added to a copy of the
/// document, which is then read like any other. Points into itself, so it stays where it is.
class Trial {
 public:
  /// `like` is the timeline of `root` itself; `known_on` the last day whose notices count.
  Trial(const yaml::Node& root, const Timeline& like, std::span<const TrialNotice> notices, Date known_on);
  Trial(const Trial&) = delete;
  Trial& operator=(const Trial&) = delete;

  [[nodiscard]] const yaml::Node& root() const { return root_; }
  [[nodiscard]] const Timeline& timeline() const { return timeline_; }
  [[nodiscard]] const Ending& ending() const { return ending_; }

 private:
  yaml::Node root_;
  Agreement agreement_;
  Timeline timeline_;
  Ending ending_;
};

}  // namespace iop
