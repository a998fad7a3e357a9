#include <algorithm>
#include <optional>

#include "base/text.hpp"
#include "rules/rule.hpp"

namespace iop::rules {

namespace {

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

/// How many capital letters `text` is; none where anything else stands in it.
std::optional<int> capitals(std::string_view text) {
  int count = 0;
  for (std::size_t i = 0; i < text.size(); ++count) {
    const char32_t c = text::next_code_point(text, i);
    if (!(c >= U'A' && c <= U'Z') && c != U'Å' && c != U'Ä' && c != U'Ö') return std::nullopt;
  }
  return count;
}

/// What is wrong with `number` by `form`; none where nothing is.
std::optional<Message> fault_of(std::string_view number, const DiarienummerForm& form) {
  const auto space = number.find(' ');
  const auto letters = capitals(number.substr(0, space));
  if (space == std::string_view::npos || !letters || *letters < *form.prefix_min ||
      *letters > *form.prefix_max) {
    return message({"det ska börja med {} till {} stora bokstäver och ett mellanslag",
                    "it should begin with {} to {} capital letters and a space"},
                   form.prefix_min->value, form.prefix_max->value);
  }
  const auto rest = number.substr(space + 1);
  const auto year = rest.substr(0, 4);
  if (rest.size() < 5 || rest[4] != '-' || !std::all_of(year.begin(), year.end(), is_digit)) {
    return message_of({"efter bokstäverna ska årtalet och ett bindestreck stå",
                       "the year and a hyphen should follow the letters"});
  }
  const auto serial = rest.substr(5);
  const auto wanted = static_cast<std::size_t>(form.serial_digits->value);
  if (serial.size() != wanted || !std::all_of(serial.begin(), serial.end(), is_digit)) {
    return message({"löpnumret efter bindestrecket ska ha {} siffror",
                    "the serial number after the hyphen should have {} digits"},
                   wanted);
  }
  return std::nullopt;
}

void judge(const Located<Diarienummer>& number, const DiarienummerForm& form, Findings& findings) {
  if (!number) return;
  const auto fault = fault_of(number->value, form);
  if (!fault) return;
  findings
      .add(number.span(), message({"`{}` är inget diarienummer: {}", "`{}` is not a diarienummer: {}"},
                                  number->value, *fault))
      .help(message({"jämför med ärendet i diariet: bokstäver, mellanslag, årtal, bindestreck, löpnummer",
                     "compare with the case in the register: letters, space, year, hyphen, serial number"}));
}

void check(const Subject& subject, Findings& findings) {
  if (subject.profile == nullptr || !subject.profile->diarienummer) return;
  const auto& form = *subject.profile->diarienummer;
  if (!form.prefix_min || !form.prefix_max || !form.serial_digits) return;
  const auto& agreement = subject.agreement;
  judge(agreement.diarienummer, form, findings);
  judge(agreement.term->successor, form, findings);
  for (const auto& amendment : *agreement.amendments) judge(amendment->diarienummer, form, findings);
}

}  // namespace

extern const FileRule invalid_diarienummer{
    {"S207",
     "invalid-diarienummer",
     Severity::error,
     {"ett diarienummer som inte har den form som riktlinjen anger",
      "a diarienummer that does not have the form the guideline states"},
     "formen som regionens riktlinjeprofil anger, avläst ur kända diarienummer (OSN 2025-00506)",
     {.why = "Diarienumret är nyckeln till ärendet i diariet, och den som skriver det "
             "ofullständigt hittar inte akten. Formen – bokstäver, år och ett löpnummer med ett "
             "visst antal siffror – anges i riktlinjens profil och är avläst ur kända "
             "diarienummer. Slå upp numret i diariet och skriv det helt ut, med inledande nollor.",
      .bad = "diarienummer: OSN 2031-42",
      .good = "diarienummer: OSN 2031-00042",
      .summary = "A diarienummer leads to the case file; write it in full as the region's profile has "
                 "it, leading zeros included."}},
    Judges::every_document,
    Adjustable::no,
    check};

}  // namespace iop::rules
