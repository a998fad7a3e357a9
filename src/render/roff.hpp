#pragma once

#include <string>
#include <string_view>

/// Text as roff's input, of which nothing is taken for a request: for man(7) pages.
namespace iop::render::roff {

/// One word or phrase; a word that begins with `-` keeps its hyphens as typed, so that it can be copied.
std::string words(std::string_view text);
std::string bold(std::string_view text);
std::string italic(std::string_view text);
/// Lines of at most 80 bytes; what stands in backticks is bold.
std::string paragraph(std::string_view text);
/// One argument of a macro.
std::string argument(std::string_view text);

}  // namespace iop::render::roff
