#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "field/type_info.hpp"
#include "yaml/node.hpp"

namespace iop::compare {

/// One value that does not mean the same in two versions of a document. Points into both.
struct Difference {
  std::string
      path;  ///< dotted; an item of a list by its number in the new version, or the old where it is gone
  const field::TypeInfo* type = nullptr;  ///< of the value
  const yaml::Node* old = nullptr;        ///< null: it is new
  const yaml::Node* now = nullptr;        ///< null: it is gone
  Span old_at;  ///< the old value's key, or an item; where it is new, the key of what it is new in
  Span now_at;  ///< the new value, or the key of what it is gone from
};

/// The differences in meaning of two versions of a document of the kind `info`, as deep down as they lie, in
/// the old version's order, what is new in each mapping after the rest. Items of a list are the same item
/// where they mean the same, else where they have most keys in common; a list of plain values is one value.
std::vector<Difference> differences(const field::ObjectInfo& info, const yaml::Node& old,
                                    const yaml::Node& now);

/// Whether the dotted `path` fits `pattern`, in which `*` stands for one step and a last `**` for any number
/// of steps, none included.
bool fits(std::string_view path, std::string_view pattern);

/// The steps of `path` that stand where `pattern` has a `*`.
std::vector<std::string> steps_at_stars(std::string_view path, std::string_view pattern);

}  // namespace iop::compare
