#include "term/notice.hpp"

#include "field/rules.hpp"

namespace iop {

namespace {

Date first_of_month(Date day) {
  return Date::of(day.year(), day.month(), 1);
}

/// A notice row whose day stands under `has`, where `model` counts from `wants`.
struct WrongDay {
  const Located<Date>& day;
  std::string_view has;
  std::string_view wants;
  const Located<TerminationModel>& model;
};

void tell_of(const WrongDay& wrong, Span row, Report& report) {
  const bool unanimous = *wrong.model == TerminationModel::unanimous;
  report
      .add(field::missing_key, row,
           message({"uppsägningen saknar `{}`: med modellen `{}` räknas tiden från {}",
                    "the notice lacks `{}`: under the model `{}` its time runs from {}"},
                   wrong.wants, field::name_of(*wrong.model),
                   unanimous ? Text{"den sista partens beslut", "the last party's decision"}
                             : Text{"den dag den lämnades", "the day it was given"}))
      .note(wrong.day.key(), message({"här står `{}`", "`{}` stands here"}, wrong.has))
      .note(wrong.model.span(), message_of({"modellen står här", "the model stands here"}))
      .help(
          message({"läs ur handlingen vilken dag det gäller och skriv den som `{}`; till dess avslutar raden "
                   "ingenting",
                   "see from the document which day it is and write it as `{}`; until then the row ends "
                   "nothing"},
                  wrong.wants));
}

}  // namespace

Date notice_end(Date given, Duration notice, NoticeCounting counting) {
  if (counting == NoticeCounting::same_day || !notice.in_months()) return add(given, notice);
  return add_months(first_of_month(given), notice.months() + 1).previous();
}

Date last_notice_day(Date target, Duration notice, NoticeCounting counting) {
  if (counting == NoticeCounting::same_day || !notice.in_months()) return latest_day_reaching(target, notice);
  // The whole months before the target's own month always fit: a start that is never too late.
  Date day = add_months(first_of_month(target), -notice.months() - 1);
  while (notice_end(day.next(), notice, counting) <= target) day = day.next();
  return day;
}

void check_notice_days(const Timeline& timeline, Report& report) {
  for (const auto& notice : *timeline.original().notices) {
    if (!notice || !notice->withdrawn.absent()) continue;
    const bool only_given = notice->given && notice->decided.absent();
    const bool only_decided = notice->decided && notice->given.absent();
    if (!only_given && !only_decided) continue;
    const auto& day = only_given ? notice->given : notice->decided;
    const auto& model = timeline.as_of(*day).termination->model;
    if (!model || only_decided == (*model == TerminationModel::unanimous)) continue;
    if (only_given) {
      tell_of({day, "given", "decided", model}, notice.span(), report);
    } else {
      tell_of({day, "decided", "given", model}, notice.span(), report);
    }
  }
}

}  // namespace iop
