#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "agreement/decode.hpp"
#include "diag/report.hpp"

namespace iop::rules {

/// The rule that a code or a name means; null where there is none.
const RuleInfo* rule_named(std::string_view code_or_name);

/// Why no waiver hides what the rule finds; incomplete where one may. Nothing waives what a computation, the
/// reading of the file or a person's privacy rests on, nor the rules about waivers.
Text never_waived(const RuleInfo& rule);

/// Whether the files of a run are a register, or some that somebody chose: what the files of a register say
/// together does not show in a few of them.
enum class Run : unsigned char { some_files, whole_register };

/// The waivers of one file, resolved: they outlive the file.
class Waivers {
 public:
  Waivers() = default;
  /// Those that hold on `today`; those that never can are left to W901's own check, those over to W902.
  Waivers(const Agreement& agreement, const yaml::Node& root, const Report& places, Extent extent,
          Date today);

  /// A waiver of family C that stood in `earlier` already was for an earlier change: it covers no later one.
  void leave_out_spent(const Agreement& earlier);

  /// Marks what is waived among all findings of the file, the register's too, adds the waivers that waive
  /// nothing (W901), and sorts by place.
  void settle(std::vector<Diagnostic>& findings, Run run) const;

 private:
  struct Row {
    const RuleInfo* rule;
    Waived why;
    Place at;
    std::string pointer;
  };
  std::vector<Row> rows_;
  Extent extent_ = Extent::whole;
};

/// W901 for a waiver of `rule` that nothing needs.
Diagnostic unused_waiver(const RuleInfo& rule, Place at, std::string pointer);

}  // namespace iop::rules
