#pragma once

#include <ostream>
#include <string>
#include <string_view>
#include <vector>

namespace iop::render {

/// `text` in a table's cell: what stands in backticks as code, all else as plain text.
std::string markdown_cell(std::string_view text);

/// A table's row; the cells are as they stand.
void write_markdown_row(std::ostream& out, const std::vector<std::string>& cells);
/// The first row, and the line below it.
void write_markdown_head(std::ostream& out, const std::vector<std::string>& cells);

}  // namespace iop::render
