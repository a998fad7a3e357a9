#include "deadline/collect.hpp"

#include <algorithm>
#include <map>
#include <tuple>

namespace iop::deadline {

namespace {
constexpr Duration open_reach{3, Duration::Unit::years};
}

Collector::Collector(const DeadlineFacts& facts) : facts_(facts) {
  const auto& term = amended().term;
  has_start_ = term && term->start;
  start_ = has_start_ ? *term->start : today();
  reach_ = facts.ending->last_day.value_or(iop::add(std::max(today(), start_), open_reach));
}

bool Collector::is_unknown(Date last, Date due) const {
  const auto& from = amended().followed_from;
  return from && last < *from && (last < today() || due < today());
}

Message Collector::why_unknown(DeadlineStatus status) const {
  const auto& from = amended().followed_from;
  if (status != DeadlineStatus::unknown || !from) return {};
  return message({"; okänt här före followed_from {0}", "; not known here before followed_from {0}"},
                 from->to_string());
}

Deadline& Collector::add(DeadlineKind kind, Date date, Message title, Message basis) {
  auto& made = found_.items.emplace_back();
  made.agreement = facts_.agreement;
  made.kind = kind;
  made.date = date;
  made.title = std::move(title);
  made.basis = std::move(basis);
  made.status = passing(date);
  made.days_left = date - today();
  made.free_day = free_day(date);
  if (made.free_day) made.working_day_before = working_day_on_or_before(date);
  return made;
}

void Collector::remark(DeadlineKind kind, std::string about, Message what) {
  found_.remarks.push_back({std::string{facts_.agreement}, kind, std::move(about), std::move(what)});
}

void Collector::remark_undated(DeadlineKind kind, std::string about, Message what) {
  remark(kind, std::move(about), std::move(what));
  found_.remarks.back().is_owed = true;
}

DeadlineStatus Collector::passing(Date date) const {
  if (date == today()) return DeadlineStatus::due;
  return date < today() ? DeadlineStatus::past : DeadlineStatus::upcoming;
}

DeadlineStatus Collector::owed(Date date) const {
  const auto status = passing(date);
  return status == DeadlineStatus::past ? DeadlineStatus::overdue : status;
}

void Collector::name_subjects() {
  std::map<std::tuple<DeadlineKind, std::string, std::string>, int> seen;
  for (auto& made : found_.items) {
    if (made.subject.empty()) made.subject = made.about;
    const int number = ++seen[{made.kind, made.subject, made.period.value_or("")}];
    if (number > 1) made.subject += " " + std::to_string(number);
  }
}

Deadlines Collector::take() && {
  for (auto& made : found_.items) {
    if (made.counting.empty()) {
      made.counting.stated(made.date, message_of({"dagen som står i filen", "the day in the file"}),
                           made.about);
    }
  }
  name_subjects();
  std::ranges::stable_sort(found_.items, earlier);
  return std::move(found_);
}

}  // namespace iop::deadline
