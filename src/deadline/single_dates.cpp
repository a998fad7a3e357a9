#include <algorithm>
#include <utility>

#include <fmt/core.h>

#include "deadline/collect.hpp"
#include "term/years.hpp"

namespace iop::deadline {

namespace {

std::string path_of(std::string_view list, std::size_t index) {
  return fmt::format("{}.{}", list, index);
}

void add_milestone(Collector& to, const Milestone& milestone, const std::string& path) {
  std::optional<Date> date;
  Message basis;
  if (milestone.date) {
    date = *milestone.date;
    basis = message({"{0}.date", "{0}.date"}, path);
  } else if (milestone.period && to.has_start()) {
    const auto days = days_of(*milestone.period, to.start(), to.ending().term_end);
    if (days) date = days->last;
    basis = message({"{0}.period {1}: periodens sista dag", "{0}.period {1}: the period's last day"}, path,
                    milestone.period->to_string());
  }
  if (!date) {
    to.remark(DeadlineKind::milestone, path,
              {"milstolpen kan inte dateras: avtalet har ingen sista dag",
               "the milestone cannot be dated: the agreement has no last day"});
    return;
  }
  Message title =
      milestone.what ? Message{*milestone.what, *milestone.what} : Message{"Milstolpe", "Milestone"};
  const auto last_day = to.ending().last_day;
  if (last_day && *date > *last_day) {
    title = std::move(title) + message({"; avtalets sista dag är {0}", "; the agreement's last day is {0}"},
                                       last_day->to_string());
  }
  const auto status = to.is_unknown(*date, *date) ? DeadlineStatus::unknown : to.owed(*date);
  auto& made =
      to.add(DeadlineKind::milestone, *date, std::move(title), std::move(basis) + to.why_unknown(status));
  made.about = path;
  made.subject = milestone.what.value_or({});
  if (milestone.period) made.period = milestone.period->to_string();
  made.status = status;
}

void add_option(Collector& to, const Option& option, const std::string& path) {
  if (!option.decide_by) return;
  Message title{"Sista dagen att besluta om optionen", "Last day to decide on the option"};
  if (option.what) title = std::move(title) + message({": {0}", ": {0}"}, *option.what);
  if (option.amount)
    title = std::move(title) + message({" ({0} kr)", " (SEK {0})"}, option.amount->swedish());
  auto& made = to.add(DeadlineKind::option, *option.decide_by, std::move(title),
                      message({"{0}.decide_by", "{0}.decide_by"}, path));
  made.about = path;
  made.subject = option.what.value_or({});
}

void add_waiver(Collector& to, const Waiver& waiver, const std::string& path) {
  if (!waiver.expires) return;
  const std::string rule = waiver.rule.value_or("?");
  auto& made = to.add(DeadlineKind::waiver, *waiver.expires,
                      message({"Undantaget från {0} går ut", "The waiver of {0} expires"}, rule),
                      message({"{0}.expires", "{0}.expires"}, path));
  if (waiver.approved_by) {
    made.decision = message({"; godkänt av {0}", "; approved by {0}"}, *waiver.approved_by);
  }
  if (waiver.reason) {
    made.decision = std::move(made.decision) + message({"; skäl: {0}", "; reason: {0}"}, *waiver.reason);
  }
  made.about = path;
  made.subject = rule;
}

template <class T, class Add>
void each(Collector& to, const Located<List<T>>& list, std::string_view name, Add add) {
  if (!list) return;
  for (std::size_t i = 0; i < list->size(); ++i) {
    const auto& item = (*list)[i];
    if (item) add(to, *item, path_of(name, i));
  }
}

/// From and including the day, so that twelve months end the day before the same date, as agreement years do.
void add_validity(Collector& to, const std::string& key, Date first) {
  const std::string path = "validity." + key;
  const auto& then = to.timeline().as_of(first).validity;
  const auto* entry = then ? then->find(key) : nullptr;
  if (entry == nullptr || !entry->value.length) {
    to.remark(DeadlineKind::validity, path,
              message({"avtalet säger {0} inte hur länge", "on {0} the agreement does not say for how long"},
                      first.to_string()));
    return;
  }
  const Duration length = *entry->value.length;
  Counting counting;
  counting.stated(first, message_of({"första dagen, som angavs", "the first day, as given"}), {})
      .add(length, path + ".length")
      .previous_day();
  const Date last = counting.steps().back().value;
  const Message what =
      entry->value.what ? Message{*entry->value.what, *entry->value.what} : message({"`{}`", "`{}`"}, key);
  auto& made = to.add(
      DeadlineKind::validity, last,
      message({"Sista giltiga dag: {0}, från och med {1}", "Last day of validity: {0}, from {1} on"}, what,
              first.to_string()),
      message({"{0}.length {1} från och med {2}, som räknas in: dagen före {3}",
               "{0}.length {1} from and including {2}: the day before {3}"},
              path, length.in_words(), first.to_string(), last.next().to_string()) +
          amended_by(to, path + ".length", first) + assumed(to.timeline().as_of(first), path + ".length"));
  made.period = first.to_string() + "/" + last.to_string();
  made.about = path;
  made.counting = std::move(counting);
}

void add_validities(Collector& to) {
  for (const auto& given : to.valid_from()) {
    const auto has = [&](const Agreement& agreement) {
      return agreement.validity && agreement.validity->find(given.key) != nullptr;
    };
    if (has(to.amended()) || has(to.timeline().as_of(given.first))) add_validity(to, given.key, given.first);
  }
  if (!to.amended().validity) return;
  for (const auto& entry : *to.amended().validity) {
    if (!entry.value.length ||
        std::ranges::find(to.valid_from(), entry.id, &ValidFrom::key) != to.valid_from().end()) {
      continue;
    }
    to.remark(DeadlineKind::validity, "validity." + entry.id,
              message({"gäller i {0} från en dag som inte står i filen",
                       "holds for {0} from a day that is not in the file"},
                      entry.value.length->in_words()));
  }
}

}  // namespace

void add_single_dates(Collector& to) {
  const Agreement& agreement = to.amended();
  each(to, agreement.milestones, "milestones", add_milestone);
  each(to, agreement.options, "options", add_option);
  each(to, agreement.waivers, "waivers", add_waiver);
  add_validities(to);
}

}  // namespace iop::deadline
