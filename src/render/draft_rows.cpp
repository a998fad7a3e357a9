#include "render/draft_rows.hpp"

#include <array>

#include <fmt/core.h>

#include "agreement/decode.hpp"
#include "agreement/paths.hpp"

namespace iop::render {

namespace {

using field::TypeInfo;
using Row = DraftRow;

/// What a new agreement settles, in the order of the file: `*` is each party, and of a mapping all keys are
/// meant.
constexpr std::array<std::string_view, 32> skeleton{"kind",
                                                    "diarienummer",
                                                    "title",
                                                    "guideline",
                                                    "parties.*.name",
                                                    "parties.*.sector",
                                                    "parties.*.organisation_number",
                                                    "parties.*.body",
                                                    "parties.*.contributes",
                                                    "term.start",
                                                    "term.end",
                                                    "termination.notice",
                                                    "termination.model",
                                                    "termination.counting",
                                                    "termination.for_cause",
                                                    "funding.stod.payer",
                                                    "funding.stod.payee",
                                                    "funding.stod.amount",
                                                    "funding.stod.instalments",
                                                    "funding.stod.periods",
                                                    "funding.stod.invoiced",
                                                    "funding.stod.payment_days",
                                                    "funding.stod.vat",
                                                    "funding.stod.indexation",
                                                    "funding.stod.invoicing",
                                                    "clauses",
                                                    "assessments",
                                                    "goals",
                                                    "governance",
                                                    "duties",
                                                    "signatures",
                                                    "contacts"};

Row& row_in(std::vector<Row>& rows, std::string_view key, const std::string& path) {
  const auto found = std::find_if(rows.begin(), rows.end(), [&](const Row& row) { return row.key == key; });
  if (found != rows.end()) return *found;
  rows.push_back({std::string{key}, path, field_of_path(path), {}, {}});
  return rows.back();
}

void add_path(std::vector<Row>& rows, const std::string& path, const Draft& draft) {
  auto* below = &rows;
  Row* row = nullptr;
  std::string so_far;
  for (std::string_view rest = path; !rest.empty();) {
    const auto step = take_step(rest);
    so_far += (so_far.empty() ? "" : ".") + std::string{step};
    row = &row_in(*below, step, so_far);
    below = &row->rows;
  }
  const auto said = draft.values.find(path);
  if (said != draft.values.end()) row->value = said->second;
  if (row->field->type->shape != TypeInfo::Shape::object) return;
  for (const auto& f : row->field->type->object->fields)
    add_path(rows, fmt::format("{}.{}", path, f.key), draft);
}

}  // namespace

std::vector<DraftRow> rows_of(const Draft& draft) {
  // Two ids that nobody has chosen, in lines that are comments.
  const auto parties = draft.parties.empty() ? std::vector<std::string>{"part_1", "part_2"} : draft.parties;
  constexpr std::string_view each = "parties.*.";
  std::vector<Row> rows;
  for (const auto& party : parties) {
    for (const auto path : skeleton) {
      if (path.starts_with(each) || party == parties.front()) {
        const bool of_party = path.starts_with(each);
        add_path(rows,
                 of_party ? fmt::format("parties.{}.{}", party, path.substr(each.size())) : std::string{path},
                 draft);
      }
    }
  }
  return rows;
}

}  // namespace iop::render
