#include "rules/waivers.hpp"

#include <algorithm>
#include <array>

#include "base/personal_number.hpp"
#include "rules/catalogue.hpp"

namespace iop::rules {

namespace {

/// Whether every finding of `rule` in the file would have been made in such a run.
bool is_judged(const RuleInfo& rule, Run run) {
  // What family C finds depends on the revision that is compared with, if any is.
  if (rule.code.starts_with('C')) return false;
  if (run == Run::whole_register) return true;
  const auto of_register = register_rules();
  return std::none_of(of_register.begin(), of_register.end(),
                      [&](const auto* other) { return other->info.code == rule.code; });
}

}  // namespace

const RuleInfo* rule_named(std::string_view code_or_name) {
  for (const auto* rule : all_rules()) {
    if (rule->code == code_or_name || rule->name == code_or_name) return rule;
  }
  return nullptr;
}

Text never_waived(const RuleInfo& rule) {
  static constexpr std::array<std::string_view, 6> computed_from{"P503", "P504", "P508",
                                                                 "P514", "D601", "D605"};
  if (rule.code.starts_with('Y') || rule.code.starts_with('S'))
    return {"filen måste gå att läsa", "the file must be readable"};
  if (rule.code == "N951")
    return {"personnummer får inte stå i filen", "no such number may stand in the file"};
  if (rule.code == "W901" || rule.code == "W902")
    return {"den prövar undantagen själva", "it judges the waivers themselves"};
  if (std::find(computed_from.begin(), computed_from.end(), rule.code) != computed_from.end())
    return {"belopp och dagar vilar på den", "amounts and days rest on it"};
  return {};
}

Waivers::Waivers(const Agreement& agreement, const yaml::Node& root, const Report& places, Extent extent,
                 Date today)
    : extent_(extent) {
  for (const auto& waiver : *agreement.waivers) {
    if (!waiver || !waiver->rule || !waiver->reason || !waiver->approved_by || !waiver->expires) continue;
    const auto* rule = rule_named(*waiver->rule);
    if (rule == nullptr || never_waived(*rule).complete() || *waiver->expires < today) continue;
    rows_.push_back({rule,
                     {masked(*waiver->reason), masked(*waiver->approved_by), *waiver->expires},
                     places.place(waiver->rule.span()),
                     yaml::pointer_at(root, waiver->rule.span())});
  }
  // Of several for one rule the one that holds longest is shown.
  std::stable_sort(rows_.begin(), rows_.end(),
                   [](const Row& a, const Row& b) { return a.why.expires > b.why.expires; });
}

void Waivers::leave_out_spent(const Agreement& earlier) {
  std::erase_if(rows_, [&](const Row& row) {
    if (!row.rule->code.starts_with('C')) return false;
    return std::any_of(earlier.waivers->begin(), earlier.waivers->end(), [&](const auto& then) {
      return then && then->rule && rule_named(*then->rule) == row.rule && then->reason && then->expires &&
             masked(*then->reason) == row.why.reason && *then->expires == row.why.expires;
    });
  });
}

void Waivers::settle(std::vector<Diagnostic>& findings, Run run) const {
  std::vector<Diagnostic> unused;
  for (const auto& row : rows_) {
    bool used = false;
    for (auto& finding : findings) {
      if (finding.rule->code != row.rule->code) continue;
      used = true;
      if (!finding.waived) finding.waived = row.why;
    }
    if (!used && extent_ == Extent::whole && is_judged(*row.rule, run))
      unused.push_back(unused_waiver(*row.rule, row.at, row.pointer));
  }
  findings.insert(findings.end(), std::make_move_iterator(unused.begin()),
                  std::make_move_iterator(unused.end()));
  std::stable_sort(findings.begin(), findings.end(), before);
}

}  // namespace iop::rules
