#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/text.hpp"
#include "rules/rule.hpp"

namespace iop::rules {

using FundingRow = Entry<Funding>;

/// The funding rows that could be read, with every amendment.
inline std::vector<const FundingRow*> readable_rows(const Subject& subject) {
  std::vector<const FundingRow*> rows;
  for (const auto& row : *subject.agreement.funding) {
    if (row.readable) rows.push_back(&row);
  }
  return rows;
}

/// `once` pays one amount for the whole term, which is never indexed.
inline bool is_indexed(const Funding& funding) {
  const bool once = funding.instalments && *funding.instalments == Instalments::once;
  return funding.indexation && !once;
}

/// A key as a message shows it.
inline std::string quoted(std::string_view key) {
  return "`" + std::string{key} + "`";
}

/// `a, b och c`, `a, b and c`.
inline Message listed(std::span<const std::string> words) {
  return {text::join(words, "och"), text::join(words, "and")};
}

}  // namespace iop::rules
