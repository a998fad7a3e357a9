#include "term/state.hpp"

#include <algorithm>
#include <iterator>

namespace iop {

namespace {

using yaml::Node;

std::optional<Date> day_at(const Node& row, std::string_view key) {
  const auto* value = row.find(key);
  if (value == nullptr || !value->is_scalar()) return std::nullopt;
  const auto day = Date::parse(value->text);
  return day ? std::optional{*day} : std::nullopt;
}

std::string text_at(const Node& row, std::string_view key) {
  const auto* value = row.find(key);
  return value != nullptr && value->is_scalar() ? value->text : std::string{};
}

enum class View { in_force, known };

/// The day from which an amendment counts.
std::optional<Date> day_of_amendment(const Node& row, View view) {
  const auto decided = view == View::known ? day_at(row, "decided") : std::nullopt;
  return decided ? decided : day_at(row, "effective");
}

/// The later of the days that a notice was given and decided.
std::optional<Date> day_of_notice(const Node& row) {
  return std::max(day_at(row, "given"), day_at(row, "decided"));
}

Node* list_at(Node& root, std::string_view key) {
  auto* list = root.is_mapping() ? root.find(key) : nullptr;
  return list != nullptr && list->is_sequence() ? list : nullptr;
}

/// A withdrawal after `day` has not happened.
void restore(Node& notice, Date day) {
  if (!notice.is_mapping() || day_at(notice, "withdrawn") <= std::optional{day}) return;
  for (std::size_t i = 0; i < notice.member_count(); ++i) {
    if (notice.key(i).text != "withdrawn") continue;
    const auto key = notice.items.begin() + static_cast<std::ptrdiff_t>(2 * i);
    notice.items.erase(key, key + 2);
    return;
  }
}

Node seen_on(const Node& root, Date day, View view) {
  Node out = root;
  if (auto* amendments = list_at(out, "amendments")) {
    std::erase_if(amendments->items, [&](const Node& row) { return day_of_amendment(row, view) > day; });
  }
  if (auto* notices = list_at(out, "notices")) {
    std::erase_if(notices->items, [&](const Node& row) { return day_of_notice(row) > day; });
    for (auto& notice : notices->items) restore(notice, day);
  }
  return out;
}

std::vector<LaterEvent> left_out_of(Node root, Date day) {
  std::vector<LaterEvent> out;
  if (const auto* amendments = list_at(root, "amendments")) {
    for (const auto& row : amendments->items) {
      const auto from = day_of_amendment(row, View::in_force);
      if (from > day) out.push_back({true, *from, {}, text_at(row, "diarienummer")});
    }
  }
  if (const auto* notices = list_at(root, "notices")) {
    for (const auto& row : notices->items) {
      const auto given = day_of_notice(row);
      if (given > day) out.push_back({false, *given, text_at(row, "party"), {}});
    }
  }
  return out;
}

bool among(const std::vector<const Notice*>& all, const Notice& one) {
  return std::find(all.begin(), all.end(), &one) != all.end();
}

/// What `notice`, given on `day`, comes to.
CountedNotice counted(const Notice& notice, Date day, const Timeline& timeline, const Ending& ending) {
  CountedNotice out{*notice.party, day, NoticeEnds::none, std::nullopt};
  for (const auto& departure : ending.departures) {
    if (departure.notice != &notice) continue;
    out.effect = NoticeEnds::party;
    out.last_day = departure.last_day;
  }
  if (among(ending.notices, notice)) {
    out.effect = NoticeEnds::agreement;
    out.last_day = ending.last_day;
  } else if (among(ending.uncounted, notice)) {
    out.effect = NoticeEnds::uncounted;
  } else if (out.effect == NoticeEnds::none && !ending.undecided.empty()) {
    const auto& model = timeline.as_of(day).termination->model;
    if (model && *model == TerminationModel::unanimous) out.effect = NoticeEnds::undecided;
  }
  return out;
}

std::vector<CountedNotice> counted_notices(const Timeline& timeline, const Ending& ending) {
  std::vector<CountedNotice> out;
  for (const auto& row : *timeline.original().notices) {
    if (!row || !row->party || !row->withdrawn.absent()) continue;
    const auto& day = row->given ? row->given : row->decided;
    if (day && *day <= ending.known_on) out.push_back(counted(*row, *day, timeline, ending));
  }
  return out;
}

std::optional<std::string> written(const Node& value) {
  return value.is_scalar() ? std::optional{value.text} : std::nullopt;
}

}  // namespace

yaml::Node as_of(const yaml::Node& root, Date day) {
  return seen_on(root, day, View::in_force);
}

yaml::Node known_on(const yaml::Node& root, Date day) {
  return seen_on(root, day, View::known);
}

AgreementState state_of(const yaml::Node& root, const Timeline& timeline, const Ending& ending,
                        std::optional<Date> as_of) {
  AgreementState out{as_of,
                     {},
                     counted_notices(timeline, ending),
                     as_of ? left_out_of(root, *as_of) : std::vector<LaterEvent>{}};
  for (const auto* amendment : timeline.amendments()) {
    const auto& number = amendment->diarienummer;
    for (const auto& change : amendment->set->items) {
      std::erase_if(out.amended, [&](const AmendedField& earlier) { return earlier.field == change.path; });
      out.amended.push_back({change.path, written(*change.value), *amendment->effective,
                             amendment->decided ? std::optional{*amendment->decided} : std::nullopt,
                             number ? number->value : std::string{}, amendment->why.value_or({})});
    }
  }
  return out;
}

}  // namespace iop
