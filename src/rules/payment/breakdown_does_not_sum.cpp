#include <limits>
#include <vector>

#include "rules/rule.hpp"

namespace iop::rules {

namespace {

/// Tells of parts whose sum is not `amount`; `parts_at` is where they stand.
void compare(std::span<const Money> parts, const Located<Money>& amount, Span parts_at, Severity severity,
             Findings& findings) {
  const auto total = sum(parts);
  const auto stands_here = message_of({"beloppet står här", "the amount stands here"});
  if (!total) {
    constexpr auto largest = Money::from_ore(std::numeric_limits<std::int64_t>::max());
    findings
        .add(severity, parts_at,
             message({"delarna blir mer än {} kr, men beloppet är {} kr",
                      "the parts make more than {} kr, but the amount is {} kr"},
                     largest.swedish(), amount->swedish()))
        .note(amount.span(), stands_here)
        .help(message_of({"rätta delarna: så stora belopp kan inte räknas",
                          "correct the parts: amounts this large cannot be computed"}));
    return;
  }
  if (*total == *amount) return;
  const auto difference = *total < *amount ? subtract(*amount, *total) : subtract(*total, *amount);
  if (!difference) return;
  findings
      .add(severity, parts_at,
           message({"delarna blir {} kr, men beloppet är {} kr: {} kr {}",
                    "the parts make {} kr, but the amount is {} kr: {} kr {}"},
                   total->swedish(), amount->swedish(), difference->swedish(),
                   *total < *amount ? Text{"saknas", "are missing"} : Text{"för mycket", "too much"}))
      .note(amount.span(), stands_here)
      .help(message(
          {"jämför med det undertecknade avtalet; stämmer avskriften, fråga parterna vad skillnaden avser",
           "compare with the signed agreement; if the transcript is right, ask the parties what the "
           "difference is for"}));
}

void check(const Subject& subject, Findings& findings) {
  for (const auto& row : *subject.agreement.funding) {
    const auto& funding = row.value;
    if (!funding.amount) continue;
    if (funding.breakdown && !funding.breakdown->empty()) {
      std::vector<Money> parts;
      for (const auto& post : *funding.breakdown) {
        if (post->amount) parts.push_back(*post->amount);
      }
      if (parts.size() == funding.breakdown->size()) {
        compare(parts, funding.amount, funding.breakdown.key(), findings.severity(), findings);
      }
    }
    if (funding.shares && funding.shares->amounts) {
      std::vector<Money> parts;
      for (const auto& share : *funding.shares->amounts) parts.push_back(share.value);
      compare(parts, funding.amount, funding.shares->amounts.key(), Severity::error, findings);
    }
  }
}

}  // namespace

extern const FileRule breakdown_does_not_sum{
    {"P501",
     "breakdown-does-not-sum",
     Severity::warning,
     {"delarna i `breakdown` eller `shares.amounts` blir inte beloppet",
      "the parts of `breakdown` or `shares.amounts` do not make the amount"},
     "HSNG 2021-00405, Samfinansiering",
     {.why = "Delarna ska tillsammans bli beloppet. I avtalet HSNG 2021-00405 gör de inte det: "
             "1,1 miljoner kronor och 180 tusen kronor är 60 000 kronor mindre än de 1,34 "
             "miljoner kronor som avtalet lovar varje år, och ingen vet vad skillnaden avser. Är "
             "det `shares.amounts`, alltså vad var och en ska ha, är det ett fel, för då kan "
             "inget betalas ut. Jämför med det undertecknade avtalet; stämmer avskriften, fråga "
             "parterna vad skillnaden avser och ändra inget på egen hand.",
      .bad = R"(amount: 500000
breakdown:
  - {what: Lönekostnader, amount: 340000}
  - {what: Lokalkostnader, amount: 100000})",
      .good = R"(amount: 500000
breakdown:
  - {what: Lönekostnader, amount: 400000}
  - {what: Lokalkostnader, amount: 100000})",
      .summary = "The parts do not make the amount. If the transcript is right, ask the parties what "
                 "the difference is for."}},
    Judges::every_document,
    Adjustable::yes,
    check,
    Needs::whole_document};

}  // namespace iop::rules
