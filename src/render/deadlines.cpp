#include "render/deadlines.hpp"

#include <array>

namespace iop::render {

std::span<const DeadlinesFormat> deadlines_formats() {
  static constexpr std::array formats{
      DeadlinesFormat{"text", deadlines_text}, DeadlinesFormat{"json", deadlines_json},
      DeadlinesFormat{"list", deadlines_list}, DeadlinesFormat{"markdown", deadlines_markdown}};
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

}  // namespace iop::render
