#include "rules/register.hpp"

#include "rules/catalogue.hpp"
#include "rules/rule.hpp"

namespace iop::rules {

namespace {

/// Gives findings the level of the file's profile and its words; takes them back where the rule is off.
void apply(const RuleSetting& setting, std::vector<Diagnostic>& findings, std::size_t from) {
  for (std::size_t i = findings.size(); i-- > from;) {
    auto& finding = findings[i];
    const auto severity = severity_of(setting, finding.severity);
    if (!severity) {
      findings.erase(findings.begin() + static_cast<std::ptrdiff_t>(i));
      continue;
    }
    finding.severity = *severity;
    if (const auto words = words_behind(setting)) finding.notes.push_back({*words, std::nullopt});
    finding.quoted_from = setting.quote_source.value_or({});
  }
}

}  // namespace

std::vector<Diagnostic> Register::add(const RegisterEntry& entry) {
  std::vector<Diagnostic> findings;
  for (const auto* rule : register_rules()) {
    const auto from = findings.size();
    rule->check(entry, seen_, findings);
    if (entry.profile != nullptr) apply(entry.profile->setting(rule->info.code), findings, from);
  }
  return findings;
}

}  // namespace iop::rules
