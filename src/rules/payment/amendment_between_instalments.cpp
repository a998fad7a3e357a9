#include "rules/payment/rows.hpp"
#include "term/funding_history.hpp"
#include "term/instalments.hpp"

namespace iop::rules {

namespace {

/// How a row is paid, and the day from which agreement years count.
struct Frequency {
  Instalments instalments;
  Periods periods;
  Date start;
};

/// The whole instalment that holds `day`; none for `once`, which is paid whole.
std::optional<DateRange> instalment_at(const Frequency& frequency, Date day) {
  constexpr int months_in_year = 12;
  const int months = months_of(frequency.instalments);
  if (months == 0) return std::nullopt;
  const auto origin =
      frequency.periods == Periods::calendar_year ? Date::of(day.year(), 1, 1) : frequency.start;
  int from = (day.year() - origin.year() - 1) * months_in_year;
  while (add_months(origin, from + months) <= day) from += months;
  return DateRange{add_months(origin, from), add_months(origin, from + months).previous()};
}

bool begins(const Frequency& frequency, Date day) {
  const auto instalment = instalment_at(frequency, day);
  return instalment && instalment->first == day;
}

/// Days, earlier and later than an amendment's, on which an instalment begins both before and after it.
std::vector<std::string> better_days(const Frequency& before, const Frequency& after, Date day) {
  constexpr int longest_instalment = 366;
  std::vector<std::string> days;
  for (const int step : {-1, 1}) {
    for (int n = 1; n <= longest_instalment; ++n) {
      const auto other = day.plus_days(step * n);
      if (!begins(before, other) || !begins(after, other)) continue;
      days.push_back(other.to_string());
      break;
    }
  }
  return days;
}

/// None where it is not stated (P502).
std::optional<Frequency> frequency_of(const Funding* row, Date start) {
  if (row == nullptr || !row->instalments) return std::nullopt;
  if (!row->periods && *row->instalments != Instalments::once) return std::nullopt;
  return Frequency{*row->instalments, row->periods.value_or(Periods::agreement_year), start};
}

/// Where the change of the row `id` on `day` stands.
struct Cause {
  const Amendment* amendment = nullptr;
  Span change;
};

Cause cause_of(const Agreement& agreement, const std::string& id, Date day) {
  const auto row = "funding." + id;
  Cause cause;
  for (const auto& amendment : *agreement.amendments) {
    if (!amendment || !amendment->effective || *amendment->effective != day || !amendment->set) continue;
    for (const auto& change : amendment->set->items) {
      const bool names_row = change.path == "funding" || change.path == row;
      const bool names_frequency = change.path == row + ".instalments" || change.path == row + ".periods";
      if (names_row || names_frequency) cause = {&*amendment, change.path_span};
    }
  }
  return cause;
}

Message what_is_cut(const std::string& id, const Frequency& before, const Frequency& after, Date day) {
  const auto old = instalment_at(before, day);
  const auto next = instalment_at(after, day);
  if (!old || !next) {
    return message({"raden `{}` byter {} mellan delbetalningar och ett enda belopp för hela tiden (`once`)",
                    "row `{}` changes on {} between instalments and one amount for the whole time (`once`)"},
                   id, day.to_string());
  }
  const auto cut = old->first == day ? *next : *old;
  return message({"raden `{}` byter {} hur ofta den betalas, mitt i delbetalningen {} till {}",
                  "row `{}` changes on {} how often it is paid, in the middle of the instalment {} to {}"},
                 id, day.to_string(), cut.first.to_string(), cut.last.to_string());
}

Message how_to_mend(const Frequency& before, const Frequency& after, Date day) {
  const auto days = better_days(before, after, day);
  if (days.empty()) {
    return message_of({"låt raden sluta dagen före (`end`) och lägg det nya på en egen rad under `funding`",
                       "let the row end the day before (`end`) and put what is new on a row of its own under "
                       "`funding`"});
  }
  const Message either{text::join(days, "eller"), text::join(days, "or")};
  return message({"låt ändringen gälla från {}, där en delbetalning börjar både före och efter den",
                  "let the amendment take effect on {}, where an instalment begins both before and after it"},
                 either);
}

void judge_day(const Subject& subject, const std::string& id, Date day, Findings& findings) {
  const auto& start = *subject.agreement.term->start;
  const FundingHistory history{subject.timeline, id};
  const auto before = frequency_of(history.on(day.previous()), start);
  const auto after = frequency_of(history.on(day), start);
  const auto cause = cause_of(subject.agreement, id, day);
  if (!before || !after || cause.amendment == nullptr) return;
  findings.add(cause.amendment->effective.span(), what_is_cut(id, *before, *after, day))
      .note(cause.change, message_of({"ändringen står här", "the change stands here"}))
      .help(how_to_mend(*before, *after, day));
}

void check(const Subject& subject, Findings& findings) {
  if (subject.timeline.change_days().empty()) return;
  for (const auto& id : funding_ids(subject.timeline)) {
    for (const auto day : changes_between_instalments(subject.timeline, subject.ending, id)) {
      judge_day(subject, id, day, findings);
    }
  }
}

}  // namespace

extern const FileRule amendment_between_instalments{
    {"P514",
     "amendment-between-instalments",
     Severity::error,
     {"en ändring av hur ofta det betalas som inte gäller från en delbetalnings första dag",
      "a change of how often is paid that does not take effect on an instalment's first day"},
     "OSN 2023-01807: \"utbetalas från VGR halvårsvis\"; delbetalningarna blir årsbeloppet bara om bytet "
     "sker där en börjar",
     {.why = "En ändring byter hur ofta det betalas mitt i en delbetalning. Då blir "
             "delbetalningarna inte längre årsbeloppet: några dagar betalas två gånger eller inte "
             "alls. Bytet måste därför gälla från den dag då en delbetalning ändå börjar, och "
             "ingen riktlinje kan sänka nivån. Flytta `effective` till närmaste sådan dag, om "
             "parterna är överens om det.",
      .bad = R"(amendments:
  - effective: 2033-03-01
    set:
      funding.stod.instalments: monthly)",
      .good = R"(amendments:
  - effective: 2033-07-01
    set:
      funding.stod.instalments: monthly)",
      .summary = "A change of how often is paid must begin where an instalment begins, or the "
                 "instalments no longer make the year's amount."}},
    Judges::every_document,
    Adjustable::no,
    check};

}  // namespace iop::rules
