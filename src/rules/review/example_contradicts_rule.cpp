#include <algorithm>
#include <array>
#include <vector>

#include "rules/rule.hpp"
#include "term/years.hpp"

namespace iop::rules {

namespace {

/// Whether `about` is `path` or a parent of it.
bool covers(std::string_view about, std::string_view path) {
  return path.starts_with(about) && (path.size() == about.size() || path[about.size()] == '.');
}

/// The assumptions about how the example and the rule of the funding row are to be read.
std::vector<const Assumption*> assumptions_about(const Agreement& agreement, const std::string& funding) {
  const auto indexation = "funding." + funding + ".indexation.";
  const std::array paths{indexation + "example", indexation + "first_indexed_year",
                         indexation + "index_year"};
  std::vector<const Assumption*> found;
  for (const auto& assumption : *agreement.assumptions) {
    const auto& about = assumption->about;
    if (!about) continue;
    if (std::any_of(paths.begin(), paths.end(),
                    [&](const std::string& path) { return covers(*about, path); })) {
      found.push_back(&*assumption);
    }
  }
  return found;
}

/// `, med VPI för 2025`; empty where the year is not known.
Message with_index(const Indexation& indexation, std::optional<int> year) {
  if (!year) return {};
  return message({", med {} för {}", ", with {} for {}"}, indexation.series.value_or("index"), *year);
}

/// The index year that the rule gives an agreement year beginning in `year`; none where the file does not
/// say.
std::optional<int> ruled_index_year(const Indexation& indexation, int year) {
  if (!indexation.index_year) return std::nullopt;
  return *indexation.index_year == IndexYear::previous ? year - 1 : year;
}

std::optional<int> example_index_year(const Indexation& indexation) {
  const auto& uses = indexation.example->uses;
  return uses ? std::optional<int>{*uses} : std::nullopt;
}

/// No agreement year begins in the example's year.
void tell_no_year(const Indexation& indexation, const Located<Date>& start, Report::Finding& finding) {
  const int first = indexation.first_indexed_year ? int{*indexation.first_indexed_year} : 1;
  const auto begins = whole_agreement_year(*start, first).first;
  finding.note(start.span(),
               message_of({"avtalsåren räknas härifrån", "agreement years are counted from here"}));
  finding.note(message({"enligt regeln räknas avtalsår {} upp från {}{}",
                        "by the rule agreement year {} is indexed from {}{}"},
                       first, begins.to_string(),
                       with_index(indexation, ruled_index_year(indexation, begins.year()))));
}

/// The example's year is not indexed yet: both readings, and what each means.
void tell_readings(const Indexation& indexation, Date start, int number, Report::Finding& finding) {
  const int first = *indexation.first_indexed_year;
  const auto begins = whole_agreement_year(start, first).first;
  finding.note(indexation.first_indexed_year.span(), message_of({"regeln står här", "the rule stands here"}));
  finding.note(message({"enligt regeln betalas avtalsår {} utan uppräkning, och uppräkningen börjar {}{}",
                        "by the rule agreement year {} is paid without indexation, which begins on {}{}"},
                       number, begins.to_string(),
                       with_index(indexation, ruled_index_year(indexation, begins.year()))));
  finding.note(message({"enligt exemplet räknas redan avtalsår {} upp{}",
                        "by the example agreement year {} is already indexed{}"},
                       number, with_index(indexation, example_index_year(indexation))));
}

/// The finding where example and rule differ; none where they agree.
std::optional<Report::Finding> compare(const Agreement& agreement, const Indexation& indexation,
                                       Findings& findings) {
  const auto& start = agreement.term->start;
  const auto& example = *indexation.example;
  const int year = *example.year;
  const int number = year - start->year() + 1;
  const auto& end = agreement.term->end;
  if (number < 1 || (end && whole_agreement_year(*start, number).first > *end)) {
    auto finding = findings.add(example.year.span(),
                                message({"exemplet gäller {}, men inget avtalsår börjar det året",
                                         "the example is about {}, but no agreement year begins then"},
                                        year));
    tell_no_year(indexation, start, finding);
    return finding;
  }
  if (indexation.first_indexed_year && number < *indexation.first_indexed_year) {
    auto finding =
        findings.add(example.year.span(),
                     message({"exemplet räknar upp avtalsår {}, regeln först avtalsår {}",
                              "the example indexes agreement year {}, the rule not before agreement year {}"},
                             number, indexation.first_indexed_year->value));
    tell_readings(indexation, *start, number, finding);
    return finding;
  }
  const auto ruled = ruled_index_year(indexation, year);
  if (!ruled || !example.uses || *ruled == *example.uses) return std::nullopt;
  const auto series = indexation.series.value_or("index");
  auto finding = findings.add(example.uses.span(),
                              message({"exemplet räknar upp {} med {} för {}, men regeln ger {} för {}",
                                       "the example indexes {} with {} for {}, but the rule gives {} for {}"},
                                      year, series, example.uses->value, series, *ruled));
  finding.note(indexation.index_year.span(), message_of({"regeln står här", "the rule stands here"}));
  return finding;
}

/// How to settle it: in the assumption that is there, or in a new one.
void advise(const std::vector<const Assumption*>& assumptions, const std::string& funding,
            Report::Finding& finding) {
  if (!assumptions.empty()) {
    finding.note(assumptions.front()->about.span(),
                 message_of({"ingen har avgjort det", "nobody has decided it"}));
    finding.help(
        message_of({"avgör vilken läsning som gäller, och skriv `decided_by` och `date` i det antagandet",
                    "decide which reading holds, and write `decided_by` and `date` in that assumption"}));
    return;
  }
  finding.help(message({"avgör vilken läsning som gäller, och skriv ett antagande om "
                        "`funding.{}.indexation.example` med `decided_by` och `date`",
                        "decide which reading holds, and write an assumption about "
                        "`funding.{}.indexation.example` with `decided_by` and `date`"},
                       funding));
}

void check(const Subject& subject, Findings& findings) {
  const auto& agreement = subject.agreement;
  if (!agreement.term->start) return;
  for (const auto& row : *agreement.funding) {
    const auto& indexation = row.value.indexation;
    if (!indexation->example || !indexation->example->year) continue;
    const auto assumptions = assumptions_about(agreement, row.id);
    const auto decided = [](const Assumption* assumption) { return assumption->decided_by.present(); };
    if (std::any_of(assumptions.begin(), assumptions.end(), decided)) continue;
    if (auto finding = compare(agreement, *indexation, findings)) advise(assumptions, row.id, *finding);
  }
}

}  // namespace

extern const FileRule example_contradicts_rule{
    {"W904",
     "example-contradicts-rule",
     Severity::warning,
     {"avtalets räkneexempel säger emot dess egen regel om uppräkning, och ingen har avgjort vilket som "
      "gäller",
      "the agreement's worked example contradicts its own rule of indexation, and nobody has decided which "
      "holds"},
     "OSN 2025-00506, Faktureringsrutin: \"andra avtalsår\" (2027) mot \"för år 2026 används VPI för 2025\"",
     {.why = "Avtalets räkneexempel säger emot dess egen regel. I OSN 2025-00506 ska ersättningen "
             "justeras \"från och med överenskommelsens andra avtalsår\", alltså 2027, men exemplet "
             "säger att VPI för 2025 används redan för 2026. Läsningarna ger olika belopp varje "
             "år. Filen följer regeln tills någon har bestämt annat. Låt parterna avgöra vilken "
             "läsning som gäller, och skriv ett antagande om exemplet med `decided_by` och "
             "`date`.",
      .bad = R"(first_indexed_year: 2
index_year: previous
example: {year: 2032, uses: 2031})",
      .good = R"(first_indexed_year: 2
index_year: previous
example: {year: 2033, uses: 2032})",
      .summary = "The worked example and the rule of indexation give different amounts; the parties "
                 "must decide which holds."}},
    Judges::every_document,
    Adjustable::no,
    check};

}  // namespace iop::rules
