#include "cli/interview.hpp"

#include <algorithm>
#include <array>
#include <functional>

#include "agreement/agreement.hpp"
#include "agreement/paths.hpp"
#include "base/text.hpp"
#include "yaml/written.hpp"

namespace iop::cli {

namespace {

constexpr bool is_lower(char c) {
  return c >= 'a' && c <= 'z';
}

constexpr bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

/// `text` in the letters of ids, other characters as `between`.
std::string in_plain_letters(const std::string& text, char between) {
  std::string out;
  const auto lower = text::lower(text);
  for (std::size_t i = 0; i < lower.size();) {
    const auto c = text::next_code_point(lower, i);
    const bool as_it_is = c < 0x80 && (is_lower(static_cast<char>(c)) || is_digit(static_cast<char>(c)));
    const char plain = as_it_is                              ? static_cast<char>(c)
                       : c == U'å' || c == U'ä' || c == U'á' ? 'a'
                       : c == U'ö' || c == U'ø'              ? 'o'
                       : c == U'é' || c == U'è'              ? 'e'
                       : c == U'ü'                           ? 'u'
                                                             : between;
    if (plain != between || (!out.empty() && out.back() != between)) out += plain;
  }
  while (out.ends_with(between)) out.pop_back();
  return out;
}

/// Questions that follow each other, with what the terminal says to them.
class Interview {
 public:
  Interview(Session& session, DraftJudge& judge, render::Draft& draft)
      : session_(session), judge_(judge), draft_(draft) {}

  void run() {
    say(message_of(
        {"Frågor om avtalet, en i taget. Enter lämnar en fråga öppen. Ctrl-D avbryter utan att något skrivs.",
         "Questions about the agreement, one at a time. Enter leaves one open. Ctrl-D stops and writes "
         "nothing."}));
    if (draft_.id.empty()) ask_id();
    for (const auto* path : {"kind", "guideline", "diarienummer", "title"}) ask(path);
    ask_parties();
    for (const auto* path : {"term.start", "term.end", "termination.notice", "termination.model",
                             "termination.counting", "termination.for_cause"})
      ask(path);
    ask_funding();
  }

 private:
  void say(const Message& what) const { session_.world.err << what.in(session_.settings.lang) << '\n'; }

  void refuse(const Message& what, const Message& fix) const {
    session_.world.err << "  ";
    session_.complain(what, fix);
  }

  /// The answer to a question, without blanks around it.
  std::string answer_to(const Message& question) {
    session_.world.err << text::printable(question.in(session_.settings.lang)) << ": " << std::flush;
    std::string line;
    if (std::getline(session_.world.in, line)) return std::string{text::trim(line)};
    session_.world.err << '\n';
    throw Failed(Exit::unreadable, message({"svaren tog slut: inget har skrivits",
                                            "the answers ended: nothing has been written"}));
  }

  /// Asks until there is nothing wrong with the answer, or none.
  std::string ask_until(const Message& question,
                        const std::function<std::optional<Failure>(const std::string&)>& fault_of) {
    for (;;) {
      auto answer = answer_to(question);
      if (answer.empty()) return answer;
      const auto fault = fault_of(answer);
      if (!fault) return answer;
      refuse(fault->what, fault->fix);
    }
  }

  void ask_id() {
    const auto question =
        message({"avtalets id, som blir filens namn, till exempel skyddsvarnet",
                 "the agreement's id, which becomes the file's name, such as skyddsvarnet"});
    for (;;) {
      draft_.id = ask_until(question, fault_of_id);
      if (!draft_.id.empty()) return;
      say({"  id behövs: utan det har filen inget namn",
           "  the id is needed: the file has no name without it"});
    }
  }

  void ask(const std::string& path, const std::string& about = {}) {
    if (draft_.values.contains(path)) return;
    auto question = render::question_of(path);
    if (!about.empty()) question = message({"{}: {}", "{}: {}"}, about, question);
    if (path == "guideline") {
      const auto known = text::join(judge_.guidelines());
      question = message({"{}; kända: {}", "{}; known: {}"}, question, known);
    }
    ask_until(question, [&](const std::string& answer) { return take(path, answer); });
  }

  /// Takes an answer into the draft, unless it is wrong.
  std::optional<Failure> take(const std::string& path, const std::string& answer) {
    const auto value = as_value(path, answer);
    if (auto fault = fault_of_text(value)) return fault;
    draft_.values[path] = value;
    for (const auto& finding : judge_.findings_at(draft_, path)) {
      if (keeps_out(finding)) {
        draft_.values.erase(path);
        return Failure{finding.what, finding.help};
      }
      say(message({"  obs: {}", "  note: {}"}, finding.what));
    }
    return std::nullopt;
  }

