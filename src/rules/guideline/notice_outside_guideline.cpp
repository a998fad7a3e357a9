#include <algorithm>

#include "base/text.hpp"
#include "rules/rule.hpp"

namespace iop::rules {

namespace {

const Message compare{"jämför med avtalet; stämmer det, anteckna i ärendet varför det är annorlunda",
                      "compare with the agreement; if it is right, record in the case why it differs"};

std::string name_of_model(TerminationModel model) {
  return "`" + std::string{field::Names<TerminationModel>::values[static_cast<std::size_t>(model)]} + "`";
}

/// The shortest and the longest notice: `min` and `max`, else `notice` for both.
struct Bounds {
  const Located<Duration>& shortest;
  const Located<Duration>& longest;

  explicit Bounds(const RuleSetting& setting)
      : shortest(setting.min ? setting.min : setting.notice),
        longest(setting.max ? setting.max : setting.notice) {}
};

/// Compares by the calendar: both run from the term's first day.
void judge_length(const Termination& termination, Date start, Findings& findings) {
  const Bounds bounds{findings.setting()};
  const auto tell = [&](Text how, Duration bound) {
    findings
        .add(termination.notice.span(),
             message({"uppsägningstiden {} är {} än {}", "the notice of {} is {} than {}"},
                     termination.notice->in_words(), how, bound.in_words()))
        .help(compare);
  };
  const auto ends = add(start, *termination.notice);
  if (bounds.shortest && ends < add(start, *bounds.shortest)) {
    tell({"kortare", "shorter"}, *bounds.shortest);
  } else if (bounds.longest && ends > add(start, *bounds.longest)) {
    tell({"längre", "longer"}, *bounds.longest);
  }
}

void judge_model(const Termination& termination, Findings& findings) {
  std::vector<std::string> allowed;
  for (const auto& model : *findings.setting().models) {
    if (model && *model == *termination.model) return;
    if (model) allowed.push_back(name_of_model(*model));
  }
  findings
      .add(termination.model.span(), message({"modellen {} är ingen av dem som riktlinjen räknar med",
                                              "the model {} is none of those the guideline expects"},
                                             name_of_model(*termination.model)))
      .note({"riktlinjen räknar med " + text::join(allowed, "eller"),
             "the guideline expects " + text::join(allowed, "or")})
      .help(compare);
}

void judge_missing(const Located<Termination>& termination, Findings& findings, std::string_view key,
                   Text what) {
  findings
      .add(termination.key(),
           message({"filen säger inte {} (`{}`)", "the file does not say {} (`{}`)"}, what, key))
      .help(message(
          {"läs avtalet och skriv det som `{}`; säger det inget är det en fråga för parterna",
           "read the agreement and write it as `{}`; if it says nothing, it is a matter for the parties"},
          key));
}

void check(const Subject& subject, Findings& findings) {
  const auto& termination = subject.agreement.termination;
  const auto& setting = findings.setting();
  if (!termination) return;
  if (setting.notice || setting.min || setting.max) {
    const auto& start = subject.agreement.term->start;
    if (termination->notice.absent()) {
      judge_missing(termination, findings, "notice",
                    {"hur lång uppsägningstiden är", "how long the notice is"});
    } else if (termination->notice && start) {
      judge_length(*termination, *start, findings);
    }
  }
  if (!setting.models) return;
  if (termination->model.absent()) {
    judge_missing(termination, findings, "model", {"vad en uppsägning avslutar", "what a notice ends"});
  } else if (termination->model) {
    judge_model(*termination, findings);
  }
}

constexpr RulePage page{
    .why =
        "Regeln jämför uppsägningstiden och uppsägningens modell med dem som riktlinjens profil anger, och "
        "frågar efter dem om de saknas. Att uppsägningstiden är sex månader är praxis i tre kända avtal och "
        "står inte i någon känd riktlinje. Modellen säger vad en uppsägning avslutar: partens egen del, hela "
        "avtalet, eller ingenting förrän alla har beslutat; de kända avtalen har en var. Jämför med avtalet; "
        "stämmer det, anteckna i ärendet varför det är annorlunda.",
    .bad = "termination: {notice: 90 days, model: unanimous, counting: same_day}",
    .good = "termination: {notice: 6 months, model: party_leaves, counting: same_day}",
    .summary = "Compares the notice period and the model of termination with those the profile names."};

}  // namespace

extern const FileRule notice_outside_guideline{
    {"G412",
     "notice-outside-guideline",
     Severity::warning,
     {"en uppsägningstid eller en modell som riktlinjen inte räknar med",
      "a notice period or a model of termination that the guideline does not expect"},
     "praxis: de tre kända avtalen har sex månaders uppsägningstid",
     page},
    Judges::iop_only,
    Adjustable::yes,
    check,
    Needs::whole_document};

}  // namespace iop::rules
