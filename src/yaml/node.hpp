#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "diag/source.hpp"

namespace iop::yaml {

enum class Kind : std::uint8_t { null, scalar, sequence, mapping };
enum class Style : std::uint8_t { plain, single_quoted, double_quoted, block };

/// One value of a document and where it stands. In a mapping every key is a scalar.
struct Node {
  Kind kind = Kind::null;
  Style style = Style::plain;
  Span span;         ///< the value; of a quoted scalar with its quotes; of a null the place after the key
  std::string text;  ///< of a scalar, after unquoting and folding
  std::vector<Node> items;  ///< of a sequence: its items; of a mapping: key, value, key, value ...

  [[nodiscard]] bool is_null() const { return kind == Kind::null; }
  [[nodiscard]] bool is_scalar() const { return kind == Kind::scalar; }
  [[nodiscard]] bool is_sequence() const { return kind == Kind::sequence; }
  [[nodiscard]] bool is_mapping() const { return kind == Kind::mapping; }
  [[nodiscard]] bool is_plain() const { return kind == Kind::scalar && style == Style::plain; }

  [[nodiscard]] std::size_t member_count() const { return items.size() / 2; }
  [[nodiscard]] const Node& key(std::size_t member) const { return items[2 * member]; }
  [[nodiscard]] const Node& value(std::size_t member) const { return items[2 * member + 1]; }
  /// The value of `key` in a mapping, or none.
  [[nodiscard]] const Node* find(std::string_view key) const;
  [[nodiscard]] Node* find(std::string_view key);
};

/// Adds `/name` to a JSON pointer, `~` and `/` escaped.
void append_to_pointer(std::string& pointer, std::string_view name);

/// The JSON pointer (RFC 6901) of the innermost value or key whose span holds `span`; what stands between a
/// key and its value counts as the value's.
std::string pointer_at(const Node& root, Span span);

/// What YAML 1.2's core schema makes of a plain scalar.
enum class CoreType : std::uint8_t { text, null, boolean, integer, number };
CoreType core_type(std::string_view plain);

}  // namespace iop::yaml
