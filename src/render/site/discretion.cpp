#include "render/site/discretion.hpp"

#include "base/personal_number.hpp"
#include "base/text.hpp"
#include "rules/privacy/contact_details.hpp"

namespace iop::render::site {

namespace {

bool is_blank(char32_t c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == 0xA0;
}

/// An asterisk for each code point of `part` that is not blank.
std::string asterisks(std::string_view part) {
  std::string out;
  for (std::size_t at = 0; at < part.size();) {
    const auto from = at;
    if (is_blank(text::next_code_point(part, at))) {
      out += part.substr(from, at - from);
    } else {
      out += '*';
    }
  }
  return out;
}

/// Where `needle` ends, which begins at `begin`: as many code points later that are not blank.
std::size_t end_of(std::string_view text, std::size_t begin, std::string_view needle) {
  const auto letters = [](std::string_view part) {
    std::size_t count = 0;
    for (std::size_t at = 0; at < part.size();) count += is_blank(text::next_code_point(part, at)) ? 0U : 1U;
    return count;
  };
  auto left = letters(needle);
  auto at = begin;
  while (left > 0 && at < text.size()) left -= is_blank(text::next_code_point(text, at)) ? 0U : 1U;
  return at;
}

void mask(std::string& text, TextRange range) {
  text.replace(range.begin, range.end - range.begin,
               asterisks(std::string_view{text}.substr(range.begin, range.end - range.begin)));
}

void mask_name(std::string& text, const std::string& name) {
  for (std::size_t from = 0;;) {
    const auto found = text::find_word(std::string_view{text}.substr(from), name);
    if (found == std::string_view::npos) return;
    const auto begin = from + found;
    const auto left = text.size() - end_of(text, begin, name);
    mask(text, {begin, text.size() - left});
    from = text.size() - left;
  }
}

void mask_addresses(std::string& text) {
  for (auto at = text.find('@'); at != std::string::npos; at = text.find('@', at + 1)) {
    const auto range = rules::email_around(text, at);
    if (!range) continue;
    const auto address = std::string_view{text}.substr(range->begin, range->end - range->begin);
    if (rules::is_personal_email(address)) mask(text, *range);
  }
}

void mask_phones(std::string& text) {
  for (auto at = text.find_first_of("0+"); at != std::string::npos; at = text.find_first_of("0+", at + 1)) {
    if (const auto range = rules::phone_at(text, at)) mask(text, *range);
  }
}

bool names(const Located<Record<Party>>& parties, const std::string& name) {
  for (const auto& party : *parties) {
    if (text::find_word(party.value.name.value_or({}), name) != std::string_view::npos) return true;
  }
  return false;
}

}  // namespace

Discretion::Discretion(const Agreement& agreement) {
  for (const auto& signature : *agreement.signatures) {
    const std::string name{text::trim(signature->name.value_or({}))};
    if (name.empty() || names(agreement.parties, name) || names(agreement.participants, name)) continue;
    names_.push_back(name);
  }
}

std::string Discretion::operator()(std::string_view text) const {
  auto out = masked(std::string{text});
  for (const auto& name : names_) mask_name(out, name);
  mask_addresses(out);
  mask_phones(out);
  return out;
}

}  // namespace iop::render::site
