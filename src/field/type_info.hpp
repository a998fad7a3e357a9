#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "base/lang.hpp"
#include "diag/report.hpp"
#include "yaml/node.hpp"

namespace iop::field {

struct ObjectInfo;

/// What a value may look like: enough for a message, and for the JSON Schema.
struct TypeInfo {
  enum class Shape : std::uint8_t { text, integer, number, boolean, list, object, record, alternatives, any };
  Shape shape = Shape::text;
  Text article;                   ///< "ett datum" / "a date"
  std::string_view pattern = {};  ///< ECMA 262 regular expression a text must match
  std::span<const std::string_view> values =
      {};                                    ///< where only these are allowed (texts, or numbers as written)
  std::optional<std::int64_t> minimum = {};  ///< numbers only
  std::optional<std::int64_t> maximum = {};
  std::optional<std::int64_t> above = {};  ///< numbers only: greater than this
  std::string_view key_pattern = {};       ///< records only: what keys match
  std::size_t fewest = 0;                  ///< records only: how many entries at least
  const TypeInfo* item = nullptr;          ///< of a list or a record
  const ObjectInfo* object = nullptr;      ///< of an object
  std::span<const TypeInfo* const> alternatives = {};
};

enum class Need : std::uint8_t { required, optional };

/// One key of a mapping: its name, whether it must be there, what it means, its type, and how it is read.
struct FieldInfo {
  std::string_view key;
  Need need;
  Text text;
  const TypeInfo* type;
  /// Stores `value` in the member of `*object`; reports what is wrong with it.
  void (*read)(void* object, const yaml::Node& key, const yaml::Node& value, Report& report);
  /// Required where the document says `kind: iop`.
  bool required_of_iop = false;
};

struct ObjectInfo {
  std::string_view name;  ///< of the mapping's type, as in the JSON Schema's definitions
  Text article;           ///< "en part" / "a party"
  std::span<const FieldInfo> fields;
  std::span<const std::string_view> one_of = {};       ///< exactly one of these keys is required
  std::span<const std::string_view> at_most_one = {};  ///< these keys exclude each other

  [[nodiscard]] const FieldInfo* find(std::string_view key) const {
    for (const auto& f : fields) {
      if (f.key == key) return &f;
    }
    return nullptr;
  }
};

/// Reads the members of `mapping` into `*object` by the table; unknown, missing and conflicting keys are
/// told. `key` is where a missing key is pointed at (the parent's key).
void read_members(const ObjectInfo& info, void* object, Span parent_key, const yaml::Node& mapping,
                  Report& report);

/// "en lista", "a list": what `node` is, for messages.
Text kind_of(const yaml::Node& node);

/// Reports S203: `key` should be `wanted` and is something else.
void report_wrong_type(const yaml::Node& node, Text wanted, Report& report);

/// Reports S202 at the key of a record that should have an entry.
void report_empty(Span key, Report& report);

/// The text of a scalar that is one for every YAML reader; reports S203 for anything else.
/// `words` name what is wanted.
const std::string* text_of(const yaml::Node& node, Text wanted, Report& report);
/// The text of a scalar: plain, or quoted and without its quotes no number either; reports S203 for others.
const std::string* number_of(const yaml::Node& node, Text wanted, Report& report);

}  // namespace iop::field
