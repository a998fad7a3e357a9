#include "render/site/chart.hpp"

#include <algorithm>
#include <limits>

#include <fmt/core.h>

namespace iop::render::site {

namespace {

// Pixels, from the top.
constexpr int tick_line = 14;  ///< the ticks' words
constexpr int mark_line = 32;  ///< the mark's words
constexpr int ticks_height = 22;
constexpr int mark_height = 18;
constexpr int bar_step = 48;
constexpr int label_line = 16;
constexpr int bar_top = 24;
constexpr int bar_height = 14;

std::string per_cent(Along at) {
  return fmt::format("{}.{:03}%", at / 1000, at % 1000);
}

std::string pixels(int count) {
  return std::to_string(count);
}

Element line_across(Along at, int top, int bottom, const char* name) {
  return Element{"line",
                 of_class(name),
                 Attribute{"x1", per_cent(at)},
                 Attribute{"x2", per_cent(at)},
                 Attribute{"y1", pixels(top)},
                 Attribute{"y2", pixels(bottom)}};
}

/// Words at a place; near an edge they stand inside it.
Element words_at(Along at, int baseline, const char* name, const std::string& words) {
  constexpr Along near_edge = whole_width / 10;
  const char* anchor = at < near_edge ? "start" : at > whole_width - near_edge ? "end" : "middle";
  return Element{"text",
                 of_class(name),
                 Attribute{"x", per_cent(at)},
                 Attribute{"y", pixels(baseline)},
                 Attribute{"text-anchor", anchor},
                 words};
}

std::string pattern_of(const std::string& id) {
  return id + "-streck";
}

/// What a hatched part is filled with.
Element hatching(const std::string& id) {
  return Element{
      "defs",
      Element{"pattern", Attribute{"id", pattern_of(id)}, Attribute{"width", "6"}, Attribute{"height", "6"},
              Attribute{"patternUnits", "userSpaceOnUse"}, Attribute{"patternTransform", "rotate(45)"},
              Element{"rect", of_class("hatch-ground"), Attribute{"width", "6"}, Attribute{"height", "6"}},
              Element{"line", of_class("hatch-line"), Attribute{"y2", "6"}}}};
}

Element box(Ink ink, const std::string& x, const std::string& width, int top, const std::string& id) {
  Element out{"rect", Attribute{"x", x}, Attribute{"y", pixels(top)}, Attribute{"width", width},
              Attribute{"height", pixels(bar_height)}};
  switch (ink) {
    case Ink::filled:
      return out.add(of_class("filled"));
    case Ink::hatched:
      return out.add(of_class("hatched")).add(Attribute{"fill", "url(#" + pattern_of(id) + ")"});
    case Ink::outlined:
      break;
  }
  return out.add(of_class("outlined"));
}

/// An arrow at an edge that points out of the chart.
Element arrow(const char* edge, const char* way, int top) {
  return Element{"svg", Attribute{"x", edge}, Attribute{"y", pixels(top)}, Attribute{"overflow", "visible"},
                 Element{"path", of_class("beyond"), Attribute{"d", way}}};
}

void draw(const Chart& chart, const Bar& bar, int top, Element& to) {
  to.add(Element{"text", of_class("bar-label"), Attribute{"x", "0"}, Attribute{"y", pixels(top + label_line)},
                 bar.label});
  to.add(Element{"text", of_class("bar-figure"), Attribute{"x", "100%"},
                 Attribute{"y", pixels(top + label_line)}, Attribute{"text-anchor", "end"}, bar.figure});
  for (const auto& part : bar.parts) {
    if (part.to > part.from)
      to.add(box(part.ink, per_cent(part.from), per_cent(part.to - part.from), top + bar_top, chart.id));
  }
  if (bar.goes_on_before) to.add(arrow("0", "M1 7 l9 -5 v10 z", top + bar_top));
  if (bar.goes_on_after) to.add(arrow("100%", "M-1 7 l-9 -5 v10 z", top + bar_top));
}

Element legend_of(const Chart& chart) {
  Element list{"ul", of_class("legend")};
  for (const auto& entry : chart.legend) {
    list.add(
        Element{"li",
                Element{"svg", Attribute{"aria-hidden", "true"}, Attribute{"width", "28"},
                        Attribute{"height", pixels(bar_height + 2)}, box(entry.ink, "1", "26", 1, chart.id)},
                " " + entry.words});
  }
  return list;
}

}  // namespace

Along along(std::int64_t part, std::int64_t whole) {
  constexpr auto most = std::numeric_limits<std::int64_t>::max() / whole_width;
  while (whole > most) {
    whole /= 2;
    part /= 2;
  }
  return whole <= 0 ? 0 : std::clamp<Along>(part * whole_width / whole, 0, whole_width);
}

Element figure_of(const Chart& chart) {
  const int mark_top = chart.ticks.empty() ? 0 : ticks_height;
  const int top = mark_top + (chart.mark ? mark_height : 0);
  const int height = top + bar_step * static_cast<int>(chart.bars.size());
  const auto title_id = chart.id + "-titel";
  const auto description_id = chart.id + "-beskrivning";
  Element svg{"svg",
              Attribute{"role", "img"},
              Attribute{"aria-labelledby", title_id + " " + description_id},
              Attribute{"width", "100%"},
              Attribute{"height", pixels(height)},
              Element{"title", Attribute{"id", title_id}, chart.title},
              Element{"desc", Attribute{"id", description_id}, chart.description},
              hatching(chart.id)};
  for (const auto& tick : chart.ticks) {
    svg.add(line_across(tick.at, ticks_height - 4, height, "tick"));
    svg.add(words_at(tick.at, tick_line, "tick-label", tick.label));
  }
  for (std::size_t i = 0; i < chart.bars.size(); ++i)
    draw(chart, chart.bars[i], top + static_cast<int>(i) * bar_step, svg);
  if (chart.mark) {
    svg.add(line_across(chart.mark->at, mark_line + 4, height, "mark"));
    svg.add(words_at(chart.mark->at, mark_line, "mark-label", chart.mark->label));
  }
  return Element{"figure", Element{"figcaption", chart.caption}, std::move(svg), legend_of(chart)};
}

}  // namespace iop::render::site
