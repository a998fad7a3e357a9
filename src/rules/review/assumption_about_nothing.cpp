#include "agreement/decode.hpp"
#include "rules/rule.hpp"

namespace iop::rules {

namespace {

void check(const Subject& subject, Findings& findings) {
  for (const auto& assumption : *subject.agreement.assumptions) {
    const auto& about = assumption->about;
    if (!about || known_path(*about)) continue;
    auto finding =
        findings.add(about.span(), message({"formatet har ingen sökväg `{}`: antagandet gäller ingenting",
                                            "the format has no path `{}`: the assumption is about nothing"},
                                           *about));
    if (const auto near = nearest_path(*about)) {
      finding.help(message({"menas `{}`?", "did you mean `{}`?"}, *near));
    } else {
      finding.help(
          message({"skriv nycklarna uppifrån med punkt emellan, som `term.end` eller `funding.stod.amount`",
                   "write the keys from the top with dots between, as in `term.end` or "
                   "`funding.stod.amount`"}));
    }
  }
}

}  // namespace

extern const FileRule assumption_about_nothing{
    {"W903",
     "assumption-about-nothing",
     Severity::warning,
     {"ett antagande vars `about` är en sökväg som formatet inte har",
      "an assumption whose `about` is a path that the format does not know"},
     {},
     {.why = "Ett antagande pekar ut vad det gäller med en sökväg i `about`, och den sökvägen "
             "finns inte i formatet. Antagandet följer då inte med till det belopp eller den dag "
             "som vilar på det, fast det ser ut att göra det. Oftast är sökvägen felskriven; "
             "rätta den, till exempel till `term.end`.",
      .bad = R"(- about: term.ende
  text: Avtalet säger "till"; här räknas dagen in.)",
      .good = R"(- about: term.end
  text: Avtalet säger "till"; här räknas dagen in.)",
      .summary = "An assumption's path leads nowhere, so the assumption does not follow the amount or "
                 "day that rests on it."}},
    Judges::every_document,
    Adjustable::no,
    check};

}  // namespace iop::rules
