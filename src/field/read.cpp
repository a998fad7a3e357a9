#include <algorithm>
#include <vector>

#include "base/text.hpp"
#include "field/rules.hpp"
#include "field/type_info.hpp"

namespace iop::field {

namespace {

std::vector<std::string_view> keys_of(const ObjectInfo& info) {
  std::vector<std::string_view> keys;
  for (const auto& f : info.fields) keys.push_back(f.key);
  return keys;
}

void report_unknown_key(const ObjectInfo& info, const yaml::Node& key, Report& report) {
  auto finding =
      report.add(unknown_key, key.span,
                 message({"okänd nyckel `{}` i {}", "unknown key `{}` in {}"}, key.text, info.article));
  const auto keys = keys_of(info);
  if (const auto near = text::nearest(key.text, keys)) {
    finding.help(message({"menas `{}`?", "did you mean `{}`?"}, *near));
    return;
  }
  std::vector<std::string> names;
  names.reserve(keys.size());
  for (const auto k : keys) names.push_back("`" + std::string{k} + "`");
  finding.help(message({"här kan stå: {}", "the keys here are: {}"}, text::join(names)));
}

void report_missing(const ObjectInfo& info, std::string_view keys, Text text, Span parent,
                    const yaml::Node& mapping, Report& report) {
  auto finding =
      report.add(missing_key, parent, message({"{} saknar `{}`", "{} lacks `{}`"}, info.article, keys));
  finding.help(message({"lägg till `{}`: {}", "add `{}`: {}"}, keys, text));
  // What the document as a whole lacks is shown at its first key, which is not where it is missing.
  if (!mapping.items.empty() && mapping.items.front().span == parent) finding.pointer("");
}

void check_one_of(const ObjectInfo& info, Span parent, const yaml::Node& mapping, Report& report) {
  const auto given = [&](std::string_view key) { return mapping.find(key) != nullptr; };
  const auto conflict = [&](std::span<const std::string_view> keys) {
    const auto count = std::count_if(keys.begin(), keys.end(), given);
    if (count > 1) {
      report
          .add(conflicting_keys, parent,
               message({"{} har både `{}` och `{}`", "{} has both `{}` and `{}`"}, info.article, keys[0],
                       keys[1]))
          .help(message({"behåll bara den ena", "keep only one of them"}));
    }
    return count;
  };
  if (!info.one_of.empty() && conflict(info.one_of) == 0) {
    const auto either = std::string{info.one_of[0]} + "` / `" + std::string{info.one_of[1]};
    const auto* first = info.find(info.one_of[0]);
    report_missing(info, either, first != nullptr ? first->text : Text{}, parent, mapping, report);
  }
  if (!info.at_most_one.empty()) conflict(info.at_most_one);
}

}  // namespace

void read_members(const ObjectInfo& info, void* object, Span parent_key, const yaml::Node& mapping,
                  Report& report) {
  for (std::size_t i = 0; i < mapping.member_count(); ++i) {
    const auto& key = mapping.key(i);
    if (const auto* f = info.find(key.text)) {
      f->read(object, key, mapping.value(i), report);
    } else {
      report_unknown_key(info, key, report);
    }
  }
  for (const auto& f : info.fields) {
    if (f.need == Need::required && mapping.find(f.key) == nullptr) {
      report_missing(info, f.key, f.text, parent_key, mapping, report);
    }
  }
  check_one_of(info, parent_key, mapping, report);
}

Text kind_of(const yaml::Node& node) {
  switch (node.kind) {
    case yaml::Kind::null:
      return {"tomt", "empty"};
    case yaml::Kind::sequence:
      return {"en lista", "a list"};
    case yaml::Kind::mapping:
      return {"en samling nycklar", "a mapping"};
    case yaml::Kind::scalar:
      break;
  }
  return {"en text", "a text"};
}

void report_wrong_type(const yaml::Node& node, Text wanted, Report& report) {
  if (node.is_null()) {
    report.add(wrong_type, node.span, message({"här saknas {}", "{} is missing here"}, wanted))
        .help(message({"skriv värdet efter kolonet, eller ta bort nyckeln",
                       "write the value after the colon, or remove the key"}));
    return;
  }
  // A collection is shown by its first line only; its whole extent says nothing more.
  report.add(
      wrong_type, node.span,
      message({"här ska stå {}, men det är {}", "{} belongs here, but this is {}"}, wanted, kind_of(node)));
}

void report_empty(Span key, Report& report) {
  report.add(missing_key, key, message({"här saknas poster", "there are no entries here"}))
      .help(message({"skriv minst ett id och dess värde", "write at least one id and its value"}));
}

const std::string* text_of(const yaml::Node& node, Text wanted, Report& report) {
  if (!node.is_scalar()) {
    report_wrong_type(node, wanted, report);
    return nullptr;
  }
  if (!node.is_plain() || yaml::core_type(node.text) == yaml::CoreType::text) return &node.text;
  report
      .add(wrong_type, node.span,
           message({"`{}` måste stå inom citattecken: utan dem läser YAML det som något annat än text",
                    "`{}` must be quoted: without quotes YAML reads it as something other than text"},
                   node.text))
      .help(message({"skriv \"{}\"", "write \"{}\""}, node.text));
  return nullptr;
}

const std::string* number_of(const yaml::Node& node, Text wanted, Report& report) {
  if (!node.is_scalar()) {
    report_wrong_type(node, wanted, report);
    return nullptr;
  }
  if (!node.is_plain() && node.style != yaml::Style::block) {
    // What is no number without its quotes either is told for what it is.
    if (yaml::core_type(node.text) == yaml::CoreType::text) return &node.text;
    report
        .add(wrong_type, node.span,
             message({"{} skrivs utan citattecken", "{} is written without quotes"}, wanted))
        .help(message({"skriv {}", "write {}"}, node.text));
    return nullptr;
  }
  if (!node.is_plain()) {
    report_wrong_type(node, wanted, report);
    return nullptr;
  }
  return &node.text;
}

}  // namespace iop::field
