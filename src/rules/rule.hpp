#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "diag/report.hpp"
#include "index/series.hpp"
#include "rules/profile.hpp"
#include "term/ending.hpp"

namespace iop::rules {

/// Everything a rule may look at when it judges one file.
struct Subject {
  const yaml::Node& root;
  const Timeline& timeline;
  const Agreement& agreement;  ///< with every amendment
  const Profile* profile;      ///< the one the agreement names; null where there is none
  const std::function<std::vector<const Profile*>()>& profiles;  ///< all there are; asking reads them
  const IndexTable& indices;
  Date today;
  const Ending& ending;  ///< what the notices known by today, or by the day of `--as-of`, have brought
};

/// The level at which a rule applies that has `by_default` where the profile says nothing; none where it is
/// off.
std::optional<Severity> severity_of(const RuleSetting& setting, Severity by_default);
/// The profile's quote and where it stands; none where there is no quote.
std::optional<Message> words_behind(const RuleSetting& setting);

/// Where a rule puts its findings: its record, its level and its parameters are already known.
class Findings {
 public:
  Findings(const RuleInfo& info, Severity severity, const RuleSetting& setting, Report& report)
      : info_(&info), severity_(severity), setting_(&setting), report_(&report) {}

  /// A finding at the rule's level; the profile's words stand behind it.
  Report::Finding add(Span span, Message what) { return add(severity_, span, std::move(what)); }
  Report::Finding add(Severity severity, Span span, Message what);
  /// A finding about something the whole document lacks: shown at its first key.
  Report::Finding add_to_file(const yaml::Node& root, Message what);

  [[nodiscard]] const RuleSetting& setting() const { return *setting_; }
  [[nodiscard]] Severity severity() const { return severity_; }
  [[nodiscard]] const Source& source() const { return report_->source(); }
  /// For the few that give out findings of other rules too.
  [[nodiscard]] Report& report() const { return *report_; }
  [[nodiscard]] Place place(Span span) const { return report_->place(span); }

 private:
  const RuleInfo* info_;
  Severity severity_;
  const RuleSetting* setting_;
  Report* report_;
};

/// Which documents a rule judges.
enum class Judges : std::uint8_t { every_document, iop_only };
/// Whether a profile may change the rule's level (G, P, D and R; never the six that guard a computation).
enum class Adjustable : std::uint8_t { yes, no };

/// Whether a rule speaks of what is missing, or of sums: of a document that could only be read in part (a
/// syntax error), only the others are asked.
enum class Needs : std::uint8_t { what_there_is, whole_document };

/// A rule that judges one file; one record a rule, in the rule's own file.
struct FileRule {
  RuleInfo info;
  Judges judges;
  Adjustable adjustable;
  void (*check)(const Subject&, Findings&);
  Needs needs = Needs::what_there_is;
};

/// Runs every file rule of the catalogue on one file.
void judge_file(const Subject& subject, Report& report);
/// What money and guideline rules say of the file before an amendment, where it is not what they say of it
/// after all of them. Of a version that is over only what no profile can change: payments still rest on it.
void judge_earlier_version(const Subject& subject, bool is_over, Report& report);
/// As much as the part of it that could be read allows.
void judge_part_of_file(const Subject& subject, Report& report);

}  // namespace iop::rules
