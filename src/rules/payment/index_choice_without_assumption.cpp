#include <algorithm>

#include "rules/payment/rows.hpp"

namespace iop::rules {

namespace {

using field::name_of;

/// A choice made in the file, and where.
struct Choice {
  IndexChoice choice;
  Span key;
};

std::vector<Choice> choices_made(const Indexation& indexation) {
  std::vector<Choice> made;
  const auto add = [&made](const auto& field, IndexChoice choice) {
    if (field) made.push_back({choice, field.key()});
  };
  add(indexation.first_indexed_year, IndexChoice::first_indexed_year);
  add(indexation.index_year, IndexChoice::index_year);
  add(indexation.compounding, IndexChoice::compounding);
  add(indexation.rounding, IndexChoice::rounding);
  return made;
}

bool is_stated(const Indexation& indexation, IndexChoice choice) {
  const auto& stated = *indexation.stated;
  return std::any_of(stated.begin(), stated.end(),
                     [choice](const auto& item) { return item && *item == choice; });
}

/// Under an assumption about it or a parent; rounding also under one about each of its parts.
bool is_assumed(const Agreement& agreement, const std::string& path, IndexChoice choice) {
  if (agreement.assumption_about(path) != nullptr) return true;
  constexpr std::array parts{".to", ".mode", ".when"};
  return choice == IndexChoice::rounding && std::all_of(parts.begin(), parts.end(), [&](const char* part) {
           return agreement.assumption_about(path + part) != nullptr;
         });
}

void judge_row(const Agreement& agreement, const FundingRow& row, Findings& findings) {
  const auto& indexation = row.value.indexation;
  const auto path_of = [&row](IndexChoice choice) {
    return "funding." + row.id + ".indexation." + std::string{name_of(choice)};
  };
  std::vector<Choice> open;
  for (const auto& made : choices_made(*indexation)) {
    if (is_stated(*indexation, made.choice)) continue;
    if (!is_assumed(agreement, path_of(made.choice), made.choice)) open.push_back(made);
  }
  if (open.empty()) return;
  std::vector<std::string> names;
  names.reserve(open.size());
  for (const auto& choice : open) names.push_back(quoted(name_of(choice.choice)));
  findings
      .add(open.size() == 1 ? open.front().key : indexation.key(),
           message({"på raden `{}` är {} valt utan stöd: varken i `stated` eller under `assumptions`",
                    "row `{}` has chosen {} on no ground: neither in `stated` nor under `assumptions`"},
                   row.id, listed(names)))
      .help(message(
          {"står valet i avtalets text, lägg till det i `stated`; annars skriv ett antagande med skälet: "
           "`about: {}`",
           "if the agreement's text says so, add it to `stated`; otherwise write an assumption with the "
           "reason: `about: {}`"},
          path_of(open.front().choice)));
}

void check(const Subject& subject, Findings& findings) {
  // What stands in an unreadable list is not known.
  const auto& assumptions = subject.agreement.assumptions;
  if (!assumptions && !assumptions.absent()) return;
  for (const auto* row : readable_rows(subject)) {
    if (!is_indexed(row->value)) continue;
    const auto& stated = row->value.indexation->stated;
    if (stated || stated.absent()) judge_row(subject.agreement, *row, findings);
  }
}

}  // namespace

extern const FileRule index_choice_without_assumption{
    {"P510",
     "index-choice-without-assumption",
     Severity::warning,
     {"ett val om uppräkningen som varken avtalets text (`stated`) eller ett antagande förklarar",
      "an indexation choice that neither the agreement's text (`stated`) nor an assumption explains"},
     "praxis: inget av avtalen OSN 2025-00506, HSNG 2021-00405 och OSN 2023-01807 anger ränta på ränta "
     "eller avrundning",
     {.why = "De kända avtalen lämnar frågor om uppräkningen öppna: inget av dem säger om den "
             "sker på det redan uppräknade beloppet eller hur det avrundas. Den som skriver filen "
             "måste då välja, och valet bestämmer belopp i flera år. Därför ska varje val "
             "antingen stå i avtalets text (nämn det i `stated`) eller förklaras av ett "
             "antagande. Skriv under `assumptions` vad avtalet säger, vilken läsning som är vald "
             "och vilken annan läsning som finns, och låt någon besluta om det.",
      .bad = R"(funding:
  stod:
    indexation:
      index_year: previous
      compounding: compound
      stated: [first_indexed_year])",
      .good = R"(funding:
  stod:
    indexation:
      index_year: previous
      compounding: compound
      stated: [first_indexed_year, index_year]
assumptions:
  - {about: funding.stod.indexation.compounding, text: Avtalet säger inte från vilket belopp})",
      .summary = "Every indexation choice must rest on the agreement's text (`stated`) or on an "
                 "assumption that says why."}},
    Judges::every_document,
    Adjustable::yes,
    check,
    Needs::whole_document};

}  // namespace iop::rules
