#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "agreement/agreement.hpp"
#include "base/date.hpp"
#include "base/lang.hpp"
#include "field/codec.hpp"

namespace iop {

/// How a day follows from its operands, which are named as here.
enum class DateOp : std::uint8_t {
  stated,           ///< as the file or an index series says; no operands
  next_day,         ///< the day after `date`
  previous_day,     ///< the day before `date`
  add,              ///< `length` after `date`
  first_after,      ///< the first `day` (MM-DD) after `date`
  latest_reaching,  ///< the latest day whose `length` after it is no later than `target`
  notice_end,       ///< where notice on `given` ends, by `notice` and `counting`
  last_notice,  ///< the latest day whose notice ends by `target`: that day's `ends`, `next_ends` the next's
  earliest,     ///< of `a` and `b`
};

/// An earlier step of the same count by its place, or a text that stands for itself.
struct DateOperand {
  std::string name;
  int step = -1;  ///< from 0; -1 where there is none
  std::string given = {};
};

/// One step of counting a day.
struct DateStep {
  DateOp op = DateOp::stated;
  Date value;
  std::vector<DateOperand> operands;
  Message words;
  std::string source;  ///< a path in the file; empty where there is none
};

/// How a day was counted, the day itself last.
class Counting {
 public:
  [[nodiscard]] const std::vector<DateStep>& steps() const { return steps_; }
  [[nodiscard]] bool empty() const { return steps_.empty(); }

  Counting& stated(Date day, Message words, std::string source);
  // From the last step on.
  Counting& next_day();
  Counting& previous_day();
  Counting& add(Duration length, std::string source);
  Counting& first_after(Date value, const std::string& day, std::string source);
  Counting& latest_reaching(Duration length, std::string source);
  Counting& notice_end(Duration notice, NoticeCounting counting);
  /// `given` is the latest day whose notice ends by the last step; shown by where it and the next day's end.
  Counting& last_notice(Date given, Duration notice, NoticeCounting counting);
  /// Where another day comes before the last step.
  Counting& no_later_than(Date other, Message words, std::string source);

 private:
  [[nodiscard]] int last() const { return static_cast<int>(steps_.size()) - 1; }
  [[nodiscard]] Date day() const { return steps_.back().value; }
  Counting& push(DateStep step);
  std::vector<DateStep> steps_;
};

}  // namespace iop

namespace iop::field {

template <>
struct Names<DateOp> {
  static constexpr std::array<std::string_view, 9> values{"stated",     "next_day",    "previous_day",
                                                          "add",        "first_after", "latest_reaching",
                                                          "notice_end", "last_notice", "earliest"};
};

}  // namespace iop::field
