#include <algorithm>
#include <array>
#include <cstring>
#include <vector>

#include "base/text.hpp"
#include "rules/rule.hpp"

namespace iop::rules {

namespace {

/// Whether a hidden character may begin with this byte (of UTF-8).
constexpr auto may_begin_hidden = [] {
  std::array<bool, 256> table{};
  for (const unsigned lead : {0xC2U, 0xCDU, 0xD8U, 0xE1U, 0xE2U, 0xEFU, 0xF3U}) table[lead] = true;
  return table;
}();

/// The next byte at or after `at` that is not ASCII, or the end; eight bytes at a time.
std::size_t next_beyond_ascii(std::string_view bytes, std::size_t at) {
  constexpr std::uint64_t high_bits = 0x8080808080808080U;
  std::uint64_t eight = 0;
  for (; at + sizeof eight <= bytes.size(); at += sizeof eight) {
    std::memcpy(&eight, bytes.data() + at, sizeof eight);
    if ((eight & high_bits) != 0) break;
  }
  while (at < bytes.size() && static_cast<unsigned char>(bytes[at]) < 0x80) ++at;
  return at;
}

Text what_it_does(char32_t c) {
  const bool bidirectional = c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) ||
                             (c >= 0x2066 && c <= 0x2069);
  if (bidirectional) return {"kan kasta om texten på skärmen", "can reorder the text on a screen"};
  if (c == 0x00AD)
    return {"är ett mjukt bindestreck som oftast inte syns", "is a soft hyphen that is mostly not seen"};
  return {"syns inte", "is not seen"};
}

void check(const Subject&, Findings& findings) {
  constexpr char32_t byte_order_mark = 0xFEFF;  // Y101 tells of it
  const auto bytes = findings.source().bytes();
  int line = 0;
  std::vector<char32_t> told;  // on this line
  for (auto at = next_beyond_ascii(bytes, 0); at < bytes.size(); at = next_beyond_ascii(bytes, at)) {
    if (!may_begin_hidden[static_cast<unsigned char>(bytes[at])]) {
      ++at;
      continue;
    }
    const auto begin = static_cast<std::uint32_t>(at);
    const char32_t c = text::next_code_point(bytes, at);
    if (!text::is_hidden(c) || c == byte_order_mark) continue;
    const int here = findings.source().position(begin).line;
    if (here != line) told.clear();
    line = here;
    if (std::find(told.begin(), told.end(), c) != told.end()) continue;
    told.push_back(c);
    findings
        .add({begin, static_cast<std::uint32_t>(at)},
             message({"det dolda tecknet `U+{:04X}` {}", "the hidden character `U+{:04X}` {}"},
                     static_cast<std::uint32_t>(c), what_it_does(c)))
        .help(message(
            {"ta bort tecknet; det följer ofta med när text klistras in ur ett annat dokument",
             "remove the character; it often comes along when text is pasted from another document"}));
  }
}

}  // namespace

extern const FileRule hidden_characters{
    {"N953",
     "hidden-characters",
     Severity::warning,
     {"tecken som vänder om texten eller inte syns, så att filen säger annat än den visar",
      "characters that reorder the text or are not seen, so that the file says other than it shows"},
     "CVE-2021-42574 (Trojan Source): dolda tecken får en granskare att läsa annat än vad som står",
     {.why = "Filen innehåller tecken som inte syns eller som kastar om texten på skärmen, så att "
             "den visar något annat än det som läses av ett program. Knepet är känt som Trojan "
             "Source (CVE-2021-42574); oftare är det rester av en inklistring från en "
             "ordbehandlare. En granskare kan då godkänna ett belopp eller ett namn som inte är "
             "det som står där. Ta bort tecknen och läs raden på nytt.",
      .bad = "title: Samtals\u200bstöd\u200b i \u202eExempelby",
      .good = "title: Samtalsstöd – i Exempelby",
      .summary = "Characters that cannot be seen, or that reorder the text, let a file say other than "
                 "it shows; remove them."}},
    Judges::every_document,
    Adjustable::no,
    check};

}  // namespace iop::rules
