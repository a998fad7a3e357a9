#include "rules/payment/rows.hpp"

namespace iop::rules {

namespace {

/// The index choices that are not in the file, as their keys under `indexation`.
std::vector<std::string> missing_choices(const Indexation& indexation) {
  std::vector<std::string> missing;
  const auto ask = [&missing](bool absent, std::string_view key) {
    if (absent) missing.push_back(quoted(key));
  };
  ask(indexation.first_indexed_year.absent(), "first_indexed_year");
  ask(indexation.index_year.absent(), "index_year");
  ask(indexation.compounding.absent(), "compounding");
  ask(indexation.rounding.absent(), "rounding");
  if (!indexation.rounding) return missing;
  const auto& rounding = *indexation.rounding;
  ask(rounding.to.absent(), "rounding.to");
  ask(rounding.mode.absent(), "rounding.mode");
  ask(rounding.when.absent(), "rounding.when");
  return missing;
}

void check(const Subject& subject, Findings& findings) {
  for (const auto* row : readable_rows(subject)) {
    if (!is_indexed(row->value)) continue;
    const auto& indexation = row->value.indexation;
    const auto missing = missing_choices(*indexation);
    if (missing.empty()) continue;
    findings
        .add(indexation.key(), message({"uppräkningen av raden `{}` kan inte räknas: {} saknas",
                                        "the indexation of row `{}` cannot be computed: {} missing"},
                                       row->id, listed(missing)))
        .help(message_of(
            {"läs avtalets ord om uppräkning; säger det inget, fråga parterna, skriv valet här och "
             "skälet under `assumptions`",
             "read what the agreement says of indexation; if it does not say, ask the parties, write "
             "the choice here and the reason under `assumptions`"}));
  }
}

}  // namespace

extern const FileRule index_choice_missing{
    {"P503",
     "index-choice-missing",
     Severity::warning,
     {"en uppräkning utan första indexerade år, indexår, ränta på ränta eller inte, eller avrundning",
      "indexation without first indexed year, index year, compounding or rounding"},
     "OSN 2025-00506: \"från och med överenskommelsens andra avtalsår\", \"föregående års indexsiffra\"; "
     "HSNG 2021-00405 säger bara \"enligt vårdprisindex\"",
     {.why = "Att ett belopp räknas upp \"enligt vårdprisindex\" räcker inte för att räkna. Det "
             "måste också framgå vilket avtalsår som räknas upp först, vilket års index som "
             "används, om uppräkningen sker på det redan uppräknade beloppet och hur det "
             "avrundas. Olika svar ger olika belopp, varje år och resten av avtalstiden. Saknas "
             "något är det en varning här och ett fel när beloppet ska räknas fram. Läs avtalet, "
             "skriv dess val och anteckna dem under `stated`; lämnar avtalet frågan öppen, låt "
             "parterna avgöra den och skriv svaret under `assumptions`.",
      .bad = R"(indexation:
  series: VPI
  first_indexed_year: 2
  compounding: compound
  rounding: {to: 1, when: each_year}
  stated: [first_indexed_year])",
      .good = R"(indexation:
  series: VPI
  first_indexed_year: 2
  index_year: previous
  compounding: compound
  rounding: {to: 1, mode: half_up, when: each_year}
  stated: [first_indexed_year, index_year])",
      .summary = "Indexation needs four choices: first year, index year, compounding and rounding. "
                 "Other answers give other amounts."}},
    Judges::every_document,
    Adjustable::no,
    check,
    Needs::whole_document};

}  // namespace iop::rules
