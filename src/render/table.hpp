#pragma once

#include <ostream>
#include <string>
#include <vector>

namespace iop::render {

/// Columns of text lined up by what a terminal shows.
class Table {
 public:
  enum class Align : unsigned char { left, right };
  explicit Table(std::vector<Align> columns) : columns_(std::move(columns)) {}

  void add(std::vector<std::string> cells) { rows_.push_back(std::move(cells)); }
  /// Every row behind `indent`; two blanks between columns, none at a line's end.
  void write(std::ostream& out, const std::string& indent) const;

 private:
  std::vector<Align> columns_;
  std::vector<std::vector<std::string>> rows_;
};

}  // namespace iop::render
