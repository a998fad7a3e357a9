#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.hpp"
#include "base/lang.hpp"
#include "base/money.hpp"
#include "render/site/html.hpp"

namespace iop::render::site {

/// A sentence: what stands in backticks as code.
Elements in_prose(std::string_view words);
/// An agreement's own words: a paragraph for each line, as YAML's folded texts have it.
Elements in_paragraphs(std::string_view words);
/// A dotted path as code, which may break after its dots.
Element path(std::string_view dotted);
/// `2026-01-31`, for programs too.
Element day(Date date);
/// `2026-01-01 – 2026-12-31`; open without a last day.
Elements days(Date first, std::optional<Date> last);
/// What stands in a cell that has no value.
Element nothing();

/// A column of a table: its heading, and how its cells look.
struct Column {
  std::string heading;
  enum class Kind : unsigned char { text, short_text, long_text, number, day } kind = Kind::text;
};

/// One row: the cells in the columns' order, of which the first names the row.
struct Row {
  std::vector<Elements> cells;
  bool is_sum = false;
};

/// A table with its caption, which may scroll in a narrow window. `id` is the page's own for it.
Element table(const std::string& id, std::string caption, const std::vector<Column>& columns,
              std::vector<Row> rows);

/// Names and values, one beside the other.
class FactList {
 public:
  FactList() : list_("dl", of_class("facts")) {}
  FactList& add(std::string name, Elements value);
  FactList& add(std::string name, std::string value);
  /// Nothing where there is no value.
  FactList& add_any(std::string name, const std::string& value);
  [[nodiscard]] Element take() && { return std::move(list_); }

 private:
  Element list_;
};

/// A part of a page under its heading, which links may lead to.
class Section {
 public:
  Section(std::string id, std::string heading);
  template <class... Parts>
  Section& add(Parts&&... parts) {
    (element_.add(std::forward<Parts>(parts)), ...);
    return *this;
  }
  [[nodiscard]] const std::string& id() const { return id_; }
  [[nodiscard]] const std::string& heading() const { return heading_; }
  [[nodiscard]] Element take() && { return std::move(element_); }

 private:
  std::string id_;
  std::string heading_;
  Element element_;
};

/// Links to the parts of a page.
Element contents_of(const std::vector<Section>& sections);

/// Elements one after the other.
template <class... Parts>
Elements all(Parts&&... parts) {
  Elements out;
  (out.push_back(std::forward<Parts>(parts)), ...);
  return out;
}
/// A text alone, where elements are asked for; nothing where it is empty.
Elements text(std::string words);

}  // namespace iop::render::site
