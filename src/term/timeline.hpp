#pragma once

#include <memory>
#include <string>
#include <vector>

#include "agreement/decode.hpp"

namespace iop {

/// An agreement over its life: as signed, and as each amendment leaves it (format.md 3, "Amendments").
///
/// `set` replaces values by dotted path in a copy of the document, which is then read as any other: null
/// removes, missing parents are made, an item of a list is named by its number from 0 (the number after the
/// last appends). Agreement years and agreement months always count from `amended().term->start`. Points into
/// `root` and `original`, which must outlive it. Without amendments nothing is copied.
class Timeline {
 public:
  Timeline(const yaml::Node& root, const Agreement& original);
  ~Timeline();
  Timeline(Timeline&&) noexcept;
  Timeline& operator=(Timeline&&) noexcept;

  [[nodiscard]] const Agreement& original() const { return *original_; }
  /// With every amendment effective on or before `day`, in file order on the same day.
  [[nodiscard]] const Agreement& as_of(Date day) const;
  /// With every amendment.
  [[nodiscard]] const Agreement& amended() const;
  /// A party or participant as last amended, also one that an amendment has taken out; null where there is
  /// none.
  [[nodiscard]] const Party* party(std::string_view id) const;
  /// The days on which something changes, ascending, each once.
  [[nodiscard]] const std::vector<Date>& change_days() const { return change_days_; }
  /// Those that count, in the order in which they take effect.
  [[nodiscard]] std::vector<const Amendment*> amendments() const;
  /// The amendment that set `path` (or a parent of it) as of `day`; none where it stands as signed.
  [[nodiscard]] const Amendment* setter(std::string_view path, Date day) const;
  /// `path`, and after it the amendment that set it as of `day`: `term.end; amendments: OSN 2033-00123,
  /// 2034-01-01`.
  [[nodiscard]] std::string source(std::string path, Date day) const;
  /// Whether an amendment effective on `day` names `path` itself.
  [[nodiscard]] bool sets(std::string_view path, Date day) const;

  /// What is wrong with the values that amendments set (family S), each where it stands. What an amendment
  /// makes wrong elsewhere, such as a required value that it removes, is told at the amendment; what only
  /// refers to something removed, such as an earlier signature, is not wrong.
  void check(Report& report) const;

 private:
  struct Version;
  const yaml::Node* root_;
  const Agreement* original_;
  std::vector<std::unique_ptr<Version>> versions_;
  std::vector<Date> change_days_;
};

}  // namespace iop
