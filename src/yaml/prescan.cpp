#include "yaml/prescan.hpp"

#include <array>
#include <cstdint>

#include "yaml/reader.hpp"
#include "yaml/rules.hpp"

namespace iop::yaml {
namespace {

using std::uint32_t;

/// yaml-cpp queues every token of an open bracket before it tells of the first: a bound on brackets that are
/// open bounds its memory, wherever (in texts, too) they stand.
constexpr int max_open_brackets = 1000;

enum class Class : unsigned char { text, opening, closing, carriage_return, control, lead };

constexpr std::array<Class, 256> byte_classes = [] {
  std::array<Class, 256> classes{};
  for (std::size_t i = 0; i < 256; ++i) {
    if (i < 0x20 || i == 0x7f) classes[i] = Class::control;
    if (i >= 0x80) classes[i] = Class::lead;
  }
  classes['\t'] = classes['\n'] = Class::text;
  classes['\r'] = Class::carriage_return;
  classes['['] = classes['{'] = Class::opening;
  classes[']'] = classes['}'] = Class::closing;
  return classes;
}();

unsigned char byte_at(std::string_view bytes, std::size_t offset) {
  return offset < bytes.size() ? static_cast<unsigned char>(bytes[offset]) : 0;
}

struct CodePoint {
  char32_t value = 0;
  uint32_t length = 0;  ///< 0: malformed
};

/// Strict UTF-8 (RFC 3629): no overlong forms, no surrogates, nothing over U+10FFFF.
CodePoint decode(std::string_view bytes, uint32_t at) {
  const auto lead = byte_at(bytes, at);
  const uint32_t length = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
  if (length == 0) return {};
  auto value = static_cast<char32_t>(lead & (0x7fU >> length));
  for (uint32_t i = 1; i < length; ++i) {
    const auto next = byte_at(bytes, at + i);
    if ((next & 0xc0U) != 0x80U) return {};
    value = (value << 6U) | (next & 0x3fU);
  }
  constexpr std::array<char32_t, 5> smallest{0, 0, 0x80, 0x800, 0x10000};
  const bool surrogate = value >= 0xd800 && value <= 0xdfff;
  if (value < smallest[length] || surrogate || value > 0x10ffff) return {};
  return {value, length};
}

Text encoding_of(std::string_view bytes) {
  const auto starts = [&](std::string_view mark) { return bytes.substr(0, mark.size()) == mark; };
  using namespace std::string_view_literals;
  if (starts("\xff\xfe\0\0"sv) || starts("\0\0\xfe\xff"sv)) return {"UTF-32", "UTF-32"};
  if (starts("\xff\xfe"sv) || starts("\xfe\xff"sv)) return {"UTF-16", "UTF-16"};
  if (bytes.size() >= 4 && (bytes[0] == '\0') != (bytes[1] == '\0') &&
      (bytes[0] == '\0') == (bytes[2] == '\0') && (bytes[1] == '\0') == (bytes[3] == '\0')) {
    return {"UTF-16", "UTF-16"};
  }
  return {};
}

Message save_as_utf8() {
  return message({"öppna filen i en textredigerare och spara den som UTF-8",
                  "open the file in a text editor and save it as UTF-8"});
}

void report_malformed(Report& report, uint32_t at) {
  const auto bytes = report.source().bytes();
  const auto byte = byte_at(bytes, at);
  // What a file in Windows-1252 or Latin-1 most often meets first.
  static constexpr std::array<std::pair<unsigned char, std::string_view>, 8> letters{{{0xe5, "å"},
                                                                                      {0xe4, "ä"},
                                                                                      {0xf6, "ö"},
                                                                                      {0xc5, "Å"},
                                                                                      {0xc4, "Ä"},
                                                                                      {0xd6, "Ö"},
                                                                                      {0xe9, "é"},
                                                                                      {0x96, "–"}}};
  for (const auto& [code, letter] : letters) {
    if (code != byte) continue;
    report
        .add(invalid_encoding, {at, at + 1},
             message(
                 {"byten {:02X} är inte UTF-8; filen verkar vara sparad som Windows-1252, där den är `{}`",
                  "byte {:02X} is not UTF-8; the file seems to be saved as Windows-1252, where it is `{}`"},
                 byte, letter))
        .help(save_as_utf8());
    return;
  }
  report
      .add(invalid_encoding, {at, at + 1},
           message({"byten {:02X} är inte UTF-8", "byte {:02X} is not UTF-8"}, byte))
      .help(save_as_utf8());
}

void report_character(Report& report, Span span, char32_t c) {
  const auto code = static_cast<uint32_t>(c);
  if (c == U'\r') {
    report
        .add(invalid_encoding, span,
             message({"en vagnretur (U+000D) utan radbrytning efter",
                      "a carriage return (U+000D) without a line feed"}))
        .help(message({"spara filen med radslut LF eller CRLF", "save the file with LF or CRLF line ends"}));
  } else if (c == 0xfeff) {
    report
        .add(invalid_encoding, span,
             message({"ett byteordningsmärke (U+FEFF) inne i filen",
                      "a byte order mark (U+FEFF) inside the file"}))
        .help(message({"ta bort tecknet; det syns inte, men kan stå först på raden",
                       "remove the character; it cannot be seen, but it may stand first on the line"}));
  } else if (c == 0x85 || c == 0x2028 || c == 0x2029) {
    report
        .add(invalid_encoding, span,
             message({"radbrytningstecknet U+{:04X}, som YAML-läsare tolkar olika",
                      "the line break character U+{:04X}, which YAML readers read differently"},
                     code))
        .help(message({"ersätt det med en vanlig radbrytning eller ett mellanslag",
                       "replace it with an ordinary line break or a space"}));
  } else {
    report
        .add(invalid_encoding, span,
             message({"styrtecknet U+{:04X} får inte stå i filen",
                      "control character U+{:04X} may not stand in the file"},
                     code))
        .help(message({"ta bort tecknet", "remove the character"}));
  }
}

bool is_allowed(char32_t c) {
  return c >= 0xa0 && c != 0x2028 && c != 0x2029 && c != 0xfeff && c != 0xfffe && c != 0xffff;
}

bool report_open_brackets(Report& report, uint32_t at) {
  report
      .add(too_large, {at, at + 1},
           message({"över {} hakar är öppna här; en fil får ha högst 100 nivåer",
                    "over {} brackets are open here; a file may have at most 100 levels"},
                   max_open_brackets))
      .help(message({"stäng hakarna", "close the brackets"}));
  return false;
}

bool every_character_is_allowed(Report& report) {
  const auto bytes = report.source().bytes();
  const auto size = static_cast<uint32_t>(bytes.size());
  int open = 0;
  for (uint32_t at = 0; at < size; ++at) {
    const auto c = byte_classes[static_cast<unsigned char>(bytes[at])];
    if (c == Class::text) [[likely]]
      continue;
    if (c == Class::opening) {
      if (++open > max_open_brackets) return report_open_brackets(report, at);
    } else if (c == Class::closing) {
      if (open > 0) --open;
    } else if (c == Class::lead) {
      const auto point = decode(bytes, at);
      if (point.length == 0) {
        report_malformed(report, at);
        return false;
      }
      if (!is_allowed(point.value)) {
        report_character(report, {at, at + point.length}, point.value);
        return false;
      }
      at += point.length - 1;
    } else if (c == Class::control || byte_at(bytes, at + 1) != '\n') {
      report_character(report, {at, at + 1}, byte_at(bytes, at));
      return false;
    }
  }
  return true;
}

}  // namespace

bool fit_to_read(Report& report) {
  const auto bytes = report.source().bytes();
  if (bytes.size() > max_file_size) {
    report
        .add(too_large, {0, 0},
             message({"filen är större än {} byte, som är det mesta som läses",
                      "the file is larger than {} bytes, the most that is read"},
                     max_file_size))
        .help(message({"ett avtal ryms på några få sidor: är det rätt fil?",
                       "an agreement fits on a few pages: is it the right file?"}));
    return false;
  }
  if (const auto encoding = encoding_of(bytes); encoding.complete()) {
    report
        .add(invalid_encoding, {0, 0},
             message({"filen är sparad som {}, inte som UTF-8", "the file is saved as {}, not as UTF-8"},
                     encoding))
        .help(save_as_utf8());
    return false;
  }
  return every_character_is_allowed(report);
}

}  // namespace iop::yaml
