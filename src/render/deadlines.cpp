#include "render/deadlines.hpp"

#include <array>

namespace iop::render {

std::span<const DeadlinesFormat> deadlines_formats() {
  static constexpr std::array formats{
      DeadlinesFormat{"text", deadlines_text}, DeadlinesFormat{"json", deadlines_json},
      DeadlinesFormat{"list", deadlines_list}, DeadlinesFormat{"markdown", deadlines_markdown},
      DeadlinesFormat{"ics", deadlines_ics}};
  return formats;
}

Text word_for(DeadlineKind kind) {
  static constexpr std::array<Text, 13> words{{{"avtalsslut", "term end"},
                                               {"sista uppsägning", "last notice"},
                                               {"uppsägning", "leave notice"},
                                               {"upphör", "notice end"},
                                               {"avtalsår", "agreement year"},
                                               {"index", "index"},
                                               {"faktura", "invoice"},
                                               {"åtagande", "duty"},
                                               {"milstolpe", "milestone"},
                                               {"efterföljare", "successor"},
                                               {"option", "option"},
                                               {"giltighet", "validity"},
                                               {"undantag", "waiver"}}};
  return words.at(static_cast<std::size_t>(kind));
}

Text lead_of(DeadlineStatus status) {
  switch (status) {
    case DeadlineStatus::overdue:
      return {"Försenat: ", "Overdue: "};
    case DeadlineStatus::done:
      return {"Klart: ", "Done: "};
    case DeadlineStatus::unknown:
      return {"Okänt: ", "Unknown: "};
    default:
      return {};
  }
}

Text word_for(DeadlineStatus status) {
  static constexpr std::array<Text, 6> words{{{"kommande", "upcoming"},
                                              {"i dag", "today"},
                                              {"försenat", "overdue"},
                                              {"klart", "done"},
                                              {"passerat", "past"},
                                              {"okänt", "unknown"}}};
  return words.at(static_cast<std::size_t>(status));
}

Message free_day_words(const Deadline& deadline) {
  // A year begins and an index appears whatever the day: nobody has to act.
  const bool act =
      deadline.kind != DeadlineKind::agreement_year && deadline.kind != DeadlineKind::index_publication;
  const auto why = why_no_working_day(deadline.date);
  if (!act || !why || !deadline.working_day_before) return {};
  return message({"{}; vardagen före är {}", "{}; the working day before is {}"}, *why,
                 deadline.working_day_before->to_string());
}

Message free_day_ahead(const Deadline& deadline) {
  const bool ahead = deadline.status == DeadlineStatus::upcoming || deadline.status == DeadlineStatus::due;
  return ahead ? free_day_words(deadline) : Message{};
}

Message in_days(std::int32_t days_left) {
  switch (days_left) {
    case -1:
      return {"i går", "yesterday"};
    case 0:
      return {"i dag", "today"};
    case 1:
      return {"i morgon", "tomorrow"};
    default:
      break;
  }
  if (days_left > 0) return message({"om {} dagar", "in {} days"}, days_left);
  return message({"för {} dagar sedan", "{} days ago"}, -days_left);
}

Message basis_of(const Deadline& deadline) {
  return {deadline.basis.sv + deadline.decision.sv, deadline.basis.en + deadline.decision.en};
}

}  // namespace iop::render
