#include <algorithm>

#include "rules/rule.hpp"

namespace iop::rules {

namespace {

/// How many years before its start a case is opened at most, where the guideline gives no other number.
constexpr int usual_years_before = 3;

/// The four digits between the prefix and the serial: `2031` of `OSN 2031-00042`; empty in other forms.
std::string_view year_in(std::string_view diarienummer) {
  constexpr std::size_t digits = 4;
  const auto space = diarienummer.find(' ');
  if (space == std::string_view::npos) return {};
  const auto rest = diarienummer.substr(space + 1);
  const auto year = rest.substr(0, digits);
  const bool well_formed = year.size() == digits && rest.substr(digits).starts_with('-') &&
                           std::all_of(year.begin(), year.end(), [](char c) { return c >= '0' && c <= '9'; });
  return well_formed ? year : std::string_view{};
}

int number(std::string_view digits) {
  int value = 0;
  for (const char c : digits) value = value * 10 + (c - '0');
  return value;
}

/// The year where it is written; the whole number where it is not found.
Span place_of(std::string_view year, Span diarienummer, const Source& source) {
  const auto at = source.text(diarienummer).find(year);
  if (at == std::string_view::npos) return diarienummer;
  const auto begin = diarienummer.begin + static_cast<std::uint32_t>(at);
  return {begin, begin + static_cast<std::uint32_t>(year.size())};
}

Message what_is_odd(std::string_view year, int before, int most, Date start) {
  if (before < 0) {
    return message({"diarienumret är från {}, senare än avtalets start {}",
                    "the diarienummer is from {}, later than the agreement's start {}"},
                   year, start.to_string());
  }
  return message(
      {"diarienumret är från {}, {} år före avtalets start {}; högst {} år är rimligt",
       "the diarienummer is from {}, {} years before the agreement's start {}; at most {} is plausible"},
      year, before, start.to_string(), most);
}

void check(const Subject& subject, Findings& findings) {
  const auto& diarienummer = subject.agreement.diarienummer;
  const auto& term = subject.agreement.term;
  if (!diarienummer || !term || !term->start) return;
  const auto year = year_in(diarienummer->value);
  if (year.empty()) return;
  const int most =
      findings.setting().years_before ? int{*findings.setting().years_before} : usual_years_before;
  const int before = term->start->year() - number(year);
  if (before >= 0 && before <= most) return;
  findings
      .add(place_of(year, diarienummer.span(), findings.source()),
           what_is_odd(year, before, most, *term->start))
      .note(term->start.span(), message_of({"avtalets start", "the agreement's start"}))
      .help(message_of({"jämför diarienummer och start med originalet och diariet",
                        "compare diarienummer and start with the original and the register"}));
}

}  // namespace

extern const FileRule diarienummer_year_implausible{
    {"D606",
     "diarienummer-year-implausible",
     Severity::warning,
     {"ett diarienummer från ett år efter avtalets start, eller från mer än tre år före den",
      "a diarienummer from a year after the agreement's start, or from more than three years before it"},
     "praxis: OSN 2025-00506, HSNG 2021-00405 och OSN 2023-01807 är alla från året före starten",
     {.why = "Ett IOP diarieförs när ärendet börjar, och avtalet börjar gälla samma år eller "
             "något år senare: i de tre kända avtalen året efter. Ett diarienummer från ett "
             "senare år än starten, eller från mer än tre år före den, är därför troligen fel "
             "avskrivet eller hör till ett annat ärende. Jämför diarienummer och startdag med "
             "originalet och med diariet. Regeln vilar på praxis, och riktlinjens profil kan "
             "ändra antalet år.",
      .bad = R"(diarienummer: OSN 2022-00042
term:
  start: 2026-01-01)",
      .good = R"(diarienummer: OSN 2023-00042
term:
  start: 2026-01-01)",
      .summary = "A case is opened in the year of the start or a few years before it; another year is "
                 "probably a copying error. Rests on practice."}},
    Judges::iop_only,
    Adjustable::yes,
    check};

}  // namespace iop::rules