  void ask_parties() {
    for (const auto& key : draft_.parties) ask_party(key);
    for (;;) {
      const auto question = message({"id för part {}, ett kort ord som vgr (Enter: inga fler)",
                                     "id of party {}, a short word such as vgr (Enter: no more)"},
                                    draft_.parties.size() + 1);
      const auto key = ask_until(
          question, [&](const std::string& answer) { return fault_of_party(answer, draft_.parties); });
      if (key.empty()) return;
      draft_.parties.push_back(key);
      ask_party(key);
    }
  }

  /// Who pays whom, and how much; nothing more where nobody is said to pay.
  void ask_funding() {
    const std::string row = "funding." + std::string{render::first_funding};
    const auto ids = text::join(draft_.parties);
    ask(row + ".payer", ids);
    if (!draft_.values.contains(row + ".payer")) return;
    ask(row + ".payee", ids);
    ask(row + ".amount");
  }

  void ask_party(const std::string& key) {
    const auto party = "parties." + key + ".";
    for (const auto* field : {"name", "sector", "organisation_number"}) ask(party + field, key);
  }

  Session& session_;
  DraftJudge& judge_;
  render::Draft& draft_;
};

}  // namespace

std::optional<Failure> fault_of_id(const std::string& id) {
  const auto allowed = [](char c) { return is_lower(c) || is_digit(c) || c == '-' || c == '_'; };
  if (!id.empty() && (is_lower(id.front()) || is_digit(id.front())) &&
      std::all_of(id.begin(), id.end(), allowed))
    return std::nullopt;
  const auto near = in_plain_letters(id.ends_with(".yaml") ? id.substr(0, id.size() - 5) : id, '-');
  return Failure{message({"`{}` kan inte vara ett avtals id", "`{}` cannot be an agreement's id"}, id),
                 near.empty() ? message({"små bokstäver a till z, siffror och bindestreck",
                                         "small letters a to z, digits and hyphens"})
                              : message({"menas `{}`?", "did you mean `{}`?"}, near)};
}

std::optional<Failure> fault_of_party(const std::string& key, const std::vector<std::string>& others) {
  if (std::find(others.begin(), others.end(), key) != others.end()) {
    return Failure{message({"parten `{}` finns redan", "there is a party `{}` already"}, key)};
  }
  const auto allowed = [](char c) { return is_lower(c) || is_digit(c) || c == '_'; };
  if (!key.empty() && is_lower(key.front()) && std::all_of(key.begin(), key.end(), allowed))
    return std::nullopt;
  const auto near = in_plain_letters(key, '_');
  return Failure{message({"`{}` kan inte vara en parts id", "`{}` cannot be a party's id"}, key),
                 !near.empty() && is_lower(near.front())
                     ? message({"menas `{}`?", "did you mean `{}`?"}, near)
                     : message({"små bokstäver a till z, siffror och understreck, en bokstav först",
                                "small letters a to z, digits and underscores, a letter first"})};
}

std::string as_value(const std::string& path, std::string_view value) {
  std::string trimmed{text::trim(value)};
  const auto* type = type_of_path(path);
  if (type == &field::Codec<Diarienummer>::type) return normalised_diarienummer(trimmed);
  if (type == &field::Codec<OrganisationNumber>::type && trimmed.size() == 10 &&
      std::all_of(trimmed.begin(), trimmed.end(), is_digit)) {
    return trimmed.insert(6, "-");
  }
  if (type->shape != field::TypeInfo::Shape::boolean) return trimmed;
  const auto word = text::lower(trimmed);
  if (word == "ja" || word == "yes") return "true";
  if (word == "nej" || word == "no") return "false";
  return trimmed;
}

std::optional<Failure> fault_of_text(const std::string& value) {
  if (yaml::is_writable(value)) return std::nullopt;
  return Failure{message({"värdet innehåller radbrytningar, styrtecken eller dolda tecken",
                          "the value holds line breaks, control or hidden characters"}),
                 message({"skriv det på en rad", "write it on one line"})};
}

void interview(Session& session, DraftJudge& judge, render::Draft& draft) {
  Interview{session, judge, draft}.run();
}

}  // namespace iop::cli
