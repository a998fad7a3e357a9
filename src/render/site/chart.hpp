#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "render/site/html.hpp"

namespace iop::render::site {

/// A place along a chart's width, in thousandths of a per cent.
using Along = std::int64_t;
inline constexpr Along whole_width = 100'000;

/// Where `part` of `whole` lies, rounded down; from 0 to `whole_width`, 0 where there is no whole.
Along along(std::int64_t part, std::int64_t whole);

/// How a part of a bar is drawn, which is never told by colour alone.
enum class Ink : unsigned char { filled, hatched, outlined };

struct BarPart {
  Ink ink = Ink::filled;
  Along from = 0;
  Along to = 0;
};

/// One line of a chart: its name, the figure beside it, and the bar under them.
struct Bar {
  std::string label;
  std::string figure;
  std::vector<BarPart> parts;
  bool goes_on_before = false;  ///< beyond the chart's left edge, where an arrow says so
  bool goes_on_after = false;
};

struct Tick {
  std::string label;
  Along at = 0;
};

struct LegendEntry {
  Ink ink = Ink::filled;
  std::string words;
};

/// Bars below each other that are as wide as the window lets them be, while their words keep their size.
struct Chart {
  std::string id;  ///< the page's own for it
  std::string caption;
  std::string title;        ///< what it shows, for those who cannot see it
  std::string description;  ///< how it shows it, and where the same stands in words
  std::vector<Bar> bars;
  std::vector<Tick> ticks;        ///< lines across all bars
  std::optional<Tick> mark = {};  ///< one line that stands out
  std::vector<LegendEntry> legend;
};

/// The chart as a figure, drawn with whole numbers only; a table with the same values stands beside it.
Element figure_of(const Chart& chart);

}  // namespace iop::render::site
