#include "deadline/landmarks.hpp"

#include <algorithm>

#include <fmt/core.h>

#include "deadline/collect.hpp"

namespace iop {

namespace {

bool is_dated(const Deadlines& found, const std::string& about) {
  return std::ranges::find(found.items, about, &Deadline::about) != found.items.end();
}

Message title_of(const Milestone& milestone) {
  return milestone.what ? Message{*milestone.what, *milestone.what} : Message{"Milstolpe", "Milestone"};
}

Message title_of(const Option& option) {
  using deadline::operator+;
  Message title{"Option utan dag för beslut", "Option without a day to decide by"};
  if (option.what) title = std::move(title) + message({": {0}", ": {0}"}, *option.what);
  if (option.amount)
    title = std::move(title) + message({" ({0} kr)", " (SEK {0})"}, option.amount->swedish());
  return title;
}

template <class T>
void add_undated(DeadlineKind kind, std::string_view list, const Located<List<T>>& items,
                 const Deadlines& found, std::vector<Landmark>& to) {
  for (std::size_t i = 0; i < items->size(); ++i) {
    const auto about = fmt::format("{}.{}", list, i);
    const auto& item = (*items)[i];
    if (!item || is_dated(found, about)) continue;
    to.push_back({kind, title_of(*item), {about, about}, {}, 0, DeadlineStatus::unknown});
  }
}

}  // namespace

std::vector<Landmark> landmarks_of(const Agreement& agreement, const Deadlines& found) {
  std::vector<Landmark> out;
  for (const auto& one : found.items) {
    if (one.kind != DeadlineKind::milestone && one.kind != DeadlineKind::option) continue;
    out.push_back({one.kind, one.title, one.basis, one.date, one.days_left, one.status});
  }
  if (agreement.milestones) {
    add_undated(DeadlineKind::milestone, "milestones", agreement.milestones, found, out);
  }
  if (agreement.options) add_undated(DeadlineKind::option, "options", agreement.options, found, out);
  return out;
}

}  // namespace iop
