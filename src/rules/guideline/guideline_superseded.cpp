#include "rules/rule.hpp"

namespace iop::rules {

namespace {

/// Whether `other` had taken the place of `own` on `day`; no where the dates are not known.
bool supersedes(const Profile& other, const Profile& own, Date day) {
  if (!other.region || !own.region || *other.region != *own.region) return false;
  if (!other.valid_from || !own.valid_from) return false;
  const auto& from = other.valid_from->date;
  const auto& own_from = own.valid_from->date;
  if (!from || !own_from || *from <= *own_from || *from > day) return false;
  const auto to = other.valid_to ? other.valid_to->date : std::nullopt;
  return !to || *to >= day;
}

/// The newest profile that had superseded `own` on `day`; null where none had.
const Profile* successor_of(const Profile& own, Date day, const Subject& subject) {
  const Profile* newest = nullptr;
  for (const auto* other : subject.profiles()) {
    if (!supersedes(*other, own, day)) continue;
    if (newest == nullptr || supersedes(*other, *newest, day)) newest = other;
  }
  return newest;
}

void check(const Subject& subject, Findings& findings) {
  const auto* own = subject.profile;
  const auto& guideline = subject.agreement.guideline;
  const auto& start = subject.agreement.term->start;
  if (own == nullptr || !guideline || !start || !own->reference || *own->reference != *guideline) return;
  // Most profiles do not know their dates: the others are then not read.
  if (!own->valid_from || !own->valid_from->date) return;
  const auto* newer = successor_of(*own, *start, subject);
  if (newer == nullptr || !newer->reference) return;
  const auto from = newer->valid_from->date;
  if (!from) return;
  findings
      .add(guideline.span(),
           message({"riktlinjen `{}` var ersatt av `{}` när avtalet började gälla",
                    "the guideline `{}` had been superseded by `{}` when the agreement began"},
                   guideline->value, newer->reference->value))
      .note(start.span(), message({"`{}` gäller från {}", "`{}` is in force from {}"},
                                  newer->reference->value, from->to_string()))
      .help(
          message_of({"jämför med avtalet; hänvisar det till den äldre, pröva ändå mot den nyare inför nästa "
                      "ändring",
                      "compare with the agreement; if it cites the older one, still judge it by the newer "
                      "before its next change"}));
}

constexpr RulePage page{
    .why =
        "Regeln jämför den riktlinje som avtalet hänvisar till med andra profiler från samma region: var en "
        "nyare i kraft den dag avtalet började gälla blir det en anmärkning. Det kan bara avgöras när båda "
        "profilerna anger sina datum (`valid_from`); för Västra Götalandsregionens riktlinjer är de inte "
        "kända, och då säger regeln ingenting. Jämför hänvisningen med avtalet. Stämmer den, pröva avtalet "
        "mot "
        "den nyare riktlinjen inför nästa ändring, till exempel med `iop validate --guideline`.",
    .bad = "guideline: EX 2030-00001",
    .good = "guideline: EX 2031-00001",
    .summary =
        "Tells when a newer guideline of the same region was in force as the agreement began; silent "
        "where the dates are not known."};

}  // namespace

extern const FileRule guideline_superseded{
    {"G402",
     "guideline-superseded",
     Severity::note,
     {"en riktlinje som var ersatt av en nyare när avtalet började gälla",
      "a guideline that a newer one had superseded when the agreement began"},
     "avtalet OSN 2023-01807 (2024) hänvisar till RS-2020-01170 fast RS 2021-04161 finns; datumen är inte "
     "kända",
     page},
    Judges::iop_only,
    Adjustable::yes,
    check};

}  // namespace iop::rules
