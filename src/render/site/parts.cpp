#include "render/site/parts.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace iop::render::site {

Elements text(std::string words) {
  return words.empty() ? Elements{} : all(Element::of_text(std::move(words)));
}

Elements in_prose(std::string_view words) {
  Elements out;
  while (!words.empty()) {
    const auto open = words.find('`');
    const auto close = open == words.npos ? words.npos : words.find('`', open + 1);
    if (close == words.npos) break;
    if (open > 0) out.push_back(Element::of_text(std::string{words.substr(0, open)}));
    out.push_back(Element{"code", words.substr(open + 1, close - open - 1)});
    words.remove_prefix(close + 1);
  }
  if (!words.empty()) out.push_back(Element::of_text(std::string{words}));
  return out;
}

Elements in_paragraphs(std::string_view words) {
  Elements out;
  for (std::size_t begin = 0; begin < words.size();) {
    const auto end = std::min(words.find('\n', begin), words.size());
    const auto paragraph = text::trim(words.substr(begin, end - begin));
    if (!paragraph.empty()) out.push_back(Element{"p", paragraph});
    begin = end + 1;
  }
  return out;
}

Element path(std::string_view dotted) {
  Element out{"code"};
  for (auto dot = dotted.find('.'); dot != dotted.npos; dot = dotted.find('.')) {
    out.add(dotted.substr(0, dot + 1)).add(Element{"wbr"});
    dotted.remove_prefix(dot + 1);
  }
  return std::move(out.add(dotted));
}

Element day(Date date) {
  const auto words = date.to_string();
  return Element{"time", Attribute{"datetime", words}, words};
}

Elements days(Date first, std::optional<Date> last) {
  Elements out;
  out.push_back(day(first));
  out.push_back(Element::of_text("\u00a0– "));
  if (last) out.push_back(day(*last));
  return out;
}

Element nothing() {
  return Element{"span", of_class("nothing"), "–"};
}

namespace {

std::string class_of(Column::Kind kind) {
  switch (kind) {
    case Column::Kind::number:
      return "number";
    case Column::Kind::day:
      return "day";
    case Column::Kind::short_text:
      return "short";
    case Column::Kind::long_text:
      return "long";
    case Column::Kind::text:
      break;
  }
  return "text";
}

Element row_of(const std::vector<Column>& columns, Row row) {
  Element line{"tr"};
  if (row.is_sum) line.add(of_class("sum"));
  for (std::size_t i = 0; i < row.cells.size(); ++i) {
    const auto look = of_class(class_of(columns[i].kind));
    if (row.cells[i].empty()) row.cells[i].push_back(nothing());
    if (i == 0) {
      line.add(Element{"th", Attribute{"scope", "row"}, look, std::move(row.cells[i])});
    } else {
      line.add(Element{"td", look, std::move(row.cells[i])});
    }
  }
  return line;
}

}  // namespace

Element table(const std::string& id, std::string caption, const std::vector<Column>& columns,
              std::vector<Row> rows) {
  const auto caption_id = id + "-rubrik";
  Element head{"tr"};
  for (const auto& column : columns) {
    head.add(Element{"th", Attribute{"scope", "col"}, of_class(class_of(column.kind)), column.heading});
  }
  Element body{"tbody"};
  for (auto& row : rows) body.add(row_of(columns, std::move(row)));
  Element grid{"table", Element{"caption", Attribute{"id", caption_id}, std::move(caption)},
               Element{"thead", std::move(head)}, std::move(body)};
  return Element{"section", of_class("scroll"), Attribute{"tabindex", "0"},
                 Attribute{"aria-labelledby", caption_id}, std::move(grid)};
}

FactList& FactList::add(std::string name, Elements value) {
  list_.add(Element{"div", Element{"dt", std::move(name)}, Element{"dd", std::move(value)}});
  return *this;
}

FactList& FactList::add(std::string name, std::string value) {
  return add(std::move(name), text(std::move(value)));
}

FactList& FactList::add_any(std::string name, const std::string& value) {
  return value.empty() ? *this : add(std::move(name), value);
}

Section::Section(std::string id, std::string heading)
    : id_(std::move(id)),
      heading_(std::move(heading)),
      element_("section", Element{"h2", Attribute{"id", id_}, heading_}) {}

Element contents_of(const std::vector<Section>& sections) {
  Element list{"ul"};
  for (const auto& part : sections)
    list.add(Element{"li", Element{"a", leading_to("#" + part.id()), part.heading()}});
  return Element{"nav", of_class("contents"), Attribute{"aria-label", "På den här sidan"}, std::move(list)};
}

}  // namespace iop::render::site
