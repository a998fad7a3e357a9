#include <array>

#include "base/text.hpp"
#include "render/changes.hpp"
#include "render/colour.hpp"
#include "render/state.hpp"

namespace iop::render {

namespace {

constexpr Text nothing{"Ingen skillnad i sak.", "No difference in meaning."};

/// Markdown would read these as its own; backticks are meant.
std::string escaped(const std::string& text) {
  std::string out;
  for (const char c : text::printable(text)) {
    if (c == '*' || c == '<' || c == '[' || c == '\\') out += '\\';
    out += c;
  }
  return out;
}

}  // namespace

std::span<const ChangesFormat> changes_formats() {
  static constexpr std::array formats{ChangesFormat{"text", changes_text},
                                      ChangesFormat{"json", changes_json},
                                      ChangesFormat{"markdown", changes_markdown}};
  return formats;
}

void changes_text(std::ostream& out, const Style& style, const ChangesListing& listing) {
  const Paint paint{style.colour};
  out << paint.bold(text::printable(listing.old.name) + " -> " + text::printable(listing.now.name)) << '\n';
  for (const auto* version : {&listing.old, &listing.now}) {
    if (!listing.as_of) break;
    out << "  " << text::printable(version->name) << '\n';
    write_state(out, version->state, style.lang, "    ");
  }
  if (listing.changes.empty()) out << '\n' << nothing.in(style.lang) << '\n';
  const compare::Change* before = nullptr;
  for (const auto& change : listing.changes) {
    if (before == nullptr || before->area != change.area)
      out << '\n' << paint.bold(std::string{compare::title_of(change.area).in(style.lang)}) << '\n';
    before = &change;
    out << "  " << text::printable(change.what.in(style.lang)) << '\n';
    for (const auto& effect : change.effects) out << "      " << effect.in_words.in(style.lang) << '\n';
  }
}

void changes_markdown(std::ostream& out, const Style& style, const ChangesListing& listing) {
  out << "## `" << text::printable(listing.old.name) << "` → `" << text::printable(listing.now.name) << "`\n";
  for (const auto* version : {&listing.old, &listing.now}) {
    if (!listing.as_of) break;
    out << "\n`" << text::printable(version->name) << "`\n\n";
    write_markdown_state(out, version->state, style.lang);
  }
  if (listing.changes.empty()) out << '\n' << nothing.in(style.lang) << '\n';
  const compare::Change* before = nullptr;
  for (const auto& change : listing.changes) {
    if (before == nullptr || before->area != change.area)
      out << "\n### " << compare::title_of(change.area).in(style.lang) << "\n\n";
    before = &change;
    out << "- " << escaped(change.what.in(style.lang)) << '\n';
    for (const auto& effect : change.effects)
      out << "  - " << escaped(effect.in_words.in(style.lang)) << '\n';
  }
}

}  // namespace iop::render
