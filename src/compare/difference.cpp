#include "compare/difference.hpp"

#include <algorithm>
#include <optional>

#include "agreement/paths.hpp"
#include "compare/meaning.hpp"

namespace iop::compare {

namespace {

using field::TypeInfo;
using yaml::Node;

std::string below(const std::string& path, std::string_view step) {
  return path.empty() ? std::string{step} : path + "." + std::string{step};
}

std::optional<std::size_t> member_named(const Node& mapping, std::string_view name) {
  for (std::size_t i = 0; i < mapping.member_count(); ++i) {
    if (mapping.key(i).text == name) return i;
  }
  return std::nullopt;
}

/// Where a value stands in both versions.
struct Places {
  Span old;
  Span now;
};

/// How many members two items have in common.
std::size_t likeness(const TypeInfo& type, const Node& old, const Node& now) {
  std::size_t alike = 0;
  for (std::size_t i = 0; i < old.member_count(); ++i) {
    const auto* value = now.find(old.key(i).text);
    const auto& under = type_under(type, old.key(i));
    if (value != nullptr && meaning_of(under, *value) == meaning_of(under, old.value(i))) ++alike;
  }
  return alike;
}

/// Which new item each old one has become; none where it is gone. Equals first, then the most alike.
std::vector<std::optional<std::size_t>> partners(const TypeInfo& type, const Node& old, const Node& now) {
  std::vector<std::optional<std::size_t>> partner(old.items.size());
  std::vector<bool> taken(now.items.size(), false);
  std::vector<std::string> meanings;
  meanings.reserve(now.items.size());
  for (const auto& item : now.items) meanings.push_back(meaning_of(type, item));
  for (std::size_t i = 0; i < old.items.size(); ++i) {
    const auto meaning = meaning_of(type, old.items[i]);
    for (std::size_t j = 0; j < meanings.size() && !partner[i]; ++j) {
      if (taken[j] || meanings[j] != meaning) continue;
      partner[i] = j;
      taken[j] = true;
    }
  }
  struct Pair {
    std::size_t alike, old, now;
  };
  std::vector<Pair> pairs;
  for (std::size_t i = 0; i < old.items.size(); ++i) {
    for (std::size_t j = 0; j < now.items.size() && !partner[i]; ++j) {
      const auto alike = taken[j] ? 0 : likeness(type, old.items[i], now.items[j]);
      if (alike > 0) pairs.push_back({alike, i, j});
    }
  }
  std::stable_sort(pairs.begin(), pairs.end(),
                   [](const Pair& a, const Pair& b) { return a.alike > b.alike; });
  for (const auto& pair : pairs) {
    if (partner[pair.old] || taken[pair.now]) continue;
    partner[pair.old] = pair.now;
    taken[pair.now] = true;
  }
  return partner;
}

class Walker {
 public:
  void mapping(const std::string& path, const TypeInfo& type, const Node& old, const Node& now, Places keys) {
    for (std::size_t i = 0; i < old.member_count(); ++i) {
      const auto& key = old.key(i);
      const auto at = member_named(now, key.text);
      const auto inner = below(path, key.text);
      if (at) {
        value(inner, type_under(type, key), old.value(i), now.value(*at), {key.span, now.key(*at).span});
      } else {
        found_.push_back({inner, &type_under(type, key), &old.value(i), nullptr, key.span, keys.now});
      }
    }
    for (std::size_t i = 0; i < now.member_count(); ++i) {
      const auto& key = now.key(i);
      if (member_named(old, key.text)) continue;
      found_.push_back(
          {below(path, key.text), &type_under(type, key), nullptr, &now.value(i), keys.old, key.span});
    }
  }

  std::vector<Difference> take() { return std::move(found_); }

 private:
  void value(const std::string& path, const TypeInfo& type, const Node& old, const Node& now, Places keys) {
    using Shape = TypeInfo::Shape;
    const bool has_members = type.shape == Shape::object || type.shape == Shape::record;
    if (has_members && old.is_mapping() && now.is_mapping()) return mapping(path, type, old, now, keys);
    const bool has_items = type.shape == Shape::list && type.item->shape == Shape::object;
    if (has_items && old.is_sequence() && now.is_sequence()) return list(path, *type.item, old, now, keys);
    const auto key = std::string_view{path}.substr(path.rfind('.') + 1);
    if (meaning(type, key, old) == meaning(type, key, now)) return;
    found_.push_back({path, &type, &old, &now, keys.old, now.is_null() ? keys.now : now.span});
  }

  static std::string meaning(const TypeInfo& type, std::string_view key, const Node& node) {
    if (!is_ordered(key) || !node.is_sequence()) return meaning_of(type, node);
    std::string all;
    for (const auto& item : node.items) all += meaning_of(*type.item, item);
    return all;
  }

  void list(const std::string& path, const TypeInfo& type, const Node& old, const Node& now, Places keys) {
    const auto partner = partners(type, old, now);
    std::vector<bool> is_old(now.items.size(), false);
    for (std::size_t i = 0; i < old.items.size(); ++i) {
      const auto& item = old.items[i];
      const auto& became = partner[i];
      if (!became) {
        found_.push_back({below(path, std::to_string(i)), &type, &item, nullptr, item.span, keys.now});
        continue;
      }
      const auto j = *became;
      is_old[j] = true;
      value(below(path, std::to_string(j)), type, item, now.items[j], {item.span, now.items[j].span});
    }
    for (std::size_t j = 0; j < now.items.size(); ++j) {
      if (is_old[j]) continue;
      found_.push_back(
          {below(path, std::to_string(j)), &type, nullptr, &now.items[j], keys.old, now.items[j].span});
    }
  }

  std::vector<Difference> found_;
};

Span first_key(const Node& root) {
  return root.items.empty() ? root.span : root.items.front().span;
}

}  // namespace

std::vector<Difference> differences(const field::ObjectInfo& info, const Node& old, const Node& now) {
  const TypeInfo type{.shape = TypeInfo::Shape::object, .article = info.article, .object = &info};
  Walker walker;
  walker.mapping({}, type, old, now, {first_key(old), first_key(now)});
  return walker.take();
}

bool fits(std::string_view path, std::string_view pattern) {
  while (!pattern.empty()) {
    const auto wanted = take_step(pattern);
    if (wanted == "**") return true;
    if (path.empty()) return false;
    const auto step = take_step(path);
    if (wanted != "*" && wanted != step) return false;
  }
  return path.empty();
}

std::vector<std::string> steps_at_stars(std::string_view path, std::string_view pattern) {
  std::vector<std::string> steps;
  while (!pattern.empty() && !path.empty()) {
    const auto wanted = take_step(pattern);
    const auto step = take_step(path);
    if (wanted == "*") steps.emplace_back(step);
  }
  return steps;
}

}  // namespace iop::compare
