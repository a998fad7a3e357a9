#include "yaml/node.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace iop::yaml {
void append_to_pointer(std::string& pointer, std::string_view name) {
  pointer += '/';
  for (const char c : name) {
    if (c == '~') {
      pointer += "~0";
    } else if (c == '/') {
      pointer += "~1";
    } else {
      pointer += c;
    }
  }
}

namespace {

/// An empty value stands at the very end of the collection it closes.
bool holds(Span outer, Span inner) {
  const bool begins_inside =
      outer.contains(inner.begin) || (inner.begin == inner.end && inner.begin == outer.end);
  return begins_inside && inner.end <= outer.end;
}

}  // namespace

const Node* Node::find(std::string_view name) const {
  if (kind != Kind::mapping) return nullptr;
  for (std::size_t i = 0; i + 1 < items.size(); i += 2) {
    if (items[i].text == name) return &items[i + 1];
  }
  return nullptr;
}

Node* Node::find(std::string_view name) {
  return const_cast<Node*>(std::as_const(*this).find(name));
}

std::string pointer_at(const Node& root, Span span) {
  std::string pointer;
  const Node* node = &root;
  while (!node->items.empty()) {
    const auto& items = node->items;
    // Items stand in the order of the file and do not overlap.
    auto after = std::partition_point(items.begin(), items.end(),
                                      [&](const Node& item) { return item.span.begin <= span.begin; });
    if (after == items.begin()) break;
    const auto index = static_cast<std::size_t>(after - items.begin()) - 1;
    const Node& item = items[index];
    const bool is_key = node->is_mapping() && index % 2 == 0;
    // What stands between a key and its value (a colon, a tag) belongs to the value. A place that is wider
    // than what begins there is that of the whole.
    const bool wider = is_key && item.span.contains(span.begin) && span.end > item.span.end;
    if (wider || (!is_key && !holds(item.span, span))) break;
    append_to_pointer(pointer, node->is_sequence() ? std::to_string(index) : node->key(index / 2).text);
    if (is_key) break;
    node = &item;
  }
  return pointer;
}

}  // namespace iop::yaml
