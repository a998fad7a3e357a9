#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/lang.hpp"
#include "payment/schedule.hpp"

namespace iop::compare {

/// What a change is about, in the order they are told.
enum class Area : std::uint8_t {
  term,
  parties,
  money,
  notice,
  contributions,
  duties,
  clauses,
  governance,
  goals,
  participants,
  assessments,
  signatures,
  invoicing,
  other
};
/// Whether it touches what the parties are bound by: term, parties, money or notice.
bool is_binding(Area area);
/// `Avtalstid`, `Term`.
Text title_of(Area area);

/// What a change brings about: the amount of an agreement year, or the last day to give notice.
struct Effect {
  std::optional<int> agreement_year;  ///< none: the last day to give notice
  std::optional<std::string> old;     ///< an amount with two decimals, or a date; none: not known, or none
  std::optional<std::string> now;
  Message in_words;  ///< `avtalsår 3: 500 000 kr blir 550 000 kr`
};

/// One thing that does not mean the same.
struct Change {
  Area area = Area::other;
  std::string path;                ///< dotted, as `Difference::path`
  Message what;                    ///< a whole sentence without its stop
  std::optional<std::string> old;  ///< for a program; none where it is new
  std::optional<std::string> now;  ///< none where it is gone
  std::vector<Effect> effects;
};

/// One version of an agreement, and what it pays.
struct Version {
  const yaml::Node& root;
  const Timeline& timeline;
  std::vector<FundingSchedule> funding;
};

/// What has changed from `old` to `now`, by area. Texts show no personal identity number.
std::vector<Change> changes_between(const Version& old, const Version& now);

}  // namespace iop::compare

namespace iop::field {

template <>
struct Names<compare::Area> {
  static constexpr std::array<std::string_view, 14> values{
      "term",       "parties", "money",        "notice",      "contributions", "duties",    "clauses",
      "governance", "goals",   "participants", "assessments", "signatures",    "invoicing", "other"};
};

}  // namespace iop::field
