#include <algorithm>

#include "rules/register.hpp"

namespace iop::rules {

namespace {

void check(const RegisterEntry& entry, Seen& seen, std::vector<Diagnostic>& findings);

constexpr RulePage page{
    .why =
        "Regeln letar efter två avtal som samma organisationer undertecknar och vars avtalstider överlappar. "
        "En organisation känns igen på sitt organisationsnummer, annars på sitt namn, och ett avtal som har "
        "sagts upp räknas till den dag det slutar. Det kan vara två olika samarbeten, och då är allt väl; "
        "men det kan "
        "också vara samma insats två gånger, eller ett nytt avtal som började innan det gamla hade slutat. "
        "Att det "
        "är en brist är ingen regel i lag utan praxis. Jämför avtalen, och avsluta det ena om de gäller "
        "samma sak.",
    .bad = "term: {start: 2036-07-01, end: 2041-06-30}",
    .good = "term: {start: 2037-01-01, end: 2041-12-31}",
    .summary = "Finds two agreements that the same organisations sign and whose terms overlap."};

}  // namespace

extern const RegisterRule overlapping_agreements{
    {"R702",
     "overlapping-agreements",
     Severity::warning,
     {"två avtal mellan samma organisationer vars avtalstider överlappar",
      "two agreements between the same organisations whose terms overlap"},
     "praxis: samma insats ska inte få stöd genom två avtal samtidigt",
     page},
    check};

namespace {

Diagnostic overlap(const RegisterEntry::Term& term, const Seen::Term& other) {
  const auto both = intersect(term.days, other.days);
  Diagnostic finding;
  finding.rule = &overlapping_agreements.info;
  finding.severity = overlapping_agreements.info.severity;
  finding.what =
      message({"samma organisationer har redan ett avtal i `{}` som gäller samtidigt, {} till {}",
               "the same organisations already have an agreement in `{}` that holds at the same time, "
               "{} to {}"},
              other.at.file, both.first.to_string(), both.last.to_string());
  finding.at = term.at;
  finding.pointer = term.pointer;
  finding.help =
      message_of({"är det två skilda samarbeten är allt väl; är det samma, rätta tiderna eller avsluta "
                  "det ena",
                  "two separate partnerships are fine; if it is the same one, correct the terms or end "
                  "one of them"});
  finding.notes.push_back(
      {message({"det andra avtalet gäller {} till {}", "the other agreement holds from {} to {}"},
               other.days.first.to_string(), other.days.last.to_string()),
       other.at});
  return finding;
}

void check(const RegisterEntry& entry, Seen& seen, std::vector<Diagnostic>& findings) {
  if (!entry.term) return;
  auto& terms = seen.terms[entry.term->signers];
  const auto overlaps = [&](const Seen::Term& other) {
    return !intersect(other.days, entry.term->days).empty();
  };
  const auto covers = [&](const Seen::Term& other) { return other.days.covers(entry.term->days); };
  const auto other = std::find_if(terms.begin(), terms.end(), overlaps);
  if (other != terms.end()) findings.push_back(overlap(*entry.term, *other));
  // What an earlier term covers can add nothing to what is found later.
  if (std::none_of(terms.begin(), terms.end(), covers)) terms.push_back({entry.term->days, entry.term->at});
}

}  // namespace

}  // namespace iop::rules
