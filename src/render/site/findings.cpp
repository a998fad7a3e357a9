#include "render/site/findings.hpp"

#include <algorithm>
#include <iterator>

#include <fmt/core.h>

#include "base/text.hpp"
#include "render/findings_words.hpp"
#include "render/site/parts.hpp"

namespace iop::render::site {

namespace {

class Card {
 public:
  Card(const std::string& up, const Discretion& discretion) : up_(up), discretion_(discretion) {}

  [[nodiscard]] Element of(const Diagnostic& finding) const {
    const std::string level{finding.waived ? "waived" : name_of(finding.severity)};
    Element card{"li", of_class("finding " + level), head(finding), lines(finding)};
    for (const auto& note : finding.notes) {
      if (!note.at) card.add(Element{"p", of_class("rests-on"), in_prose(note.what.sv)});
    }
    if (finding.waived)
      card.add(Element{"p", of_class("rests-on"), in_prose(waiver_words(*finding.waived).sv)});
    if (!finding.help.empty()) {
      card.add(
          Element{"p", of_class("help"), Element{"strong", "Att göra:"}, " ", in_prose(finding.help.sv)});
    }
    return card;
  }

 private:
  [[nodiscard]] Element head(const Diagnostic& finding) const {
    const std::string code{finding.rule->code};
    const std::string level{finding.waived ? Text{"undantag", "waived"}.sv : word_for(finding.severity).sv};
    Element link{"a", leading_to(up_ + std::string{rules_folder} + "/" + code + ".html"), code};
    return Element{
        "p", of_class("says"),         Element{"strong", of_class("level"), level}, " ", std::move(link),
        " ", in_prose(finding.what.sv)};
  }

  /// The finding's line, and those that its notes point at.
  [[nodiscard]] Element lines(const Diagnostic& finding) const {
    Element out{"div", of_class("lines"), line(finding.at, finding.at.file, {})};
    for (const auto& note : finding.notes) {
      if (note.at) out.add(line(*note.at, finding.at.file, note.what.sv));
    }
    return out;
  }

  /// `rad 69  stod:`, with the marked part, and what is said of it. Of another file its name too.
  [[nodiscard]] Element line(const Place& place, const std::string& file, const std::string& words) const {
    const auto shown = discretion_(place.line);
    const auto parts = marked_line(place, shown);
    auto number = fmt::format("rad {}", place.begin.line);
    if (place.file != file) number = place.file + ", " + number;
    Element code{"code", parts.before, Element{"mark", parts.marked}, parts.after};
    Element out{"p", of_class("line"), Element{"span", of_class("line-number"), number}, " ",
                std::move(code)};
    if (!words.empty()) out.add(" ").add(Element{"span", of_class("line-note"), in_prose(words)});
    return out;
  }

  const std::string& up_;
  const Discretion& discretion_;
};

}  // namespace

Element findings_list(const std::vector<Diagnostic>& findings, const std::string& up,
                      const Discretion& discretion) {
  const Card card{up, discretion};
  Element list{"ul", of_class("findings")};
  for (const auto& finding : findings) list.add(card.of(finding));
  return list;
}

Elements findings_by_level(const std::vector<Diagnostic>& findings, const std::string& up,
                           const Discretion& discretion) {
  struct Group {
    const char* heading;
    std::optional<Severity> severity;  ///< none: what is waived
  };
  constexpr Group groups[]{{"Fel", Severity::error},
                           {"Varningar", Severity::warning},
                           {"Anmärkningar", Severity::note},
                           {"Undantagna", std::nullopt}};
  Elements out;
  for (const auto& group : groups) {
    std::vector<Diagnostic> some;
    std::copy_if(findings.begin(), findings.end(), std::back_inserter(some), [&](const Diagnostic& finding) {
      return group.severity ? !finding.waived && finding.severity == *group.severity
                            : finding.waived.has_value();
    });
    if (some.empty()) continue;
    out.push_back(Element{"h3", fmt::format("{} ({})", group.heading, some.size())});
    out.push_back(findings_list(some, up, discretion));
  }
  return out;
}

std::string findings_words(const Tally& tally) {
  std::vector<std::string> words;
  const auto add = [&](std::size_t count, const char* one, const char* many) {
    if (count > 0) words.push_back(fmt::format("{}\u00a0{}", count, count == 1 ? one : many));
  };
  add(tally.errors, "fel", "fel");
  add(tally.warnings, "varning", "varningar");
  add(tally.notes, "anmärkning", "anmärkningar");
  add(tally.waived, "undantag", "undantag");
  return words.empty() ? "inga fynd" : text::join(words);
}

}  // namespace iop::render::site
