#include "differential/libyaml.hpp"

#include <memory>
#include <set>
#include <string>

#include <yaml.h>

namespace iop::test {
namespace {

using yaml::Kind;
using yaml::Node;
using yaml::Style;

class Reader {
 public:
  explicit Reader(std::string_view bytes) {
    yaml_parser_initialize(&parser_);
    yaml_parser_set_input_string(&parser_, reinterpret_cast<const unsigned char*>(bytes.data()),
                                 bytes.size());
    yaml_parser_set_encoding(&parser_, YAML_UTF8_ENCODING);
  }
  Reader(const Reader&) = delete;
  Reader& operator=(const Reader&) = delete;
  ~Reader() { yaml_parser_delete(&parser_); }

  Reading read() {
    int documents = 0;
    while (true) {
      const auto event = next();
      if (!event) return {};
      if (event->type == YAML_STREAM_END_EVENT) break;
      if (event->type != YAML_DOCUMENT_START_EVENT) continue;
      if (event->data.document_start.version_directive != nullptr) plain_ = false;
      const auto& tags = event->data.document_start.tag_directives;
      if (tags.start != tags.end) plain_ = false;
      Node node;
      if (!fill(node)) return {};
      if (++documents == 1) root_ = std::move(node);
    }
    if (!root_) root_ = Node{};
    const bool empty = root_->is_null() && !null_is_written_;
    return {std::move(root_), plain_ && documents == 1 && !empty};
  }

 private:
  struct Free {
    void operator()(yaml_event_t* event) const {
      yaml_event_delete(event);
      delete event;
    }
  };
  using Event = std::unique_ptr<yaml_event_t, Free>;

  Event next() {
    auto event = std::make_unique<yaml_event_t>();
    if (yaml_parser_parse(&parser_, event.get()) == 0) return {};
    return Event{event.release()};
  }

  bool fill(Node& node) {
    const auto event = next();
    return event && fill(node, *event);
  }

  bool fill(Node& node, const yaml_event_t& event) {
    switch (event.type) {
      case YAML_ALIAS_EVENT:
        plain_ = false;
        return true;
      case YAML_SCALAR_EVENT:
        fill_scalar(node, event);
        return true;
      case YAML_SEQUENCE_START_EVENT:
        if (event.data.sequence_start.anchor != nullptr || event.data.sequence_start.tag != nullptr)
          plain_ = false;
        node.kind = Kind::sequence;
        return fill_items(node, YAML_SEQUENCE_END_EVENT);
      case YAML_MAPPING_START_EVENT:
        if (event.data.mapping_start.anchor != nullptr || event.data.mapping_start.tag != nullptr)
          plain_ = false;
        node.kind = Kind::mapping;
        if (!fill_items(node, YAML_MAPPING_END_EVENT)) return false;
        check_keys(node);
        return true;
      default:
        return false;
    }
  }

  bool fill_items(Node& node, yaml_event_type_t end) {
    while (true) {
      const auto event = next();
      if (!event) return false;
      if (event->type == end) return true;
      Node item;
      if (!fill(item, *event)) return false;
      node.items.push_back(std::move(item));
    }
  }

  void fill_scalar(Node& node, const yaml_event_t& event) {
    const auto& scalar = event.data.scalar;
    if (scalar.anchor != nullptr || scalar.tag != nullptr) plain_ = false;
    node.text.assign(reinterpret_cast<const char*>(scalar.value), scalar.length);
    const bool plain = scalar.style == YAML_PLAIN_SCALAR_STYLE;
    node.style = plain ? Style::plain : Style::double_quoted;
    node.kind = plain && yaml::core_type(node.text) == yaml::CoreType::null ? Kind::null : Kind::scalar;
    null_is_written_ = scalar.length > 0;
    if (node.is_null()) node.text.clear();
  }

  void check_keys(const Node& node) {
    std::set<std::string_view> seen;
    for (std::size_t i = 0; i < node.member_count(); ++i) {
      const Node& key = node.key(i);
      if (!key.is_scalar() || key.text.empty() || (key.is_plain() && key.text == "<<")) plain_ = false;
      if (!seen.insert(key.text).second) plain_ = false;
    }
  }

  yaml_parser_t parser_;
  std::optional<Node> root_;
  bool plain_ = true;
  bool null_is_written_ = false;  ///< of the last scalar
};

}  // namespace

Reading read_by_libyaml(std::string_view bytes) {
  return Reader(bytes).read();
}

}  // namespace iop::test
