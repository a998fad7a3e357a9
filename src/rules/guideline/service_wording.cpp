#include <algorithm>

#include "base/text.hpp"
#include "rules/guideline/wording.hpp"
#include "rules/rule.hpp"

namespace iop::rules {

namespace {

/// The profile's patterns and the words that deny a sentence.
struct Wording {
  std::vector<WordPattern> patterns;
  std::vector<std::string> negations;

  explicit Wording(const RuleSetting& setting) {
    for (const auto& pattern : *setting.patterns) {
      if (pattern) patterns.emplace_back(*pattern);
    }
    for (const auto& word : *setting.negations) {
      if (word) negations.push_back(*word);
    }
  }

  /// Whether `text`, in lower case, holds what some pattern begins with: most texts do not.
  [[nodiscard]] bool may_stand_in(const std::string& text) const {
    return std::any_of(patterns.begin(), patterns.end(), [&](const WordPattern& pattern) {
      return text.find(pattern.first_word()) != std::string::npos;
    });
  }

  /// The first pattern in a sentence that nothing denies.
  [[nodiscard]] std::optional<Passage> find_in(std::string_view sentence) const {
    std::optional<Passage> first;
    for (const auto& pattern : patterns) {
      const auto found = pattern.find_in(sentence);
      if (found && (!first || found->begin < first->begin)) first = found;
    }
    const auto denies = [&](const std::string& word) {
      return text::find_word(sentence, word) != std::string_view::npos;
    };
    if (first && std::any_of(negations.begin(), negations.end(), denies)) return std::nullopt;
    return first;
  }
};

/// The words of a text with one space between them.
std::string in_one_line(std::string_view text) {
  std::string out;
  for (const char c : text) {
    const bool blank = c == ' ' || c == '\n' || c == '\r' || c == '\t';
    if (!blank) out.push_back(c);
    if (blank && !out.ends_with(' ')) out.push_back(' ');
  }
  return out;
}

void judge(Span place, const Wording& wording, Findings& findings) {
  constexpr std::size_t most_quoted = 60;
  const auto written = findings.source().text(place);
  const auto lower = text::lower(written);
  if (!wording.may_stand_in(lower)) return;
  for (const auto sentence : sentences_of(written)) {
    const auto found =
        wording.find_in(std::string_view{lower}.substr(sentence.begin, sentence.end - sentence.begin));
    if (!found) continue;
    const auto words = written.substr(sentence.begin + found->begin, found->end - found->begin);
    const auto in_line = text::trim(words.substr(0, words.find('\n')));
    const auto begin = place.begin + static_cast<std::uint32_t>(sentence.begin + found->begin);
    findings
        .add({begin, begin + static_cast<std::uint32_t>(in_line.size())},
             message({"`{}` läses som köp av en tjänst", "`{}` reads as the purchase of a service"},
                     text::excerpt(in_one_line(words), most_quoted)))
        .help(message_of(
            {"en avskrift ska återge avtalet och kan stå kvar; pröva om innehållet är ett köp "
             "(`assessments.procurement`), och beskriv i nästa överenskommelse vad parterna gör tillsammans",
             "a transcription shall render the agreement and may stay; examine whether the content is a "
             "purchase (`assessments.procurement`), and in the next agreement describe what the parties do "
             "together"}));
  }
}

void judge_contributions(const Record<Party>& parties, const Wording& wording, Findings& findings) {
  for (const auto& party : parties) {
    for (const auto& contribution : *party.value.contributes) {
      if (contribution && contribution->what) judge(contribution->what.span(), wording, findings);
    }
  }
}

void check(const Subject& subject, Findings& findings) {
  const Wording wording{findings.setting()};
  if (wording.patterns.empty()) return;
  judge_contributions(*subject.agreement.parties, wording, findings);
  judge_contributions(*subject.agreement.participants, wording, findings);
  for (const auto& clause : *subject.agreement.clauses) {
    if (clause.readable) judge(clause.span, wording, findings);
  }
}

constexpr RulePage page{
    .why =
        "Regeln letar i klausuler och bidrag efter ordföljder som hör till ett köp: köpa, beställa, utföra "
        "en tjänst, drift mot ersättning. Orden står i riktlinjens profil. Meningar som nekar (ej, inte, "
        "ingen) räknas inte. Ett IOP får inte vara ett offentligt kontrakt, och domstolen ser till "
        "innehållet: i Alingsås ansvarade stiftelsen för driften av ett boende mot en årlig ersättning, "
        "och det var ett köp (Kammarrätten i Göteborg, mål nr 3556-18). Ett ord avgör ingenting, därför "
        "är fyndet en anmärkning. Pröva vad orden betyder i sak, och skriv i nästa överenskommelse vad "
        "parterna gör tillsammans.",
    .bad =
        "contributes:\n"
        "  - {kind: services, what: Utföra samtalstjänst på träffpunkten}",
    .good =
        "contributes:\n"
        "  - {kind: services, what: Samtalsstöd på träffpunkten}",
    .summary =
        "Looks for the profile's word sequences of purchase in clauses and contributions; sentences that "
        "deny it do not count."};

}  // namespace

extern const FileRule service_wording{
    {"G332",
     "service-wording",
     Severity::note,
     {"ord som hör till ett köp, som beställning eller att utföra en tjänst",
      "words of purchase, such as ordering or performing a service"},
     "Västra Götalandsregionens förutsättningar för IOP, punkt 4; Kammarrätten i Göteborg 2019-05-08, mål nr "
     "3556-18 (Alingsås)",
     page},
    Judges::iop_only,
    Adjustable::yes,
    check};

}  // namespace iop::rules
