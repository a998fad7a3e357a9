#include "term/change.hpp"

#include <algorithm>
#include <charconv>

#include "agreement/paths.hpp"

namespace iop {

namespace {

using yaml::Node;

std::size_t number_of(std::string_view step) {
  std::size_t number = 0;
  const auto [end, error] = std::from_chars(step.data(), step.data() + step.size(), number);
  return error == std::errc{} ? number : std::size_t{0} - 1;
}

/// An empty collection that can hold `step`: ids begin with a letter, so a number means a list.
Node collection_for(std::string_view step, Span span) {
  return {.kind = is_index(step) ? yaml::Kind::sequence : yaml::Kind::mapping, .span = span};
}

void remove(Node& parent, std::string_view step) {
  const auto drop = [&](std::size_t first, std::size_t count) {
    const auto begin = parent.items.begin() + static_cast<std::ptrdiff_t>(first);
    parent.items.erase(begin, begin + static_cast<std::ptrdiff_t>(count));
  };
  if (parent.is_sequence() && is_index(step)) {
    if (number_of(step) < parent.items.size()) drop(number_of(step), 1);
    return;
  }
  for (std::size_t i = 0; parent.is_mapping() && i < parent.member_count(); ++i) {
    if (parent.key(i).text == step) return drop(2 * i, 2);
  }
}

/// The value under `step`, made where there is none; null beyond the end of a list.
Node* make_child(Node& parent, std::string_view step, Span span) {
  if (!parent.is_mapping() && !parent.is_sequence()) parent = collection_for(step, span);
  if (parent.is_sequence()) {
    const auto number = is_index(step) ? number_of(step) : std::size_t{0} - 1;
    if (number > parent.items.size()) return nullptr;
    if (number == parent.items.size()) parent.items.push_back({.span = span});
    return &parent.items[number];
  }
  if (auto* child = parent.find(step)) return child;
  parent.items.push_back({.kind = yaml::Kind::scalar, .span = span, .text = std::string{step}});
  parent.items.push_back({.span = span});
  return &parent.items.back();
}

Node* existing_child(Node& parent, std::string_view step) {
  if (parent.is_mapping()) return parent.find(step);
  const bool there = parent.is_sequence() && is_index(step) && number_of(step) < parent.items.size();
  return there ? &parent.items[number_of(step)] : nullptr;
}

void remove_at(std::string_view path, Node& document) {
  Node* at = &document;
  auto step = take_step(path);
  for (; !path.empty(); step = take_step(path)) {
    at = existing_child(*at, step);
    if (at == nullptr) return;
  }
  remove(*at, step);
}

}  // namespace

std::optional<Failure> apply(const Change& change, Node& document) {
  if (change.value->is_null()) {
    remove_at(change.path, document);
    return std::nullopt;
  }
  Node edited = document;
  Node* at = &edited;
  std::string_view path = change.path;
  while (!path.empty()) {
    const auto* list = at;
    const auto step = take_step(path);
    at = make_child(*at, step, change.path_span);
    if (at == nullptr) {
      return Failure{
          message({"listan har {} poster; `{}` finns inte", "the list has {} items; there is no `{}`"},
                  list->items.size(), step),
          message({"poster räknas från 0; {} lägger till en sist", "items count from 0; {} appends one"},
                  list->items.size())};
    }
  }
  *at = *change.value;
  document = std::move(edited);
  return std::nullopt;
}

}  // namespace iop
