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
  /// The same in blocks that `width` columns hold, one under another with an empty line between: each has the
  /// first column, and leaves out rows that it has no other cell of. The first row is the head.
  void write_in_blocks(std::ostream& out, const std::string& indent, std::size_t width) const;

 private:
  [[nodiscard]] std::vector<std::size_t> widths() const;
  /// The columns `shown` of one row, each as wide as `widths` has it.
  struct Shape {
    std::vector<std::size_t> widths;
    std::vector<std::size_t> shown;
  };
  void write_row(std::ostream& out, const std::string& indent, const std::vector<std::string>& row,
                 const Shape& shape) const;
  std::vector<Align> columns_;
  std::vector<std::vector<std::string>> rows_;
};

}  // namespace iop::render
