#include "render/table.hpp"

#include <algorithm>
#include <numeric>

#include "base/text.hpp"

namespace iop::render {

namespace {
constexpr std::size_t gap = 2;
}

std::vector<std::size_t> Table::widths() const {
  std::vector<std::size_t> widths(columns_.size(), 0);
  for (const auto& row : rows_) {
    for (std::size_t i = 0; i < row.size(); ++i) widths[i] = std::max(widths[i], text::display_width(row[i]));
  }
  return widths;
}

void Table::write_row(std::ostream& out, const std::string& indent, const std::vector<std::string>& row,
                      const Shape& shape) const {
  std::string line = indent;
  for (const auto i : shape.shown) {
    if (i >= row.size()) continue;
    const std::string padding(shape.widths[i] - text::display_width(row[i]), ' ');
    if (i != shape.shown.front()) line += std::string(gap, ' ');
    line += columns_[i] == Align::right ? padding + row[i] : row[i] + padding;
  }
  line.erase(line.find_last_not_of(' ') + 1);
  out << line << '\n';
}

void Table::write(std::ostream& out, const std::string& indent) const {
  Shape shape{widths(), std::vector<std::size_t>(columns_.size())};
  std::iota(shape.shown.begin(), shape.shown.end(), std::size_t{0});
  for (const auto& row : rows_) write_row(out, indent, row, shape);
}

void Table::write_in_blocks(std::ostream& out, const std::string& indent, std::size_t width) const {
  Shape shape{widths(), {}};
  for (std::size_t next = 1; next < columns_.size();) {
    if (next > 1) out << '\n';
    shape.shown = {0};
    std::size_t taken = indent.size() + shape.widths[0];
    while (next < columns_.size() && (shape.shown.size() == 1 || taken + gap + shape.widths[next] <= width)) {
      taken += gap + shape.widths[next];
      shape.shown.push_back(next++);
    }
    for (const auto& row : rows_) {
      const bool empty = std::all_of(shape.shown.begin() + 1, shape.shown.end(),
                                     [&](std::size_t i) { return i >= row.size() || row[i].empty(); });
      if (!empty || &row == &rows_.front()) write_row(out, indent, row, shape);
    }
  }
}

}  // namespace iop::render
