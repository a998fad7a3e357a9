#pragma once

#include <memory>
#include <string>
#include <vector>

#include "deadline/notice_outcome.hpp"

namespace iop::deadline {

/// Tries notices on one agreement.
class Trier {
 public:
  explicit Trier(const NoticeFacts& facts) : facts_(facts) {}

  [[nodiscard]] const NoticeFacts& facts() const { return facts_; }
  /// The agreement with `notices` in its file.
  [[nodiscard]] std::unique_ptr<Trial> trial_of(const std::vector<TrialNotice>& notices) const;
  /// What `notices` (at least one) mean. Of one party it is that party's part that ends; of several or none
  /// the agreement. The terms in force must say how notice is counted.
  [[nodiscard]] NoticeOutcome outcome_of(const std::vector<TrialNotice>& notices,
                                         const std::vector<std::string>& parties) const;
  /// The same with the latest of `notices` a day later.
  [[nodiscard]] NoticeDayLater day_later(const std::vector<TrialNotice>& notices,
                                         const std::vector<std::string>& parties) const;

 private:
  [[nodiscard]] Date known_on(const std::vector<TrialNotice>& notices) const;
  [[nodiscard]] Deadlines deadlines_in(const Timeline& timeline, const Ending& ending) const;
  [[nodiscard]] PaymentBasis payments_in(const Timeline& timeline, const Ending& ending) const;
  [[nodiscard]] Message why(const Ending& without, const NoticeOutcome& out) const;
  void count_end(const Trial& trial, NoticeOutcome& out) const;
  static std::optional<Date> last_day(const Ending& ending, const std::vector<std::string>& parties);
  static NoticeEffect effect_of(const Ending& without, const Trial& trial,
                                const std::vector<std::string>& parties);

  const NoticeFacts& facts_;
};

}  // namespace iop::deadline
