#include "rules/payment/rows.hpp"
#include "rules/payment/staff_share.hpp"

namespace iop::rules {

namespace {

/// The first share as it is written; the whole text where an escape hides it.
Span first_share(const Located<std::string>& what, const Findings& findings) {
  const auto written = findings.source().text(what.span());
  const auto found = staff_shares(written, findings.setting());
  const bool escaped = written.starts_with('"') && written.find('\\') != std::string_view::npos;
  if (found.empty() || escaped) return what.span();
  const auto offset = [&](std::size_t in_text) {
    return what.span().begin + static_cast<std::uint32_t>(in_text);
  };
  return {offset(found.front().begin), offset(found.front().end)};
}

void check(const Subject& subject, Findings& findings) {
  for (const auto* row : readable_rows(subject)) {
    for (const auto& post : *row->value.breakdown) {
      if (!post || !post->what) continue;
      std::vector<std::string> found;
      for (const auto& share : staff_shares(*post->what, findings.setting())) {
        found.push_back(quoted(std::string_view{*post->what}.substr(share.begin, share.end - share.begin)));
      }
      if (found.empty()) continue;
      findings
          .add(first_share(post->what, findings),
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
     {"en tjänstgöringsgrad i en post under `breakdown` (detaljstyrning): `80 %`, `0,8 tjänst` eller "
      "`halvtid`, med riktlinjens ord för personal",
      "a staff share in a post of `breakdown` (steering in detail): `80 %`, `0.8` or half-time, beside "
      "one of the guideline's words for staff"},
     "SKR:s kriterier 2017, återgivna av Uddevalla kommun: verksamheten \"detaljregleras ej\"",
     {.why = "En post anger en tjänstgöringsgrad, som \"psykolog 60 %\". Enligt SKR:s kriterier "
             "från 2017, återgivna av Uddevalla kommun, detaljregleras verksamheten i ett IOP "
             "inte av det offentliga, och pengar till namngivna tjänster får avtalet att likna "
             "ett köp. Det är ett tecken bland flera och inget fel. Överväg vid nästa "
             "omförhandling om posten kan beskrivas med ändamålet i stället för med tjänster.",
      .bad = R"(breakdown:
  - {what: Samordnare 80 % och psykolog 12.5%, amount: 400000})",
      .good = R"(breakdown:
  - {what: Samordnare och psykolog, amount: 400000})",
      .summary = "A post that names staff percentages steers in detail, which an IOP should not; one "
                 "sign among several."}},
    Judges::every_document,
    Adjustable::yes,
    check};

}  // namespace iop::rules
