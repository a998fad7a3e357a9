#include <set>

#include <fmt/core.h>

#include "base/text.hpp"
#include "render/site/site.hpp"

namespace iop::render::site {

namespace {

constexpr std::size_t longest = 120;

/// The plain letter or digit that stands for `c`; a hyphen where there is none.
char plain(char32_t c) {
  if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) return static_cast<char>(c);
  if (c == U'å' || c == U'ä') return 'a';
  if (c == U'ö') return 'o';
  return c == U'é' ? 'e' : '-';
}

/// Small letters a to z, digits and hyphens, no two hyphens beside each other.
std::string plain(std::string_view id) {
  std::string out;
  const auto small = text::lower(id);
  for (std::size_t at = 0; at < small.size() && out.size() < longest;) {
    const char c = plain(text::next_code_point(small, at));
    if (c != '-' || !out.ends_with('-')) out += c;
  }
  const auto first = out.find_first_not_of('-');
  return first == std::string::npos ? "avtal" : out.substr(first, out.find_last_not_of('-') + 1 - first);
}

/// Windows keeps these names for devices, with any ending.
bool is_reserved(const std::string& name) {
  static const std::set<std::string, std::less<>> names{"aux", "con", "nul", "prn"};
  const bool numbered = name.size() == 4 && (name.starts_with("com") || name.starts_with("lpt"));
  return numbered || names.contains(name);
}

}  // namespace

std::vector<std::string> page_names(const std::vector<std::string>& ids) {
  std::set<std::string, std::less<>> taken;
  std::vector<std::string> names;
  for (const auto& id : ids) {
    auto name = plain(id);
    if (is_reserved(name)) name.insert(0, "avtal-");
    auto own = name;
    for (int n = 2; !taken.insert(own).second; ++n) own = fmt::format("{}-{}", name, n);
    names.push_back(own + ".html");
  }
  return names;
}

}  // namespace iop::render::site
