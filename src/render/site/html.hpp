#pragma once

#include <ostream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "render/site/discretion.hpp"

namespace iop::render::site {

/// The name of an element: a literal of this program, never a text from outside.
class ElementName {
 public:
  consteval ElementName(const char* literal) : text_(literal) {
    for (const char c : text_) {
      const bool letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      if (!letter) throw "an element is named by small letters and digits";
    }
  }
  [[nodiscard]] constexpr std::string_view text() const { return text_; }

 private:
  std::string_view text_;
};

/// The name of an attribute: a literal too, and none that a browser follows or runs.
class AttributeName {
 public:
  consteval AttributeName(const char* literal) : text_(literal) {
    for (const char c : text_) {
      const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      if (!letter && c != '-') throw "an attribute is named by letters, digits and hyphens";
    }
    if (text_.starts_with("on") || text_ == "href" || text_ == "src" || text_ == "style") {
      throw "links are made by `leading_to`; nothing is run, and colours are the stylesheet's";
    }
  }
  [[nodiscard]] constexpr std::string_view text() const { return text_; }

 private:
  std::string_view text_;
};

/// Where a link leads: a file of the site, or a place on a page. What is not of a plain relative address
/// becomes a hyphen; slashes at its beginning go.
class Target {
 public:
  explicit Target(std::string_view address);
  [[nodiscard]] const std::string& text() const { return text_; }

 private:
  std::string text_;
};

/// An attribute; its value is any text, made safe when it is written.
class Attribute {
 public:
  Attribute(AttributeName name, std::string value) : name_(name.text()), value_(std::move(value)) {}
  explicit Attribute(const Target& target) : name_("href"), value_(target.text()) {}

  [[nodiscard]] std::string_view name() const { return name_; }
  [[nodiscard]] const std::string& value() const { return value_; }

 private:
  std::string_view name_;
  std::string value_;
};

/// `class="..."`.
inline Attribute of_class(std::string names) {
  return {"class", std::move(names)};
}
/// `href="..."`.
inline Attribute leading_to(std::string_view address) {
  return Attribute{Target{address}};
}

/// An element of a page with what it holds, or a text. Texts may be anybody's: they are escaped, and what
/// hides or reorders them made visible, in `write` alone.
class Element {
 public:
  template <class... Parts>
  explicit Element(ElementName name, Parts&&... parts) : name_(name.text()) {
    (add(std::forward<Parts>(parts)), ...);
  }

  static Element of_text(std::string text);

  Element& add(Attribute attribute);
  Element& add(Element child);
  Element& add(std::vector<Element> children);
  Element& add(std::string text);
  Element& add(std::string_view text) { return add(std::string{text}); }
  Element& add(const char* text) { return add(std::string{text}); }

  [[nodiscard]] bool is_text() const { return name_.empty(); }
  [[nodiscard]] std::string_view name() const { return name_; }
  [[nodiscard]] const std::string& text() const { return text_; }
  [[nodiscard]] const std::vector<Attribute>& attributes() const { return attributes_; }
  [[nodiscard]] const std::vector<Element>& children() const { return children_; }

 private:
  Element() = default;
  std::string_view name_;  ///< empty for a text
  std::string text_;
  std::vector<Attribute> attributes_;
  std::vector<Element> children_;
};

/// What several elements are, one after the other.
using Elements = std::vector<Element>;

/// Writes one document, the doctype first. What `discretion` keeps back is masked in every text.
void write(std::ostream& out, const Element& document, const Discretion& discretion);

}  // namespace iop::render::site
