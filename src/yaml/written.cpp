#include "yaml/written.hpp"

#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "yaml/node.hpp"

namespace iop::yaml {

namespace {

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

/// Whether every YAML reader takes `text` for the same without quotes, also between `{` and `}`.
bool is_plain(std::string_view text) {
  constexpr std::array<std::string_view, 6> old_booleans{"yes", "no", "on", "off", "y", "n"};
  const auto is_letter = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
  };
  if (text.empty() || !is_letter(text.front()) || text.back() == ':' || core_type(text) != CoreType::text)
    return false;
  const auto lower = text::lower(text);
  if (std::find(old_booleans.begin(), old_booleans.end(), lower) != old_booleans.end()) return false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    const bool number_colon =
        c == ':' && i + 1 < text.size() && is_digit(text[i - 1]) && is_digit(text[i + 1]);
    constexpr std::string_view harmless = " .-/()_";
    if (!is_letter(c) && !is_digit(c) && !number_colon && harmless.find(c) == std::string_view::npos)
      return false;
  }
  return true;
}

}  // namespace

bool is_writable(std::string_view text) {
  constexpr char32_t replacement = 0xFFFD;
  for (std::size_t i = 0; i < text.size();) {
    const auto c = text::next_code_point(text, i);
    const bool control = c < 0x20 || (c >= 0x7F && c <= 0x9F) || c == 0x2028 || c == 0x2029;
    if (control || c == replacement || text::is_hidden(c)) return false;
  }
  return true;
}

std::string written(std::string_view text) {
  if (is_plain(text)) return std::string{text};
  std::string out = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') out += '\\';
    out += c;
  }
  return out + '"';
}

}  // namespace iop::yaml
