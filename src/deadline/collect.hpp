#pragma once

#include "deadline/deadline.hpp"

namespace iop::deadline {

/// Gathers the deadlines of one agreement, and answers what all of them ask.
class Collector {
 public:
  explicit Collector(const DeadlineFacts& facts);

  [[nodiscard]] const yaml::Node& root() const { return *facts_.root; }
  [[nodiscard]] const Timeline& timeline() const { return *facts_.timeline; }
  [[nodiscard]] const Ending& ending() const { return *facts_.ending; }
  [[nodiscard]] const IndexTable& indices() const { return *facts_.indices; }
  [[nodiscard]] Date today() const { return facts_.today; }
  [[nodiscard]] std::span<const ValidFrom> valid_from() const { return facts_.valid_from; }
  /// The agreement with every amendment.
  [[nodiscard]] const Agreement& amended() const { return facts_.timeline->amended(); }
  /// Without a start nothing but single dates can be dated; `start()` is not asked then.
  [[nodiscard]] bool has_start() const { return has_start_; }
  [[nodiscard]] Date start() const { return start_; }
  /// Whether a notice ends the agreement before its term does.
  [[nodiscard]] bool ends_early() const { return ending().notice != nullptr; }
  /// How far what recurs is dated: the agreement's last day, or three years ahead where it has none.
  [[nodiscard]] Date reach() const { return reach_; }
  [[nodiscard]] bool open_ended() const { return !ending().last_day; }
  /// Whether nobody can know here what came of days up to `last` and what was due on `due`: they are from
  /// before the register began (`followed_from`), and are not still to come.
  [[nodiscard]] bool is_unknown(Date last, Date due) const;
  /// `; före followed_from ...` for what is unknown; else nothing.
  [[nodiscard]] Message why_unknown(DeadlineStatus status) const;

  /// A deadline with the status of a fact or a right; the caller may set another, and what else there is.
  Deadline& add(DeadlineKind kind, Date date, Message title, Message basis);
  /// What of `kind` could not be dated.
  void remark(DeadlineKind kind, std::string about, Message what);
  /// The same of something that is still owed.
  void remark_undated(DeadlineKind kind, std::string about, Message what);

  /// Facts and rights: upcoming, due on the day, past.
  [[nodiscard]] DeadlineStatus passing(Date date) const;
  /// What must be done: upcoming, due on the day, overdue.
  [[nodiscard]] DeadlineStatus owed(Date date) const;

  Deadlines take() &&;

 private:
  /// Gives what says nothing of its own subject its path, and numbers those that are alike.
  void name_subjects();

  DeadlineFacts facts_;
  Date start_;
  bool has_start_ = false;
  Date reach_;
  Deadlines found_;
};

/// Avtalstid, uppsägning, avtalsår and what follows: term-end, last-notice, leave-notice, notice-end,
/// agreement-year, successor.
void add_term_dates(Collector& to);
void add_notice_dates(Collector& to);
/// index-publication and invoice.
void add_index_dates(Collector& to);
void add_invoice_dates(Collector& to);
void add_duty_dates(Collector& to);
/// milestone, option and waiver; validity from each day given, or a remark, for no file has its first day.
void add_single_dates(Collector& to);

/// The latest day whose notice ends by `target` under the terms in force that day; none from the agreement's
/// start on, or where the file does not say how notice is counted.
struct LastNotice {
  Date given;
  Date ends;
  const Agreement* terms = nullptr;
};
std::optional<LastNotice> last_notice_by(const Collector& from, Date target);
/// Whether an agreement says how its notice is counted; days and weeks have no calendar months to be whole.
bool countable(const Agreement& agreement);
/// `termination.notice 6 månader, räknat ...: uppsägning 2030-06-30 slutar 2030-12-30`, and what that rests
/// on.
Message notice_basis(const Collector& from, const LastNotice& notice);

/// The name of a party or participant, or `id` where it is neither.
std::string name_of_party(const Agreement& agreement, const std::string& id);
/// The same of one that an amendment may have taken out.
std::string name_of_party(const Timeline& timeline, const std::string& id);
/// Several such, `listed`.
Message names_of_parties(const Timeline& timeline, const std::vector<std::string>& ids);
/// `a och b`, `a and b`.
Message listed(const std::vector<std::string>& words);
/// `2032-01-01 till 2032-06-30`.
Message in_words(DateRange days);
/// `vårterminen 2034`, `avtalsår 2`, `mars 2034`.
Message in_words(const PeriodName& period);
/// `; path ändrad genom tilläggsavtal DNR från 2034-01-01`, or nothing where `path` stands as signed on
/// `day`.
Message amended_by(const Collector& from, std::string_view path, Date day);
/// `; path är ett antagande`, and whether it has been decided; or nothing.
Message assumed(const Agreement& agreement, std::string_view path);
/// `; antagandet om path beslutat av ...` where an assumption about it has been decided; or nothing.
Message decision_on(const Agreement& agreement, std::string_view path);

/// The sentence `a` followed by `b`.
Message operator+(Message a, const Message& b);

}  // namespace iop::deadline
