#include "rules/privacy/contact_details.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "base/text.hpp"

namespace iop::rules {

namespace {

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}
bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}
bool is_domain(char c) {
  return is_letter(c) || is_digit(c) || c == '.' || c == '-';
}
bool is_local(char c) {
  return is_domain(c) || c == '_' || c == '+' || c == '%';
}

template <class Range>
bool holds(const Range& range, std::string_view word) {
  return std::find(range.begin(), range.end(), word) != range.end();
}

constexpr std::array<std::string_view, 32> private_services{
    "bahnhof.se",  "bredband.net",   "comhem.se",   "fastmail.com", "glocalnet.net",  "gmail.com",
    "gmx.com",     "googlemail.com", "home.se",     "hotmail.com",  "hotmail.se",     "icloud.com",
    "live.com",    "live.se",        "mac.com",     "mail.com",     "me.com",         "msn.com",
    "outlook.com", "outlook.se",     "passagen.se", "proton.me",    "protonmail.com", "spray.se",
    "swipnet.se",  "tele2.se",       "telia.com",   "tutanota.com", "yahoo.com",      "yahoo.se",
    "ymail.com",   "zoho.com"};

// What the mailbox of a function is called, as a word of its own: short words, which names could hold.
constexpr auto functions = std::to_array<std::string_view>(
    {"admin", "bup",   "bvc",   "dso", "ekonomi", "gdpr", "hr",   "hsn",  "info", "invoice", "iop", "it",
     "mvc",   "namnd", "nämnd", "nu",  "office",  "osn",  "post", "skas", "su",   "vc",      "vgk", "vgr"});

// Words that tell of a place, a unit or a task wherever they stand in a part, as in `koncernkontoret`; no
// name holds them.
constexpr auto function_stems = std::to_array<std::string_view>(
    {"administrat", "ansvarig",    "avdelning",   "bokning",   "center",      "centrum",     "dataskydd",
     "diari",       "enhet",       "expedition",  "faktur",    "forening",    "förening",    "forsamling",
     "församling",  "forvaltning", "förvaltning", "grupp",     "handlaggare", "handläggare", "kansli",
     "kommun",      "kontakt",     "kontor",      "koordinat", "kundtjanst",  "kundtjänst",  "kurator",
     "ledning",     "mission",     "mottagning",  "namnden",   "nämnden",     "ombud",       "ordforande",
     "ordförande",  "projekt",     "reception",   "region",    "registrator", "samordn",     "sekret",
     "service",     "sjukhus",     "stiftelse",   "styrelse",  "support",     "team",        "upphandling",
     "verksamhet"});

/// The parts of a local part, lower case, cut at the given separators.
std::vector<std::string> parts_of(std::string_view local, std::string_view separators) {
  std::vector<std::string> parts(1);
  for (const char c : text::lower(local)) {
    if (separators.find(c) != std::string_view::npos) {
      parts.emplace_back();
    } else {
      parts.back().push_back(c);
    }
  }
  return parts;
}

bool names_function(const std::string& part) {
  return holds(functions, part) || std::any_of(function_stems.begin(), function_stems.end(), [&](auto stem) {
           return part.find(stem) != std::string::npos;
         });
}

/// A name as it stands in an address: letters and hyphens, perhaps a number after them.
bool is_name(std::string_view part) {
  const auto digits = part.find_first_of("0123456789");
  const auto letters = part.substr(0, digits);
  const auto rest = part.substr(letters.size());
  return !letters.empty() &&
         std::all_of(letters.begin(), letters.end(), [](char c) { return is_letter(c) || c == '-'; }) &&
         std::all_of(rest.begin(), rest.end(), is_digit);
}

/// How many bytes the space or dash between the groups of a number takes; 0 where there is none.
std::size_t gap(std::string_view text, std::size_t at, std::initializer_list<std::string_view> gaps) {
  for (const auto separator : gaps) {
    if (text.substr(at).starts_with(separator)) return separator.size();
  }
  return 0;
}

std::size_t digits_at(std::string_view text, std::size_t at) {
  std::size_t count = 0;
  while (at + count < text.size() && is_digit(text[at + count])) ++count;
  return count;
}

/// Past `0`, `+46` or `0046` at `at`; none where a number does not begin so.
std::optional<std::size_t> after_prefix(std::string_view text, std::size_t at) {
  const auto rest = text.substr(at);
  if (!rest.starts_with("+46") && !rest.starts_with("0046")) {
    return rest.starts_with('0') ? std::optional{at + 1} : std::nullopt;
  }
  at += rest.starts_with('+') ? 3U : 4U;
  at += gap(text, at, {" ", "\xc2\xa0"});
  at += gap(text, at, {"(0)"});
  at += gap(text, at, {" ", "\xc2\xa0"});
  return at;
}

}  // namespace

std::optional<TextRange> email_around(std::string_view text, std::size_t at) {
  TextRange range{at, at + 1};
  while (range.begin > 0 && is_local(text[range.begin - 1])) --range.begin;
  while (range.end < text.size() && is_domain(text[range.end])) ++range.end;
  while (text[range.end - 1] == '.' || text[range.end - 1] == '-') --range.end;
  const auto domain = text.substr(at + 1, range.end - at - 1);
  if (range.begin == at || domain.find('.') == std::string_view::npos) return std::nullopt;
  return range;
}

bool is_personal_email(std::string_view address) {
  const auto at = address.find('@');
  const auto local = address.substr(0, at);
  const auto words = parts_of(local, "._-");
  if (std::any_of(words.begin(), words.end(), names_function)) return false;
  const auto parts = parts_of(local, "._");
  if (holds(private_services, text::lower(address.substr(at + 1)))) return true;
  return (parts.size() == 2 || parts.size() == 3) &&
         std::all_of(parts.begin(), parts.end(), [](const auto& part) { return is_name(part); });
}

std::optional<TextRange> phone_at(std::string_view text, std::size_t at) {
  // After a digit, a letter or these it is the middle of a date, an amount, a diarienummer or another number.
  constexpr std::string_view middle = "-+.,:/_";
  if (at > 0 &&
      (is_digit(text[at - 1]) || is_letter(text[at - 1]) || middle.find(text[at - 1]) != middle.npos)) {
    return std::nullopt;
  }
  const auto first = after_prefix(text, at);
  if (!first || *first >= text.size() || text[*first] == '0') return std::nullopt;
  const auto area = digits_at(text, *first);
  auto end = *first + area;
  auto total = area;
  if (area > 3) {
    // Without gaps only a mobile number, or one with its country code, is sure enough.
    if (text[at] == '0' && text[at + 1] != '0' && !(text[*first] == '7' && area == 9)) return std::nullopt;
  } else {
    auto separator = gap(text, end, {"-", " ", "/", "\xc2\xa0", "\xe2\x80\x93"});
    while (separator > 0) {
      const auto group = digits_at(text, end + separator);
      if (group < 2 || total + group > 9) break;
      end += separator + group;
      total += group;
      separator = gap(text, end, {" ", "\xc2\xa0"});
    }
    // What follows the area code has five digits at least; `0800-1600` is a time.
    if (total - area < 5) return std::nullopt;
  }
  constexpr std::size_t shortest = 7;
  constexpr std::size_t longest = 9;
  const bool goes_on =
      end < text.size() && (is_digit(text[end]) || (text[end] == '-' && digits_at(text, end + 1) > 0));
  if (total < shortest || total > longest || goes_on) return std::nullopt;
  return TextRange{at, end};
}

}  // namespace iop::rules
