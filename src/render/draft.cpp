#include "render/draft.hpp"

#include <algorithm>
#include <array>

#include <fmt/core.h>

#include "agreement/agreement.hpp"
#include "agreement/decode.hpp"
#include "agreement/paths.hpp"
#include "base/text.hpp"
#include "yaml/written.hpp"

namespace iop::render {

namespace {

using field::FieldInfo;
using field::TypeInfo;

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

/// A key of the file, with the keys below it; of ids there is no declaration.
struct Row {
  std::string key;
  std::string path;
  const FieldInfo* field = nullptr;
  std::optional<std::string> value;
  std::vector<Row> rows;

  [[nodiscard]] bool is_open() const {
    return !value && std::all_of(rows.begin(), rows.end(), [](const Row& row) { return row.is_open(); });
  }
};

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

std::vector<Row> rows_of(const Draft& draft) {
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

std::string joined(std::span<const std::string_view> values) {
  std::vector<std::string> all(values.begin(), values.end());
  return text::join(all);
}

/// The form of a value as words, where it is not any text.
Message form_of(const TypeInfo& type) {
  if (!type.values.empty()) return {joined(type.values), joined(type.values)};
  const bool any = type.pattern.empty() && type.shape == TypeInfo::Shape::text;
  return any || type.shape == TypeInfo::Shape::object ? Message{} : message_of(type.article);
}

/// A value as YAML; one that its key cannot have stays what it is, for the rules to find.
std::string value_text(const FieldInfo* field, const std::string& value) {
  const auto is_plain = [](char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' ||
           c == ' ' || c == '.' || c == '_';
  };
  const bool simple = !value.empty() && value.front() != '-' && value.front() != '.' &&
                      std::all_of(value.begin(), value.end(), is_plain);
  const bool core_text = yaml::core_type(value) == yaml::CoreType::text;
  if (field->type->shape != TypeInfo::Shape::text) return simple || !core_text ? value : yaml::written(value);
  const bool formed = !field->type->pattern.empty() || !field->type->values.empty();
  return formed && simple && core_text ? value : yaml::written(value);
}

/// Writes the rows as YAML, the open ones as comments.
class Writer {
 public:
  explicit Writer(const Draft& draft) {
    out_ =
        "# yaml-language-server: $schema=../schemas/agreement.schema.json\n"
        "# Det som är öppet är kommentarer: ta bort # framför nyckeln (och framför nycklarna ovanför)\n"
        "# och skriv värdet efter kolonet, som det står i avtalet. Vad riktlinjen väntar sig därutöver\n";
    out_ += fmt::format("# säger `iop validate {}`.\n", draft.id);
    line("", {"iop", "iop", field_of_path("iop"), "1", {}}, false);
    for (const auto& row : rows_of(draft)) write(row, 0, false);
  }

  std::string take() && { return std::move(out_); }

 private:
  void write(const Row& row, std::size_t depth, bool commented) {
    const bool open = row.is_open();
    if (depth == 0 && (!row.rows.empty() || after_group_)) out_ += '\n';
    if (depth == 0) after_group_ = !row.rows.empty();
    // The mark stands where the outermost open key begins; without it what it hides has its own depth.
    if (open && !commented) mark_depth_ = depth;
    const auto prefix =
        open ? std::string(2 * mark_depth_, ' ') + "#" + std::string(2 * (depth - mark_depth_), ' ')
             : std::string(2 * depth, ' ');
    line(prefix, row, open);
    for (const auto& below : row.rows) write(below, depth + 1, open);
  }

  void line(const std::string& prefix, const Row& row, bool open) {
    constexpr std::size_t comments_at = 38;
    constexpr std::size_t widest = 120;
    auto text = prefix + row.key + ":";
    if (row.value) text += ' ' + value_text(row.field, *row.value);
    const auto comment = row.field == nullptr ? ""
                         : open               ? question_of(row.path).sv
                                              : std::string{row.field->text.sv};
    if (comment.empty()) {
      out_ += text + '\n';
      return;
    }
    const auto width = text::display_width(text);
    const auto blanks = width + 1 < comments_at ? comments_at - width : 1;
    if (!open && width + blanks + 2 + text::display_width(comment) > widest) {
      const auto indent = text.find_first_not_of(' ');
      out_ += std::string(indent, ' ') + "# " + comment + '\n' + text + '\n';
    } else {
      out_ += text + std::string(blanks, ' ') + "# " + comment + '\n';
    }
  }

  std::string out_;
  std::size_t mark_depth_ = 0;
  bool after_group_ = false;  ///< whether the last key at the top has keys below it
};

/// Gathers the open rows, a mapping of which all is open as one.
void gather_open(const std::vector<Row>& rows, std::vector<const Row*>& open) {
  for (const auto& row : rows) {
    if (!row.is_open()) {
      gather_open(row.rows, open);
    } else if (row.field != nullptr) {
      open.push_back(&row);
    }
  }
}

/// Whether the format requires the key, given the kind that has been said.
bool is_required(const Row& row, const Draft& draft) {
  const auto kind = draft.values.find("kind");
  const bool may_be_iop = kind == draft.values.end() || kind->second == field::name_of(AgreementKind::iop);
  if (row.field->need == field::Need::required || (may_be_iop && row.field->required_of_iop)) return true;
  const auto dot = row.path.rfind('.');
  if (dot == std::string::npos) return false;
  const auto& either = type_of_path(row.path.substr(0, dot))->object->one_of;
  return std::find(either.begin(), either.end(), row.key) != either.end();
}

}  // namespace

Message question_of(std::string_view path) {
  const auto& field = *field_of_path(path);
  const auto form = form_of(*field.type);
  if (form.empty()) return message_of(field.text);
  return message({"{} – {}", "{} – {}"}, field.text, form);
}

std::string draft_yaml(const Draft& draft) {
  return Writer{draft}.take();
}

std::string draft_open_text(const Draft& draft, Lang lang) {
  const auto rows = rows_of(draft);
  std::vector<const Row*> open;
  gather_open(rows, open);
  std::size_t width = 0;
  for (const auto* row : open) width = std::max(width, row->path.size());
  std::string out;
  for (const bool required : {true, false}) {
    Text title = required ? Text{"Måste beslutas:", "Must be decided:"}
                          : Text{"Öppet, om avtalet säger något om det:",
                                 "Open, where the agreement says anything of it:"};
    for (const auto* row : open) {
      if (is_required(*row, draft) != required) continue;
      if (title.complete()) out += fmt::format("{}\n", title.in(lang));
      title = {};
      out += fmt::format("  {:{}}  {}\n", row->path, width, question_of(row->path).in(lang));
    }
  }
  return out;
}

}  // namespace iop::render
