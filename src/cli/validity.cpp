#include "cli/validity.hpp"

namespace iop::cli {

namespace {

void add_keys(const Agreement& agreement, std::set<std::string>& keys) {
  if (!agreement.validity) return;
  for (const auto& entry : *agreement.validity) keys.insert(entry.id);
}

}  // namespace

void add_validity_option(CLI::App& command, std::vector<std::string>& texts, const Session& session) {
  command
      .add_option(
          "--validity", texts,
          session.say({"Räkna sista giltiga dag från och med en dag, kan upprepas: samtycke=2026-11-22",
                       "Count the last day of validity from a day on, may be repeated: "
                       "samtycke=2026-11-22"}))
      ->allow_extra_args(false);
}

std::vector<ValidFrom> validities_of(const std::vector<std::string>& texts) {
  std::vector<ValidFrom> out;
  for (const auto& text : texts) {
    const auto sign = text.find('=');
    if (sign == std::string::npos || sign == 0) {
      throw Failed(
          Exit::usage,
          message({"--validity: `{}` är inte en nyckel och en dag", "--validity: `{}` is no key and day"},
                  text),
          message_of({"skriv nyckeln under `validity`, `=` och första dagen: samtycke=2026-11-22",
                      "write the key under `validity`, `=` and the first day: samtycke=2026-11-22"}));
    }
    out.push_back({text.substr(0, sign), parsed("--validity", Date::parse(text.substr(sign + 1)))});
  }
  return out;
}

void check_validities(const std::vector<ValidFrom>& given, const Agreements& agreements) {
  if (given.empty() || agreements.files.empty()) return;
  std::set<std::string> keys;
  for (const auto& file : agreements.files) {
    add_keys(file.timeline->original(), keys);
    for (const Date day : file.timeline->change_days()) add_keys(file.timeline->as_of(day), keys);
  }
  if (keys.empty()) {
    throw Failed(Exit::usage, message_of({"--validity: inget avtal har `validity`",
                                          "--validity: no agreement has `validity`"}));
  }
  const std::vector<std::string_view> known{keys.begin(), keys.end()};
  for (const auto& one : given) choose("--validity", one.key, known);
}

}  // namespace iop::cli
