#include "agreement/decode.hpp"

#include <algorithm>
#include <vector>

#include "agreement/fields_rest.hpp"
#include "agreement/paths.hpp"
#include "agreement/references.hpp"
#include "base/text.hpp"

namespace iop {

namespace {

using field::ObjectInfo;
using field::TypeInfo;

/// The type that stands under `step` in a value of `type`, or none.
const TypeInfo* step_into(const TypeInfo& type, std::string_view step) {
  switch (type.shape) {
    case TypeInfo::Shape::object: {
      const auto* info = type.object->find(step);
      return info != nullptr ? info->type : nullptr;
    }
    case TypeInfo::Shape::record:
      return step.empty() ? nullptr : type.item;
    case TypeInfo::Shape::list:
      return is_index(step) ? type.item : nullptr;
    default:
      return nullptr;
  }
}

/// The type at the end of `path`, or none where the format does not know it.
const TypeInfo* type_at(std::string_view path) {
  const TypeInfo* type = &field::Codec<Agreement>::type;
  while (type != nullptr && !path.empty()) type = step_into(*type, take_step(path));
  return type;
}

void require_of_iop(const ObjectInfo& info, const yaml::Node* mapping, Span parent, Report& report) {
  if (mapping == nullptr || !mapping->is_mapping()) return;
  for (const auto& f : info.fields) {
    if (!f.required_of_iop || mapping->find(f.key) != nullptr) continue;
    auto finding = report.add(field::missing_key, parent,
                              message({"{} saknar `{}`", "{} lacks `{}`"}, info.article, f.key));
    auto help = message({"lägg till `{}`: {}", "add `{}`: {}"}, f.key, f.text);
    if (&info == &field::Fields<Term>::info && f.key == "end") {
      // Nobody is to make up an end for a document that has none.
      help = message({"{}, om avtalet anger den; ett dokument utan sista dag är kanske inget IOP utan ett "
                      "uppdrag eller en pilot (`kind: assignment` eller `kind: pilot`)",
                      "{}, where the agreement states it; a document without one is perhaps no IOP but an "
                      "assignment or a pilot (`kind: assignment` or `kind: pilot`)"},
                     help);
    }
    finding.help(std::move(help));
    if (&info == &agreement_fields()) finding.pointer("");
  }
}

/// Days and weeks have no whole calendar months to be counted in (format.md 2).
void check_counting(const Located<Termination>& termination, Report& report) {
  const auto& notice = termination->notice;
  const auto& counting = termination->counting;
  if (!notice || !counting || notice->in_months()) return;
  if (*counting != NoticeCounting::full_calendar_months) return;
  report
      .add(field::out_of_range, notice.span(),
           message({"`{}` kan inte räknas i hela kalendermånader",
                    "`{}` cannot be counted in whole calendar months"},
                   notice->to_string()))
      .note(counting.span(), message_of({"räknesättet står här", "the counting stands here"}))
      .help(message_of(
          {"jämför med avtalet: är tiden i månader, skriv till exempel `notice: 6 months`; är den i "
           "dagar eller veckor, skriv `counting: same_day`",
           "compare with the agreement: if the time is in months, write for example `notice: 6 "
           "months`; if it is in days or weeks, write `counting: same_day`"}));
}

}  // namespace

const field::ObjectInfo& agreement_fields() {
  return field::Fields<Agreement>::info;
}

const field::TypeInfo* type_of_path(std::string_view path) {
  return type_at(path);
}

const field::FieldInfo* field_of_path(std::string_view path) {
  const auto dot = path.rfind('.');
  const bool alone = dot == std::string_view::npos;
  const auto* parent = type_at(alone ? std::string_view{} : path.substr(0, dot));
  if (parent == nullptr || parent->shape != TypeInfo::Shape::object) return nullptr;
  return parent->object->find(alone ? path : path.substr(dot + 1));
}

bool known_path(std::string_view path) {
  const bool has_empty_step = path.empty() || path.starts_with('.') || path.ends_with('.') ||
                              path.find("..") != std::string_view::npos;
  return !has_empty_step && type_at(path) != nullptr;
}

std::optional<std::string> nearest_path(std::string_view path) {
  const TypeInfo* type = &field::Codec<Agreement>::type;
  std::string good;
  while (!path.empty()) {
    const auto step = take_step(path);
    if (step.empty()) continue;
    const auto* next = step_into(*type, step);
    std::string_view known = step;
    if (next == nullptr && type->shape == TypeInfo::Shape::object) {
      std::vector<std::string_view> keys;
      for (const auto& f : type->object->fields) keys.push_back(f.key);
      const auto near = text::nearest(step, keys);
      if (!near) return std::nullopt;
      known = *near;
      next = step_into(*type, known);
    }
    if (next == nullptr) return std::nullopt;
    good += (good.empty() ? "" : ".") + std::string{known};
    type = next;
  }
  if (good.empty()) return std::nullopt;
  return good;
}

Agreement decode(const yaml::Node& root, Report& report, Extent extent) {
  Agreement agreement;
  if (!root.is_mapping()) {
    // Of a file that could not be read the cause has been told.
    if (extent == Extent::part) return agreement;
    field::report_wrong_type(root, {"ett avtal med nycklar och värden", "an agreement of keys and values"},
                             report);
    return agreement;
  }
  // What the document as a whole lacks is told at its first key.
  const Span first_key = root.items.empty() ? root.span : root.key(0).span;
  field::read_members(agreement_fields(), &agreement, first_key, root, report);
  check_counting(agreement.termination, report);
  if (extent == Extent::part) {
    report.drop(field::missing_key);
    return agreement;
  }
  if (agreement.kind && agreement.is_iop()) {
    require_of_iop(agreement_fields(), &root, first_key, report);
    require_of_iop(field::Fields<Term>::info, root.find("term"), agreement.term.key(), report);
  }
  check_references(agreement, report);
  return agreement;
}

const Party* Agreement::party(std::string_view id) const {
  if (const auto* entry = parties->find(id)) return &entry->value;
  if (const auto* entry = participants->find(id)) return &entry->value;
  return nullptr;
}

const Assumption* Agreement::assumption_about(std::string_view path) const {
  for (const auto& assumption : *assumptions) {
    if (!assumption || !assumption->about) continue;
    const std::string_view about = *assumption->about;
    if (path == about ||
        (path.starts_with(about) && path.size() > about.size() && path[about.size()] == '.')) {
      return &*assumption;
    }
  }
  return nullptr;
}

}  // namespace iop

namespace iop::field {

const TypeInfo Codec<Changes>::type{.shape = TypeInfo::Shape::record,
                                    .article = {"nya värden under sina sökvägar", "new values by path"},
                                    .key_pattern = "^[a-z][a-z0-9_]*(\\.[a-z0-9_]+)*$",
                                    .item = [] {
                                      static constexpr TypeInfo any{.shape = TypeInfo::Shape::any};
                                      return &any;
                                    }()};

bool Codec<Changes>::read(const yaml::Node& node, Span, Changes& out, Report& report) {
  if (!node.is_mapping()) {
    report_wrong_type(node, type.article, report);
    return false;
  }
  for (std::size_t i = 0; i < node.member_count(); ++i) {
    const auto& key = node.key(i);
    if (!known_path(key.text)) {
      auto finding =
          report.add(unknown_key, key.span,
                     message({"formatet har ingen sökväg `{}`", "the format has no path `{}`"}, key.text));
      if (const auto near = nearest_path(key.text))
        finding.help(message({"menas `{}`?", "did you mean `{}`?"}, *near));
      continue;
    }
    out.items.push_back({key.text, key.span, &node.value(i)});
  }
  return true;
}

}  // namespace iop::field
