#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "rules/comparison.hpp"
#include "rules/register.hpp"
#include "rules/rule.hpp"

namespace iop::rules {

/// The rules that judge one file, in the order of their codes.
std::span<const FileRule* const> file_rules();
/// The rules that judge the files of a run together.
std::span<const RegisterRule* const> register_rules();
/// The rules that compare a file with an earlier version.
std::span<const ComparisonRule* const> comparison_rules();
/// The record of every rule that can be found, in the order of their codes.
const std::vector<const RuleInfo*>& all_rules();
/// The level that the rule `code` always has; none where a profile may change it, or knows it by no name.
std::optional<Severity> fixed_level(std::string_view code);

/// What `--select` or `--ignore` names: a code, a code's prefix, or a name.
class Selection {
 public:
  /// Fails on what names no rule; the nearest is its fix.
  static Result<Selection> of(std::span<const std::string> select, std::span<const std::string> ignore);
  [[nodiscard]] bool includes(const RuleInfo& rule) const;

 private:
  std::vector<std::string> select_;
  std::vector<std::string> ignore_;
};

}  // namespace iop::rules
