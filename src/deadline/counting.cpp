#include "deadline/counting.hpp"

#include "term/notice.hpp"

namespace iop {

namespace {

Message rule_words(NoticeCounting counting) {
  return message_of(counting == NoticeCounting::same_day
                        ? Text{"samma dag i månaden, annars månadens sista (lag 1930:173 1 §)",
                               "the same day of the month, else its last (Act 1930:173, section 1)"}
                        : Text{"hela kalendermånader efter den då uppsägningen lämnas",
                               "whole calendar months after the one in which notice is given"});
}

DateStep end_of_notice(Date given, DateOperand operand, Duration notice, NoticeCounting counting) {
  return {DateOp::notice_end,
          notice_end(given, notice, counting),
          {std::move(operand),
           {"notice", -1, notice.to_string()},
           {"counting", -1, std::string{field::name_of(counting)}}},
          message({"uppsägning {}, {} framåt: {}", "notice on {}, {} forward: {}"}, given.to_string(),
                  notice.in_words(), rule_words(counting)),
          "termination.notice"};
}

}  // namespace

Counting& Counting::push(DateStep step) {
  steps_.push_back(std::move(step));
  return *this;
}

Counting& Counting::stated(Date day, Message words, std::string source) {
  return push({DateOp::stated, day, {}, std::move(words), std::move(source)});
}

Counting& Counting::next_day() {
  return push(
      {DateOp::next_day, day().next(), {{"date", last()}}, message_of({"dagen efter", "the day after"}), {}});
}

Counting& Counting::previous_day() {
  return push({DateOp::previous_day,
               day().previous(),
               {{"date", last()}},
               message_of({"dagen före", "the day before"}),
               {}});
}

Counting& Counting::add(Duration length, std::string source) {
  return push({DateOp::add,
               iop::add(day(), length),
               {{"date", last()}, {"length", -1, length.to_string()}},
               message({"{} senare", "{} later"}, length.in_words()),
               std::move(source)});
}

Counting& Counting::first_after(Date value, const std::string& day, std::string source) {
  return push({DateOp::first_after,
               value,
               {{"date", last()}, {"day", -1, day}},
               message({"första {} därefter", "the first {} after it"}, day),
               std::move(source)});
}

Counting& Counting::latest_reaching(Duration length, std::string source) {
  return push(
      {DateOp::latest_reaching,
       latest_day_reaching(day(), length),
       {{"target", last()}, {"length", -1, length.to_string()}},
       message({"senaste dag som {} framåt når högst dit", "the latest day from which {} reach no further"},
               length.in_words()),
       std::move(source)});
}

Counting& Counting::notice_end(Duration notice, NoticeCounting counting) {
  return push(end_of_notice(day(), {"given", last()}, notice, counting));
}

Counting& Counting::last_notice(Date given, Duration notice, NoticeCounting counting) {
  const int target = last();
  const Date aim = day();
  push(end_of_notice(given, {"given", -1, given.to_string()}, notice, counting));
  push(end_of_notice(given.next(), {"given", -1, given.next().to_string()}, notice, counting));
  const Date late = day();
  return push({DateOp::last_notice,
               given,
               {{"target", target},
                {"notice", -1, notice.to_string()},
                {"counting", -1, std::string{field::name_of(counting)}},
                {"ends", last() - 1},
                {"next_ends", last()}},
               message({"sista dag vars uppsägning slutar senast {}; dagen efter slutar {}",
                        "the latest day whose notice ends by {}; the next day's ends {}"},
                       aim.to_string(), late.to_string()),
               "termination.notice"});
}

Counting& Counting::no_later_than(Date other, Message words, std::string source) {
  if (other >= day()) return *this;
  const int before = last();
  stated(other, std::move(words), std::move(source));
  return push({DateOp::earliest,
               other,
               {{"a", before}, {"b", last()}},
               message_of({"den tidigare av dem", "the earlier of them"}),
               {}});
}

}  // namespace iop
