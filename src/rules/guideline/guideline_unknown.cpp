#include <vector>

#include "base/text.hpp"
#include "rules/rule.hpp"

namespace iop::rules {

namespace {

void check(const Subject& subject, Findings& findings) {
  const auto& guideline = subject.agreement.guideline;
  if (!guideline || subject.profile != nullptr) return;
  std::vector<std::string_view> references;
  std::vector<std::string> quoted;
  for (const auto* profile : subject.profiles()) {
    if (profile == nullptr || !profile->reference) continue;
    references.push_back(profile->reference->value);
    quoted.push_back("`" + profile->reference->value + "`");
  }
  auto finding =
      findings.add(guideline.span(),
                   message({"riktlinjen `{}` finns inte", "there is no guideline `{}`"}, guideline->value));
  if (!quoted.empty()) {
    finding.note({"riktlinjer som finns: " + text::join(quoted, "och"),
                  "known guidelines: " + text::join(quoted, "and")});
  }
  if (const auto near = text::nearest(guideline->value, references)) {
    finding.help(message({"menas `{}`?", "did you mean `{}`?"}, *near));
  } else {
    finding.help(message(
        {"skriv beteckningen på den riktlinje som avtalet hänvisar till; en ny riktlinje är en ny fil "
         "i `schemas/guidelines/`",
         "write the reference of the guideline that the agreement cites; a new guideline is a new "
         "file in `schemas/guidelines/`"}));
  }
}

}  // namespace

extern const FileRule guideline_unknown{
    {"G401",
     "guideline-unknown",
     Severity::error,
     {"ingen riktlinjeprofil har den beteckning som avtalet anger",
      "no guideline profile has the reference that the agreement gives"},
     "avtalet prövas mot den riktlinje som det självt anger; utan profil finns inget att pröva mot",
     {.why = "Avtalet prövas mot den riktlinje som det självt anger, och någon profil med den "
             "beteckningen finns inte. Därmed prövas ingen av riktlinjens förutsättningar, hur "
             "många brister avtalet än har. Oftast är beteckningen felskriven; hjälpen räknar upp "
             "dem som finns. Är det en annan regions riktlinje, lägg till dess profil i "
             "`schemas/guidelines/`.",
      .bad = "guideline: RS 2021-04162",
      .good = "guideline: RS 2021-04161",
      .summary = "The agreement is judged by the guideline it names, and there is no profile of that "
                 "name, so no condition has been judged."}},
    Judges::iop_only,
    Adjustable::no,
    check};

}  // namespace iop::rules
