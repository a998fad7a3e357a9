#include "rules/payment/rows.hpp"

namespace iop::rules {

namespace {

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

/// Past the blanks at `at`: spaces, line breaks and no-break spaces.
std::size_t skip_blanks(std::string_view s, std::size_t at) {
  while (at < s.size()) {
    std::size_t next = at;
    const char32_t c = text::next_code_point(s, next);
    if (c != ' ' && c != '\t' && c != '\r' && c != '\n' && c != 0xA0 && c != 0x202F) break;
    at = next;
  }
  return at;
}

/// Where a percentage stands; empty where there is none.
struct Percentage {
  std::size_t begin = 0;
  std::size_t end = 0;
  [[nodiscard]] bool empty() const { return begin == end; }
};

/// Past the number that begins at `at`, with its decimals.
std::size_t skip_number(std::string_view s, std::size_t at) {
  const auto digit_at = [s](std::size_t i) { return i < s.size() && is_digit(s[i]); };
  while (digit_at(at) || (at < s.size() && (s[at] == ',' || s[at] == '.') && digit_at(at + 1))) ++at;
  return at;
}

/// The length of the `%` or the whole word `procent` that stands at `at`; 0 where neither does.
std::size_t percent_sign(std::string_view s, std::size_t at) {
  constexpr std::string_view word = "procent";
  if (s.substr(at).starts_with('%')) return 1;
  const bool stands = text::find_word(s.substr(at), word) == 0;
  return stands ? word.size() : 0;
}

/// The first number followed by `%` or `procent` from `from` on.
Percentage next_percentage(std::string_view s, std::size_t from) {
  while (from < s.size()) {
    if (!is_digit(s[from])) {
      ++from;
      continue;
    }
    const std::size_t end = skip_number(s, from);
    const std::size_t sign = skip_blanks(s, end);
    if (const auto length = percent_sign(s, sign); length > 0) return {from, sign + length};
    from = end;
  }
  return {};
}

std::vector<std::string> percentages(std::string_view what) {
  std::vector<std::string> found;
  for (auto next = next_percentage(what, 0); !next.empty(); next = next_percentage(what, next.end)) {
    found.push_back(quoted(what.substr(next.begin, next.end - next.begin)));
  }
  return found;
}

/// The first percentage as it is written; the whole text where an escape hides it.
Span first_percentage(const Located<std::string>& what, const Source& source) {
  const auto written = source.text(what.span());
  const auto found = next_percentage(written, 0);
  const bool escaped = written.starts_with('"') && written.find('\\') != std::string_view::npos;
  if (found.empty() || escaped) return what.span();
  const auto offset = [&](std::size_t in_text) {
    return what.span().begin + static_cast<std::uint32_t>(in_text);
  };
  return {offset(found.begin), offset(found.end)};
}

void check(const Subject& subject, Findings& findings) {
  for (const auto* row : readable_rows(subject)) {
    for (const auto& post : *row->value.breakdown) {
      if (!post || !post->what) continue;
      const auto found = percentages(*post->what);
      if (found.empty()) continue;
      findings
          .add(first_percentage(post->what, findings.source()),
               message({"posten öronmärker tjänster: {}", "the post earmarks staff: {}"}, listed(found)))
          .help(message_of(
              {"en avskrift ska återge avtalet och kan stå kvar; i nästa överenskommelse, beskriv hellre "
               "vad pengarna ska räcka till och låt den idéburna parten bestämma bemanningen",
               "a transcript must tell what the agreement says and may stand; in the next agreement "
               "rather describe what the money is for and let the civil-society party decide on staff"}));
    }
  }
}

}  // namespace

extern const FileRule earmarked_posts{
    {"P511",
     "earmarked-posts",
     Severity::note,
     {"en tjänstgöringsgrad i en post under `breakdown` (detaljstyrning)",
      "a staff percentage in a post of `breakdown` (steering in detail)"},
     "SKR:s kriterier 2017, återgivna av Uddevalla kommun: verksamheten \"detaljregleras ej\""},
    Judges::every_document,
    Adjustable::yes,
    check};

}  // namespace iop::rules
