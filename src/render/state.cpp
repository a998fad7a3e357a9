#include "render/state.hpp"

#include "base/text.hpp"
#include "render/markdown.hpp"
#include "render/wrap.hpp"

namespace iop::render {

namespace {

Message amendment_words(Date effective, const std::string& diarienummer) {
  const auto number = diarienummer.empty() ? std::string{} : " " + diarienummer;
  return message({"tillägg{} från {}", "amendment{} from {}"}, number, effective.to_string());
}

Message words_of(const AmendedField& amended) {
  const auto amendment = amendment_words(amended.effective, amended.diarienummer);
  if (!amended.value) return message({"{}: {}", "{}: {}"}, amended.field, amendment);
  return message({"{}: {}, {}", "{}: {}, {}"}, amended.field, *amended.value, amendment);
}

Message notice_words(const std::string& party, Date day) {
  return message({"uppsägning av {}, {}", "notice by {}, {}"}, party, day.to_string());
}

Message words_of(const CountedNotice& notice) {
  const auto given = notice_words(notice.party, notice.day);
  const auto last = notice.last_day ? notice.last_day->to_string() : std::string{};
  switch (notice.effect) {
    case NoticeEnds::agreement:
      return message({"{}: avtalet slutar {}", "{}: the agreement ends {}"}, given, last);
    case NoticeEnds::party:
      return message({"{}: partens del slutar {}", "{}: the party's part ends {}"}, given, last);
    case NoticeEnds::undecided:
      return message(
          {"{}: verkar först när alla parter har beslutat", "{}: takes effect once all parties have decided"},
          given);
    case NoticeEnds::uncounted:
      return message({"{}: kan inte räknas, dag, tid, modell eller räknesätt saknas",
                      "{}: cannot be counted, day, length, model or counting is missing"},
                     given);
    case NoticeEnds::none:
      break;
  }
  return message({"{}: förkortar ingenting", "{}: shortens nothing"}, given);
}

Message words_of(const LaterEvent& event) {
  if (event.is_amendment) return amendment_words(event.day, event.diarienummer);
  return notice_words(event.party, event.day);
}

Message heading_of(Date as_of) {
  return message({"Avtalet som det står {} (--as-of)", "The agreement as it stands on {} (--as-of)"},
                 as_of.to_string());
}

}  // namespace

std::vector<Message> state_words(const AgreementState& state) {
  std::vector<Message> all;
  if (state.amended.empty())
    all.push_back({"inget tillägg gäller den dagen", "no amendment is in force that day"});
  for (const auto& amended : state.amended) all.push_back(words_of(amended));
  for (const auto& notice : state.notices) all.push_back(words_of(notice));
  for (const auto& event : state.left_out)
    all.push_back(message({"räknas inte: {}", "not counted: {}"}, words_of(event)));
  return all;
}

void write_state(std::ostream& out, const AgreementState& state, Lang lang, std::string_view margin) {
  if (!state.as_of) return;
  constexpr std::size_t width = 92;
  const auto line = [&](std::string_view indent, const Message& words) {
    auto shown = std::string{margin} + std::string{indent};
    for (const auto& part : wrapped(text::printable(words.in(lang)), width)) {
      out << shown << part << '\n';
      shown = std::string(margin.size() + indent.size() + 2, ' ');
    }
  };
  line("", heading_of(*state.as_of));
  for (const auto& words : state_words(state)) line("  ", words);
}

void write_markdown_state(std::ostream& out, const AgreementState& state, Lang lang) {
  if (!state.as_of) return;
  const auto shown = [&](const Message& words) { return markdown_cell(text::printable(words.in(lang))); };
  out << shown(heading_of(*state.as_of)) << "\n\n";
  for (const auto& words : state_words(state)) out << "- " << shown(words) << '\n';
  out << '\n';
}

Json amended_json(const AgreementState& state) {
  Json all = Json::array();
  for (const auto& amended : state.amended) {
    all.push_back({{"field", amended.field},
                   {"value", json_of(amended.value)},
                   {"effective", amended.effective.to_string()},
                   {"decided", json_of(amended.decided)},
                   {"diarienummer", text_or_null(amended.diarienummer)},
                   {"why", text_or_null(amended.why)}});
  }
  return all;
}

Json notices_json(const AgreementState& state) {
  Json all = Json::array();
  for (const auto& notice : state.notices) {
    all.push_back({{"party", notice.party},
                   {"date", notice.day.to_string()},
                   {"ends", field::name_of(notice.effect)},
                   {"last_day", json_of(notice.last_day)}});
  }
  return all;
}

Json left_out_json(const AgreementState& state) {
  Json all = Json::array();
  for (const auto& event : state.left_out) {
    all.push_back({{"kind", event.is_amendment ? "amendment" : "notice"},
                   {"date", event.day.to_string()},
                   {"party", text_or_null(event.party)},
                   {"diarienummer", text_or_null(event.diarienummer)}});
  }
  return all;
}

Json state_json(std::string_view key, const std::string& name, const AgreementState& state) {
  return {{key, name},
          {"amended", amended_json(state)},
          {"notices", notices_json(state)},
          {"left_out", left_out_json(state)}};
}

}  // namespace iop::render
