#include "render/draft.hpp"

#include <algorithm>

#include <fmt/core.h>

#include "agreement/paths.hpp"
#include "base/text.hpp"
#include "render/draft_rows.hpp"
#include "yaml/written.hpp"

namespace iop::render {

namespace {

using field::FieldInfo;
using field::TypeInfo;
using Row = DraftRow;

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
    out_ += fmt::format("# säger `iop validate {}`.\n",
                        draft.file.empty() ? draft.id : text::printable(draft.file));
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

}  // namespace iop::render
