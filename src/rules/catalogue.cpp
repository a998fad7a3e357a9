#include "rules/catalogue.hpp"

#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "field/rules.hpp"
#include "yaml/rules.hpp"

// One line a rule; the rule's own file holds everything else.
#define IOP_FILE_RULES(X)            \
  X(ends_before_it_starts)           \
  X(signed_after_start)              \
  X(signature_undated)               \
  X(copies_differ_from_parties)      \
  X(amendment_outside_term)          \
  X(diarienummer_year_implausible)   \
  X(expired)                         \
  X(notice_has_no_effect)            \
  X(event_in_the_future)             \
  X(notice_without_cause)            \
  X(ends_without_successor)          \
  X(political_goal_missing)          \
  X(complement_missing)              \
  X(complement_partial)              \
  X(state_aid_assessment_missing)    \
  X(state_aid_over_ceiling)          \
  X(state_aid_unregistered)          \
  X(procurement_assessment_missing)  \
  X(service_wording)                 \
  X(open_ended_extension)            \
  X(party_without_contribution)      \
  X(one_sided_financing)             \
  X(contributor_not_signing)         \
  X(double_funding)                  \
  X(double_funding_clause_missing)   \
  X(party_for_profit)                \
  X(organisation_number_missing)     \
  X(clause_missing)                  \
  X(principles_missing)              \
  X(group_missing)                   \
  X(group_meets_too_seldom)          \
  X(chair_or_secretary_missing)      \
  X(minutes_not_registered)          \
  X(party_not_represented)           \
  X(annual_plan_missing)             \
  X(annual_report_missing)           \
  X(evaluation_missing)              \
  X(duty_without_due_date)           \
  X(goal_not_measurable)             \
  X(guideline_unknown)               \
  X(guideline_superseded)            \
  X(term_outside_guideline)          \
  X(notice_outside_guideline)        \
  X(personal_identity_number)        \
  X(personal_data)                   \
  X(hidden_characters)               \
  X(breakdown_does_not_sum)          \
  X(payment_frequency_missing)       \
  X(index_choice_missing)            \
  X(index_value_missing)             \
  X(payment_days_over_30)            \
  X(reference_with_text)             \
  X(invoice_address_missing)         \
  X(payee_unknown)                   \
  X(vat_treatment_missing)           \
  X(index_choice_without_assumption) \
  X(earmarked_posts)                 \
  X(payment_days_missing)            \
  X(index_not_yet_known)             \
  X(amendment_between_instalments)   \
  X(invalid_diarienummer)            \
  X(waiver_unused)                   \
  X(waiver_expired)                  \
  X(assumption_about_nothing)        \
  X(example_contradicts_rule)        \
  X(assumption_undecided)

#define IOP_REGISTER_RULES(X)     \
  X(double_funding_in_register)   \
  X(duplicate_diarienummer)       \
  X(overlapping_agreements)       \
  X(organisation_number_conflict) \
  X(cumulated_state_aid)          \
  X(duplicate_id)

#define IOP_COMPARISON_RULES(X) \
  X(signed_agreement_changed)   \
  X(amendment_rewritten)        \
  X(signed_agreement_removed)   \
  X(published_value_changed)

namespace iop::rules {

#define IOP_DECLARE(name) extern const FileRule name;
IOP_FILE_RULES(IOP_DECLARE)
#undef IOP_DECLARE
#define IOP_DECLARE(name) extern const RegisterRule name;
IOP_REGISTER_RULES(IOP_DECLARE)
#undef IOP_DECLARE
#define IOP_DECLARE(name) extern const ComparisonRule name;
IOP_COMPARISON_RULES(IOP_DECLARE)
#undef IOP_DECLARE

#define IOP_ADDRESS(name) &name,

std::span<const FileRule* const> file_rules() {
  static const std::array rules{IOP_FILE_RULES(IOP_ADDRESS)};
  return rules;
}

std::span<const RegisterRule* const> register_rules() {
  static const std::array rules{IOP_REGISTER_RULES(IOP_ADDRESS)};
  return rules;
}

std::span<const ComparisonRule* const> comparison_rules() {
  static const std::array rules{IOP_COMPARISON_RULES(IOP_ADDRESS)};
  return rules;
}

#undef IOP_ADDRESS

const std::vector<const RuleInfo*>& all_rules() {
  static const auto rules = [] {
    std::vector<const RuleInfo*> all;
    for (const auto* rule : yaml::rules) all.push_back(rule);
    for (const auto* rule : field::rules) all.push_back(rule);
    for (const auto* rule : file_rules()) all.push_back(&rule->info);
    for (const auto* rule : register_rules()) all.push_back(&rule->info);
    for (const auto* rule : comparison_rules()) all.push_back(&rule->info);
    std::sort(all.begin(), all.end(), [](const auto* a, const auto* b) { return a->code < b->code; });
    // A rule may judge both each file and the files of a run together.
    const auto same = [](const auto* a, const auto* b) { return a->code == b->code; };
    all.erase(std::unique(all.begin(), all.end(), same), all.end());
    return all;
  }();
  return rules;
}

std::optional<Severity> fixed_level(std::string_view code) {
  for (const auto* rule : file_rules()) {
    if (rule->info.code == code)
      return rule->adjustable == Adjustable::no ? std::optional{rule->info.severity} : std::nullopt;
  }
  const auto& all = all_rules();
  const auto found =
      std::find_if(all.begin(), all.end(), [&](const auto* rule) { return rule->code == code; });
  constexpr std::string_view adjustable_families = "GPDR";
  if (found == all.end() || adjustable_families.find(code.front()) != std::string_view::npos)
    return std::nullopt;
  return (*found)->severity;
}

namespace {

bool names(const std::string& choice, const RuleInfo& rule) {
  return rule.code.starts_with(choice) || rule.name == choice;
}

std::optional<Failure> unknown_choice(const std::string& choice) {
  std::vector<std::string_view> known;
  for (const auto* rule : all_rules()) {
    if (!choice.empty() && names(choice, *rule)) return std::nullopt;
    known.push_back(rule->code);
    known.push_back(rule->name);
  }
  Failure failure{message({"`{}` är ingen regel", "`{}` is not a rule"}, choice)};
  const auto near = text::nearest(choice, known);
  failure.fix = near ? message({"menas `{}`?", "did you mean `{}`?"}, *near)
                     : message({"`iop rules` visar alla", "`iop rules` lists them all"});
  return failure;
}

}  // namespace

Result<Selection> Selection::of(std::span<const std::string> select, std::span<const std::string> ignore) {
  for (const auto& choices : {select, ignore}) {
    for (const auto& choice : choices) {
      if (auto failure = unknown_choice(choice)) return *std::move(failure);
    }
  }
  Selection selection;
  selection.select_.assign(select.begin(), select.end());
  selection.ignore_.assign(ignore.begin(), ignore.end());
  return selection;
}

bool Selection::includes(const RuleInfo& rule) const {
  const auto named = [&](const std::string& choice) { return names(choice, rule); };
  if (std::any_of(ignore_.begin(), ignore_.end(), named)) return false;
  return select_.empty() || std::any_of(select_.begin(), select_.end(), named);
}

}  // namespace iop::rules
