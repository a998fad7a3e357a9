#include "render/state.hpp"

#include "base/text.hpp"
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

Message words_of(const LaterEvent& event) {
  if (event.is_amendment) return amendment_words(event.day, event.diarienummer);
  return message({"uppsägning av {}, {}", "notice by {}, {}"}, event.party, event.day.to_string());
}

}  // namespace

std::vector<Message> state_words(const AgreementState& state) {
  std::vector<Message> all;
  if (state.amended.empty())
    all.push_back({"inget tillägg gäller den dagen", "no amendment is in force that day"});
  for (const auto& amended : state.amended) all.push_back(words_of(amended));
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
  line("", message({"Avtalet som det står {} (--as-of)", "The agreement as it stands on {} (--as-of)"},
                   state.as_of->to_string()));
  for (const auto& words : state_words(state)) line("  ", words);
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

}  // namespace iop::render
