#include "render/site/html.hpp"

#include <algorithm>
#include <array>

#include <fmt/core.h>

#include "base/text.hpp"
#include "render/entity.hpp"

namespace iop::render::site {

namespace {

bool is_plain(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
         std::string_view{"._-/#"}.find(c) != std::string_view::npos;
}

bool is_no_character(char32_t c) {
  return (c >= 0xFDD0 && c <= 0xFDEF) || (c & 0xFFFEU) == 0xFFFE;
}

/// `text` as it stands in a text or between quotation marks; what is no character, hides or reorders is
/// shown by its number.
std::string escaped(std::string_view text) {
  std::string out;
  const auto safe = text::printable(text, text::Newlines::keep);
  for (std::size_t at = 0; at < safe.size();) {
    const auto from = at;
    const auto c = text::next_code_point(safe, at);
    if (const auto entity = entity_of(c); !entity.empty()) {
      out += entity;
    } else if (is_no_character(c)) {
      out += fmt::format("&lt;U+{:04X}&gt;", static_cast<std::uint32_t>(c));
    } else {
      out.append(safe, from, at - from);
    }
  }
  return out;
}

template <std::size_t n>
bool is_among(const std::array<std::string_view, n>& names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

bool has_no_end_tag(std::string_view name) {
  static constexpr std::array<std::string_view, 5> names{"br", "hr", "link", "meta", "wbr"};
  return is_among(names, name);
}

/// What holds elements only: a line break between them changes nothing.
bool holds_elements_only(std::string_view name) {
  static constexpr std::array<std::string_view, 22> names{
      "article", "body",   "colgroup", "div",   "dl",    "figure", "footer",  "g",
      "head",    "header", "html",     "main",  "nav",   "ol",     "pattern", "section",
      "svg",     "table",  "tbody",    "tfoot", "thead", "tr"};
  return name == "ul" || name == "defs" || is_among(names, name);
}

class Writer {
 public:
  Writer(std::ostream& out, const Discretion& discretion) : out_(out), discretion_(discretion) {}

  void write(const Element& element) {
    if (element.is_text()) {
      out_ << escaped(discretion_(element.text()));
      return;
    }
    out_ << '<' << element.name();
    for (const auto& attribute : element.attributes()) {
      out_ << ' ' << attribute.name() << "=\"" << escaped(attribute.value()) << '"';
    }
    out_ << '>';
    if (has_no_end_tag(element.name())) return;
    const bool breaks = holds_elements_only(element.name());
    if (breaks) out_ << '\n';
    for (const auto& child : element.children()) {
      write(child);
      if (breaks) out_ << '\n';
    }
    out_ << "</" << element.name() << '>';
  }

 private:
  std::ostream& out_;
  const Discretion& discretion_;
};

}  // namespace

Target::Target(std::string_view address)
    : text_(address.substr(std::min(address.find_first_not_of('/'), address.size()))) {
  std::replace_if(
      text_.begin(), text_.end(), [](char c) { return !is_plain(c); }, '-');
}

Element& Element::add(Attribute attribute) {
  attributes_.push_back(std::move(attribute));
  return *this;
}

Element& Element::add(Element child) {
  children_.push_back(std::move(child));
  return *this;
}

Element& Element::add(std::vector<Element> children) {
  for (auto& child : children) children_.push_back(std::move(child));
  return *this;
}

Element& Element::add(std::string text) {
  return add(of_text(std::move(text)));
}

Element Element::of_text(std::string text) {
  Element element;
  element.text_ = std::move(text);
  return element;
}

void write(std::ostream& out, const Element& document, const Discretion& discretion) {
  out << "<!DOCTYPE html>\n";
  Writer{out, discretion}.write(document);
  out << '\n';
}

}  // namespace iop::render::site
