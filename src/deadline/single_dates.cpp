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
  const auto status = to.before_register(*date) ? DeadlineStatus::unknown : to.owed(*date);
  auto& made =
      to.add(DeadlineKind::milestone, *date, std::move(title), std::move(basis) + to.why_unknown(status));
  made.about = path;
  if (milestone.period) made.period = milestone.period->to_string();
  made.status = status;
}

void add_option(Collector& to, const Option& option, const std::string& path) {
  if (!option.decide_by) return;
  Message title{"Sista dagen att besluta om optionen", "Last day to decide on the option"};
  if (option.what) title = std::move(title) + message({": {0}", ": {0}"}, *option.what);
  if (option.amount)
    title = std::move(title) + message({" ({0} kr)", " (SEK {0})"}, option.amount->swedish());
  to.add(DeadlineKind::option, *option.decide_by, std::move(title),
         message({"{0}.decide_by", "{0}.decide_by"}, path))
      .about = path;
}

void add_waiver(Collector& to, const Waiver& waiver, const std::string& path) {
  if (!waiver.expires) return;
  const std::string rule = waiver.rule.value_or("?");
  Message basis = message({"{0}.expires", "{0}.expires"}, path);
  if (waiver.approved_by) {
    basis = std::move(basis) + message({"; godkänt av {0}", "; approved by {0}"}, *waiver.approved_by);
  }
  if (waiver.reason) basis = std::move(basis) + message({"; skäl: {0}", "; reason: {0}"}, *waiver.reason);
  to.add(DeadlineKind::waiver, *waiver.expires,
         message({"Undantaget från {0} går ut", "The waiver of {0} expires"}, rule), std::move(basis))
      .about = path;
}

template <class T, class Add>
void each(Collector& to, const Located<List<T>>& list, std::string_view name, Add add) {
  if (!list) return;
  for (std::size_t i = 0; i < list->size(); ++i) {
    const auto& item = (*list)[i];
    if (item) add(to, *item, path_of(name, i));
  }
}

}  // namespace

void add_single_dates(Collector& to) {
  const Agreement& agreement = to.amended();
  each(to, agreement.milestones, "milestones", add_milestone);
  each(to, agreement.options, "options", add_option);
  each(to, agreement.waivers, "waivers", add_waiver);
  if (!agreement.validity) return;
  for (const auto& entry : *agreement.validity) {
    if (!entry.value.length) continue;
    to.remark(DeadlineKind::validity, "validity." + entry.id,
              message({"gäller i {0} från en dag som inte står i filen",
                       "holds for {0} from a day that is not in the file"},
                      entry.value.length->in_words()));
  }
}

}  // namespace iop::deadline
