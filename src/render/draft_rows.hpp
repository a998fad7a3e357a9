#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "field/type_info.hpp"
#include "render/draft.hpp"

namespace iop::render {

/// A key of the file, with the keys below it; of ids there is no declaration.
struct DraftRow {
  std::string key;
  std::string path;
  const field::FieldInfo* field = nullptr;
  std::optional<std::string> value;
  std::vector<DraftRow> rows;

  [[nodiscard]] bool is_open() const {
    return !value && std::all_of(rows.begin(), rows.end(), [](const DraftRow& row) { return row.is_open(); });
  }
};

/// Every key of a new agreement's file, in its order.
std::vector<DraftRow> rows_of(const Draft& draft);

}  // namespace iop::render
