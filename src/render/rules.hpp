#pragma once

#include <ostream>
#include <span>
#include <string_view>

#include "render/findings.hpp"
#include "rules/handbook.hpp"

namespace iop::render {

/// Rules as a table, or each on its page; JSON has everything in either case.
enum class HandbookForm : unsigned char { table, pages };

/// One row a format: `rules --format`'s choices and its error come from here.
struct HandbookFormat {
  std::string_view name;
  void (*write)(std::ostream& out, const Style& style, HandbookForm form, const rules::Handbook& handbook);
};
std::span<const HandbookFormat> handbook_formats();

void handbook_text(std::ostream& out, const Style& style, HandbookForm form, const rules::Handbook& handbook);
void handbook_markdown(std::ostream& out, const Style& style, HandbookForm form,
                       const rules::Handbook& handbook);
void handbook_json(std::ostream& out, const Style& style, HandbookForm form, const rules::Handbook& handbook);

/// What the parts of a page are called, in text and Markdown.
namespace page_words {
inline constexpr Text code{"kod", "code"};
inline constexpr Text rule{"regel", "rule"};
inline constexpr Text level{"nivå", "level"};
inline constexpr Text finds{"vad den finner", "it finds"};
inline constexpr Text why{"Varför", "Why (in Swedish)"};
inline constexpr Text bad{"Så ser felet ut", "Bad"};
inline constexpr Text good{"Så ser det ut rättat", "Good"};
inline constexpr Text guidelines{"Riktlinjerna", "The guidelines"};
inline constexpr Text source{"Källa", "Source"};
inline constexpr Text summary{"In English", "In short"};
}  // namespace page_words

/// `varning`, `warning`; `av`, `off` where there is no level.
Text word_for_level(const std::optional<Severity>& level);
/// A parameter's value as a sentence has it, safe on a terminal.
std::string words_for(const rules::Parameter& parameter, Lang lang);

}  // namespace iop::render
