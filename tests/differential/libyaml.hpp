#pragma once

#include <optional>
#include <string_view>

#include "yaml/node.hpp"

namespace iop::test {

/// What libyaml, an independent reader, makes of some bytes.
struct Reading {
  std::optional<yaml::Node> root;  ///< of the first document; without places; none where libyaml refuses
  bool within_our_bounds =
      true;  ///< one document, no directive, tag, anchor or alias, every key a text and once
};

Reading read_by_libyaml(std::string_view bytes);

}  // namespace iop::test
